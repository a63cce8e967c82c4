-- Cancelled by the house: manager or owner, with a reason.
CREATE OR REPLACE FUNCTION desk.admin_cancel(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.cancel_by(p_key, p_body, 'admin_cancel', true) $$;
GRANT EXECUTE ON FUNCTION desk.admin_cancel(uuid, jsonb) TO @clerk@;
