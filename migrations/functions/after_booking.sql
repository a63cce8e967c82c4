-- Changed bookings, one statement, one sitting (a new one is after_new_booking's): writes the event log and sends one NOTIFY per tenant with ids and revisions only
-- (any login may listen to any channel), at most 20, beyond that `*` = read everything again. Messages that rules want for
-- what happened are queued in the same breath, and those not yet sent that the change has overtaken are void.
CREATE OR REPLACE FUNCTION desk.after_booking() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE queued int := 0; void int := 0; news bool; n int; tenant int; others int; ids text; told bool;
BEGIN
  SELECT count(*), min(n.tenant_id), max(n.tenant_id), string_agg(n.booking_id || ':' || n.rev, ','),
         bool_or(NOT n.last_change ? 'imported')
    INTO n, tenant, others, ids, news FROM new_rows n;
  IF tenant = others THEN                        -- always, but for what somebody mends by hand
    told := pg_notify('desk_' || tenant, 'booking ' || CASE WHEN n <= 20 THEN ids ELSE '*' END) IS NOT NULL;
  ELSE
    PERFORM pg_notify('desk_' || g.tenant_id, 'booking ' || CASE WHEN g.n <= 20 THEN g.ids ELSE '*' END)
      FROM (SELECT r.tenant_id, count(*) AS n, string_agg(r.booking_id || ':' || r.rev, ',') AS ids FROM new_rows r GROUP BY r.tenant_id) g;
  END IF;
  INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
    SELECT n.tenant_id, n.booking_id, n.changed_at, n.changed_by, n.last_actor, n.last_event, o.status, n.status, n.rev, n.last_change,
           left(current_setting('application_name'), 60)
      FROM new_rows n JOIN old_rows o USING (tenant_id, booking_id);
  IF news THEN
    UPDATE desk.message m SET changed_at = clock_timestamp(), state = 'void', next_at = NULL, lease = NULL, problem = 'overtaken'
      FROM new_rows n JOIN old_rows o USING (tenant_id, booking_id)
      WHERE m.tenant_id = n.tenant_id AND m.booking_id = n.booking_id AND m.passing AND m.state IN ('queued', 'to_approve', 'claimed') AND m.sending_at IS NULL
        AND (n.status <> o.status OR (n.starts_at, n.hold_expires_at, n.payment_due_at) IS DISTINCT FROM (o.starts_at, o.hold_expires_at, o.payment_due_at)
          OR m.event = 'payment_due' AND (n.total_minor <> o.total_minor OR n.last_change -> 'changed' ? 'received' OR n.last_event = 'refund'));
    GET DIAGNOSTICS void = ROW_COUNT;
    INSERT INTO desk.message (tenant_id, rule_id, event, event_key, kind, channels, channel, booking_id, variables, passing, state, next_at, stale_at)
      SELECT n.tenant_id, r.rule_id, r.event, n.booking_id || ':' || n.rev, r.kind, r.channels, r.channels[1], n.booking_id,
             jsonb_build_object('total_minor', n.total_minor), r.event IN ('booking_confirmed', 'booking_moved'), CASE WHEN r.ask_first THEN 'to_approve' ELSE 'queued' END,
             CASE WHEN NOT r.ask_first THEN n.changed_at + make_interval(mins => r.delay_minutes) END, n.changed_at + make_interval(mins => r.delay_minutes + r.useful_minutes)
        FROM new_rows n JOIN old_rows o USING (tenant_id, booking_id) JOIN desk.message_rule r ON r.tenant_id = n.tenant_id AND r.enabled
          AND r.event = CASE WHEN n.status <> o.status THEN CASE n.status WHEN 'confirmed' THEN 'booking_confirmed' WHEN 'cancelled' THEN 'booking_cancelled'
              WHEN 'expired' THEN 'hold_expired' WHEN 'completed' THEN 'event_completed' END
            WHEN n.status = 'confirmed' AND n.last_event IN ('move', 'undo_move') THEN 'booking_moved' END
        WHERE n.customer_id IS NOT NULL AND n.ends_at > n.changed_at - CASE r.event WHEN 'event_completed' THEN interval '3 days' ELSE interval '0' END
          AND NOT n.last_change ? 'imported';
    GET DIAGNOSTICS queued = ROW_COUNT;
  END IF;
  IF queued + void > 0 THEN PERFORM pg_notify('desk_' || tenant_id, 'message *') FROM new_rows GROUP BY tenant_id; END IF;
  RETURN NULL;
END $$;
