-- The cards of those of the bookings that exist in the caller's tenant; at most 200 asked at once.
CREATE OR REPLACE FUNCTION desk.bookings(p_ids uuid[]) RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT desk.booking_card(b.tenant_id, b.booking_id) FROM desk.booking b
   WHERE b.tenant_id = (SELECT desk.my_tenant()) AND b.booking_id = ANY (p_ids[1:200]) $$;
GRANT EXECUTE ON FUNCTION desk.bookings(uuid[]) TO @clerk@;
