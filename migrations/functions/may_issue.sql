-- Refuses a paper before its time: an invoice before the event is over, a receipt for money that has not come, a voucher for
-- money that has not gone back.
CREATE OR REPLACE FUNCTION desk.may_issue(b desk.booking, p_kind text, p_payment uuid, p_refund uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE p desk.payment; r desk.refund;
BEGIN
  IF p_kind = 'invoice' AND NOT (b.status = 'completed' OR (b.status = 'confirmed' AND b.ends_at <= clock_timestamp())) THEN
    RAISE EXCEPTION 'too early for this paper' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', b.status, 'event', p_kind)::text;
  END IF;
  IF p_refund IS NOT NULL THEN
    SELECT * INTO r FROM desk.refund x WHERE x.tenant_id = b.tenant_id AND x.refund_id = p_refund AND x.booking_id = b.booking_id FOR KEY SHARE;
    IF NOT FOUND THEN RAISE EXCEPTION 'no such refund' USING ERRCODE = 'BK004', DETAIL = '{"what": "refund"}'; END IF;
    IF r.state <> 'done' OR r.method = 'credit' THEN PERFORM desk.bad_input('refund', 'has not been paid out'); END IF;
  END IF;
  IF p_payment IS NOT NULL THEN
    SELECT * INTO p FROM desk.payment x WHERE x.tenant_id = b.tenant_id AND x.payment_id = p_payment AND x.booking_id = b.booking_id FOR KEY SHARE;
    IF NOT FOUND THEN RAISE EXCEPTION 'no such payment' USING ERRCODE = 'BK004', DETAIL = '{"what": "payment"}'; END IF;
    IF p.state <> 'received' OR p.method = 'opening' THEN PERFORM desk.bad_input('payment', 'has not been received'); END IF;
  END IF;
END $$;
