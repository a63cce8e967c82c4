-- Whether the venue is open at a moment; as an end, the closing minute still counts and the opening minute does not.
CREATE OR REPLACE FUNCTION desk.is_open(p_venue desk.venue, p_moment timestamptz, p_as_end boolean) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE h desk.opening_hours; day date := (p_moment AT TIME ZONE p_venue.zone)::date; opens timestamptz; closes timestamptz;
BEGIN
  FOR _ IN 1 .. 2 LOOP      -- the window of its own day, then one that ran past midnight
    SELECT * INTO h FROM desk.opening_hours WHERE tenant_id = p_venue.tenant_id AND venue_id = p_venue.venue_id AND weekday = extract(isodow FROM day)::int;
    IF FOUND THEN
      opens := desk.wall_clock(day, h.opens_minute, p_venue.zone);
      closes := desk.wall_clock(day, h.closes_minute, p_venue.zone);
      IF (p_as_end AND p_moment > opens AND p_moment <= closes) OR (NOT p_as_end AND p_moment >= opens AND p_moment < closes) THEN RETURN true; END IF;
    END IF;
    day := day - 1;
  END LOOP;
  RETURN false;
END $$;
