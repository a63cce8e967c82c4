-- The money has been handed out, or sent by hand with its reference.
CREATE OR REPLACE FUNCTION desk.pay_refund(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_refund(p_key, p_body, 'pay_refund') $$;
GRANT EXECUTE ON FUNCTION desk.pay_refund(uuid, jsonb) TO @clerk@;
