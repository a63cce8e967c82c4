-- Reads a count of notes and coins, {"50000": 3, "100": 12}: their worth in minor units and how many. Returns the sum.
CREATE OR REPLACE FUNCTION desk.counted(p_body jsonb) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE total bigint := 0; k text; v jsonb;
BEGIN
  IF jsonb_typeof(p_body -> 'count') IS DISTINCT FROM 'object' THEN PERFORM desk.bad_input('count', 'must say how many of each note and coin'); END IF;
  FOR k, v IN SELECT * FROM jsonb_each(p_body -> 'count') LOOP
    IF k !~ '^[1-9][0-9]{0,8}$' THEN PERFORM desk.bad_input('count', 'names a note or coin by its worth in minor units'); END IF;
    IF jsonb_typeof(v) <> 'number' OR v::text !~ '^[0-9]{1,6}$' THEN PERFORM desk.bad_input('count', format('of %s must be a whole number up to 999999', k)); END IF;
    total := total + k::bigint * v::text::bigint;
  END LOOP;
  IF total > 1000000000000 THEN PERFORM desk.bad_input('count', 'comes to more than any drawer holds'); END IF;   -- and sums of it stay numbers
  RETURN total;
END $$;
