-- A payment was mis-keyed: posted back by new entries, never deleted.
CREATE OR REPLACE FUNCTION desk.void_payment(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_payment(p_key, p_body, 'void_payment', 'void', true) $$;
GRANT EXECUTE ON FUNCTION desk.void_payment(uuid, jsonb) TO @clerk@;   -- the table of steps, not the grant, says who may
