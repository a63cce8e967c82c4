-- Writes items and their occupancy for a booking. The spaces are locked; the exclusion constraint has the last word.
CREATE OR REPLACE FUNCTION desk.occupy(b desk.booking, p_items desk.wanted_item[], p_room desk.taken_room)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE i desk.wanted_item;
BEGIN
  FOREACH i IN ARRAY p_items LOOP                -- mostly one: a row by itself costs less than a query over the array
    INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, composite_id, session_id, starts_at, ends_at, label, price_minor)
      VALUES (b.tenant_id, b.booking_id, i.item_no, b.venue_id, i.space_id, i.composite_id, i.session_id, i.starts_at, i.ends_at, i.label, i.price_minor);
  END LOOP;
  FOR n IN 1 .. cardinality(p_room.spaces) LOOP
    INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, booking_id, item_no)
      VALUES (b.tenant_id, p_room.spaces[n], tstzrange(p_room.lo[n], p_room.hi[n]), p_room.lo[n], p_room.hi[n], b.status, b.booking_id, p_room.item_nos[n]);
  END LOOP;
END $$;
