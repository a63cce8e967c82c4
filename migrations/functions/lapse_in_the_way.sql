-- Expires the holds that have run out and still lie in the ranges wanted, by id. The caller holds the space locks.
CREATE OR REPLACE FUNCTION desk.lapse_in_the_way(p_tenant int, p_spaces int[], p_lo timestamptz[], p_hi timestamptz[], p_except uuid DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE stale uuid[];
BEGIN
  SELECT array_agg(DISTINCT o.booking_id) INTO stale
    FROM unnest(p_spaces, p_lo, p_hi) w (space_id, lo, hi)
    JOIN desk.occupancy o ON o.tenant_id = p_tenant AND o.space_id = w.space_id AND o.during && tstzrange(w.lo, w.hi) AND o.status = 'temp_hold'
    JOIN desk.booking b ON b.tenant_id = p_tenant AND b.booking_id = o.booking_id AND b.hold_expires_at <= clock_timestamp();
  IF stale IS NOT NULL THEN
    SELECT array_agg(booking_id) INTO stale FROM (SELECT booking_id FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = ANY (stale)
      AND status = 'temp_hold' AND hold_expires_at <= clock_timestamp() AND booking_id IS DISTINCT FROM p_except ORDER BY booking_id FOR UPDATE) s;
    PERFORM desk.lapse_holds(p_tenant, stale);
  END IF;
END $$;
