-- Tables of the referee. tenant_id leads every key, index and foreign key; every constraint has a name that stays.

CREATE DOMAIN desk.booking_status AS text
  CONSTRAINT booking_status_known CHECK (VALUE IN ('temp_hold', 'pending', 'confirmed', 'completed', 'cancelled', 'expired'));
CREATE DOMAIN desk.staff_rank AS text CONSTRAINT staff_rank_known CHECK (VALUE IN ('clerk', 'manager', 'owner', 'worker'));
CREATE DOMAIN desk.currency AS text CONSTRAINT currency_iso CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN desk.phone AS text CONSTRAINT phone_e164 CHECK (VALUE ~ '^\+[1-9][0-9]{6,14}$');
CREATE DOMAIN desk.label AS text CONSTRAINT label_short CHECK (length(VALUE) <= 200);
CREATE DOMAIN desk.note AS text CONSTRAINT note_length CHECK (length(VALUE) <= 4000);
CREATE DOMAIN desk.minor AS bigint CONSTRAINT minor_not_negative CHECK (VALUE >= 0);

-- one row: what migrations applied, for sign-in and the doctor
CREATE TABLE desk.function_text (
  name text CONSTRAINT function_text_pk PRIMARY KEY,
  sha256 text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT clock_timestamp());

CREATE TABLE desk.tenant (
  tenant_id int CONSTRAINT tenant_pk PRIMARY KEY,
  name desk.label NOT NULL,
  code text NOT NULL CONSTRAINT tenant_code_form CHECK (code ~ '^[A-Z0-9]{2,6}$'),
  fy_start_month int NOT NULL DEFAULT 4 CONSTRAINT tenant_fy_month CHECK (fy_start_month BETWEEN 1 AND 12),
  holds_per_minute int NOT NULL DEFAULT 20 CONSTRAINT tenant_holds_per_minute CHECK (holds_per_minute > 0),
  open_holds int NOT NULL DEFAULT 10 CONSTRAINT tenant_open_holds CHECK (open_holds > 0));

