-- Refunds with their states, the worker's side of those through a provider, and what is kept of a security deposit.

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
