-- Locks a payment behind its booking and those its money went to, in the order of all commands.
CREATE OR REPLACE FUNCTION desk.lock_payment(p_tenant int, p_payment uuid) RETURNS desk.payment
LANGUAGE plpgsql AS $$
DECLARE p desk.payment; of_booking uuid;
BEGIN
  SELECT booking_id INTO of_booking FROM desk.payment WHERE tenant_id = p_tenant AND payment_id = p_payment;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such payment' USING ERRCODE = 'BK004', DETAIL = '{"what": "payment"}'; END IF;
  PERFORM FROM desk.booking WHERE tenant_id = p_tenant AND booking_id IN (SELECT of_booking UNION SELECT j.booking_id FROM desk.journal j
      WHERE j.tenant_id = p_tenant AND j.payment_id = p_payment) ORDER BY booking_id FOR UPDATE;
  SELECT * INTO p FROM desk.payment WHERE tenant_id = p_tenant AND payment_id = p_payment FOR UPDATE;
  RETURN p;
END $$;
