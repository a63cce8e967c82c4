-- The tariff: what a booking costs and by which rule, what a cancellation gives back, and in which parts it is paid.

-- Entry before a session and overtime after it, as far as the venue allows; sold with the session for a charge.
ALTER TABLE desk.session
  ADD early_max_minutes int NOT NULL DEFAULT 0 CONSTRAINT session_early_max CHECK (early_max_minutes BETWEEN 0 AND 1440),
  ADD early_fee_minor desk.minor NOT NULL DEFAULT 0,
  ADD overtime_max_minutes int NOT NULL DEFAULT 0 CONSTRAINT session_overtime_max CHECK (overtime_max_minutes BETWEEN 0 AND 1440),
  ADD overtime_minor desk.minor NOT NULL DEFAULT 0,       -- for each begun step
  ADD overtime_step_minutes int NOT NULL DEFAULT 60 CONSTRAINT session_overtime_step CHECK (overtime_step_minutes BETWEEN 1 AND 1440);

-- Taxes by name and code (HSN or SAC); their rates are dated, and the event's first day decides which one holds.
CREATE TABLE desk.tax (
  tenant_id int NOT NULL CONSTRAINT tax_tenant_fk REFERENCES desk.tenant,
  tax_id int NOT NULL,
  name desk.label NOT NULL CONSTRAINT tax_named CHECK (name <> ''),
  code text NOT NULL DEFAULT '' CONSTRAINT tax_code_form CHECK (code ~ '^[0-9]{0,8}$'),
  CONSTRAINT tax_pk PRIMARY KEY (tenant_id, tax_id));
CREATE TABLE desk.tax_rate (
  tenant_id int NOT NULL,
  tax_id int NOT NULL,
  valid_from date NOT NULL,
  rate_bp int NOT NULL CONSTRAINT tax_rate_bounds CHECK (rate_bp BETWEEN 0 AND 10000),
  CONSTRAINT tax_rate_pk PRIMARY KEY (tenant_id, tax_id, valid_from),
  CONSTRAINT tax_rate_tax_fk FOREIGN KEY (tenant_id, tax_id) REFERENCES desk.tax);

-- One row per venue, made with it. Every change of the tariff, of a session's or of a space's price raises the revision.
CREATE TABLE desk.tariff (
  tenant_id int NOT NULL,
  venue_id int NOT NULL,
  revision int NOT NULL DEFAULT 1,
  tax_included boolean NOT NULL DEFAULT false,
  hire_tax_id int,
  round_to_minor int NOT NULL DEFAULT 1 CONSTRAINT tariff_rounding CHECK (round_to_minor BETWEEN 1 AND 100000),
  venue_state text CONSTRAINT tariff_venue_state CHECK (venue_state ~ '^[0-9]{2}$'),                  -- where the hall stands
  registration_state text CONSTRAINT tariff_registration_state CHECK (registration_state ~ '^[0-9]{2}$'),  -- who sends the invoice
  discount_clerk_bp int NOT NULL DEFAULT 500 CONSTRAINT tariff_discount_clerk CHECK (discount_clerk_bp BETWEEN 0 AND 10000),
  discount_manager_bp int NOT NULL DEFAULT 2500 CONSTRAINT tariff_discount_manager
    CHECK (discount_manager_bp BETWEEN discount_clerk_bp AND 10000),
  free_moves int CONSTRAINT tariff_free_moves CHECK (free_moves BETWEEN 0 AND 100),                   -- NULL: every one
  move_fee_minor desk.minor NOT NULL DEFAULT 0,
  balance_days int NOT NULL DEFAULT 7 CONSTRAINT tariff_balance_days CHECK (balance_days BETWEEN 0 AND 365),
  policy jsonb NOT NULL DEFAULT '{"count": "hours", "base": "paid", "gives": "money", "steps": [[24, 10000], [2, 7500], [0, 5000]]}'
    CONSTRAINT tariff_policy_whole CHECK (desk.policy_is_whole(policy)),
  plan jsonb CONSTRAINT tariff_plan_whole CHECK (desk.plan_is_whole(plan)),
  CONSTRAINT tariff_pk PRIMARY KEY (tenant_id, venue_id),
  CONSTRAINT tariff_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue,
  CONSTRAINT tariff_tax_fk FOREIGN KEY (tenant_id, hire_tax_id) REFERENCES desk.tax);
INSERT INTO desk.tariff (tenant_id, venue_id) SELECT tenant_id, venue_id FROM desk.venue;

-- What makes a day dearer or cheaper. At most one of the week (Sunday before weekend), one season and one surge hold.
CREATE TABLE desk.tariff_factor (
  tenant_id int NOT NULL,
  venue_id int NOT NULL,
  factor_id int NOT NULL,
  kind text NOT NULL CONSTRAINT tariff_factor_kind CHECK (kind IN ('weekend', 'sunday', 'season', 'surge')),
  name desk.label NOT NULL CONSTRAINT tariff_factor_named CHECK (name <> ''),
  factor_bp int NOT NULL CONSTRAINT tariff_factor_bounds CHECK (factor_bp BETWEEN 0 AND 100000),
  weekdays int[] CONSTRAINT tariff_factor_weekdays CHECK (weekdays <@ '{1,2,3,4,5,6,7}' AND cardinality(weekdays) > 0),
  from_day int CONSTRAINT tariff_factor_from_day CHECK (from_day / 100 BETWEEN 1 AND 12 AND from_day % 100 BETWEEN 1 AND 31),
  to_day int CONSTRAINT tariff_factor_to_day CHECK (to_day / 100 BETWEEN 1 AND 12 AND to_day % 100 BETWEEN 1 AND 31),
  from_date date,
  to_date date CONSTRAINT tariff_factor_dates CHECK (to_date >= from_date),
  sort int NOT NULL DEFAULT 0,
  CONSTRAINT tariff_factor_pk PRIMARY KEY (tenant_id, venue_id, factor_id),
  CONSTRAINT tariff_factor_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue,
  CONSTRAINT tariff_factor_when CHECK (CASE kind
    WHEN 'season' THEN from_day IS NOT NULL AND to_day IS NOT NULL AND num_nonnulls(weekdays, from_date, to_date) = 0
    WHEN 'surge' THEN from_date IS NOT NULL AND to_date IS NOT NULL AND num_nonnulls(weekdays, from_day, to_day) = 0
    ELSE weekdays IS NOT NULL AND num_nonnulls(from_day, to_day, from_date, to_date) = 0 END));

