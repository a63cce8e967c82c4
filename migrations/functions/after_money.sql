-- One line of history for each step of a payment or refund.
CREATE OR REPLACE FUNCTION desk.after_money() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE id uuid;
BEGIN
  IF TG_TABLE_NAME = 'payment' THEN id := NEW.payment_id; ELSE id := NEW.refund_id; END IF;
  INSERT INTO desk.money_event (tenant_id, kind, subject, rev, actor, event, from_state, to_state, reason, desk)
    VALUES (NEW.tenant_id, TG_TABLE_NAME, id, NEW.rev, NEW.last_actor, NEW.last_event, CASE WHEN TG_OP = 'UPDATE' THEN OLD.state END, NEW.state,
      NEW.reason, left(current_setting('application_name'), 60));
  RETURN NULL;
END $$;
