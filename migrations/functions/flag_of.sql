-- A true or false field, NULL where absent or null.
CREATE OR REPLACE FUNCTION desk.flag_of(p_body jsonb, p_field text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF p_body ->> p_field IS NULL THEN RETURN NULL; END IF;
  IF jsonb_typeof(p_body -> p_field) <> 'boolean' THEN PERFORM desk.bad_input(p_field, 'must be true or false'); END IF;
  RETURN (p_body ->> p_field)::boolean;
END $$;
