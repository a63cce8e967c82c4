-- Open parts of the price of bookings that are chosen for, confirmed or over, with the venue's day on which each is due, within
-- p_from and p_to (both included); without them, every part whose day has passed. Of events of the last three years.
CREATE OR REPLACE FUNCTION desk.parts_due(p_tenant int, p_from date, p_to date) RETURNS TABLE (booking_id uuid, part int, due_on date, amount_minor bigint, open_minor bigint)
LANGUAGE plpgsql STABLE AS $$
DECLARE now_ timestamptz := clock_timestamp();   -- a moment that an index can be asked for
BEGIN
  RETURN QUERY SELECT b.booking_id, s.part, s.due_on, s.amount_minor, s.open_minor
    FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
    CROSS JOIN LATERAL (SELECT coalesce(-sum(e.amount_minor), 0)::bigint AS got FROM desk.ledger_entry e WHERE e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance') r
    CROSS JOIN LATERAL desk.schedule_of(b, v.zone, r.got) s
    WHERE b.tenant_id = p_tenant AND b.status IN ('pending', 'confirmed', 'completed') AND b.ends_at > now_ - interval '3 years' AND r.got < b.total_minor
      -- Only what may be due by then is worked out part by part: with the deposit paid, the rest is due when its day comes.
      AND (b.plan IS NOT NULL OR r.got < b.deposit_minor OR coalesce(b.payment_option, '') <> 'deposit'
        OR coalesce((b.starts_at AT TIME ZONE v.zone)::date - b.balance_days <= coalesce(p_to, (clock_timestamp() AT TIME ZONE v.zone)::date), true))
      AND s.open_minor > 0 AND s.due_on >= coalesce(p_from, '-infinity') AND s.due_on <= coalesce(p_to, (clock_timestamp() AT TIME ZONE v.zone)::date - 1);
END $$;
