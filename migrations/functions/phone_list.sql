-- A list of numbers from a command: at most 20, each + and 7 to 15 digits; absent reads as empty.
CREATE OR REPLACE FUNCTION desk.phone_list(p_body jsonb, p_field text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE given jsonb := p_body -> p_field;
BEGIN
  IF given IS NULL OR jsonb_typeof(given) = 'null' THEN RETURN '{}'; END IF;
  IF jsonb_typeof(given) <> 'array' OR jsonb_array_length(given) > 20 THEN PERFORM desk.bad_input(p_field, 'must be a list of at most 20 numbers'); END IF;
  IF EXISTS (SELECT FROM jsonb_array_elements(given) e WHERE jsonb_typeof(e) <> 'string' OR e #>> '{}' !~ '^\+[1-9][0-9]{6,14}$') THEN
    PERFORM desk.bad_input(p_field, 'must be + and 7 to 15 digits each');
  END IF;
  RETURN ARRAY(SELECT e #>> '{}' FROM jsonb_array_elements(given) WITH ORDINALITY AS x (e, n) GROUP BY e ORDER BY min(n));
END $$;
