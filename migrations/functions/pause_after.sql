-- How long to wait after so many tries in a row: 2 seconds, doubled each time, at most a quarter of an hour.
CREATE OR REPLACE FUNCTION desk.pause_after(p_tries int) RETURNS interval
LANGUAGE sql IMMUTABLE AS
$$ SELECT least(interval '15 minutes', interval '1 second' * power(2, least(p_tries, 12))) $$;
