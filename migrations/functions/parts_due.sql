-- Open parts of the price of bookings that are chosen for, confirmed or over, with the venue's day on which each is due, within
-- p_from and p_to (both included); without them, every part whose day has passed. Of events of the last three years.
CREATE OR REPLACE FUNCTION desk.parts_due(p_tenant int, p_from date, p_to date) RETURNS TABLE (booking_id uuid, part int, due_on date, amount_minor bigint, open_minor bigint)
LANGUAGE plpgsql STABLE AS $$
DECLARE now_ timestamptz := clock_timestamp(); last date := coalesce(p_to, (now_ AT TIME ZONE 'UTC')::date) + 1;   -- what an index can be asked for; wherever the venue is
BEGIN
  RETURN QUERY SELECT b.booking_id, s.part, s.due_on, s.amount_minor, s.open_minor
    FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
    CROSS JOIN LATERAL (SELECT coalesce(-sum(e.amount_minor), 0)::bigint AS got FROM desk.ledger_entry e WHERE e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance') r
    CROSS JOIN LATERAL desk.schedule_of(b, v.zone, r.got) s
    WHERE b.tenant_id = p_tenant AND b.owing_from <= last AND b.owing_from < 'infinity'   -- whose earliest open part is due by then
      AND b.status IN ('pending', 'confirmed', 'completed') AND b.ends_at > now_ - interval '3 years' AND r.got < b.total_minor
      AND s.open_minor > 0 AND s.due_on >= coalesce(p_from, '-infinity') AND s.due_on <= coalesce(p_to, (clock_timestamp() AT TIME ZONE v.zone)::date - 1);
END $$;
