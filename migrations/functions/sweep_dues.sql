-- Queues reminders of parts that confirmed bookings have to pay: at ten in the morning of the venue, as many days before the
-- part's day as the rule says. What was paid meanwhile makes the reminder void (after_booking).
CREATE OR REPLACE FUNCTION desk.sweep_dues(p_limit int DEFAULT 500) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off AS $$   -- few are due: one by one
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp(); n int;
BEGIN
  PERFORM desk.permit_worker(who.rank);
  INSERT INTO desk.message (tenant_id, rule_id, event, event_key, kind, channels, channel, booking_id, variables, passing, state, next_at, stale_at)
    SELECT b.tenant_id, r.rule_id, r.event, b.booking_id || ':' || s.due_on, r.kind, r.channels, r.channels[1], b.booking_id,
           jsonb_build_object('due_on', s.due_on, 'due_minor', s.open_minor), true, CASE WHEN r.ask_first THEN 'to_approve' ELSE 'queued' END,
           CASE WHEN NOT r.ask_first THEN x.at END, x.at + make_interval(mins => r.useful_minutes)
      FROM desk.message_rule r
      CROSS JOIN LATERAL (   -- for each rule by the index: those with a part due by then, wherever the venue is
        SELECT o.* FROM desk.booking o WHERE o.tenant_id = r.tenant_id AND o.status = 'confirmed' AND o.customer_id IS NOT NULL AND o.starts_at > now_
          AND o.owing_from <= ((now_ + interval '1 hour' - make_interval(mins => r.delay_minutes)) AT TIME ZONE 'UTC')::date + 1 AND o.owing_from < 'infinity' OFFSET 0) b
      JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
      CROSS JOIN LATERAL (SELECT coalesce(-sum(e.amount_minor), 0)::bigint AS got FROM desk.ledger_entry e WHERE e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance') g
      CROSS JOIN LATERAL desk.schedule_of(b::desk.booking, v.zone, g.got) s
      CROSS JOIN LATERAL (SELECT (s.due_on + time '10:00') AT TIME ZONE v.zone + make_interval(mins => r.delay_minutes) AS at) x
      WHERE r.tenant_id = who.tenant_id AND r.enabled AND r.event = 'payment_due' AND g.got < b.total_minor AND s.open_minor > 0
        AND x.at BETWEEN now_ - interval '1 day' AND now_ + interval '1 hour' AND x.at > b.confirmed_at
        AND (SELECT 1 FROM desk.message d WHERE d.tenant_id = r.tenant_id AND d.rule_id = r.rule_id AND d.event_key = b.booking_id || ':' || s.due_on AND d.state <> 'void' LIMIT 1) IS NULL
      LIMIT p_limit ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS n = ROW_COUNT;
  IF n > 0 THEN PERFORM pg_notify('desk_' || who.tenant_id, 'message *'); END IF;
  RETURN n;
END $$;
GRANT EXECUTE ON FUNCTION desk.sweep_dues(int) TO @worker@;
