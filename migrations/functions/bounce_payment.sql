-- A cheque came back, or the bank took money back: it no longer counts.
CREATE OR REPLACE FUNCTION desk.bounce_payment(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.step_payment(p_key, p_body, 'bounce_payment', 'bounce', true) $$;
GRANT EXECUTE ON FUNCTION desk.bounce_payment(uuid, jsonb) TO @clerk@;   -- the table of steps, not the grant, says who may
