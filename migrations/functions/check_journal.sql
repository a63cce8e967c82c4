-- Deferred to the commit: a journal has at least two lines, and they sum to zero in each currency. SECURITY DEFINER:
-- before PostgreSQL 18 a deferred trigger runs as whoever commits, who may read nothing here.
CREATE OR REPLACE FUNCTION desk.check_journal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE lines bigint; off bigint; one text; other text;
BEGIN
  SELECT count(*), sum(amount_minor), min(currency), max(currency) INTO lines, off, one, other FROM desk.ledger_entry
    WHERE tenant_id = NEW.tenant_id AND journal_id = NEW.journal_id;
  IF lines >= 2 AND off = 0 AND one = other THEN RETURN NULL; END IF;     -- of one currency, as nearly every journal is; else one by one
  SELECT sum(n), count(*) FILTER (WHERE total <> 0) INTO lines, off FROM (SELECT count(*) AS n, sum(e.amount_minor) AS total FROM desk.ledger_entry e
    WHERE e.tenant_id = NEW.tenant_id AND e.journal_id = NEW.journal_id GROUP BY e.currency) c;
  IF coalesce(lines, 0) < 2 OR off > 0 THEN
    RAISE EXCEPTION 'journal % does not balance', NEW.journal_id USING ERRCODE = '23514', CONSTRAINT = TG_NAME, SCHEMA = 'desk', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
