-- The moment p_minutes after midnight of p_day on the wall clock of a zone; minutes may pass 1440.
CREATE OR REPLACE FUNCTION desk.wall_clock(p_day date, p_minutes int, p_zone text) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT (p_day + make_interval(mins => p_minutes)) AT TIME ZONE p_zone $$;
