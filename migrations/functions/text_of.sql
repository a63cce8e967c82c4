-- A text field, trimmed; NULL and absent read as ''. Longer than p_max characters is refused, never cut.
CREATE OR REPLACE FUNCTION desk.text_of(p_body jsonb, p_field text, p_max int DEFAULT 200, p_required boolean DEFAULT false) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE v text := btrim(p_body ->> p_field, E' \t\r\n'); kind text := jsonb_typeof(p_body -> p_field);
BEGIN
  IF kind IS NULL AND NOT p_required THEN RETURN ''; END IF;
  IF kind IS NOT NULL AND kind NOT IN ('string', 'null') THEN PERFORM desk.bad_input(p_field, 'must be text'); END IF;
  IF length(v) > p_max THEN PERFORM desk.bad_input(p_field, format('is longer than %s characters', p_max)); END IF;
  IF p_required AND coalesce(v, '') = '' THEN PERFORM desk.bad_input(p_field, 'must not be empty'); END IF;
  RETURN coalesce(v, '');
END $$;
GRANT EXECUTE ON FUNCTION desk.text_of(jsonb, text, int, boolean) TO @role_admin@;
