-- Binds even our own functions: a pinned quote is in the booking's currency, and its lines make its total.
CREATE OR REPLACE FUNCTION desk.guard_quote() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE e jsonb; lines jsonb := NEW.quote -> 'lines'; part bigint; total bigint := 0;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.quote = OLD.quote AND NEW.total_minor = OLD.total_minor THEN RETURN NEW; END IF;
  FOR n IN 0 .. coalesce(jsonb_array_length(lines), 0) - 1 LOOP
    e := lines -> n;
    part := (e ->> 'total_minor')::bigint;
    total := total + CASE WHEN (e ->> 'net_minor')::bigint + (e ->> 'cgst_minor')::bigint + (e ->> 'sgst_minor')::bigint + (e ->> 'igst_minor')::bigint = part
      THEN part END;                             -- parts that do not make it: no total
  END LOOP;
  IF (total, NEW.quote ->> 'total_minor', NEW.quote ->> 'currency') IS DISTINCT FROM (NEW.total_minor, NEW.total_minor::text, NEW.currency::text) THEN
    RAISE EXCEPTION 'the lines of the quote do not make its total' USING ERRCODE = 'BK009',
      DETAIL = jsonb_build_object('due_minor', NEW.total_minor, 'currency', NEW.currency)::text;
  END IF;
  RETURN NEW;
END $$;
