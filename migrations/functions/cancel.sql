-- Cancelled at the customer's wish.
CREATE OR REPLACE FUNCTION desk.cancel(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.cancel_by(p_key, p_body, 'cancel', false) $$;
GRANT EXECUTE ON FUNCTION desk.cancel(uuid, jsonb) TO @clerk@;
