-- Completes confirmed bookings whose whole occupancy, teardown included, has ended.
CREATE OR REPLACE FUNCTION desk.sweep_completed(p_limit int DEFAULT 500) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp(); ids uuid[]; n int;
BEGIN
  PERFORM desk.permit_worker(who.rank);
  SELECT array_agg(booking_id) INTO ids FROM (SELECT booking_id FROM desk.booking WHERE tenant_id = who.tenant_id AND status = 'confirmed'
    AND occupied_until <= now_ ORDER BY occupied_until LIMIT p_limit FOR UPDATE SKIP LOCKED) s;
  UPDATE desk.booking SET status = 'completed', last_event = 'complete_event', last_actor = 'system', last_change = '{}'
    WHERE tenant_id = who.tenant_id AND booking_id = ANY (ids) AND status = 'confirmed' AND occupied_until <= now_;
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
GRANT EXECUTE ON FUNCTION desk.sweep_completed(int) TO @worker@;
