-- The bookings that occupy any of the spaces within a range, the earliest first, at most 200; lapsed holds are nobody's.
-- Definer rights plus an explicit tenant, for the same reason as `busy`.
CREATE OR REPLACE FUNCTION desk.booked(p_spaces int[], p_from timestamptz, p_to timestamptz) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.booking_id FROM desk.occupancy o JOIN desk.booking b ON b.tenant_id = o.tenant_id AND b.booking_id = o.booking_id
   WHERE o.tenant_id = (SELECT desk.my_tenant()) AND o.space_id = ANY (p_spaces) AND o.during && tstzrange(p_from, greatest(p_from, p_to))
     AND o.status IN ('temp_hold', 'pending', 'confirmed') AND (b.hold_expires_at IS NULL OR b.hold_expires_at > clock_timestamp())
   GROUP BY o.booking_id ORDER BY min(o.starts_at), o.booking_id LIMIT 200 $$;
GRANT EXECUTE ON FUNCTION desk.booked(int[], timestamptz, timestamptz) TO @clerk@;
