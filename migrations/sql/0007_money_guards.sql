-- What guards payments, refunds and ledger: row-level security, append-only history, balances checked at commit.

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['money_event', 'journal', 'ledger_entry', 'payment_provider', 'payment_request', 'refund', 'refund_request',
      'provider_cursor', 'deduction'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['payment_transition', 'refund_transition', 'account'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY everyone_reads ON desk.%I FOR SELECT USING (true)', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['money_event', 'journal', 'ledger_entry', 'deduction'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.%2$I FOR EACH STATEMENT
      EXECUTE FUNCTION desk.append_only()', t || '_append_only', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON desk.payment_provider REFERENCING %s TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(''venue_id'')',
      'payment_provider_' || CASE t WHEN 'DELETE' THEN 'deleted' ELSE lower(t) || CASE t WHEN 'INSERT' THEN 'ed' ELSE 'd' END END,
      t, CASE t WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END);
  END LOOP;
END $$;

-- payments are no longer append-only but walk their states; nothing of them is ever deleted
DROP TRIGGER payment_append_only ON desk.payment;
DROP TRIGGER payment_guard ON desk.payment;
CREATE TRIGGER payment_append_only BEFORE DELETE OR TRUNCATE ON desk.payment FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER payment_guard BEFORE INSERT OR UPDATE ON desk.payment FOR EACH ROW EXECUTE FUNCTION desk.guard_payment();
CREATE TRIGGER payment_history AFTER INSERT OR UPDATE ON desk.payment FOR EACH ROW EXECUTE FUNCTION desk.after_money();
CREATE CONSTRAINT TRIGGER payment_is_posted AFTER INSERT OR UPDATE ON desk.payment DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION desk.check_payment_posted();
CREATE CONSTRAINT TRIGGER journal_balances AFTER INSERT ON desk.journal DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION desk.check_journal();
CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON desk.ledger_entry DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION desk.check_journal();

CREATE TRIGGER refund_append_only BEFORE DELETE OR TRUNCATE ON desk.refund FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER refund_guard BEFORE INSERT OR UPDATE ON desk.refund FOR EACH ROW EXECUTE FUNCTION desk.guard_refund();
CREATE TRIGGER refund_history AFTER INSERT OR UPDATE ON desk.refund FOR EACH ROW EXECUTE FUNCTION desk.after_money();
CREATE CONSTRAINT TRIGGER refund_is_posted AFTER INSERT OR UPDATE ON desk.refund DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION desk.check_refund_posted();
