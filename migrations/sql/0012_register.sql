-- The old register brought in: bookings under the number they had there, and money that came before there was a ledger here.

ALTER TABLE desk.booking ADD register_no desk.label NOT NULL DEFAULT '';      -- what the old register called it
CREATE INDEX booking_register_no_ix ON desk.booking (tenant_id, lower(register_no)) WHERE register_no <> '';

-- Money that lies wherever the old register says: it is in no drawer and has no paper of ours, but it counts as received.
INSERT INTO desk.account VALUES ('opening', 'asset', 'Brought from the old register', 'venue', '');
ALTER TABLE desk.payment
  DROP CONSTRAINT payment_method_known,
  ADD CONSTRAINT payment_method_known CHECK (method IN ('cash', 'upi', 'transfer', 'cheque', 'terminal', 'gateway', 'credit', 'opening'));
INSERT INTO desk.payment_transition VALUES
  ('opening', NULL, 'take', 'received', '{manager,owner}'),
  ('opening', 'received', 'void', 'voided', '{manager,owner}');
