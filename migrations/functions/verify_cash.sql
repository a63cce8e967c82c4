-- A manager has counted this cash.
CREATE OR REPLACE FUNCTION desk.verify_cash(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_payment(p_key, p_body, 'verify_cash', 'verify', false) $$;
GRANT EXECUTE ON FUNCTION desk.verify_cash(uuid, jsonb) TO @clerk@;   -- the table of steps, not the grant, says who may
