-- Deferred to the commit: the ledger has given out exactly what the refund says. SECURITY DEFINER as in check_journal.
CREATE OR REPLACE FUNCTION desk.check_refund_posted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE out_ bigint; owed bigint; r desk.refund;
BEGIN
  SELECT * INTO r FROM desk.refund WHERE tenant_id = NEW.tenant_id AND refund_id = NEW.refund_id;
  SELECT coalesce(-sum(e.amount_minor) FILTER (WHERE e.account IN ('cash', 'upi', 'bank', 'terminal', 'gateway', 'customer_credit')), 0),
         coalesce(-sum(e.amount_minor) FILTER (WHERE e.account = 'refunds_payable'), 0) INTO out_, owed
    FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id) WHERE j.tenant_id = r.tenant_id AND j.source_id = r.refund_id;
  IF out_ <> (CASE WHEN r.state = 'done' THEN r.amount_minor ELSE 0 END)
     OR owed <> (CASE WHEN r.state IN ('approved', 'sent', 'failed') THEN r.amount_minor ELSE 0 END) THEN
    RAISE EXCEPTION 'refund and ledger differ' USING ERRCODE = '23514', CONSTRAINT = TG_NAME, SCHEMA = 'desk', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
