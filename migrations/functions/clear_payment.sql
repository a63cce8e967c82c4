-- A person has seen the cheque or transfer in the bank: the money counts from now.
CREATE OR REPLACE FUNCTION desk.clear_payment(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_payment(p_key, p_body, 'clear_payment', 'clear', false) $$;
GRANT EXECUTE ON FUNCTION desk.clear_payment(uuid, jsonb) TO @clerk@;   -- the table of steps, not the grant, says who may
