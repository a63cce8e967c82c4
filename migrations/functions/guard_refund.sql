-- Binds even our own functions: the steps of a refund, what never changes, and that no more goes back than is held, neither
-- for the booking (or deposit, or unapplied money) nor of the one payment. The booking's lock makes it exact under races.
CREATE OR REPLACE FUNCTION desk.guard_refund() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE was text; held bigint; left_ bigint; cur text;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was := OLD.state;
    IF (NEW.tenant_id, NEW.refund_id, NEW.booking_id, NEW.payment_id, NEW.purpose, NEW.amount_minor, NEW.currency, NEW.created_at, NEW.created_by, NEW.over_limit)
       IS DISTINCT FROM (OLD.tenant_id, OLD.refund_id, OLD.booking_id, OLD.payment_id, OLD.purpose, OLD.amount_minor, OLD.currency, OLD.created_at, OLD.created_by, OLD.over_limit)
       OR NEW.method <> OLD.method AND NEW.last_event NOT IN ('retry', 'approve') THEN
      RAISE EXCEPTION 'this part of a refund never changes' USING ERRCODE = '42501';
    END IF;
    NEW.rev := OLD.rev + 1;
  ELSE
    NEW.rev := 1;
  END IF;
  IF NOT EXISTS (SELECT FROM desk.refund_transition x WHERE x.from_state IS NOT DISTINCT FROM was AND x.event = NEW.last_event
                 AND x.to_state = NEW.state AND NEW.last_actor = ANY (x.actors)) THEN
    RAISE EXCEPTION 'illegal step of a refund' USING ERRCODE = CASE WHEN was = NEW.state THEN '42501' ELSE 'BK001' END,
      DETAIL = jsonb_build_object('status', was, 'event', NEW.last_event)::text;
  END IF;
  IF NEW.last_event = 'approve' AND NEW.over_limit THEN PERFORM desk.permit(NEW.last_actor, '{manager,owner}'); END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM desk.booking WHERE tenant_id = NEW.tenant_id AND booking_id = NEW.booking_id FOR UPDATE;
    held := desk.refundable(NEW.tenant_id, NEW.booking_id, NEW.payment_id, NEW.purpose);
    SELECT p.amount_minor - coalesce((SELECT sum(r.amount_minor) FROM desk.refund r WHERE r.tenant_id = p.tenant_id AND r.payment_id = p.payment_id
        AND r.state <> 'rejected'), 0), p.currency INTO left_, cur
      FROM desk.payment p WHERE p.tenant_id = NEW.tenant_id AND p.payment_id = NEW.payment_id AND p.state = 'received';
    IF left_ IS NULL OR cur <> NEW.currency OR NEW.amount_minor > least(held, left_) THEN
      PERFORM desk.amount_misfit(NEW.tenant_id, NEW.booking_id, coalesce(least(held, left_), 0), coalesce(cur, NEW.currency),
        CASE WHEN cur <> NEW.currency THEN 'currency' ELSE 'amount_minor' END);
    END IF;
  END IF;
  NEW.changed_at := clock_timestamp();
  NEW.changed_by := session_user;
  RETURN NEW;
END $$;
