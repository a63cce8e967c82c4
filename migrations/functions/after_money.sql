-- One line of history for each step of a payment or refund; the message of money that has come or gone back is queued with it.
CREATE OR REPLACE FUNCTION desk.after_money() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE id uuid; told text; said jsonb; done bool;
BEGIN
  IF TG_TABLE_NAME = 'payment' THEN id := NEW.payment_id; ELSE id := NEW.refund_id; END IF;
  INSERT INTO desk.money_event (tenant_id, kind, subject, rev, actor, event, from_state, to_state, reason, desk)
    VALUES (NEW.tenant_id, TG_TABLE_NAME, id, NEW.rev, NEW.last_actor, NEW.last_event, CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END, NEW.state,
      NEW.reason, left(current_setting('application_name'), 60));
  IF TG_TABLE_NAME = 'payment' THEN
    IF NEW.state = 'received' AND NEW.method NOT IN ('credit', 'opening') AND (TG_OP = 'INSERT' OR OLD.state <> 'received') THEN
      told := 'payment_received'; said := jsonb_build_object('amount_minor', NEW.amount_minor, 'paper', NEW.payment_no, 'currency', NEW.currency);
    END IF;
  ELSIF NEW.state = 'done' AND NEW.method <> 'credit' AND (TG_OP = 'INSERT' OR OLD.state <> 'done') THEN
    told := 'refund_issued'; said := jsonb_build_object('amount_minor', NEW.amount_minor, 'currency', NEW.currency);
  END IF;
  IF told IS NOT NULL THEN
    done := desk.queue_for_money(NEW.tenant_id, NEW.booking_id, told, id, NEW.rev, said) IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;
