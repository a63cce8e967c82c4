-- Expires the holds that have run out and still lie in the ranges wanted, by id. The caller holds the space locks.
-- Range by range: a join of all would be planned as if the calendar were small, and read the whole of it.
CREATE OR REPLACE FUNCTION desk.lapse_in_the_way(p_tenant int, p_spaces int[], p_lo timestamptz[], p_hi timestamptz[], p_except uuid DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE stale uuid[] := '{}';
BEGIN
  FOR n IN 1 .. coalesce(cardinality(p_spaces), 0) LOOP
    stale := stale || ARRAY(SELECT o.booking_id FROM desk.occupancy o
      WHERE o.tenant_id = p_tenant AND o.space_id = p_spaces[n] AND o.during && tstzrange(p_lo[n], p_hi[n]) AND o.status = 'temp_hold'
        AND (SELECT b.hold_expires_at FROM desk.booking b WHERE b.tenant_id = p_tenant AND b.booking_id = o.booking_id) <= clock_timestamp());
  END LOOP;
  IF stale <> '{}' THEN
    SELECT array_agg(booking_id) INTO stale FROM (SELECT booking_id FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = ANY (stale)
      AND status = 'temp_hold' AND hold_expires_at <= clock_timestamp() AND booking_id IS DISTINCT FROM p_except ORDER BY booking_id FOR UPDATE) s;
    PERFORM desk.lapse_holds(p_tenant, stale);
  END IF;
END $$;
