-- The cards of those of the bookings that exist in the caller's tenant; at most 200 asked at once. Every desk asks this for every change:
-- its plan is kept by the session, which PostgreSQL before 18 does not do for a function in SQL, and is for any value from the first time on.
CREATE OR REPLACE FUNCTION desk.bookings(p_ids uuid[]) RETURNS SETOF jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE house int := (SELECT s.tenant_id FROM desk.staff s WHERE s.login = session_user AND s.active);
BEGIN
  RETURN QUERY SELECT desk.booking_card(b.tenant_id, b.booking_id) FROM desk.booking b
   WHERE b.tenant_id = house AND b.booking_id = ANY (p_ids[1:200]);
END $$;
GRANT EXECUTE ON FUNCTION desk.bookings(uuid[]) TO @clerk@;
