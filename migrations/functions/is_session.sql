-- Whether a period is the session on one day, or from its start on one day to its end on a later day.
CREATE OR REPLACE FUNCTION desk.is_session(p_venue desk.venue, p_session int, p_from timestamptz, p_to timestamptz, p_full_day boolean) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM desk.session s, LATERAL (SELECT (p_from AT TIME ZONE p_venue.zone)::date AS day) f,
        LATERAL (SELECT (p_to AT TIME ZONE p_venue.zone)::date AS day) t, generate_series(0, 2) back
      WHERE s.tenant_id = p_venue.tenant_id AND s.venue_id = p_venue.venue_id AND (p_session IS NULL OR s.session_id = p_session)
        AND (s.full_day OR NOT p_full_day)
        AND p_from = desk.wall_clock(f.day, s.starts_minute, p_venue.zone)
        AND t.day - back >= f.day AND p_to = desk.wall_clock(t.day - back, s.ends_minute, p_venue.zone)) $$;
