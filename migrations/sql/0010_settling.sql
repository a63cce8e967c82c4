-- The accounts between the house, its providers and its staff: what is kept back at once, what lapses, what was for what.

-- The commission's share of money that comes through this provider is kept back at once; false: paid by invoice like the rest.
ALTER TABLE desk.payment_provider ADD deducts_commission boolean NOT NULL DEFAULT true;

-- Cash that leaves the drawer or comes into it says what for, whoever moves it.
ALTER TABLE desk.drawer_event ADD CONSTRAINT drawer_event_move_explained CHECK (kind <> 'move' OR reason <> '');

-- Money that comes or goes later changes what is kept back of it.
DROP TRIGGER booking_commission ON desk.booking;
CREATE CONSTRAINT TRIGGER booking_commission AFTER UPDATE ON desk.booking DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.confirmed_at IS NOT NULL AND (OLD.confirmed_at IS NULL OR NEW.total_minor <> OLD.total_minor OR NEW.status = 'cancelled'
    OR NEW.last_event IN ('payment', 'receive_full_payment', 'payment_step', 'payment_undone', 'unapplied', 'refund')))
  EXECUTE FUNCTION desk.keep_commission();

-- Credit that may lapse.
CREATE INDEX refund_credit_ix ON desk.refund (tenant_id, credit_until) WHERE method = 'credit' AND state = 'done';

-- Whoever has looked into a difference says how it is explained; a later report of the same settlement is a task again.
ALTER TABLE desk.settlement
  ADD accepted_rev int,
  ADD accepted_by name,
  ADD accept_reason desk.label NOT NULL DEFAULT '',
  ADD CONSTRAINT settlement_accepted_explained CHECK (accepted_rev IS NULL OR (accepted_by IS NOT NULL AND accept_reason <> ''));

-- What is owed since a bounce, of all bookings.
CREATE INDEX ledger_entry_receivable_ix ON desk.ledger_entry (tenant_id, subject) INCLUDE (amount_minor) WHERE account = 'receivable';
