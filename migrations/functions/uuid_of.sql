-- A UUID field, NULL where absent or null. In its usual form only; a regular expression for it would cost more than all else.
CREATE OR REPLACE FUNCTION desk.uuid_of(p_body jsonb, p_field text) RETURNS uuid
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE v text := p_body ->> p_field;
BEGIN
  IF v IS NULL THEN RETURN NULL; END IF;
  IF v NOT LIKE '________-____-____-____-____________' OR translate(v, '0123456789abcdefABCDEF', '') <> '----' THEN
    PERFORM desk.bad_input(p_field, 'must be a UUID');
  END IF;
  RETURN v::uuid;
END $$;
