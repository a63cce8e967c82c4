-- A UUID field, NULL where absent or null. In its usual form only, read back and compared: a regular expression costs more.
CREATE OR REPLACE FUNCTION desk.uuid_of(p_body jsonb, p_field text) RETURNS uuid
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE v text := p_body ->> p_field; id uuid;
BEGIN
  IF v IS NULL THEN RETURN NULL; END IF;
  IF length(v) = 36 THEN
    BEGIN
      id := v::uuid;
    EXCEPTION WHEN invalid_text_representation THEN id := NULL;
    END;
  END IF;
  IF id IS NULL OR id::text <> lower(v) THEN PERFORM desk.bad_input(p_field, 'must be a UUID'); END IF;
  RETURN id;
END $$;
