-- How long to wait before the next try (5 s, 30 s, 2 min, 10 min, 1 h), a quarter more or less, so that not all come at once.
CREATE OR REPLACE FUNCTION desk.message_pause(p_times int) RETURNS interval
LANGUAGE sql VOLATILE AS
$$ SELECT (ARRAY[5, 30, 120, 600, 3600])[least(greatest(p_times, 1), 5)] * (0.75 + random() / 2) * interval '1 second' $$;
