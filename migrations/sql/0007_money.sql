-- Money: payments of every way with their states, refunds, and a double-entry ledger that all balances come from.

-- What each kind of payment may become, as data (as `transition` does for bookings). `received` is the one state in which
-- money counts. `system`: only inside a function whose condition is met.
CREATE TABLE desk.payment_transition (
  method text NOT NULL,
  from_state text,
  event text NOT NULL,
  to_state text NOT NULL CONSTRAINT payment_transition_state CHECK (to_state IN
    ('declared', 'deposited', 'received', 'bounced', 'voided', 'requested', 'open', 'failed', 'expired', 'cancelled', 'refused')),
  actors text[] NOT NULL CONSTRAINT payment_transition_actors
    CHECK (actors <@ ARRAY['clerk', 'manager', 'owner', 'system'] AND cardinality(actors) > 0),
  CONSTRAINT payment_transition_key UNIQUE NULLS NOT DISTINCT (method, from_state, event));
INSERT INTO desk.payment_transition
  SELECT m, NULL, 'take', 'received', '{clerk,manager,owner}'::text[] FROM unnest(ARRAY['cash', 'upi', 'terminal', 'credit']) m
  UNION ALL SELECT m, 'received', 'void', 'voided', '{manager,owner}' FROM unnest(ARRAY['cash', 'upi', 'terminal', 'credit', 'transfer', 'cheque']) m
  UNION ALL SELECT m, NULL, 'declare', 'declared', '{clerk,manager,owner}' FROM unnest(ARRAY['transfer', 'cheque']) m
  UNION ALL SELECT m, 'declared', 'clear', 'received', '{manager,owner}' FROM unnest(ARRAY['transfer', 'cheque']) m
  UNION ALL SELECT m, 'declared', 'void', 'voided', '{clerk,manager,owner}' FROM unnest(ARRAY['transfer', 'cheque']) m
  UNION ALL SELECT m, 'received', 'bounce', 'bounced', '{manager,owner}' FROM unnest(ARRAY['transfer', 'cheque', 'gateway']) m;
INSERT INTO desk.payment_transition VALUES
  ('cash', 'received', 'verify', 'received', '{manager,owner}'),
  ('cash', 'received', 'dispute', 'received', '{manager,owner}'),
  ('cheque', 'declared', 'deposit', 'deposited', '{clerk,manager,owner}'),
  ('cheque', 'deposited', 'clear', 'received', '{manager,owner}'),
  ('cheque', 'deposited', 'bounce', 'bounced', '{manager,owner}'),
  ('cheque', 'deposited', 'void', 'voided', '{manager,owner}'),
  ('cheque', 'bounced', 'deposit', 'deposited', '{clerk,manager,owner}'),     -- presented again
  ('gateway', NULL, 'request', 'requested', '{clerk,manager,owner}'),
  ('gateway', 'requested', 'make', 'open', '{system}'),
  ('gateway', 'failed', 'make', 'open', '{system}'),
  ('gateway', 'requested', 'withdraw', 'cancelled', '{clerk,manager,owner,system}'),
  ('gateway', 'requested', 'fail', 'failed', '{system}'),
  ('gateway', 'open', 'fail', 'failed', '{system}');
INSERT INTO desk.payment_transition                          -- a provider's word may come late: money is booked from any state
  SELECT 'gateway', s, x.event, x.to_state, '{system}'::text[] FROM unnest(ARRAY['requested', 'open', 'failed']) s,
    (VALUES ('refuse', 'refused'), ('expire', 'expired'), ('close', 'cancelled')) x (event, to_state)
  UNION ALL SELECT 'gateway', s, 'settle', 'received', '{system}'
    FROM unnest(ARRAY[NULL, 'requested', 'open', 'failed', 'refused', 'expired', 'cancelled']) s;

