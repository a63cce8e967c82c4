-- Writes items and their occupancy for a booking. The spaces are locked; the exclusion constraint has the last word.
CREATE OR REPLACE FUNCTION desk.occupy(b desk.booking, p_items desk.wanted_item[], p_room desk.taken_room)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, composite_id, session_id, starts_at, ends_at, label, price_minor)
    SELECT b.tenant_id, b.booking_id, i.item_no, b.venue_id, i.space_id, i.composite_id, i.session_id, i.starts_at, i.ends_at, i.label, i.price_minor
      FROM unnest(p_items) i;
  INSERT INTO desk.occupancy (tenant_id, space_id, during, status, booking_id, item_no)
    SELECT b.tenant_id, w.space_id, tstzrange(w.lo, w.hi), b.status, b.booking_id, w.item_no
      FROM unnest(p_room.spaces, p_room.item_nos, p_room.lo, p_room.hi) w (space_id, item_no, lo, hi);
END $$;
