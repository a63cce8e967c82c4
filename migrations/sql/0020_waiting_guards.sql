-- Who keeps the two lists of what waits.
CREATE TRIGGER journal_waits AFTER INSERT ON desk.journal REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.keep_unclosed();
CREATE TRIGGER day_close_entry_waits AFTER INSERT ON desk.day_close_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.keep_unclosed();
CREATE TRIGGER ledger_entry_owes AFTER INSERT ON desk.ledger_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.keep_owing();
-- A hold owes nothing yet: placing one, or letting it lapse, costs no more than the look at these conditions.
CREATE TRIGGER booking_brought_owes AFTER INSERT ON desk.booking FOR EACH ROW WHEN (NEW.status IN ('pending', 'confirmed', 'completed'))
  EXECUTE FUNCTION desk.keep_owing();
CREATE TRIGGER booking_owes AFTER UPDATE ON desk.booking FOR EACH ROW
  WHEN ((NEW.status IN ('pending', 'confirmed', 'completed')) <> (OLD.status IN ('pending', 'confirmed', 'completed'))
    OR NEW.status IN ('pending', 'confirmed', 'completed') AND (NEW.venue_id, NEW.total_minor, NEW.deposit_minor, NEW.starts_at, NEW.payment_option, NEW.payment_due_at, NEW.plan, NEW.balance_days)
      IS DISTINCT FROM (OLD.venue_id, OLD.total_minor, OLD.deposit_minor, OLD.starts_at, OLD.payment_option, OLD.payment_due_at, OLD.plan, OLD.balance_days))
  EXECUTE FUNCTION desk.keep_owing();
