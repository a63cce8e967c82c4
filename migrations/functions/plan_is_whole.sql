-- An instalment plan as data: [{percent_bp, from: booking|event, days|months}, …]; days after the booking or days or
-- calendar months before the event. The parts make 100 %, none is nothing, the first is due at the booking.
CREATE OR REPLACE FUNCTION desk.plan_is_whole(p_plan jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE p jsonb; percent int := 0; n int := 0;
BEGIN
  IF p_plan IS NULL THEN RETURN true; END IF;
  IF jsonb_typeof(p_plan) <> 'array' OR jsonb_array_length(p_plan) NOT BETWEEN 1 AND 12 THEN RETURN false; END IF;
  FOR p IN SELECT * FROM jsonb_array_elements(p_plan) LOOP
    n := n + 1;
    IF jsonb_typeof(p) <> 'object' OR p - '{percent_bp,from,days,months}'::text[] <> '{}'
       OR NOT coalesce(p ->> 'percent_bp' ~ '^[0-9]{1,5}$' AND p ->> 'from' IN ('booking', 'event'), false)
       OR NOT coalesce(coalesce(p ->> 'days', p ->> 'months') ~ '^[0-9]{1,3}$', false) OR p ?& '{days,months}' THEN
      RETURN false;
    END IF;
    IF (p ->> 'percent_bp')::int = 0 OR (n = 1 AND (p ->> 'from' <> 'booking' OR coalesce(p ->> 'days', p ->> 'months') <> '0')) THEN RETURN false; END IF;
    percent := percent + (p ->> 'percent_bp')::int;
  END LOOP;
  RETURN percent = 10000;
END $$;
