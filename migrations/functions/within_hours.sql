-- Equal to desk/domain/hours.py: the start lies in [opens, closes) and the end in (opens, closes] of a window that began
-- on its own local day or the day before. A weekday without a row is closed.
CREATE OR REPLACE FUNCTION desk.within_hours(p_venue desk.venue, p_from timestamptz, p_to timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN desk.is_open(p_venue, p_from, false) AND desk.is_open(p_venue, p_to, true);
END $$;
