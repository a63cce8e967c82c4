-- Whether the day of a venue on which a moment lies has been closed: its payments are then corrected by new entries only.
-- Filled in with the drawer; until a day can be closed, none is.
CREATE OR REPLACE FUNCTION desk.day_is_closed(p_tenant int, p_venue int, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN false;
END $$;
