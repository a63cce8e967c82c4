-- Binds even our own functions: what a message tells of never changes (fired only where one of those columns is written).
CREATE OR REPLACE FUNCTION desk.guard_message() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (NEW.tenant_id, NEW.message_id, NEW.rule_id, NEW.event, NEW.event_key, NEW.kind, NEW.booking_id, NEW.customer_id, NEW.subject, NEW.variables, NEW.created_at)
      IS DISTINCT FROM (OLD.tenant_id, OLD.message_id, OLD.rule_id, OLD.event, OLD.event_key, OLD.kind, OLD.booking_id, OLD.customer_id, OLD.subject, OLD.variables, OLD.created_at) THEN
    RAISE EXCEPTION 'this part of a message never changes' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
