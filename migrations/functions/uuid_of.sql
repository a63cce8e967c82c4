-- A UUID field, NULL where absent or null.
CREATE OR REPLACE FUNCTION desk.uuid_of(p_body jsonb, p_field text) RETURNS uuid
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE v text := p_body ->> p_field;
BEGIN
  IF v IS NULL THEN RETURN NULL; END IF;
  IF v !~ '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$' THEN PERFORM desk.bad_input(p_field, 'must be a UUID'); END IF;
  RETURN v::uuid;
END $$;
