-- The closures of the caller's tenant that still wait, the soonest first; over ones are nobody's task any more.
CREATE OR REPLACE FUNCTION desk.closures() RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT desk.closure_card(c.tenant_id, c.closure_id) FROM desk.closure c
   WHERE c.tenant_id = (SELECT desk.my_tenant()) AND NOT c.dropped AND c.ends_at > clock_timestamp()
     AND NOT EXISTS (SELECT FROM desk.blackout x WHERE x.tenant_id = c.tenant_id AND x.blackout_id = c.closure_id)
   ORDER BY c.starts_at, c.closure_id LIMIT 50 $$;
GRANT EXECUTE ON FUNCTION desk.closures() TO @clerk@;
