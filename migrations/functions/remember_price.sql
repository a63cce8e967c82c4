-- Keeps the pinned price that a change replaced, whichever function made the change, so that an undo can restore it.
CREATE OR REPLACE FUNCTION desk.remember_price() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_event = 'move' OR (OLD.total_minor, OLD.deposit_minor, OLD.quote) IS DISTINCT FROM (NEW.total_minor, NEW.deposit_minor, NEW.quote) THEN
    INSERT INTO desk.booking_before (tenant_id, booking_id, rev, guests, total_minor, deposit_minor, quote)
      VALUES (OLD.tenant_id, OLD.booking_id, NEW.rev, OLD.guests, OLD.total_minor, OLD.deposit_minor, OLD.quote);
  END IF;
  RETURN NULL;
END $$;
