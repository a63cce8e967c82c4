-- Whether a row of the calendar is whole, for the constraint of that name: as booking_is_whole. Its two times are those of its
-- range (leakproof comparisons are the only index conditions under row-level security). The board's read relies on the 31 days,
-- which also keep either end from being endless.
CREATE OR REPLACE FUNCTION desk.occupancy_is_whole(o desk.occupancy) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF o.ends_at > o.starts_at AND o.ends_at <= o.starts_at + interval '744 hours' AND o.during = tstzrange(o.starts_at, o.ends_at) THEN
    IF o.blackout_id IS NULL THEN
      IF o.booking_id IS NOT NULL AND o.item_no IS NOT NULL THEN RETURN true; END IF;
    ELSIF o.booking_id IS NULL AND o.item_no IS NULL AND o.status IN ('confirmed', 'cancelled') THEN RETURN true; END IF;
  END IF;
  RAISE EXCEPTION 'a row of the calendar is not whole' USING ERRCODE = '23514', SCHEMA = 'desk', TABLE = 'occupancy', CONSTRAINT = CASE
    WHEN num_nonnulls(o.booking_id, o.blackout_id) <> 1 OR (o.booking_id IS NULL) <> (o.item_no IS NULL) THEN 'occupancy_one_owner'
    WHEN o.blackout_id IS NOT NULL AND o.status NOT IN ('confirmed', 'cancelled') THEN 'occupancy_blackout_status' ELSE 'occupancy_during' END;
END $$;
