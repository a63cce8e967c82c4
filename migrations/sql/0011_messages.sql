-- Messages: what is said to whom and when, as data; the outbox that events fill; what became of each message.

CREATE DOMAIN desk.channel AS text CONSTRAINT channel_known CHECK (VALUE IN ('sms', 'whatsapp', 'email'));
CREATE DOMAIN desk.message_kind AS text CONSTRAINT message_kind_known CHECK (VALUE IN ('hold_placed', 'booking_confirmed', 'booking_cancelled',
  'hold_expired', 'payment_received', 'payment_due', 'refund_issued', 'event_reminder', 'event_completed', 'one_time_code'));
CREATE DOMAIN desk.provider_name AS text CONSTRAINT provider_name_form CHECK (VALUE ~ '^[a-z0-9_]{1,30}$');

-- What is said, in every version there ever was; the highest counts.
CREATE TABLE desk.message_template (
  tenant_id int NOT NULL CONSTRAINT message_template_tenant_fk REFERENCES desk.tenant,
  kind desk.message_kind NOT NULL,
  channel desk.channel NOT NULL,
  language text NOT NULL CONSTRAINT message_template_language CHECK (language IN ('en', 'hi', 'mr')),
  version int NOT NULL CONSTRAINT message_template_version CHECK (version > 0),
  subject desk.label NOT NULL DEFAULT '',
  body text NOT NULL CONSTRAINT message_template_body CHECK (length(body) BETWEEN 1 AND 10000),
  provider_template_id text NOT NULL DEFAULT '' CONSTRAINT message_template_provider_id CHECK (length(provider_template_id) <= 100),
  dlt_template_id text NOT NULL DEFAULT '' CONSTRAINT message_template_dlt_id CHECK (dlt_template_id ~ '^[0-9]{0,30}$'),
  header text NOT NULL DEFAULT '' CONSTRAINT message_template_header CHECK (header ~ '^([A-Za-z]{6}|[0-9]{6})?$'),
  category text NOT NULL DEFAULT 'service' CONSTRAINT message_template_category CHECK (category IN ('service', 'promotional')),
  variables jsonb NOT NULL DEFAULT '[]',                     -- as registered: [{name, tag, longest}], in the order of the text
  second_provider boolean NOT NULL DEFAULT false,            -- may go through the next provider when the first is away
  enabled boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by name NOT NULL DEFAULT session_user,
  CONSTRAINT message_template_pk PRIMARY KEY (tenant_id, kind, channel, language, version));

-- Which event is told by which kind, through which channels (the next one where the one before cannot), how much later or
-- (below zero) before the moment it tells of, and how long it is of use.
CREATE TABLE desk.message_rule (
  tenant_id int NOT NULL CONSTRAINT message_rule_tenant_fk REFERENCES desk.tenant,
  rule_id int NOT NULL,
  event text NOT NULL CONSTRAINT message_rule_event CHECK (event IN ('hold_placed', 'booking_confirmed', 'booking_moved', 'booking_cancelled',
    'hold_expired', 'payment_received', 'refund_issued', 'event_completed', 'hold_lapsing', 'payment_due', 'event_reminder', 'code_requested')),
  kind desk.message_kind NOT NULL,
  channels text[] NOT NULL CONSTRAINT message_rule_channels CHECK (channels <@ ARRAY['sms', 'whatsapp', 'email'] AND cardinality(channels) BETWEEN 1 AND 3),
  delay_minutes int NOT NULL DEFAULT 0,
  useful_minutes int NOT NULL CONSTRAINT message_rule_useful CHECK (useful_minutes BETWEEN 5 AND 20160),
  ask_first boolean NOT NULL DEFAULT false,
  enabled boolean NOT NULL DEFAULT true,
  rev int NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  changed_by name NOT NULL DEFAULT session_user,
  CONSTRAINT message_rule_pk PRIMARY KEY (tenant_id, rule_id),
  CONSTRAINT message_rule_delay CHECK (CASE WHEN event IN ('hold_lapsing', 'payment_due', 'event_reminder')
    THEN delay_minutes BETWEEN -43200 AND 0 ELSE delay_minutes BETWEEN 0 AND 43200 END));
