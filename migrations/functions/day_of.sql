-- A day of the calendar, NULL where absent or null.
CREATE OR REPLACE FUNCTION desk.day_of(p_body jsonb, p_field text) RETURNS date
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE typed text := p_body ->> p_field;
BEGIN
  IF typed IS NULL THEN RETURN NULL; END IF;
  IF jsonb_typeof(p_body -> p_field) <> 'string' OR typed !~ '^2\d{3}-\d\d-\d\d$' OR typed > '2998-12-31' THEN PERFORM desk.bad_input(p_field, 'must be a day, such as 2027-02-14'); END IF;
  RETURN make_date(left(typed, 4)::int, substr(typed, 6, 2)::int, right(typed, 2)::int);
EXCEPTION WHEN datetime_field_overflow THEN
  PERFORM desk.bad_input(p_field, 'is not a day of the calendar');
END $$;
