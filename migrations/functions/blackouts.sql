-- The cards of those of the blackouts that exist in the caller's tenant.
CREATE OR REPLACE FUNCTION desk.blackouts(p_ids uuid[]) RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT desk.blackout_card(x.tenant_id, x.blackout_id) FROM desk.blackout x
   WHERE x.tenant_id = (SELECT desk.my_tenant()) AND x.blackout_id = ANY (p_ids[1:200]) $$;
GRANT EXECUTE ON FUNCTION desk.blackouts(uuid[]) TO @clerk@;
