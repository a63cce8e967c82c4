-- Takes the calendar for a new hold, after the space locks: the insert itself is the look for what is in the way, by the constraint that
-- has the last word anyhow. Where it finds something, stale holds lapse and the insert is tried once more, or make_way refuses by name.
-- The booking and its items follow in the same command: the references to them are asked at its commit.
CREATE OR REPLACE FUNCTION desk.take_room(p_tenant int, p_booking uuid, p_status text, p_room desk.taken_room) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  FOR again IN 0 .. 1 LOOP
    BEGIN
      FOR n IN 1 .. cardinality(p_room.spaces) LOOP
        INSERT INTO desk.occupancy (tenant_id, space_id, during, starts_at, ends_at, status, booking_id, item_no)
          VALUES (p_tenant, p_room.spaces[n], tstzrange(p_room.lo[n], p_room.hi[n]), p_room.lo[n], p_room.hi[n], p_status, p_booking, p_room.item_nos[n]);
      END LOOP;
      RETURN;
    EXCEPTION WHEN exclusion_violation THEN
      IF again > 0 THEN RAISE; END IF;
    END;
    PERFORM desk.make_way(p_tenant, p_room.spaces, p_room.lo, p_room.hi);
  END LOOP;
END $$;
