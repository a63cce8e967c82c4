-- A changed booking, a row at a time (a new one is after_new_booking's; the desks are told by tell_bookings): its line in the event log. Messages
-- that rules want for what happened are queued in the same breath, and those not yet sent that the change has overtaken are void. By row,
-- because a row at hand costs a third of a query over the statement's rows.
CREATE OR REPLACE FUNCTION desk.after_booking() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE void bool; queued bool := false; other bool := NEW.status <> OLD.status; news text; told bool;
BEGIN
  INSERT INTO desk.booking_event (tenant_id, booking_id, at, login, actor, event, from_status, to_status, rev, change, desk)
    VALUES (NEW.tenant_id, NEW.booking_id, NEW.changed_at, NEW.changed_by, NEW.last_actor, NEW.last_event, OLD.status, NEW.status, NEW.rev, NEW.last_change,
            left(current_setting('application_name'), 60));
  IF NEW.last_change ? 'imported' THEN RETURN NULL; END IF;
  UPDATE desk.message m SET changed_at = clock_timestamp(), state = 'void', next_at = NULL, lease = NULL, problem = 'overtaken'
    WHERE m.tenant_id = NEW.tenant_id AND m.booking_id = NEW.booking_id AND m.passing AND m.state IN ('queued', 'to_approve', 'claimed') AND m.sending_at IS NULL
      AND (other OR (NEW.starts_at, NEW.hold_expires_at, NEW.payment_due_at) IS DISTINCT FROM (OLD.starts_at, OLD.hold_expires_at, OLD.payment_due_at)
        OR m.event = 'payment_due' AND (NEW.total_minor <> OLD.total_minor OR NEW.last_change -> 'changed' ? 'received' OR NEW.last_event = 'refund'));
  void := FOUND;
  IF NEW.customer_id IS NOT NULL THEN
    news := CASE WHEN other THEN CASE NEW.status WHEN 'confirmed' THEN 'booking_confirmed' WHEN 'cancelled' THEN 'booking_cancelled'
        WHEN 'expired' THEN 'hold_expired' WHEN 'completed' THEN 'event_completed' END
      WHEN NEW.status = 'confirmed' AND NEW.last_event IN ('move', 'undo_move') THEN 'booking_moved' END;
    IF news IS NOT NULL THEN
      INSERT INTO desk.message (tenant_id, rule_id, event, event_key, kind, channels, channel, booking_id, variables, passing, state, next_at, stale_at)
        SELECT NEW.tenant_id, r.rule_id, news, concat(NEW.booking_id, ':', NEW.rev), r.kind, r.channels, r.channels[1], NEW.booking_id,
               jsonb_build_object('total_minor', NEW.total_minor), news IN ('booking_confirmed', 'booking_moved'), CASE WHEN r.ask_first THEN 'to_approve' ELSE 'queued' END,
               CASE WHEN NOT r.ask_first THEN NEW.changed_at + make_interval(mins => r.delay_minutes) END, NEW.changed_at + make_interval(mins => r.delay_minutes + r.useful_minutes)
          FROM desk.message_rule r WHERE r.tenant_id = NEW.tenant_id AND r.enabled AND r.event = news
            AND NEW.ends_at > NEW.changed_at - CASE news WHEN 'event_completed' THEN interval '3 days' ELSE interval '0' END;
      queued := FOUND;
    END IF;
  END IF;
  IF void OR queued THEN told := pg_notify(concat('desk_', NEW.tenant_id), 'message *') IS NOT NULL; END IF;
  RETURN NULL;
END $$;
