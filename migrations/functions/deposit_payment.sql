-- A cheque was taken to the bank.
CREATE OR REPLACE FUNCTION desk.deposit_payment(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_payment(p_key, p_body, 'deposit_payment', 'deposit', false) $$;
GRANT EXECUTE ON FUNCTION desk.deposit_payment(uuid, jsonb) TO @clerk@;   -- the table of steps, not the grant, says who may
