-- Refuses a UTR, cheque or slip that was entered before, and says where.
CREATE OR REPLACE FUNCTION desk.reference_used(p_tenant int, p_reference_key text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE found_ jsonb;
BEGIN
  SELECT jsonb_build_object('reference', p.reference, 'payment', p.payment_id, 'receipt', p.payment_no, 'booking', p.booking_id, 'number', b.booking_no,
      'at', p.created_at, 'by', desk.staff_name(p.created_by)) INTO found_
    FROM desk.payment p JOIN desk.booking b USING (tenant_id, booking_id)
    WHERE p.tenant_id = p_tenant AND p.reference_key = p_reference_key AND p.state <> 'voided';
  RAISE EXCEPTION 'this reference was used before' USING ERRCODE = 'BK012', DETAIL = coalesce(found_, '{}')::text;
END $$;
