-- Deferred to the commit: the ledger holds exactly the money that the payment says has come. SECURITY DEFINER as in check_journal.
CREATE OR REPLACE FUNCTION desk.check_payment_posted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE differ boolean;
BEGIN
  SELECT (CASE WHEN p.state = 'received' THEN p.amount_minor ELSE 0 END) <> (SELECT coalesce(sum(e.amount_minor), 0) FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
    WHERE j.tenant_id = NEW.tenant_id AND j.source_id = NEW.payment_id
      AND e.account IN ('cash', 'upi', 'bank', 'terminal', 'gateway', 'gateway_fees', 'customer_credit', 'opening'))
    INTO differ FROM desk.payment p
    WHERE p.tenant_id = NEW.tenant_id AND p.payment_id = NEW.payment_id;
  IF differ THEN
    RAISE EXCEPTION 'payment and ledger differ' USING ERRCODE = '23514', CONSTRAINT = TG_NAME, SCHEMA = 'desk', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