ALTER TABLE desk.payment
  DROP CONSTRAINT payment_method_known,
  ALTER payment_no DROP NOT NULL,                            -- a number is given when the money has come
  ALTER received_at DROP NOT NULL,
  ALTER received_by DROP NOT NULL,
  ADD purpose text NOT NULL DEFAULT 'booking' CONSTRAINT payment_purpose_known CHECK (purpose IN ('booking', 'security', 'tip')),
  ADD state text NOT NULL DEFAULT 'received',
  ADD last_event text NOT NULL DEFAULT 'take',
  ADD last_actor text NOT NULL DEFAULT 'clerk',
  ADD reason desk.label NOT NULL DEFAULT '',                 -- why it was voided, disputed or bounced
  ADD rev int NOT NULL DEFAULT 1,
  ADD reference text NOT NULL DEFAULT '' CONSTRAINT payment_reference_form CHECK (length(reference) <= 80),
  ADD reference_key text,                                    -- what may not come twice: a UTR, a cheque of a bank, a slip
  ADD bank desk.label NOT NULL DEFAULT '',
  ADD dated date,
  ADD last4 text NOT NULL DEFAULT '' CONSTRAINT payment_last4_form CHECK (last4 ~ '^([0-9]{4})?$'),
  ADD tendered_minor desk.minor CONSTRAINT payment_tendered_enough CHECK (tendered_minor >= amount_minor),
  ADD provider text,
  ADD money_ref text,                                        -- the provider's own id of this sum: the same money comes once
  ADD belongs_to uuid,                                       -- further money for another payment's request
  ADD receipt_url text,
  ADD credit_id uuid,
  ADD created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ADD created_by name NOT NULL DEFAULT session_user,
  ADD changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ADD changed_by name NOT NULL DEFAULT session_user,
  ADD CONSTRAINT payment_method_known CHECK (method IN ('cash', 'upi', 'transfer', 'cheque', 'terminal', 'gateway', 'credit')),
  ADD CONSTRAINT payment_received_is_numbered CHECK (state <> 'received' OR num_nulls(payment_no, received_at, received_by) = 0),
  ADD CONSTRAINT payment_provider_of_gateway CHECK ((method = 'gateway') = (provider IS NOT NULL)),
  ADD CONSTRAINT payment_money_ref_of_gateway CHECK (money_ref IS NULL OR method = 'gateway'),
  ADD CONSTRAINT payment_gateway_money_named CHECK (method <> 'gateway' OR state <> 'received' OR money_ref IS NOT NULL),
  ADD CONSTRAINT payment_tendered_is_cash CHECK (tendered_minor IS NULL OR method = 'cash'),
  ADD CONSTRAINT payment_belongs_fk FOREIGN KEY (tenant_id, belongs_to) REFERENCES desk.payment;
CREATE UNIQUE INDEX payment_reference_once ON desk.payment (tenant_id, reference_key) WHERE reference_key IS NOT NULL AND state <> 'voided';
CREATE UNIQUE INDEX payment_money_once ON desk.payment (tenant_id, provider, money_ref) WHERE money_ref IS NOT NULL;
CREATE INDEX payment_recent_ix ON desk.payment (tenant_id, created_at);
DROP INDEX desk.payment_booking_ix;
CREATE INDEX payment_booking_ix ON desk.payment (tenant_id, booking_id);

ALTER TABLE desk.venue ADD security_minor desk.minor NOT NULL DEFAULT 0;    -- the security deposit a clerk may take

-- which events a booking's history may tell of without a change of status
INSERT INTO desk.booking_change VALUES
  ('payment_step', '{temp_hold,pending,confirmed,completed,cancelled,expired}'),
  ('payment_undone', '{temp_hold,pending,confirmed,completed,cancelled,expired}'),
  ('unapplied', '{temp_hold,pending,confirmed,completed,cancelled,expired}'),
  ('refund', '{temp_hold,pending,confirmed,completed,cancelled,expired}'),
  ('deposit', '{pending,confirmed,completed,cancelled}');

-- the history of payments and refunds: one line per step, append-only, ids only
CREATE TABLE desk.money_event (
  event_no bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT money_event_pk PRIMARY KEY,
  tenant_id int NOT NULL,
  kind text NOT NULL CONSTRAINT money_event_kind CHECK (kind IN ('payment', 'refund')),
  subject uuid NOT NULL,
  rev int NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  actor text NOT NULL,
  event text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  reason desk.label NOT NULL,
  desk text NOT NULL,
  CONSTRAINT money_event_rev_key UNIQUE (tenant_id, subject, rev));

-- The chart of accounts (docs/decisions). `holds` says what the subject of an entry is; debits are positive.
CREATE TABLE desk.account (
  code text CONSTRAINT account_pk PRIMARY KEY,
  kind text NOT NULL CONSTRAINT account_kind CHECK (kind IN ('asset', 'liability', 'income', 'expense')),
  title text NOT NULL,
  part text NOT NULL DEFAULT '',
  subject text NOT NULL DEFAULT '' CONSTRAINT account_subject CHECK (subject IN ('', 'booking', 'payment', 'refund', 'credit')));
