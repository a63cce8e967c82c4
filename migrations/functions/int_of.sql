-- A whole number within bounds, NULL where absent or null.
CREATE OR REPLACE FUNCTION desk.int_of(p_body jsonb, p_field text, p_min bigint DEFAULT 0, p_max bigint DEFAULT 2147483647) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE v text := p_body ->> p_field; n numeric;
BEGIN
  IF v IS NULL THEN RETURN NULL; END IF;
  IF jsonb_typeof(p_body -> p_field) = 'number' THEN n := v::numeric; END IF;
  IF n IS NULL OR scale(n) > 0 OR abs(n) >= 1000000000000000000 THEN PERFORM desk.bad_input(p_field, 'must be a whole number'); END IF;
  IF n < p_min OR n > p_max THEN PERFORM desk.bad_input(p_field, format('must be from %s to %s', p_min, p_max)); END IF;
  RETURN n::bigint;
END $$;
