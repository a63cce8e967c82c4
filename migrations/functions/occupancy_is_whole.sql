-- Whether a row of the calendar is whole, for the constraint of that name: as booking_is_whole. The board's read relies on the 31 days.
CREATE OR REPLACE FUNCTION desk.occupancy_is_whole(p_during tstzrange, p_status text, p_booking uuid, p_item int, p_blackout uuid) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF lower_inc(p_during) AND NOT upper_inc(p_during) AND lower(p_during) > '-infinity' AND upper(p_during) < 'infinity'
     AND upper(p_during) - lower(p_during) <= interval '31 days'
     AND (CASE WHEN p_blackout IS NULL THEN p_booking IS NOT NULL AND p_item IS NOT NULL
              ELSE p_booking IS NULL AND p_item IS NULL AND p_status IN ('confirmed', 'cancelled') END) THEN
    RETURN true;
  END IF;
  RAISE EXCEPTION 'a row of the calendar is not whole' USING ERRCODE = '23514', SCHEMA = 'desk', TABLE = 'occupancy', CONSTRAINT = CASE
    WHEN num_nonnulls(p_booking, p_blackout) <> 1 OR (p_booking IS NULL) <> (p_item IS NULL) THEN 'occupancy_one_owner'
    WHEN p_blackout IS NOT NULL AND p_status NOT IN ('confirmed', 'cancelled') THEN 'occupancy_blackout_status' ELSE 'occupancy_during' END;
END $$;
