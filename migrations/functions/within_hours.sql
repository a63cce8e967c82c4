-- Equal to desk/domain/hours.py: the start lies in [opens, closes) and the end in (opens, closes] of a window that began
-- on its own local day or the day before. A weekday without a row is closed.
CREATE OR REPLACE FUNCTION desk.within_hours(p_venue desk.venue, p_from timestamptz, p_to timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM desk.opening_hours h, generate_series(0, 1) back
      CROSS JOIN LATERAL (SELECT (p_from AT TIME ZONE p_venue.zone)::date - back AS day) d
      WHERE h.tenant_id = p_venue.tenant_id AND h.venue_id = p_venue.venue_id AND h.weekday = extract(isodow FROM d.day)
        AND p_from >= desk.wall_clock(d.day, h.opens_minute, p_venue.zone) AND p_from < desk.wall_clock(d.day, h.closes_minute, p_venue.zone))
     AND EXISTS (SELECT FROM desk.opening_hours h, generate_series(0, 1) back
      CROSS JOIN LATERAL (SELECT (p_to AT TIME ZONE p_venue.zone)::date - back AS day) d
      WHERE h.tenant_id = p_venue.tenant_id AND h.venue_id = p_venue.venue_id AND h.weekday = extract(isodow FROM d.day)
        AND p_to > desk.wall_clock(d.day, h.opens_minute, p_venue.zone) AND p_to <= desk.wall_clock(d.day, h.closes_minute, p_venue.zone)) $$;
