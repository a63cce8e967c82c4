-- One way to say that an amount does not fit: which field, what would fit now, and the last money that came for the booking,
-- so that whoever comes second at two desks is told by whom and when the balance was taken.
CREATE OR REPLACE FUNCTION desk.amount_misfit(p_tenant int, p_booking uuid, p_due bigint, p_currency text, p_field text DEFAULT 'amount_minor', p_received bigint DEFAULT NULL) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE last jsonb;
BEGIN
  SELECT jsonb_build_object('payment', p.payment_id, 'number', p.payment_no, 'amount_minor', p.amount_minor, 'method', p.method,
      'by', desk.staff_name(p.received_by), 'at', p.received_at) INTO last
    FROM desk.payment p WHERE p.tenant_id = p_tenant AND p.booking_id = p_booking AND p.state = 'received' ORDER BY p.received_at DESC LIMIT 1;
  RAISE EXCEPTION 'the amount does not fit' USING ERRCODE = 'BK009',
    DETAIL = jsonb_strip_nulls(jsonb_build_object('field', p_field, 'due_minor', p_due, 'currency', p_currency, 'received_minor', p_received, 'last', last))::text;
END $$;
