-- Money: payments of every way with their states, and a double-entry ledger that all balances come from.

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

-- How far a provider's feed of news was read.
CREATE TABLE desk.provider_cursor (
  tenant_id int NOT NULL CONSTRAINT provider_cursor_tenant_fk REFERENCES desk.tenant,
  provider text NOT NULL,
  cursor text NOT NULL CONSTRAINT provider_cursor_short CHECK (length(cursor) <= 500),
  kept_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT provider_cursor_pk PRIMARY KEY (tenant_id, provider));
