-- The body must be an object of reasonable size with every required field (null counts as missing) and no unknown one.
CREATE OR REPLACE FUNCTION desk.fields(p_body jsonb, p_required text[], p_optional text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE f text;
BEGIN
  IF p_body IS NULL OR jsonb_typeof(p_body) <> 'object' THEN PERFORM desk.bad_input('body', 'must be an object'); END IF;
  IF pg_column_size(p_body) > 65536 THEN PERFORM desk.bad_input('body', 'is larger than 64 kB'); END IF;
  FOREACH f IN ARRAY p_required LOOP
    IF p_body ->> f IS NULL THEN PERFORM desk.bad_input(f, 'is missing'); END IF;
  END LOOP;
  IF p_body - p_required - p_optional <> '{}' THEN
    SELECT k INTO f FROM jsonb_object_keys(p_body - p_required - p_optional) k LIMIT 1;
    PERFORM desk.bad_input(f, 'is not a field of this command');
  END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.fields(jsonb, text[], text[]) TO @role_admin@;