CREATE INDEX message_rule_event_ix ON desk.message_rule (tenant_id, event) WHERE enabled;

-- The outbox. A row is written with the event it tells of, or by the clock for moments to come; what it says is filled in
-- when it is sent. `next_at` is when a worker has to do something (send, look, or take over a lapsed lease); null: nothing.
-- `sending_at` set means that it may have left the house.
CREATE TABLE desk.message (
  tenant_id int NOT NULL,
  message_id bigint GENERATED ALWAYS AS IDENTITY,
  rule_id int,
  event text NOT NULL,
  event_key text NOT NULL,
  kind desk.message_kind NOT NULL,
  channels text[] NOT NULL,
  step int NOT NULL DEFAULT 1 CONSTRAINT message_step CHECK (step BETWEEN 1 AND cardinality(channels)),
  channel desk.channel NOT NULL,
  booking_id uuid,
  customer_id uuid,                                          -- only of messages without a booking
  subject uuid,                                              -- the payment or refund it tells of
  variables jsonb NOT NULL DEFAULT '{}',
  passing boolean NOT NULL DEFAULT false,                    -- true no more once the booking has moved on: then it is void
  state text NOT NULL DEFAULT 'queued' CONSTRAINT message_state CHECK (state IN
    ('to_approve', 'queued', 'claimed', 'accepted', 'ambiguous', 'delivered', 'failed', 'stale', 'void')),
  problem desk.label NOT NULL DEFAULT '',
  next_at timestamptz,
  stale_at timestamptz NOT NULL,
  lease uuid,
  tries int NOT NULL DEFAULT 0,                              -- answers of providers on this channel
  away int NOT NULL DEFAULT 0,                               -- times that nobody answered, in a row
  attempts int NOT NULL DEFAULT 0,                           -- rows in message_attempt
  sending_at timestamptz,
  provider desk.provider_name,
  provider_ref text CONSTRAINT message_provider_ref CHECK (length(provider_ref) <= 200),
  recipient text NOT NULL DEFAULT '' CONSTRAINT message_recipient CHECK (length(recipient) <= 254),
  language text NOT NULL DEFAULT '',
  template_version int,
  title desk.label NOT NULL DEFAULT '',
  text text NOT NULL DEFAULT '' CONSTRAINT message_text CHECK (length(text) <= 20000),
  parts int NOT NULL DEFAULT 0,
  cost_minor int NOT NULL DEFAULT 0,                         -- hundredths of a paisa would be pretence: providers bill by the part
  resends bigint,
  accepted_at timestamptz,
  delivered_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by name NOT NULL DEFAULT session_user,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT message_pk PRIMARY KEY (tenant_id, message_id),
  CONSTRAINT message_channel_of_chain CHECK (channel = channels[step]),
  CONSTRAINT message_waits CHECK (CASE WHEN state IN ('queued', 'claimed') THEN next_at IS NOT NULL
    WHEN state IN ('to_approve', 'delivered', 'failed', 'stale', 'void') THEN next_at IS NULL ELSE true END),
  CONSTRAINT message_queued_is_here CHECK (state NOT IN ('queued', 'to_approve') OR sending_at IS NULL AND lease IS NULL),
  CONSTRAINT message_claimed_has_lease CHECK (state <> 'claimed' OR lease IS NOT NULL),
  CONSTRAINT message_accepted_by_whom CHECK (state NOT IN ('accepted', 'delivered') OR num_nulls(provider, accepted_at) = 0),
  CONSTRAINT message_about_somebody CHECK (num_nonnulls(booking_id, customer_id) = 1),
  -- booking and rule are read in the statement that queues, and neither is ever deleted: a foreign key would cost more than the row
  CONSTRAINT message_customer_fk FOREIGN KEY (tenant_id, customer_id) REFERENCES desk.customer) WITH (fillfactor = 60);
