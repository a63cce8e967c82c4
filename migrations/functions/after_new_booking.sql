-- A new booking, a row at a time: its line in the event log, the hint to every desk (ids and revisions only, any login may
-- listen to any channel) and the messages that rules want for it. By row, because holds come one by one, and a row at hand costs
-- a third of a query over the statement's rows. What the old register brings comes in hundreds: one hint says read everything again.
CREATE OR REPLACE FUNCTION desk.after_new_booking() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE told bool;
BEGIN
  IF NEW.last_change ? 'imported' THEN           -- all steps at once; the file and the rules it broke are the first one's, the money its own; no news
    INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
      SELECT NEW.tenant_id, NEW.booking_id, NEW.changed_at, NEW.changed_by, coalesce(s.actor, NEW.last_actor), s.event, s.from_status, s.to_status::desk.booking_status, s.rev,
             CASE s.event WHEN 'create' THEN NEW.last_change - 'payment'
               WHEN 'cancel' THEN jsonb_build_object('imported', true, 'reason', NEW.reason)
               WHEN 'payment' THEN jsonb_build_object('imported', true, 'changed', '["received"]'::jsonb, 'payment', NEW.last_change -> 'payment')
               ELSE '{"imported": true}' END, left(current_setting('application_name'), 60)
        FROM desk.brought_steps(NEW.status, NEW.last_change ? 'payment') s;
    told := pg_notify(concat('desk_', NEW.tenant_id), 'booking *') IS NOT NULL;
    RETURN NULL;
  END IF;
  INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, to_status, rev, change, desk)
    VALUES (NEW.tenant_id, NEW.booking_id, NEW.changed_at, NEW.changed_by, NEW.last_actor, NEW.last_event, NEW.status, NEW.rev, NEW.last_change,
            left(current_setting('application_name'), 60));
  told := pg_notify(concat('desk_', NEW.tenant_id), concat('booking ', NEW.booking_id, ':', NEW.rev)) IS NOT NULL;
  IF NEW.customer_id IS NOT NULL THEN
    INSERT INTO desk.message (tenant_id, rule_id, event, event_key, kind, channels, channel, booking_id, variables, passing, state, next_at, stale_at)
      SELECT NEW.tenant_id, r.rule_id, r.event, NEW.booking_id || ':' || NEW.rev, r.kind, r.channels, r.channels[1], NEW.booking_id,
             jsonb_build_object('expires_at', NEW.hold_expires_at, 'total_minor', NEW.total_minor), true, CASE WHEN r.ask_first THEN 'to_approve' ELSE 'queued' END,
             CASE WHEN NOT r.ask_first THEN NEW.changed_at + make_interval(mins => r.delay_minutes) END, NEW.changed_at + make_interval(mins => r.delay_minutes + r.useful_minutes)
        FROM desk.message_rule r WHERE r.tenant_id = NEW.tenant_id AND r.enabled AND r.event = 'hold_placed' AND NEW.starts_at > NEW.changed_at;
    IF FOUND THEN told := pg_notify(concat('desk_', NEW.tenant_id), 'message *') IS NOT NULL; END IF;
  END IF;
  RETURN NULL;
END $$;
