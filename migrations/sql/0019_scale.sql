-- Indexes for questions whose cost grew with all the years a business has kept, found by reading the plans on a million bookings.
-- Most are of the few rows that wait for something; what has come to its end is in none of them.
SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that takes no index
SET CONSTRAINTS ALL DEFERRED;
CREATE INDEX booking_live_ix ON desk.booking (tenant_id, ends_at, starts_at) WHERE status IN ('pending', 'confirmed', 'completed');
CREATE INDEX booking_gone_ix ON desk.booking (tenant_id, changed_at) WHERE status IN ('cancelled', 'expired');
CREATE INDEX ledger_entry_unapplied_ix ON desk.ledger_entry (tenant_id, subject) INCLUDE (amount_minor) WHERE account = 'unapplied';
CREATE INDEX payment_waiting_ix ON desk.payment (tenant_id, created_at)
  WHERE state IN ('declared', 'deposited', 'requested', 'open', 'failed') OR last_event = 'dispute';
CREATE INDEX payment_lost_ix ON desk.payment (tenant_id, changed_at) WHERE state IN ('expired', 'refused');
CREATE INDEX document_void_ix ON desk.document (tenant_id, payment_id, refund_id) WHERE void_reason <> '';
CREATE INDEX message_person_ix ON desk.message (tenant_id, stale_at) WHERE state IN ('to_approve', 'ambiguous');
CREATE INDEX message_trouble_ix ON desk.message_attempt (tenant_id, at) WHERE outcome IN ('refused', 'again', 'away', 'held', 'lost');
-- Logs grow at their end and never change: the moments of a month lie together, and a summary of pages finds them.
CREATE INDEX journal_at_ix ON desk.journal USING brin (at) WITH (pages_per_range = 16);
CREATE INDEX booking_event_at_ix ON desk.booking_event USING brin (at) WITH (pages_per_range = 16);
CREATE INDEX document_issued_ix ON desk.document USING brin (issued_at) WITH (pages_per_range = 16);
