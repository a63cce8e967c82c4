-- When a new hold runs out: after the venue's hold time, but not after its event has begun (a late entry apart).
CREATE OR REPLACE FUNCTION desk.hold_until(p_venue desk.venue, p_starts timestamptz, p_now timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE AS $$
  SELECT least(CASE WHEN p_starts > p_now THEN p_starts END, p_now + make_interval(mins => p_venue.hold_minutes)) $$;
