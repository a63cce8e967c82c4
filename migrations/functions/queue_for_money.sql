-- Queues what rules want told of money that has come or gone back, unless the booking belongs to nobody yet; by e-mail alone only
-- to those who have an address.
CREATE OR REPLACE FUNCTION desk.queue_for_money(p_tenant int, p_booking uuid, p_event text, p_subject uuid, p_rev int, p_said jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE now_ timestamptz := clock_timestamp(); mail text;
BEGIN
  SELECT c.email INTO mail FROM desk.booking b JOIN desk.customer c ON c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id
    WHERE b.tenant_id = p_tenant AND b.booking_id = p_booking;
  IF NOT FOUND THEN RETURN; END IF;
  INSERT INTO desk.message (tenant_id, rule_id, event, event_key, kind, channels, channel, booking_id, subject, variables, state, next_at, stale_at)
    SELECT p_tenant, r.rule_id, r.event, p_subject || ':' || p_rev, r.kind, r.channels, r.channels[1], p_booking, p_subject, p_said,
           CASE WHEN r.ask_first THEN 'to_approve' ELSE 'queued' END, CASE WHEN NOT r.ask_first THEN now_ + make_interval(mins => r.delay_minutes) END,
           now_ + make_interval(mins => r.delay_minutes + r.useful_minutes)
      FROM desk.message_rule r
      WHERE r.tenant_id = p_tenant AND r.enabled AND r.event = p_event AND (r.channels <> '{email}' OR mail <> '');
  IF FOUND THEN PERFORM pg_notify('desk_' || p_tenant, 'message *'); END IF;
END $$;