-- no event is told twice by one rule, whatever repeats it; a void one may come again when its moment does
CREATE UNIQUE INDEX message_once ON desk.message (tenant_id, rule_id, event_key) WHERE state <> 'void';
CREATE INDEX message_next_ix ON desk.message (tenant_id, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX message_booking_ix ON desk.message (tenant_id, booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX message_customer_ix ON desk.message (tenant_id, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX message_recent_ix ON desk.message USING brin (created_at) WITH (pages_per_range = 16);   -- costs nothing when a state changes

-- What was tried and what came of it, in the provider's words; one line each, append-only.
CREATE TABLE desk.message_attempt (
  tenant_id int NOT NULL,
  message_id bigint NOT NULL,
  attempt_no int NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  channel desk.channel NOT NULL,
  provider text NOT NULL DEFAULT '',
  outcome text NOT NULL CONSTRAINT message_attempt_outcome CHECK (outcome IN ('accepted', 'delivered', 'refused', 'again', 'away', 'held', 'lost',
    'found', 'absent', 'unknown', 'skipped', 'approved', 'dropped')),
  problem text NOT NULL DEFAULT '' CONSTRAINT message_attempt_problem CHECK (length(problem) <= 500),
  provider_ref text NOT NULL DEFAULT '',                     -- only where it was first heard of
  CONSTRAINT message_attempt_pk PRIMARY KEY (tenant_id, message_id, attempt_no));   -- messages are never deleted
-- what a provider knows by one reference is one message, for ever, whoever looks it up
CREATE UNIQUE INDEX message_attempt_ref_once ON desk.message_attempt (tenant_id, provider, provider_ref) WHERE provider_ref <> '';

-- Providers as the whole house sees them: in which order they are asked, and what keeps one from being asked. No secrets.
CREATE TABLE desk.message_provider (
  tenant_id int NOT NULL CONSTRAINT message_provider_tenant_fk REFERENCES desk.tenant,
  provider desk.provider_name NOT NULL,
  channels text[] NOT NULL CONSTRAINT message_provider_channels CHECK (channels <@ ARRAY['sms', 'whatsapp', 'email'] AND cardinality(channels) > 0),
  place int NOT NULL CONSTRAINT message_provider_place CHECK (place BETWEEN 1 AND 100),
  active boolean NOT NULL DEFAULT true,
  part_minor int NOT NULL DEFAULT 0 CONSTRAINT message_provider_part CHECK (part_minor BETWEEN 0 AND 100000),
  per_minute int CONSTRAINT message_provider_per_minute CHECK (per_minute BETWEEN 1 AND 100000),
  sent_in_minute int NOT NULL DEFAULT 0,
  minute_began timestamptz,
  seen_at timestamptz,                                       -- when a worker with its secret was here last
  paused_at timestamptz,
  paused_by name,
  pause_reason desk.label NOT NULL DEFAULT '',
  held_since timestamptz,                                    -- the circuit is open: nobody answers, or the account is refused
  held_until timestamptz,
  problem desk.label NOT NULL DEFAULT '',
  rev int NOT NULL DEFAULT 1,
  CONSTRAINT message_provider_pk PRIMARY KEY (tenant_id, provider),
  CONSTRAINT message_provider_paused_by_whom CHECK ((paused_at IS NULL) = (paused_by IS NULL)),
  CONSTRAINT message_provider_held_whole CHECK ((held_since IS NULL) = (held_until IS NULL))) WITH (fillfactor = 50);

-- Workers that are at work and whose secrets they hold (names of providers only).
CREATE TABLE desk.message_worker (
  tenant_id int NOT NULL CONSTRAINT message_worker_tenant_fk REFERENCES desk.tenant,
  worker_id uuid NOT NULL,
  login name NOT NULL DEFAULT session_user,
  desk text NOT NULL CONSTRAINT message_worker_desk CHECK (length(desk) <= 60),
  providers text[] NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT message_worker_pk PRIMARY KEY (tenant_id, worker_id));

-- Customers who want no messages by a channel; codes they ask for themselves are no messages of ours.
CREATE TABLE desk.message_opt_out (
  tenant_id int NOT NULL,
  customer_id uuid NOT NULL,
  channel desk.channel NOT NULL,
  reason desk.label NOT NULL DEFAULT '',
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  CONSTRAINT message_opt_out_pk PRIMARY KEY (tenant_id, customer_id, channel),
  CONSTRAINT message_opt_out_customer_fk FOREIGN KEY (tenant_id, customer_id) REFERENCES desk.customer);

-- One-time codes: asked for by a desk, made by the worker when it sends. Six digits have no secret in their hash: no login
-- may read this table, not even the worker's.
CREATE TABLE desk.one_time_code (
  tenant_id int NOT NULL,
  message_id bigint NOT NULL,
  customer_id uuid NOT NULL,
  phone desk.phone NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  asked_by name NOT NULL DEFAULT session_user,
  salt bytea,
  hash bytea,
  expires_at timestamptz NOT NULL,
  tries_left int NOT NULL DEFAULT 5 CONSTRAINT one_time_code_tries CHECK (tries_left BETWEEN 0 AND 5),
  used_at timestamptz,
  CONSTRAINT one_time_code_pk PRIMARY KEY (tenant_id, message_id),
  CONSTRAINT one_time_code_whole CHECK ((salt IS NULL) = (hash IS NULL)),
  CONSTRAINT one_time_code_message_fk FOREIGN KEY (tenant_id, message_id) REFERENCES desk.message);
CREATE INDEX one_time_code_phone_ix ON desk.one_time_code (tenant_id, phone, asked_at);
CREATE INDEX one_time_code_login_ix ON desk.one_time_code (tenant_id, asked_by, asked_at);

ALTER TABLE desk.customer_phone ADD verified_at timestamptz, ADD verified_by name,
  ADD CONSTRAINT customer_phone_verified_by_whom CHECK ((verified_at IS NULL) = (verified_by IS NULL));

DO $$
DECLARE t text; verb text;
BEGIN
  FOREACH t IN ARRAY ARRAY['message_template', 'message_rule', 'message', 'message_attempt', 'message_provider', 'message_worker', 'message_opt_out'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
  ALTER TABLE desk.one_time_code ENABLE ROW LEVEL SECURITY;   -- no policy and no grant: functions only
  FOREACH t IN ARRAY ARRAY['message_template', 'message_attempt'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.%2$I FOR EACH STATEMENT
      EXECUTE FUNCTION desk.append_only()', t || '_append_only', t);
  END LOOP;
  CREATE TRIGGER message_never_deleted BEFORE DELETE OR TRUNCATE ON desk.message FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
  CREATE TRIGGER message_guard BEFORE UPDATE ON desk.message FOR EACH ROW EXECUTE FUNCTION desk.guard_message();
  FOREACH t IN ARRAY ARRAY['message_template:kind', 'message_rule:rule_id', 'message_opt_out:customer_id'] LOOP
    FOREACH verb IN ARRAY ARRAY['INSERT:inserted:NEW', 'UPDATE:updated:NEW', 'DELETE:deleted:OLD'] LOOP
      CONTINUE WHEN t LIKE 'message_template%' AND verb NOT LIKE 'INSERT%';
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON desk.%I REFERENCING %s TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%L)',
        split_part(t, ':', 1) || '_' || split_part(verb, ':', 2), split_part(verb, ':', 1), split_part(t, ':', 1), split_part(verb, ':', 3), split_part(t, ':', 2));
    END LOOP;
  END LOOP;
END $$;
