-- A list of one to three different channels in order, NULL where absent or null.
CREATE OR REPLACE FUNCTION desk.channels_of(p_body jsonb, p_field text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE found text[];
BEGIN
  IF p_body ->> p_field IS NULL THEN RETURN NULL; END IF;
  IF jsonb_typeof(p_body -> p_field) = 'array' AND jsonb_array_length(p_body -> p_field) BETWEEN 1 AND 3 AND p_body -> p_field <@ '["sms", "whatsapp", "email"]' THEN
    found := ARRAY(SELECT c FROM jsonb_array_elements_text(p_body -> p_field) WITH ORDINALITY x (c, n) ORDER BY n);
  END IF;
  IF found IS NULL OR cardinality(found) <> (SELECT count(DISTINCT c) FROM unnest(found) c) THEN
    PERFORM desk.bad_input(p_field, 'must be a list of sms, whatsapp and email, each once');
  END IF;
  RETURN found;
END $$;
