-- When an advertisement may go: at once between 10 and 21 o'clock of India, otherwise at the next 10 o'clock there.
CREATE OR REPLACE FUNCTION desk.quiet_until(p_now timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN l.at::time >= '21:00' THEN (l.at::date + 1 + time '10:00') AT TIME ZONE 'Asia/Kolkata'
    WHEN l.at::time < '10:00' THEN (l.at::date + time '10:00') AT TIME ZONE 'Asia/Kolkata' ELSE p_now END
  FROM (SELECT p_now AT TIME ZONE 'Asia/Kolkata' AS at) l $$;
