-- A cancellation policy as data: {count: hours|days, base: paid|charges, gives: money|credit, [credit_months], steps:
-- [[at least this notice, percent given back in basis points], …]}. The steps fall in notice and never rise in percent,
-- and the last one begins at 0: a policy with a hole is refused, never filled silently.
CREATE OR REPLACE FUNCTION desk.policy_is_whole(p_policy jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE s jsonb; notice int := 2147483647; percent int := 10000;
BEGIN
  IF jsonb_typeof(p_policy) IS DISTINCT FROM 'object' OR p_policy - '{count,base,gives,credit_months,steps}'::text[] <> '{}'
     OR NOT coalesce(p_policy ->> 'count' IN ('hours', 'days') AND p_policy ->> 'base' IN ('paid', 'charges')
       AND p_policy ->> 'gives' IN ('money', 'credit') AND jsonb_typeof(p_policy -> 'steps') = 'array', false)
     OR (p_policy ->> 'gives' = 'credit') <> (coalesce(p_policy ->> 'credit_months', '0') ~ '^[1-9][0-9]{0,2}$') THEN
    RETURN false;
  END IF;
  FOR s IN SELECT * FROM jsonb_array_elements(p_policy -> 'steps') LOOP
    IF jsonb_typeof(s) <> 'array' OR jsonb_array_length(s) <> 2 OR NOT coalesce(s ->> 0 ~ '^[0-9]{1,5}$' AND s ->> 1 ~ '^[0-9]{1,5}$', false) THEN
      RETURN false;
    END IF;
    IF (s ->> 0)::int >= notice OR (s ->> 1)::int > percent THEN RETURN false; END IF;
    notice := (s ->> 0)::int; percent := (s ->> 1)::int;
  END LOOP;
  RETURN notice = 0;
END $$;
