-- Binds even our own functions: a quote pinned anew is in the booking's currency, its lines make its total, and a fixed discount
-- that it keeps does not grow with it; an undo goes back to what was pinned.
-- No price departs from the invoice that stands for it. Of a new booking guard_new_booking sees to it.
CREATE OR REPLACE FUNCTION desk.guard_quote() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (NEW.quote <> OLD.quote OR NEW.total_minor <> OLD.total_minor OR NEW.currency <> OLD.currency) AND NOT desk.quote_fits(NEW.quote, NEW.total_minor, NEW.currency) THEN
    RAISE EXCEPTION 'the lines of the quote do not make its total' USING ERRCODE = 'BK009',
      DETAIL = jsonb_build_object('due_minor', NEW.total_minor, 'currency', NEW.currency)::text;
  END IF;
  IF NEW.quote #> '{asked,discount,amount_minor}' IS NOT NULL AND NEW.quote <> OLD.quote AND NOT NEW.last_change ? 'undoes' THEN
    PERFORM desk.check_kept_discount(NEW, OLD.quote);
  END IF;
  IF OLD.ends_at <= clock_timestamp() AND NEW.total_minor <> OLD.total_minor AND EXISTS (SELECT FROM desk.document x
      WHERE x.tenant_id = NEW.tenant_id AND x.booking_id = NEW.booking_id AND x.kind = 'invoice' AND x.void_reason = '') THEN
    RAISE EXCEPTION 'an invoice stands' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', 'invoiced', 'event', NEW.last_event)::text;
  END IF;
  RETURN NEW;
END $$;
