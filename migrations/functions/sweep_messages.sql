-- The clock's part of messages: ends those past their use, and queues those whose moment comes within the hour (holds about to
-- lapse, events tomorrow, pending bookings to be paid). Each once: the unique index decides. Returns how many rows it touched.
CREATE OR REPLACE FUNCTION desk.sweep_messages(p_limit int DEFAULT 500) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp(); n int; m int;
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  UPDATE desk.message SET changed_at = now_, state = 'stale', next_at = NULL, problem = CASE problem WHEN '' THEN 'too late' ELSE problem END WHERE tenant_id = who.tenant_id AND message_id IN (
    SELECT message_id FROM desk.message WHERE tenant_id = who.tenant_id AND state = 'queued' AND next_at IS NOT NULL AND stale_at <= now_
      ORDER BY stale_at LIMIT p_limit FOR UPDATE SKIP LOCKED);
  GET DIAGNOSTICS n = ROW_COUNT;
  UPDATE desk.message SET changed_at = now_, state = 'stale', problem = CASE problem WHEN '' THEN 'too late' ELSE problem END WHERE tenant_id = who.tenant_id AND message_id IN (
    SELECT message_id FROM desk.message WHERE tenant_id = who.tenant_id AND state = 'to_approve' AND stale_at <= now_
      ORDER BY stale_at LIMIT p_limit FOR UPDATE SKIP LOCKED);
  GET DIAGNOSTICS m = ROW_COUNT;
  n := n + m;
  INSERT INTO desk.message (tenant_id, rule_id, event, event_key, kind, channels, channel, booking_id, variables, passing, state, next_at, stale_at)
    SELECT b.tenant_id, r.rule_id, r.event, b.booking_id || ':' || to_char(x.moment AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS'), r.kind, r.channels, r.channels[1], b.booking_id,
           CASE r.event WHEN 'event_reminder' THEN '{}' ELSE jsonb_build_object('due_at', x.moment) END, true,
           CASE WHEN r.ask_first THEN 'to_approve' ELSE 'queued' END, CASE WHEN NOT r.ask_first THEN x.at END, least(x.at + make_interval(mins => r.useful_minutes), x.moment)
      FROM desk.message_rule r
      CROSS JOIN LATERAL (SELECT now_ + interval '1 hour' - make_interval(mins => r.delay_minutes) AS until) w
      CROSS JOIN LATERAL (   -- each by an index of what still has its moment before it
        SELECT h.*, h.hold_expires_at AS moment FROM desk.booking h WHERE r.event = 'hold_lapsing' AND h.tenant_id = r.tenant_id AND h.status = 'temp_hold'
            AND h.hold_expires_at > now_ + interval '1 minute' AND h.hold_expires_at <= w.until
        UNION ALL SELECT p.*, p.payment_due_at FROM desk.booking p WHERE r.event = 'payment_due' AND p.tenant_id = r.tenant_id AND p.status = 'pending'
            AND p.payment_due_at > now_ + interval '1 minute' AND p.payment_due_at <= w.until
        UNION ALL SELECT c.*, c.starts_at FROM desk.booking c WHERE r.event = 'event_reminder' AND c.tenant_id = r.tenant_id AND c.status = 'confirmed'
            AND c.ends_at > now_ AND c.starts_at > now_ + interval '1 minute' AND c.starts_at <= w.until) b
      CROSS JOIN LATERAL (SELECT b.moment, b.moment + make_interval(mins => r.delay_minutes) AS at) x
      WHERE b.customer_id IS NOT NULL AND r.tenant_id = who.tenant_id AND r.enabled AND r.event IN ('hold_lapsing', 'payment_due', 'event_reminder')
        AND x.moment > now_ + interval '1 minute' AND x.at <= now_ + interval '1 hour'
        AND x.at > coalesce(b.confirmed_at, b.created_at)       -- made after its moment: they know
        AND (SELECT 1 FROM desk.message d WHERE d.tenant_id = r.tenant_id AND d.rule_id = r.rule_id
          AND d.event_key = b.booking_id || ':' || to_char(x.moment AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS') AND d.state <> 'void' LIMIT 1) IS NULL   -- one by one, by the index
      ORDER BY x.at LIMIT p_limit ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS m = ROW_COUNT;
  IF n + m > 0 THEN PERFORM pg_notify('desk_' || who.tenant_id, 'message *'); END IF;
  RETURN n + m;
END $$;
GRANT EXECUTE ON FUNCTION desk.sweep_messages(int) TO @worker@;
