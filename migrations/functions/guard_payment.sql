-- Binds even our own functions: what a payment may become and by whom, what of it never changes, and that nobody takes
-- more at the counter than is due, in the booking's currency. Money that others send is booked whatever its size.
CREATE OR REPLACE FUNCTION desk.guard_payment() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE b record; due bigint; was text;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was := OLD.state;
    IF (NEW.tenant_id, NEW.payment_id, NEW.booking_id, NEW.method, NEW.purpose, NEW.reference, NEW.provider, NEW.belongs_to, NEW.created_at, NEW.created_by)
       IS DISTINCT FROM (OLD.tenant_id, OLD.payment_id, OLD.booking_id, OLD.method, OLD.purpose, OLD.reference, OLD.provider, OLD.belongs_to, OLD.created_at, OLD.created_by)
       OR (was = 'received' OR OLD.method <> 'gateway') AND (NEW.amount_minor, NEW.currency) IS DISTINCT FROM (OLD.amount_minor, OLD.currency)
       OR OLD.payment_no IS NOT NULL AND NEW.payment_no IS DISTINCT FROM OLD.payment_no
       OR OLD.money_ref IS NOT NULL AND NEW.money_ref IS DISTINCT FROM OLD.money_ref THEN
      RAISE EXCEPTION 'this part of a payment never changes' USING ERRCODE = '42501';
    END IF;
    NEW.rev := OLD.rev + 1;
  ELSE
    NEW.rev := 1;
  END IF;
  IF NOT EXISTS (SELECT FROM desk.payment_transition x WHERE x.method = NEW.method AND x.from_state IS NOT DISTINCT FROM was
                 AND x.event = NEW.last_event AND x.to_state = NEW.state AND NEW.last_actor = ANY (x.actors)) THEN
    RAISE EXCEPTION 'illegal step of a payment' USING ERRCODE = CASE WHEN was = NEW.state THEN '42501' ELSE 'BK001' END,
      DETAIL = jsonb_build_object('status', was, 'event', NEW.last_event)::text;
  END IF;
  IF TG_OP = 'INSERT' AND NEW.state = 'received' AND NEW.method <> 'gateway' AND NEW.purpose = 'booking' THEN
    SELECT total_minor, currency INTO b FROM desk.booking WHERE tenant_id = NEW.tenant_id AND booking_id = NEW.booking_id FOR UPDATE;
    due := b.total_minor - desk.received(NEW.tenant_id, NEW.booking_id);
    IF b.currency <> NEW.currency THEN PERFORM desk.amount_misfit(NEW.tenant_id, NEW.booking_id, due, b.currency, 'currency'); END IF;
    IF NEW.amount_minor > due THEN PERFORM desk.amount_misfit(NEW.tenant_id, NEW.booking_id, due, b.currency); END IF;
  END IF;
  NEW.changed_at := clock_timestamp();
  NEW.changed_by := session_user;
  RETURN NEW;
END $$;