INSERT INTO desk.account VALUES
  ('cash', 'asset', 'Cash in the drawer', 'venue', ''),
  ('safe', 'asset', 'Cash taken out of the drawer', 'venue', ''),
  ('bank', 'asset', 'Bank', 'venue', ''),
  ('upi', 'asset', 'UPI to the own address', 'venue', ''),
  ('terminal', 'asset', 'Card terminal', 'venue', ''),
  ('gateway', 'asset', 'With the payment provider', 'provider', ''),
  ('receivable', 'asset', 'Charged to customers', '', 'booking'),
  ('advance', 'liability', 'Received from customers', '', 'booking'),
  ('security', 'liability', 'Security deposits held', '', 'booking'),
  ('unapplied', 'liability', 'Money not yet applied', '', 'payment'),
  ('refunds_payable', 'liability', 'Refunds to be sent', '', 'refund'),
  ('customer_credit', 'liability', 'Credit of customers', '', 'credit'),
  ('tips', 'liability', 'Tips for the staff', '', 'booking'),
  ('tax_payable', 'liability', 'Tax payable', 'tax code', 'booking'),
  ('commission_payable', 'liability', 'Commission payable', '', 'booking'),
  ('revenue', 'income', 'Revenue', 'tax code', 'booking'),
  ('deductions', 'income', 'Kept of security deposits', '', 'booking'),
  ('forfeited', 'income', 'Lapsed credit and money kept at a cancellation', '', 'booking'),
  ('discounts', 'expense', 'Discounts', '', 'booking'),
  ('commission', 'expense', 'Commission', '', 'booking'),
  ('gateway_fees', 'expense', 'Fees of payment providers', 'provider', ''),
  ('over_short', 'expense', 'Drawer over or short', 'venue', '');

CREATE TABLE desk.journal (
  tenant_id int NOT NULL CONSTRAINT journal_tenant_fk REFERENCES desk.tenant,
  journal_id bigint GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL,
  source_id uuid NOT NULL,                                   -- the payment, refund, booking … that is posted
  source_rev int NOT NULL,
  booking_id uuid,
  payment_id uuid,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  CONSTRAINT journal_pk PRIMARY KEY (tenant_id, journal_id),
  CONSTRAINT journal_once UNIQUE (tenant_id, source_id, kind, source_rev));
CREATE TABLE desk.ledger_entry (
  tenant_id int NOT NULL,
  journal_id bigint NOT NULL,
  line int NOT NULL,
  account text NOT NULL CONSTRAINT ledger_entry_account_fk REFERENCES desk.account,
  part text NOT NULL DEFAULT '',
  subject uuid,
  amount_minor bigint NOT NULL CONSTRAINT ledger_entry_amount CHECK (amount_minor <> 0),
  currency desk.currency NOT NULL,
  CONSTRAINT ledger_entry_pk PRIMARY KEY (tenant_id, journal_id, line),
  CONSTRAINT ledger_entry_journal_fk FOREIGN KEY (tenant_id, journal_id) REFERENCES desk.journal);
