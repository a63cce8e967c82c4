-- A payment never exceeds what is due and is in the booking's currency, whichever function wrote it.
CREATE OR REPLACE FUNCTION desk.guard_payment() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE b desk.booking; due bigint;
BEGIN
  SELECT * INTO b FROM desk.booking WHERE tenant_id = NEW.tenant_id AND booking_id = NEW.booking_id FOR UPDATE;
  due := b.total_minor - desk.received(NEW.tenant_id, NEW.booking_id);
  IF b.currency <> NEW.currency OR NEW.amount_minor > due THEN
    RAISE EXCEPTION 'the amount does not fit' USING ERRCODE = 'BK009', DETAIL = jsonb_build_object('due_minor', due, 'currency', b.currency)::text;
  END IF;
  RETURN NEW;
END $$;
