-- One paper as the desk lists it.
CREATE OR REPLACE FUNCTION desk.document_card(p_tenant int, p_document uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('document', d.document_id, 'kind', d.kind, 'number', d.number, 'booking_id', d.booking_id, 'payment', d.payment_id, 'refund', d.refund_id,
    'amount_minor', d.amount_minor, 'currency', d.currency, 'at', d.issued_at, 'by', desk.staff_name(d.issued_by), 'void_reason', d.void_reason,
    'copies', (SELECT count(*) FROM desk.document_print x WHERE x.tenant_id = d.tenant_id AND x.document_id = d.document_id))
    FROM desk.document d WHERE d.tenant_id = p_tenant AND d.document_id = p_document);
END $$;
