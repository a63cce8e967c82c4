-- An aware moment of this millennium: ISO 8601 with its zone.
CREATE OR REPLACE FUNCTION desk.time_of(p_body jsonb, p_field text) RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
DECLARE typed text COLLATE "C" := p_body ->> p_field; moment timestamptz;
BEGIN
  IF jsonb_typeof(p_body -> p_field) = 'string' AND translate(typed, '123456789', '000000000') IN ('0000-00-00T00:00:00+00:00', '0000-00-00T00:00:00Z')
     AND substr(typed, 6, 2) BETWEEN '01' AND '12' AND substr(typed, 9, 2) BETWEEN '01' AND '28' AND substr(typed, 12, 2) <= '23'
     AND substr(typed, 15, 2) <= '59' AND substr(typed, 18, 2) <= '59' AND substr(typed, 21, 2) <= '14' AND substr(typed, 24) <= '59' THEN
    moment := typed::timestamptz;                -- as desks write it, and surely of the calendar: no need to be ready for an error
  ELSE
    moment := desk.odd_time(p_body -> p_field, p_field);
  END IF;
  IF moment < timestamptz '2000-01-01 00:00Z' OR moment > timestamptz '2999-01-01 00:00Z' THEN
    PERFORM desk.bad_input(p_field, 'must lie in the years 2000 to 2998');
  END IF;
  RETURN moment;
END $$;
