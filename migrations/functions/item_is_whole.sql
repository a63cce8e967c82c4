-- Whether an item's row is whole, for the constraint of that name: as booking_is_whole.
CREATE OR REPLACE FUNCTION desk.item_is_whole(i desk.booking_item) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF i.item_no BETWEEN 1 AND 50 AND (CASE WHEN i.space_id IS NULL THEN i.composite_id IS NOT NULL ELSE i.composite_id IS NULL END) AND i.ends_at > i.starts_at THEN RETURN true; END IF;
  RAISE EXCEPTION 'an item of a booking is not whole' USING ERRCODE = '23514', SCHEMA = 'desk', TABLE = 'booking_item', CONSTRAINT = CASE
    WHEN NOT i.item_no BETWEEN 1 AND 50 THEN 'booking_item_no'
    WHEN num_nonnulls(i.space_id, i.composite_id) <> 1 THEN 'booking_item_one_thing' ELSE 'booking_item_period' END;
END $$;
