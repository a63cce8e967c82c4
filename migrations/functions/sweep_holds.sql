-- Expires holds that have run out, up to p_limit, skipping what another session is touching right now. Returns how many.
-- Ends sessions of disabled people too, in case one was opened in the very moment of the disabling, and those that fill the queue of hints.
CREATE OR REPLACE FUNCTION desk.sweep_holds(p_limit int DEFAULT 500) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp(); ids uuid[];
BEGIN
  PERFORM desk.permit_worker(who.rank);
  PERFORM desk.end_sessions(s.login) FROM desk.staff s WHERE s.tenant_id = who.tenant_id AND NOT s.active;
  PERFORM desk.free_hints();
  SELECT array_agg(booking_id) INTO ids FROM (SELECT booking_id FROM desk.booking WHERE tenant_id = who.tenant_id AND status = 'temp_hold'
    AND hold_expires_at <= now_ ORDER BY hold_expires_at LIMIT p_limit FOR UPDATE SKIP LOCKED) s;
  IF ids IS NULL THEN RETURN 0; END IF;
  RETURN desk.lapse_holds(who.tenant_id, ids);
END $$;
GRANT EXECUTE ON FUNCTION desk.sweep_holds(int) TO @worker@;