-- one PostgreSQL login per person; the login is the identity
CREATE TABLE desk.staff (
  login name CONSTRAINT staff_pk PRIMARY KEY,
  tenant_id int NOT NULL CONSTRAINT staff_tenant_fk REFERENCES desk.tenant,
  display_name desk.label NOT NULL,
  rank desk.staff_rank NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE INDEX staff_tenant_ix ON desk.staff (tenant_id);

CREATE TABLE desk.venue (
  tenant_id int NOT NULL CONSTRAINT venue_tenant_fk REFERENCES desk.tenant,
  venue_id int NOT NULL,
  name desk.label NOT NULL,
  code text NOT NULL CONSTRAINT venue_code_form CHECK (code ~ '^[A-Z0-9]{2,6}$'),
  address desk.label NOT NULL DEFAULT '',
  zone text NOT NULL,
  currency desk.currency NOT NULL DEFAULT 'INR',
  confirmation_trigger text NOT NULL DEFAULT 'deposit_only' CONSTRAINT venue_trigger_known
    CHECK (confirmation_trigger IN ('manual_approval', 'deposit_only', 'full_payment', 'immediate')),
  payment_profile text NOT NULL DEFAULT 'cash_deposit' CONSTRAINT venue_profile_known
    CHECK (payment_profile IN ('cash_only', 'cash_deposit', 'hybrid', 'full_online', 'marketplace')),
  booking_mode text NOT NULL DEFAULT 'custom' CONSTRAINT venue_mode_known
    CHECK (booking_mode IN ('full_day', 'fixed_sessions', 'custom')),
  hold_minutes int NOT NULL DEFAULT 30 CONSTRAINT venue_hold_bounds CHECK (hold_minutes BETWEEN 5 AND 10080),
  hold_max_minutes int NOT NULL DEFAULT 1440 CONSTRAINT venue_hold_max_bounds CHECK (hold_max_minutes BETWEEN hold_minutes AND 10080),
  pay_window_minutes int NOT NULL DEFAULT 1440 CONSTRAINT venue_pay_window_bounds CHECK (pay_window_minutes BETWEEN 5 AND 527040),
  auto_expire_unpaid boolean NOT NULL DEFAULT true,
  min_notice_minutes int NOT NULL DEFAULT 0 CONSTRAINT venue_notice_bounds CHECK (min_notice_minutes BETWEEN 0 AND 527040),
  max_ahead_days int NOT NULL DEFAULT 540 CONSTRAINT venue_ahead_bounds CHECK (max_ahead_days BETWEEN 1 AND 3660),
  min_duration_minutes int NOT NULL DEFAULT 60 CONSTRAINT venue_min_duration_bounds CHECK (min_duration_minutes BETWEEN 5 AND 44640),
  max_duration_minutes int NOT NULL DEFAULT 10080 CONSTRAINT venue_max_duration_bounds
    CHECK (max_duration_minutes BETWEEN min_duration_minutes AND 44640),
  deposit_bp int DEFAULT 2500 CONSTRAINT venue_deposit_bp_bounds CHECK (deposit_bp BETWEEN 0 AND 10000),
  deposit_fixed_minor desk.minor,
  deposit_min_minor desk.minor NOT NULL DEFAULT 100000,
  deposit_max_minor desk.minor NOT NULL DEFAULT 1000000 CONSTRAINT venue_deposit_clamp CHECK (deposit_max_minor >= deposit_min_minor),
  cash_discount_bp int NOT NULL DEFAULT 0 CONSTRAINT venue_cash_discount_bounds CHECK (cash_discount_bp BETWEEN 0 AND 10000),
  sort int NOT NULL DEFAULT 0,
  CONSTRAINT venue_pk PRIMARY KEY (tenant_id, venue_id),
  CONSTRAINT venue_deposit_one_kind CHECK (num_nonnulls(deposit_bp, deposit_fixed_minor) = 1));

-- minutes after the local day's midnight; up to 2880, so that a window may run past midnight
CREATE TABLE desk.opening_hours (
  tenant_id int NOT NULL,
  venue_id int NOT NULL,
  weekday int NOT NULL CONSTRAINT opening_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
  opens_minute int NOT NULL CONSTRAINT opening_hours_opens CHECK (opens_minute BETWEEN 0 AND 1439),
  closes_minute int NOT NULL CONSTRAINT opening_hours_closes CHECK (closes_minute > opens_minute AND closes_minute <= 2880),
  CONSTRAINT opening_hours_pk PRIMARY KEY (tenant_id, venue_id, weekday),
  CONSTRAINT opening_hours_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);

CREATE TABLE desk.session (
  tenant_id int NOT NULL,
  venue_id int NOT NULL,
  session_id int NOT NULL,
  name desk.label NOT NULL,
  starts_minute int NOT NULL CONSTRAINT session_starts CHECK (starts_minute BETWEEN 0 AND 1439),
  ends_minute int NOT NULL CONSTRAINT session_ends CHECK (ends_minute > starts_minute AND ends_minute <= 2880),
  multiplier_bp int NOT NULL DEFAULT 10000 CONSTRAINT session_multiplier CHECK (multiplier_bp BETWEEN 0 AND 100000),
  full_day boolean NOT NULL DEFAULT false,
  sort int NOT NULL DEFAULT 0,
  CONSTRAINT session_pk PRIMARY KEY (tenant_id, session_id),
  CONSTRAINT session_venue_key UNIQUE (tenant_id, venue_id, session_id),
  CONSTRAINT session_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);

CREATE TABLE desk.space (
  tenant_id int NOT NULL,
  space_id int NOT NULL,
  venue_id int NOT NULL,
  name desk.label NOT NULL,
  kind text NOT NULL DEFAULT 'hall' CONSTRAINT space_kind_known
    CHECK (kind IN ('hall', 'lawn', 'dining', 'room', 'auditorium', 'stage', 'table', 'seat', 'other')),
  capacity int CONSTRAINT space_capacity CHECK (capacity > 0),
  setup_minutes int NOT NULL DEFAULT 0 CONSTRAINT space_setup CHECK (setup_minutes BETWEEN 0 AND 2880),
  teardown_minutes int NOT NULL DEFAULT 0 CONSTRAINT space_teardown CHECK (teardown_minutes BETWEEN 0 AND 2880),
  base_price_minor desk.minor NOT NULL DEFAULT 0,
  active boolean NOT NULL DEFAULT true,
  sort int NOT NULL DEFAULT 0,
  CONSTRAINT space_pk PRIMARY KEY (tenant_id, space_id),
  CONSTRAINT space_venue_key UNIQUE (tenant_id, venue_id, space_id),
  CONSTRAINT space_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);

CREATE TABLE desk.composite_space (
  tenant_id int NOT NULL,
  composite_id int NOT NULL,
  venue_id int NOT NULL,
  name desk.label NOT NULL,
  capacity int CONSTRAINT composite_space_capacity CHECK (capacity > 0),
  base_price_minor desk.minor NOT NULL DEFAULT 0,
  active boolean NOT NULL DEFAULT true,
  sort int NOT NULL DEFAULT 0,
  CONSTRAINT composite_space_pk PRIMARY KEY (tenant_id, composite_id),
  CONSTRAINT composite_space_venue_key UNIQUE (tenant_id, venue_id, composite_id),
  CONSTRAINT composite_space_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);
CREATE TABLE desk.composite_part (
  tenant_id int NOT NULL,
  venue_id int NOT NULL,
  composite_id int NOT NULL,
  space_id int NOT NULL,
  CONSTRAINT composite_part_pk PRIMARY KEY (tenant_id, composite_id, space_id),
  CONSTRAINT composite_part_composite_fk FOREIGN KEY (tenant_id, venue_id, composite_id)
    REFERENCES desk.composite_space (tenant_id, venue_id, composite_id),
  CONSTRAINT composite_part_space_fk FOREIGN KEY (tenant_id, venue_id, space_id) REFERENCES desk.space (tenant_id, venue_id, space_id));

CREATE TABLE desk.customer (
  tenant_id int NOT NULL CONSTRAINT customer_tenant_fk REFERENCES desk.tenant,
  customer_id uuid NOT NULL,
  name desk.label NOT NULL CONSTRAINT customer_named CHECK (name <> ''),
  language text NOT NULL DEFAULT 'en' CONSTRAINT customer_language CHECK (language IN ('en', 'hi', 'mr')),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by name NOT NULL DEFAULT session_user,
  CONSTRAINT customer_pk PRIMARY KEY (tenant_id, customer_id));
CREATE INDEX customer_name_ix ON desk.customer USING gin (lower(name) ext.gin_trgm_ops);
-- a phone may serve several people, a person may have several phones
CREATE TABLE desk.customer_phone (
  tenant_id int NOT NULL,
  phone desk.phone NOT NULL,
  customer_id uuid NOT NULL,
  CONSTRAINT customer_phone_pk PRIMARY KEY (tenant_id, customer_id, phone),
  CONSTRAINT customer_phone_customer_fk FOREIGN KEY (tenant_id, customer_id) REFERENCES desk.customer);
CREATE INDEX customer_phone_ix ON desk.customer_phone USING gin ((phone::text) ext.gin_trgm_ops);

-- The lifecycle as data, equal to desk/domain/lifecycle.py. `system`: only inside a function whose condition is met.
CREATE TABLE desk.transition (
  from_status text,
  event text NOT NULL,
  to_status desk.booking_status NOT NULL,
  actors text[] NOT NULL CONSTRAINT transition_actors CHECK (actors <@ ARRAY['clerk', 'manager', 'owner', 'system'] AND cardinality(actors) > 0),
  CONSTRAINT transition_key UNIQUE NULLS NOT DISTINCT (from_status, event));
INSERT INTO desk.transition VALUES
  (NULL, 'create', 'temp_hold', '{clerk,manager,owner}'),
  ('temp_hold', 'expire_hold', 'expired', '{system}'),
  ('temp_hold', 'select_payment', 'pending', '{clerk,manager,owner}'),
  ('temp_hold', 'cancel', 'cancelled', '{clerk,manager,owner}'),
  ('pending', 'receive_deposit', 'confirmed', '{system}'),
  ('pending', 'receive_full_payment', 'confirmed', '{system}'),
  ('pending', 'manual_confirm', 'confirmed', '{manager,owner,system}'),
  ('pending', 'cancel', 'cancelled', '{clerk,manager,owner,system}'),
  ('pending', 'admin_cancel', 'cancelled', '{manager,owner}'),
  ('confirmed', 'cancel', 'cancelled', '{clerk,manager,owner}'),
  ('confirmed', 'admin_cancel', 'cancelled', '{manager,owner}'),
  ('confirmed', 'complete_event', 'completed', '{system}');
-- Changes that keep the status, and in which statuses each may happen.
CREATE TABLE desk.booking_change (
  kind text CONSTRAINT booking_change_pk PRIMARY KEY,
  statuses text[] NOT NULL);
INSERT INTO desk.booking_change VALUES
  ('extend', '{temp_hold}'),
  ('move', '{temp_hold,pending,confirmed}'),
  ('edit', '{temp_hold,pending,confirmed,completed,cancelled,expired}'),
  ('payment', '{pending,confirmed,completed}');   -- a balance may be collected after the event

CREATE TABLE desk.booking (
  tenant_id int NOT NULL,
  booking_id uuid NOT NULL,
  venue_id int NOT NULL,
  booking_no text NOT NULL,
  status desk.booking_status NOT NULL,
  customer_id uuid,
  event_type desk.label NOT NULL DEFAULT '',
  guests int CONSTRAINT booking_guests CHECK (guests BETWEEN 1 AND 1000000),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  occupied_until timestamptz NOT NULL,          -- teardown included: completion waits for it
  hold_expires_at timestamptz,
  currency desk.currency NOT NULL,
  total_minor desk.minor NOT NULL,
  deposit_minor desk.minor NOT NULL CONSTRAINT booking_deposit_within_total CHECK (deposit_minor <= total_minor),
  quote jsonb NOT NULL,                         -- pinned: lines with the rule that made each
  payment_option text CONSTRAINT booking_payment_option CHECK (payment_option IN ('counter_full', 'deposit', 'gateway_full')),
  payment_due_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by name,
  note_staff desk.note NOT NULL DEFAULT '',
  note_customer desk.note NOT NULL DEFAULT '',
  reason desk.label NOT NULL DEFAULT '',        -- why it was cancelled
  replaces_id uuid,                             -- no foreign key: its lock on the old booking would come after the counter's
  created_at timestamptz NOT NULL,
  created_by name NOT NULL,
  rev int NOT NULL DEFAULT 1,
  last_event text NOT NULL,                     -- a lifecycle event or a change kind; checked by the guard
  last_actor text NOT NULL,
  last_change jsonb NOT NULL DEFAULT '{}',      -- {changed, reason, was, now, override}: no personal data
  changed_at timestamptz NOT NULL,
  changed_by name NOT NULL,
  CONSTRAINT booking_pk PRIMARY KEY (tenant_id, booking_id),
  CONSTRAINT booking_status_key UNIQUE (tenant_id, booking_id, status),   -- target of the cascading foreign key
  CONSTRAINT booking_no_key UNIQUE (tenant_id, booking_no),
  CONSTRAINT booking_period CHECK (ends_at > starts_at AND occupied_until >= ends_at),
  CONSTRAINT booking_hold_has_end CHECK ((status = 'temp_hold') = (hold_expires_at IS NOT NULL)),
  CONSTRAINT booking_pending_has_due CHECK (status <> 'pending' OR (payment_option IS NOT NULL AND payment_due_at IS NOT NULL)),
  CONSTRAINT booking_confirmed_by_whom CHECK (status NOT IN ('confirmed', 'completed') OR (confirmed_at IS NOT NULL AND confirmed_by IS NOT NULL)),
  CONSTRAINT booking_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue,
  CONSTRAINT booking_customer_fk FOREIGN KEY (tenant_id, customer_id) REFERENCES desk.customer)
  WITH (fillfactor = 80);
CREATE INDEX booking_hold_ix ON desk.booking (tenant_id, hold_expires_at) WHERE status = 'temp_hold';
CREATE INDEX booking_pending_ix ON desk.booking (tenant_id, payment_due_at) WHERE status = 'pending';
CREATE INDEX booking_confirmed_ix ON desk.booking (tenant_id, occupied_until) WHERE status = 'confirmed';
CREATE INDEX booking_recent_ix ON desk.booking (tenant_id, created_by, created_at);
CREATE INDEX booking_customer_ix ON desk.booking (tenant_id, customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE desk.booking_item (
  tenant_id int NOT NULL,
  booking_id uuid NOT NULL,
  item_no int NOT NULL CONSTRAINT booking_item_no CHECK (item_no BETWEEN 1 AND 50),
  venue_id int NOT NULL,
  space_id int,
  composite_id int,
  session_id int,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  label desk.label NOT NULL DEFAULT '',
  price_minor desk.minor NOT NULL,
  CONSTRAINT booking_item_pk PRIMARY KEY (tenant_id, booking_id, item_no),
  CONSTRAINT booking_item_period CHECK (ends_at > starts_at),
  CONSTRAINT booking_item_one_thing CHECK (num_nonnulls(space_id, composite_id) = 1),
  CONSTRAINT booking_item_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking,
  CONSTRAINT booking_item_space_fk FOREIGN KEY (tenant_id, venue_id, space_id) REFERENCES desk.space (tenant_id, venue_id, space_id),
  CONSTRAINT booking_item_composite_fk FOREIGN KEY (tenant_id, venue_id, composite_id)
    REFERENCES desk.composite_space (tenant_id, venue_id, composite_id),
  CONSTRAINT booking_item_session_fk FOREIGN KEY (tenant_id, venue_id, session_id) REFERENCES desk.session (tenant_id, venue_id, session_id));

CREATE TABLE desk.blackout (
  tenant_id int NOT NULL,
  blackout_id uuid NOT NULL,
  venue_id int NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  reason desk.label NOT NULL CONSTRAINT blackout_reason CHECK (reason <> ''),
  active boolean NOT NULL DEFAULT true,
  rev int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by name NOT NULL DEFAULT session_user,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  changed_by name NOT NULL DEFAULT session_user,
  CONSTRAINT blackout_pk PRIMARY KEY (tenant_id, blackout_id),
  CONSTRAINT blackout_period CHECK (ends_at > starts_at),
  CONSTRAINT blackout_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue);

-- The one table that decides who has a space when. `status` is a copy that the foreign key itself keeps equal to the
-- booking's (ON UPDATE CASCADE): no trigger, cannot drift. A blackout's rows are 'confirmed', or 'cancelled' when lifted.
CREATE TABLE desk.occupancy (
  tenant_id int NOT NULL,
  space_id int NOT NULL,
  during tstzrange NOT NULL CONSTRAINT occupancy_during CHECK (
    NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)
    AND lower(during) > '-infinity' AND upper(during) < 'infinity'
    AND upper(during) - lower(during) <= interval '31 days'),                 -- the board's read relies on this bound
  starts_at timestamptz NOT NULL GENERATED ALWAYS AS (lower(during)) STORED,   -- leakproof twins of `during`
  ends_at timestamptz NOT NULL GENERATED ALWAYS AS (upper(during)) STORED,
  status desk.booking_status NOT NULL,
  booking_id uuid,
  item_no int,
  blackout_id uuid,
  CONSTRAINT occupancy_one_owner CHECK (num_nonnulls(booking_id, blackout_id) = 1 AND (booking_id IS NULL) = (item_no IS NULL)),
  CONSTRAINT occupancy_blackout_status CHECK (blackout_id IS NULL OR status IN ('confirmed', 'cancelled')),
  CONSTRAINT occupancy_space_fk FOREIGN KEY (tenant_id, space_id) REFERENCES desk.space,
  CONSTRAINT occupancy_booking_fk FOREIGN KEY (tenant_id, booking_id, status)
    REFERENCES desk.booking (tenant_id, booking_id, status) ON UPDATE CASCADE,
  CONSTRAINT occupancy_item_fk FOREIGN KEY (tenant_id, booking_id, item_no) REFERENCES desk.booking_item,
  CONSTRAINT occupancy_blackout_fk FOREIGN KEY (tenant_id, blackout_id) REFERENCES desk.blackout,
  CONSTRAINT no_booking_overlap EXCLUDE USING gist (tenant_id WITH =, space_id WITH =, during WITH &&)
    WHERE (status IN ('temp_hold', 'pending', 'confirmed', 'completed')));
CREATE INDEX occupancy_booking_ix ON desk.occupancy (tenant_id, booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX occupancy_blackout_ix ON desk.occupancy (tenant_id, blackout_id) WHERE blackout_id IS NOT NULL;
CREATE INDEX occupancy_board_ix ON desk.occupancy (tenant_id, starts_at);

-- gapless numbers: the row stays locked until commit, a rollback gives the number back
CREATE TABLE desk.counter (
  tenant_id int NOT NULL CONSTRAINT counter_tenant_fk REFERENCES desk.tenant,
  series text NOT NULL,
  period int NOT NULL,
  last_no bigint NOT NULL,
  CONSTRAINT counter_pk PRIMARY KEY (tenant_id, series, period)) WITH (fillfactor = 50);

CREATE TABLE desk.payment (
  tenant_id int NOT NULL,
  payment_id uuid NOT NULL,
  payment_no text NOT NULL CONSTRAINT payment_no_form CHECK (payment_no ~ '^[A-Za-z0-9/-]{1,16}$'),
  booking_id uuid NOT NULL,
  method text NOT NULL CONSTRAINT payment_method_known CHECK (method IN ('cash')),
  amount_minor desk.minor NOT NULL CONSTRAINT payment_amount CHECK (amount_minor > 0),
  currency desk.currency NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  received_by name NOT NULL DEFAULT session_user,
  CONSTRAINT payment_pk PRIMARY KEY (tenant_id, payment_id),
  CONSTRAINT payment_no_key UNIQUE (tenant_id, payment_no),
  CONSTRAINT payment_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking);
CREATE INDEX payment_booking_ix ON desk.payment (tenant_id, booking_id) INCLUDE (amount_minor);

-- the one event log of bookings, append-only; ids and times only, no personal data
CREATE TABLE desk.booking_event (
  event_no bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT booking_event_pk PRIMARY KEY,
  tenant_id int NOT NULL,
  booking_id uuid NOT NULL,
  at timestamptz NOT NULL,
  login name NOT NULL,
  actor text NOT NULL,
  event text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  rev int NOT NULL,
  change jsonb NOT NULL,
  desk text NOT NULL,
  CONSTRAINT booking_event_rev_key UNIQUE (tenant_id, booking_id, rev),
  CONSTRAINT booking_event_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking);

-- the same for everything that is not a booking: staff, blackouts, customers, payments, master data
CREATE TABLE desk.record_event (
  event_no bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT record_event_pk PRIMARY KEY,
  tenant_id int NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  kind text NOT NULL,
  record_id text NOT NULL,
  action text NOT NULL,
  desk text NOT NULL);
CREATE INDEX record_event_ix ON desk.record_event (tenant_id, kind, record_id);

-- idempotency keys: belong to login and key; answer NULL with `void` means settled as never carried out
CREATE TABLE desk.request (
  login name NOT NULL,
  key uuid NOT NULL,
  tenant_id int NOT NULL,
  command text NOT NULL,
  fingerprint bytea,
  answer jsonb,
  void boolean NOT NULL DEFAULT false,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT request_pk PRIMARY KEY (login, key)) WITH (fillfactor = 50);
CREATE INDEX request_age_ix ON desk.request (at);

-- one wanted space or composite space, after its JSON was checked
CREATE TYPE desk.wanted_item AS (
  item_no int, space_id int, composite_id int, session_id int, label text,
  starts_at timestamptz, ends_at timestamptz, capacity int, base_price_minor bigint, multiplier_bp int, price_minor bigint);
