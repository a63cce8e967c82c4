-- Deferred to the commit: a journal has at least two lines, and they sum to zero in each currency. SECURITY DEFINER:
-- before PostgreSQL 18 a deferred trigger runs as whoever commits, who may read nothing here.
CREATE OR REPLACE FUNCTION desk.check_journal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE lines bigint; off bigint;
BEGIN
  SELECT sum(n), count(*) FILTER (WHERE total <> 0) INTO lines, off FROM (SELECT count(*) AS n, sum(e.amount_minor) AS total FROM desk.ledger_entry e
    WHERE e.tenant_id = NEW.tenant_id AND e.journal_id = NEW.journal_id GROUP BY e.currency) c;
  IF coalesce(lines, 0) < 2 OR off > 0 THEN
    RAISE EXCEPTION 'journal % does not balance', NEW.journal_id USING ERRCODE = '23514', CONSTRAINT = TG_NAME, SCHEMA = 'desk', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
