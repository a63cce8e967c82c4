-- The cards of the bookings that belong together, in order of time; at most 200.
CREATE OR REPLACE FUNCTION desk.group_bookings(p_group uuid) RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT desk.booking_card(b.tenant_id, b.booking_id) FROM desk.booking b
   WHERE b.tenant_id = (SELECT desk.my_tenant()) AND b.event_group = p_group ORDER BY b.starts_at, b.booking_no LIMIT 200 $$;
GRANT EXECUTE ON FUNCTION desk.group_bookings(uuid) TO @clerk@;
