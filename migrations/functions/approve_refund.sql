-- A manager approves a refund that waits, or sends a failed one again; also by another way.
CREATE OR REPLACE FUNCTION desk.approve_refund(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_refund(p_key, p_body, 'approve_refund') $$;
GRANT EXECUTE ON FUNCTION desk.approve_refund(uuid, jsonb) TO @clerk@;
