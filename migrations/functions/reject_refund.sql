-- A refund is not given, or taken back before it was sent.
CREATE OR REPLACE FUNCTION desk.reject_refund(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_refund(p_key, p_body, 'reject_refund') $$;
GRANT EXECUTE ON FUNCTION desk.reject_refund(uuid, jsonb) TO @clerk@;
