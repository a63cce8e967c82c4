-- What is to be paid next: the missing deposit of a pending booking whose customer chose so, otherwise all that is missing;
-- what open requests wait for is left out.
CREATE OR REPLACE FUNCTION desk.due_now(b desk.booking) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE got bigint := desk.received(b.tenant_id, b.booking_id); asked bigint := desk.waiting(b.tenant_id, b.booking_id);
BEGIN
  IF b.status = 'pending' AND b.payment_option = 'deposit' AND got + asked < b.deposit_minor THEN RETURN b.deposit_minor - got - asked; END IF;
  RETURN b.total_minor - got - asked;
END $$;