CREATE INDEX journal_payment_ix ON desk.journal (tenant_id, payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX journal_booking_ix ON desk.journal (tenant_id, booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX ledger_entry_subject_ix ON desk.ledger_entry (tenant_id, subject, account) INCLUDE (amount_minor) WHERE subject IS NOT NULL;

-- balances are views: nobody writes them, and row-level security of the tables holds
CREATE VIEW desk.account_balance WITH (security_invoker = true) AS
  SELECT e.tenant_id, e.account, e.part, e.currency::text AS currency, sum(e.amount_minor)::bigint AS balance_minor
    FROM desk.ledger_entry e GROUP BY 1, 2, 3, 4;
CREATE VIEW desk.subject_balance WITH (security_invoker = true) AS
  SELECT e.tenant_id, e.account, e.subject, e.currency::text AS currency, -sum(e.amount_minor)::bigint AS balance_minor
    FROM desk.ledger_entry e WHERE e.subject IS NOT NULL GROUP BY 1, 2, 3, 4;
GRANT SELECT ON desk.account_balance, desk.subject_balance TO @staff@;

-- Providers a venue may be paid through, with what they take; no secrets here.
CREATE TABLE desk.payment_provider (
  tenant_id int NOT NULL,
  venue_id int NOT NULL,
  provider text NOT NULL CONSTRAINT payment_provider_name CHECK (provider ~ '^[a-z0-9_]{1,30}$'),
  ways text[] NOT NULL CONSTRAINT payment_provider_ways CHECK (ways <@ ARRAY['link', 'qr', 'checkout'] AND cardinality(ways) > 0),
  minimum_minor desk.minor NOT NULL DEFAULT 100,
  maximum_minor desk.minor NOT NULL DEFAULT 100000000000 CONSTRAINT payment_provider_range CHECK (maximum_minor >= minimum_minor),
  pay_minutes int NOT NULL DEFAULT 1440 CONSTRAINT payment_provider_pay_minutes CHECK (pay_minutes BETWEEN 5 AND 20160),
  active boolean NOT NULL DEFAULT true,
  CONSTRAINT payment_provider_pk PRIMARY KEY (tenant_id, venue_id, provider),
  CONSTRAINT payment_provider_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);

-- The worker's side of a gateway payment: what the customer pays through, and when to ask the provider again.
CREATE TABLE desk.payment_request (
  tenant_id int NOT NULL,
  payment_id uuid NOT NULL,
  provider text NOT NULL,
  way text NOT NULL CONSTRAINT payment_request_way CHECK (way IN ('link', 'qr', 'checkout')),
  attempt text NOT NULL CONSTRAINT payment_request_attempt_form CHECK (attempt ~ '^[A-Za-z0-9-]{10,35}$'),
  requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  pay_by timestamptz NOT NULL,
  asked_minor desk.minor NOT NULL,
  currency desk.currency NOT NULL,
  provider_ref text,
  url text,
  qr_text text,
  image_url text,
  expires_at timestamptz,
  void_wanted boolean NOT NULL DEFAULT false,
  closed boolean NOT NULL DEFAULT false,                     -- can no more be paid, as the provider says
  lease uuid,
  lease_until timestamptz,
  tries int NOT NULL DEFAULT 0,
  next_at timestamptz,                                       -- when the worker asks again; null: never
  problem desk.label NOT NULL DEFAULT '',
  CONSTRAINT payment_request_pk PRIMARY KEY (tenant_id, payment_id),
  CONSTRAINT payment_request_attempt_key UNIQUE (attempt),
  CONSTRAINT payment_request_payment_fk FOREIGN KEY (tenant_id, payment_id) REFERENCES desk.payment)
  WITH (fillfactor = 70);
CREATE INDEX payment_request_next_ix ON desk.payment_request (tenant_id, next_at) WHERE next_at IS NOT NULL;

ALTER TABLE desk.tenant ADD clerk_refund_minor desk.minor NOT NULL DEFAULT 100000;   -- what a clerk may give back alone

-- Refunds: money that goes back, each the share of one payment. The steps are the same for every way.
CREATE TABLE desk.refund_transition (
  from_state text,
  event text NOT NULL,
  to_state text NOT NULL CONSTRAINT refund_transition_state CHECK (to_state IN ('requested', 'approved', 'sent', 'done', 'failed', 'rejected')),
  actors text[] NOT NULL CONSTRAINT refund_transition_actors
    CHECK (actors <@ ARRAY['clerk', 'manager', 'owner', 'system'] AND cardinality(actors) > 0),
  CONSTRAINT refund_transition_key UNIQUE NULLS NOT DISTINCT (from_state, event));
INSERT INTO desk.refund_transition VALUES
  (NULL, 'request', 'requested', '{clerk,manager,owner}'),
  ('requested', 'approve', 'approved', '{clerk,manager,owner}'),   -- a clerk within the limit; the guard asks
  ('requested', 'reject', 'rejected', '{manager,owner}'),
  ('requested', 'overtake', 'rejected', '{system}'),               -- the booking is cancelled: its policy decides anew
  ('approved', 'revoke', 'rejected', '{manager,owner}'),
  ('approved', 'pay', 'done', '{clerk,manager,owner}'),
  ('approved', 'send', 'sent', '{system}'),
  ('sent', 'settle', 'done', '{system}'),
  ('sent', 'fail', 'failed', '{system}'),
  ('done', 'fail', 'failed', '{system}'),                          -- a provider may take its word back days later
  ('failed', 'settle', 'done', '{system}'),
  ('failed', 'retry', 'approved', '{manager,owner}'),
  ('failed', 'revoke', 'rejected', '{manager,owner}');
CREATE TABLE desk.refund (
  tenant_id int NOT NULL,
  refund_id uuid NOT NULL,
  booking_id uuid NOT NULL,
  payment_id uuid NOT NULL,
  purpose text NOT NULL DEFAULT 'booking' CONSTRAINT refund_purpose_known CHECK (purpose IN ('booking', 'security', 'unapplied')),
  method text NOT NULL CONSTRAINT refund_method_known CHECK (method IN ('cash', 'upi', 'transfer', 'terminal', 'gateway', 'credit')),
  amount_minor desk.minor NOT NULL CONSTRAINT refund_amount CHECK (amount_minor > 0),
  currency desk.currency NOT NULL,
  state text NOT NULL DEFAULT 'requested',
  last_event text NOT NULL DEFAULT 'request',
  last_actor text NOT NULL,
  reason desk.label NOT NULL,                                -- why it goes back; later why it was rejected or failed
  policy_minor desk.minor,                                   -- what the policy gave for the whole booking, where it was asked
  override_reason desk.label NOT NULL DEFAULT '',
  over_limit boolean NOT NULL,                               -- more than the clerk who asked may give back alone
  reference text NOT NULL DEFAULT '' CONSTRAINT refund_reference_form CHECK (length(reference) <= 80),
  credit_until date,
  rev int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by name NOT NULL DEFAULT session_user,
  approved_at timestamptz,
  approved_by name,
  done_at timestamptz,
  done_by name,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  changed_by name NOT NULL DEFAULT session_user,
  CONSTRAINT refund_pk PRIMARY KEY (tenant_id, refund_id),
  CONSTRAINT refund_approved_by_whom CHECK (state IN ('requested', 'rejected') OR num_nulls(approved_at, approved_by) = 0),
  CONSTRAINT refund_done_by_whom CHECK (state <> 'done' OR num_nulls(done_at, done_by) = 0),
  CONSTRAINT refund_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking,
  CONSTRAINT refund_payment_fk FOREIGN KEY (tenant_id, payment_id) REFERENCES desk.payment);
CREATE INDEX refund_booking_ix ON desk.refund (tenant_id, booking_id);
CREATE INDEX refund_payment_ix ON desk.refund (tenant_id, payment_id);
CREATE INDEX refund_open_ix ON desk.refund (tenant_id, created_at) WHERE state NOT IN ('done', 'rejected');

-- The worker's side of a refund through a provider.
CREATE TABLE desk.refund_request (
  tenant_id int NOT NULL,
  refund_id uuid NOT NULL,
  provider text NOT NULL,
  attempt text NOT NULL CONSTRAINT refund_request_attempt_form CHECK (attempt ~ '^[A-Za-z0-9-]{10,35}$'),
  money_ref text NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  provider_ref text,
  bank_ref text NOT NULL DEFAULT '',
  lease uuid,
  lease_until timestamptz,
  tries int NOT NULL DEFAULT 0,
  next_at timestamptz,
  problem desk.label NOT NULL DEFAULT '',
  CONSTRAINT refund_request_pk PRIMARY KEY (tenant_id, refund_id),
  CONSTRAINT refund_request_attempt_key UNIQUE (attempt),
  CONSTRAINT refund_request_refund_fk FOREIGN KEY (tenant_id, refund_id) REFERENCES desk.refund) WITH (fillfactor = 70);
CREATE INDEX refund_request_next_ix ON desk.refund_request (tenant_id, next_at) WHERE next_at IS NOT NULL;

-- What was kept of a security deposit, line by line.
CREATE TABLE desk.deduction (
  tenant_id int NOT NULL,
  booking_id uuid NOT NULL,
  at_rev int NOT NULL,
  line int NOT NULL,
  what desk.label NOT NULL CONSTRAINT deduction_named CHECK (what <> ''),
  amount_minor desk.minor NOT NULL CONSTRAINT deduction_amount CHECK (amount_minor > 0),
  currency desk.currency NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  CONSTRAINT deduction_pk PRIMARY KEY (tenant_id, booking_id, at_rev, line),
  CONSTRAINT deduction_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking);

-- How far a provider's feed of news was read.
CREATE TABLE desk.provider_cursor (
  tenant_id int NOT NULL CONSTRAINT provider_cursor_tenant_fk REFERENCES desk.tenant,
  provider text NOT NULL,
  cursor text NOT NULL CONSTRAINT provider_cursor_short CHECK (length(cursor) <= 500),
  kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT provider_cursor_pk PRIMARY KEY (tenant_id, provider));

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

-- The share of whoever brings or runs the business for a venue: pinned when a booking is first confirmed.
ALTER TABLE desk.venue ADD commission_bp int NOT NULL DEFAULT 0 CONSTRAINT venue_commission_bounds CHECK (commission_bp BETWEEN 0 AND 10000);
CREATE TABLE desk.commission (
  tenant_id int NOT NULL,
  booking_id uuid NOT NULL,
  venue_id int NOT NULL,
  rate_bp int NOT NULL CONSTRAINT commission_rate CHECK (rate_bp BETWEEN 1 AND 10000),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  due_on date NOT NULL,
  CONSTRAINT commission_pk PRIMARY KEY (tenant_id, booking_id),
  CONSTRAINT commission_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking,
  CONSTRAINT commission_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);
CREATE INDEX commission_due_ix ON desk.commission (tenant_id, venue_id, recorded_at);

-- What a provider has paid out to the bank, as last reported; every change is a journal of its own.
CREATE TABLE desk.settlement (
  tenant_id int NOT NULL CONSTRAINT settlement_tenant_fk REFERENCES desk.tenant,
  settlement_id uuid NOT NULL DEFAULT gen_random_uuid(),
  provider text NOT NULL,
  ref text NOT NULL CONSTRAINT settlement_ref_short CHECK (length(ref) BETWEEN 1 AND 200),
  utr text NOT NULL DEFAULT '' CONSTRAINT settlement_utr_short CHECK (length(utr) <= 80),
  paid_on date NOT NULL,
  currency desk.currency NOT NULL,
  paid_minor bigint NOT NULL,
  charges_minor bigint NOT NULL,                             -- what the provider kept besides the fees of single payments
  off_minor bigint,                                          -- paid out less what the lines make; null without lines
  strangers jsonb NOT NULL DEFAULT '[]',                     -- lines of money that is not known here, or known otherwise
  rev int NOT NULL DEFAULT 1,
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  seen_by name NOT NULL DEFAULT session_user,
  CONSTRAINT settlement_pk PRIMARY KEY (tenant_id, provider, ref),
  CONSTRAINT settlement_id_key UNIQUE (tenant_id, settlement_id));

-- What was paid out of the tips and the commission of a venue.
CREATE TABLE desk.payout (
  tenant_id int NOT NULL,
  payout_id uuid NOT NULL DEFAULT gen_random_uuid(),
  venue_id int NOT NULL,
  account text NOT NULL CONSTRAINT payout_account CHECK (account IN ('tips', 'commission_payable')),
  method text NOT NULL CONSTRAINT payout_method CHECK (method IN ('cash', 'transfer')),
  amount_minor desk.minor NOT NULL CONSTRAINT payout_amount CHECK (amount_minor > 0),
  currency desk.currency NOT NULL,
  until date NOT NULL,
  reference text NOT NULL DEFAULT '' CONSTRAINT payout_reference_form CHECK (length(reference) <= 80),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  CONSTRAINT payout_pk PRIMARY KEY (tenant_id, payout_id),
  CONSTRAINT payout_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);

DO $$
DECLARE t text; op text;
BEGIN
  FOREACH t IN ARRAY ARRAY['commission', 'settlement', 'payout'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['commission', 'payout'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.%2$I FOR EACH STATEMENT
      EXECUTE FUNCTION desk.append_only()', t || '_append_only', t);
  END LOOP;
  CREATE TRIGGER settlement_never_deleted BEFORE DELETE OR TRUNCATE ON desk.settlement FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
  FOREACH t IN ARRAY ARRAY['commission:booking_id', 'settlement:settlement_id', 'payout:payout_id'] LOOP
    FOREACH op IN ARRAY ARRAY['insert', 'update'] LOOP
      CONTINUE WHEN op = 'update' AND t NOT LIKE 'settlement%';
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON desk.%I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
        EXECUTE FUNCTION desk.after_record(%L)', split_part(t, ':', 1) || '_' || rtrim(op, 'e') || 'ed', op, split_part(t, ':', 1), split_part(t, ':', 2));
    END LOOP;
  END LOOP;
END $$;
-- at the end of the transaction, when the price and what is kept of a cancelled booking are what they have become
CREATE CONSTRAINT TRIGGER booking_commission AFTER UPDATE ON desk.booking DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.confirmed_at IS NOT NULL AND (OLD.confirmed_at IS NULL OR NEW.total_minor <> OLD.total_minor OR NEW.status = 'cancelled'))
  EXECUTE FUNCTION desk.keep_commission();
