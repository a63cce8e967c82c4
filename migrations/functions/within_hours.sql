-- Equal to desk/domain/hours.py: the start lies in [opens, closes) and the end in (opens, closes] of a window that began
-- on its own local day or the day before. A weekday without a row is closed.
CREATE OR REPLACE FUNCTION desk.within_hours(p_venue desk.venue, p_from timestamptz, p_to timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE day date := (p_from AT TIME ZONE p_venue.zone)::date; h record; opens timestamptz; closes timestamptz;
BEGIN
  -- the usual case: both lie in the window of the day of the start, and the end not two days later
  SELECT x.opens_minute, x.closes_minute INTO h FROM desk.opening_hours x
    WHERE x.tenant_id = p_venue.tenant_id AND x.venue_id = p_venue.venue_id AND x.weekday = extract(isodow FROM day)::int;
  opens := desk.wall_clock(day, h.opens_minute, p_venue.zone); closes := desk.wall_clock(day, h.closes_minute, p_venue.zone);
  IF p_from >= opens AND p_from < closes AND p_to > opens AND p_to <= closes AND (p_to AT TIME ZONE p_venue.zone)::date - day <= 1 THEN RETURN true; END IF;
  RETURN desk.is_open(p_venue, p_from, false) AND desk.is_open(p_venue, p_to, true);
END $$;
