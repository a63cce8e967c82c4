-- Since when a booking, as it is about to be written, owes or is owed something: the venue's day of its earliest open part; of a lost
-- one, since ever, if money is held for it. Infinity: nothing is owed either way.
CREATE OR REPLACE FUNCTION desk.owing_from(b desk.booking) RETURNS date
LANGUAGE plpgsql STABLE AS $$
DECLARE got bigint := desk.received(b.tenant_id, b.booking_id);
BEGIN
  IF b.status IN ('cancelled', 'expired') THEN RETURN CASE WHEN got > 0 THEN '-infinity' ELSE 'infinity' END; END IF;
  IF got >= b.total_minor THEN RETURN 'infinity'; END IF;
  RETURN (SELECT coalesce(min(s.due_on), 'infinity') FROM desk.venue v CROSS JOIN LATERAL desk.schedule_of(b, v.zone, got) s
    WHERE v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id AND s.open_minor > 0);
END $$;
