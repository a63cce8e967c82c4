-- Expires the holds named, as system, in one statement; the caller has locked them and seen the clock pass.
CREATE OR REPLACE FUNCTION desk.lapse_holds(p_tenant int, p_bookings uuid[]) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
  UPDATE desk.booking SET status = 'expired', hold_expires_at = NULL, last_event = 'expire_hold', last_actor = 'system', last_change = '{}'
    WHERE tenant_id = p_tenant AND booking_id = ANY (p_bookings) AND status = 'temp_hold';
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
