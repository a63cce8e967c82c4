-- Commission, settlements of providers, and what was paid out of tips and commission.

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
