-- Writes down since when a booking has a part of its price open, that it is lost and money is still held for it, or neither. The caller holds the booking's lock, so that
-- the last to change it is the last to say so.
CREATE OR REPLACE FUNCTION desk.note_owing(p_tenant int, p_booking uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE b desk.booking; since date; lost bool := false;
BEGIN
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = p_booking;
  IF b.status IN ('pending', 'confirmed', 'completed') THEN
    SELECT min(s.due_on) INTO since FROM desk.venue v CROSS JOIN LATERAL desk.schedule_of(b, v.zone, desk.received(p_tenant, p_booking)) s
      WHERE v.tenant_id = p_tenant AND v.venue_id = b.venue_id AND s.open_minor > 0;
  ELSIF b.status IN ('cancelled', 'expired') THEN
    lost := desk.received(p_tenant, p_booking) > 0;
  END IF;
  IF since IS NULL AND NOT lost THEN
    DELETE FROM desk.owing WHERE tenant_id = p_tenant AND booking_id = p_booking;
  ELSE
    INSERT INTO desk.owing AS w (tenant_id, booking_id, due_on) VALUES (p_tenant, p_booking, since)
      ON CONFLICT (tenant_id, booking_id) DO UPDATE SET due_on = excluded.due_on WHERE w.due_on IS DISTINCT FROM excluded.due_on;
  END IF;
END $$;
