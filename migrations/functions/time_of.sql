-- An aware moment of this millennium: ISO 8601 with its zone.
CREATE OR REPLACE FUNCTION desk.time_of(p_body jsonb, p_field text) RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
DECLARE moment timestamptz;
BEGIN
  IF jsonb_typeof(p_body -> p_field) IS DISTINCT FROM 'string'
     OR p_body ->> p_field !~ '^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d(:?\d\d)?)$' THEN
    PERFORM desk.bad_input(p_field, 'must be a time with its zone, such as 2027-02-14T16:00:00+05:30');
  END IF;
  moment := (p_body ->> p_field)::timestamptz;
  IF moment < timestamptz '2000-01-01 00:00Z' OR moment > timestamptz '2999-01-01 00:00Z' THEN
    PERFORM desk.bad_input(p_field, 'must lie in the years 2000 to 2998');
  END IF;
  RETURN moment;
EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format OR invalid_time_zone_displacement_value THEN
  PERFORM desk.bad_input(p_field, 'is not a date and time of the calendar');
END $$;
