-- A moment in one of the less usual forms of ISO 8601, or one that is not of the calendar, which is refused. No backslash in the
-- pattern: a session may have set strings that do not conform before it reads this.
CREATE OR REPLACE FUNCTION desk.odd_time(p_time jsonb, p_field text) RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF jsonb_typeof(p_time) IS DISTINCT FROM 'string'
     OR p_time #>> '{}' !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)$' THEN
    PERFORM desk.bad_input(p_field, 'must be a time with its zone, such as 2027-02-14T16:00:00+05:30');
  END IF;
  RETURN (p_time #>> '{}')::timestamptz;
EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format OR invalid_time_zone_displacement_value THEN
  PERFORM desk.bad_input(p_field, 'is not a date and time of the calendar');
END $$;
