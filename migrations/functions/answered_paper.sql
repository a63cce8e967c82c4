-- The paper that a refund's paper answers: a credit note the booking's invoice, a refund voucher that of the payment.
CREATE OR REPLACE FUNCTION desk.answered_paper(p_tenant int, p_refund uuid, p_kind text) RETURNS uuid
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT x.document_id FROM desk.refund r JOIN desk.document x ON x.tenant_id = r.tenant_id
      AND CASE p_kind WHEN 'credit_note' THEN x.booking_id = r.booking_id AND x.kind = 'invoice' AND x.void_reason = '' ELSE x.payment_id = r.payment_id END
    WHERE r.tenant_id = p_tenant AND r.refund_id = p_refund ORDER BY x.void_reason = '' DESC, x.issued_at DESC LIMIT 1);
END $$;
