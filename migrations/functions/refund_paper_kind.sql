-- Which paper a refund gets: a credit note where the booking was invoiced by a registered business, else a refund voucher.
CREATE OR REPLACE FUNCTION desk.refund_paper_kind(p_tenant int, p_refund uuid) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN CASE WHEN EXISTS (SELECT FROM desk.refund r JOIN desk.document x ON x.tenant_id = r.tenant_id AND x.booking_id = r.booking_id
      WHERE r.tenant_id = p_tenant AND r.refund_id = p_refund AND r.purpose = 'booking' AND x.kind = 'invoice' AND x.void_reason = ''
        AND x.facts #>> '{business,gstin}' IS NOT NULL) THEN 'credit_note' ELSE 'refund_voucher' END;
END $$;
