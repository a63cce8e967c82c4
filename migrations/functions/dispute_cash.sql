-- A manager did not find this cash; why is recorded.
CREATE OR REPLACE FUNCTION desk.dispute_cash(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_payment(p_key, p_body, 'dispute_cash', 'dispute', true) $$;
GRANT EXECUTE ON FUNCTION desk.dispute_cash(uuid, jsonb) TO @clerk@;   -- the table of steps, not the grant, says who may
