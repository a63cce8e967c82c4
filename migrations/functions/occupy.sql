-- Writes items and their occupancy for a booking that is moved. The spaces are locked; the exclusion constraint has the last word.
CREATE OR REPLACE FUNCTION desk.occupy(b desk.booking, p_items desk.wanted_item[], p_room desk.taken_room)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM desk.write_items(b, p_items);
  FOR n IN 1 .. cardinality(p_room.spaces) LOOP
    INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, booking_id, item_no)
      VALUES (b.tenant_id, p_room.spaces[n], tstzrange(p_room.lo[n], p_room.hi[n]), p_room.lo[n], p_room.hi[n], b.status, b.booking_id, p_room.item_nos[n]);
  END LOOP;
END $$;
