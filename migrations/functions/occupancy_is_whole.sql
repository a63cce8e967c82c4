-- Whether a row of the calendar is whole, for the constraint of that name: as booking_is_whole. Its two times are those of its
-- range (leakproof comparisons are the only index conditions under row-level security). The board's read relies on the 31 days,
-- which also keep either end from being endless.
CREATE OR REPLACE FUNCTION desk.occupancy_is_whole(p_during tstzrange, p_starts timestamptz, p_ends timestamptz, p_status text, p_booking uuid, p_item int,
  p_blackout uuid) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF p_starts > '-infinity' AND p_ends > p_starts AND p_ends <= p_starts + interval '744 hours' AND p_during = tstzrange(p_starts, p_ends)
     AND (CASE WHEN p_blackout IS NULL THEN p_booking IS NOT NULL AND p_item IS NOT NULL
              WHEN p_booking IS NULL AND p_item IS NULL THEN p_status IN ('confirmed', 'cancelled') END) THEN
    RETURN true;
  END IF;
  RAISE EXCEPTION 'a row of the calendar is not whole' USING ERRCODE = '23514', SCHEMA = 'desk', TABLE = 'occupancy', CONSTRAINT = CASE
    WHEN num_nonnulls(p_booking, p_blackout) <> 1 OR (p_booking IS NULL) <> (p_item IS NULL) THEN 'occupancy_one_owner'
    WHEN p_blackout IS NOT NULL AND p_status NOT IN ('confirmed', 'cancelled') THEN 'occupancy_blackout_status' ELSE 'occupancy_during' END;
END $$;
