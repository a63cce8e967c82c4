-- The tips of a venue up to a day have been handed out to its people.
CREATE OR REPLACE FUNCTION desk.hand_out_tips(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT desk.pay_out(p_key, p_body, 'hand_out_tips', 'tips', NULL) $$;
GRANT EXECUTE ON FUNCTION desk.hand_out_tips(uuid, jsonb) TO @clerk@;   -- who may is asked inside
