-- An aware moment of this millennium: ISO 8601 with its zone.
CREATE OR REPLACE FUNCTION desk.time_of(p_body jsonb, p_field text) RETURNS timestamptz
LANGUAGE plpgsql STABLE AS $$
DECLARE typed text COLLATE "C" := p_body ->> p_field; moment timestamptz;
BEGIN
  IF jsonb_typeof(p_body -> p_field) = 'string'
     AND typed ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$' THEN
    moment := typed::timestamptz;                -- as desks write it, and surely of the calendar: no need to be ready for an error
  ELSE
    moment := desk.odd_time(p_body -> p_field, p_field);
  END IF;
  IF moment < timestamptz '2000-01-01 00:00Z' OR moment > timestamptz '2999-01-01 00:00Z' THEN
    PERFORM desk.bad_input(p_field, 'must lie in the years 2000 to 2998');
  END IF;
  RETURN moment;
END $$;
