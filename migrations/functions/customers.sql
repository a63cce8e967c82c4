-- The cards of those of the customers that exist in the caller's tenant; at most 20 asked at once.
CREATE OR REPLACE FUNCTION desk.customers(p_ids uuid[]) RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT desk.customer_card(c.tenant_id, c.customer_id) FROM desk.customer c
   WHERE c.tenant_id = (SELECT desk.my_tenant()) AND c.customer_id = ANY (p_ids[1:20]) $$;
GRANT EXECUTE ON FUNCTION desk.customers(uuid[]) TO @clerk@;