-- What is sold besides the space. `metered`: counted after the event; its rate is pinned with the quote.
CREATE TABLE desk.addon (
  tenant_id int NOT NULL,
  addon_id int NOT NULL,
  venue_id int NOT NULL,
  name desk.label NOT NULL CONSTRAINT addon_named CHECK (name <> ''),
  unit text NOT NULL DEFAULT 'piece' CONSTRAINT addon_unit CHECK (unit IN ('piece', 'plate', 'person', 'hour', 'unit', 'day', 'event')),
  unit_minor desk.minor NOT NULL,
  step numeric(9, 3) NOT NULL DEFAULT 1 CONSTRAINT addon_step CHECK (step > 0),
  rounding text NOT NULL DEFAULT 'exact' CONSTRAINT addon_rounding CHECK (rounding IN ('exact', 'up')),
  minimum numeric(9, 3) NOT NULL DEFAULT 0 CONSTRAINT addon_minimum CHECK (minimum >= 0),
  per_guest boolean NOT NULL DEFAULT false,
  metered boolean NOT NULL DEFAULT false,
  tax_id int,
  active boolean NOT NULL DEFAULT true,
  sort int NOT NULL DEFAULT 0,
  CONSTRAINT addon_pk PRIMARY KEY (tenant_id, addon_id),
  CONSTRAINT addon_venue_fk FOREIGN KEY (tenant_id, venue_id) REFERENCES desk.venue,
  CONSTRAINT addon_tax_fk FOREIGN KEY (tenant_id, tax_id) REFERENCES desk.tax);
CREATE INDEX addon_venue_ix ON desk.addon (tenant_id, venue_id);

-- Pinned with the quote: what a cancellation gives back, in which parts it is paid, how often the date was changed.
ALTER TABLE desk.booking
  ADD policy jsonb NOT NULL DEFAULT '{}',
  ADD plan jsonb,
  ADD balance_days int NOT NULL DEFAULT 7,
  ADD moves int NOT NULL DEFAULT 0 CONSTRAINT booking_moves CHECK (moves >= 0);

ALTER TYPE desk.wanted_item
  ADD ATTRIBUTE place text, ADD ATTRIBUTE session_name text, ADD ATTRIBUTE full_day boolean, ADD ATTRIBUTE days int,
  ADD ATTRIBUTE early boolean, ADD ATTRIBUTE early_fee_minor bigint, ADD ATTRIBUTE overtime_steps int,
  ADD ATTRIBUTE overtime_minor bigint, ADD ATTRIBUTE overtime_step_minutes int;

INSERT INTO desk.booking_change VALUES ('requote', '{temp_hold,pending,confirmed}'), ('actuals', '{confirmed,completed}');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tax:tax_id', 'tax_rate:tax_id', 'tariff:venue_id', 'tariff_factor:venue_id', 'addon:addon_id'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', split_part(t, ':', 1));
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', split_part(t, ':', 1));
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', split_part(t, ':', 1));
    EXECUTE format('CREATE TRIGGER %1$I AFTER INSERT ON desk.%2$I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%3$L)', split_part(t, ':', 1) || '_inserted', split_part(t, ':', 1), split_part(t, ':', 2));
    EXECUTE format('CREATE TRIGGER %1$I AFTER UPDATE ON desk.%2$I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%3$L)', split_part(t, ':', 1) || '_updated', split_part(t, ':', 1), split_part(t, ':', 2));
    EXECUTE format('CREATE TRIGGER %1$I AFTER DELETE ON desk.%2$I REFERENCING OLD TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%3$L)', split_part(t, ':', 1) || '_deleted', split_part(t, ':', 1), split_part(t, ':', 2));
  END LOOP;
  FOREACH t IN ARRAY ARRAY['venue', 'session', 'space', 'composite_space', 'tariff_factor', 'addon', 'tax', 'tax_rate'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I AFTER INSERT OR UPDATE OR DELETE ON desk.%2$I
      FOR EACH ROW EXECUTE FUNCTION desk.touch_tariff()', t || '_prices', t);
  END LOOP;
END $$;
CREATE TRIGGER tariff_revision BEFORE UPDATE ON desk.tariff FOR EACH ROW EXECUTE FUNCTION desk.next_tariff_revision();
CREATE TRIGGER booking_quote_sums BEFORE INSERT OR UPDATE OF quote, total_minor, currency ON desk.booking
  FOR EACH ROW EXECUTE FUNCTION desk.guard_quote();

-- The discount for cash, as it was when the customer chose to pay all at the counter; it is given when cash settles the price.
ALTER TABLE desk.booking ADD cash_discount_bp int NOT NULL DEFAULT 0 CONSTRAINT booking_cash_discount_bounds CHECK (cash_discount_bp BETWEEN 0 AND 9999);
