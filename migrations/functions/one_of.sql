-- A text field that is one of a few words, NULL where absent or null.
CREATE OR REPLACE FUNCTION desk.one_of(p_body jsonb, p_field text, p_words text[]) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF p_body ->> p_field IS NULL THEN RETURN NULL; END IF;
  IF jsonb_typeof(p_body -> p_field) <> 'string' OR NOT p_body ->> p_field = ANY (p_words) THEN
    PERFORM desk.bad_input(p_field, 'must be one of ' || array_to_string(p_words, ', '));
  END IF;
  RETURN p_body ->> p_field;
END $$;
