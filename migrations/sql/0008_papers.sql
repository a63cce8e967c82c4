-- Papers: registrations for tax, series of numbers, documents whose facts are pinned when they are issued.

-- Logos by their content, append-only: an old paper shows the logo it was issued with.
CREATE TABLE desk.logo (
  tenant_id int NOT NULL CONSTRAINT logo_tenant_fk REFERENCES desk.tenant,
  digest text NOT NULL CONSTRAINT logo_digest_form CHECK (digest ~ '^[0-9a-f]{64}$'),
  image bytea NOT NULL CONSTRAINT logo_small CHECK (octet_length(image) BETWEEN 8 AND 262144)
    CONSTRAINT logo_kind CHECK (substring(image FROM 1 FOR 4) = '\x89504e47' OR substring(image FROM 1 FOR 3) = '\xffd8ff'),
  CONSTRAINT logo_pk PRIMARY KEY (tenant_id, digest),
  CONSTRAINT logo_digest_true CHECK (digest = encode(sha256(image), 'hex')));

-- Who sells: one legal person in one State. Without a GSTIN it issues plain receipts and bills.
CREATE TABLE desk.tax_registration (
  tenant_id int NOT NULL CONSTRAINT tax_registration_tenant_fk REFERENCES desk.tenant,
  registration_id int NOT NULL CONSTRAINT tax_registration_id CHECK (registration_id BETWEEN 1 AND 99),
  legal_name desk.label NOT NULL CONSTRAINT tax_registration_named CHECK (legal_name <> ''),
  trade_name desk.label NOT NULL DEFAULT '',
  address desk.note NOT NULL DEFAULT '',
  state_code text NOT NULL DEFAULT '27' CONSTRAINT tax_registration_state CHECK (state_code ~ '^[0-9]{2}$'),
  gstin text CONSTRAINT tax_registration_gstin CHECK (desk.is_gstin(gstin)),
  pan text CONSTRAINT tax_registration_pan CHECK (pan ~ '^[A-Z]{5}[0-9]{4}[A-Z]$'),
  phone desk.phone,
  logo text,
  upi_address text CONSTRAINT tax_registration_upi CHECK (upi_address ~ '^[A-Za-z0-9][A-Za-z0-9._-]{1,254}@[A-Za-z][A-Za-z0-9]{1,63}$'),
  fy_start_month int NOT NULL DEFAULT 4 CONSTRAINT tax_registration_fy_month CHECK (fy_start_month BETWEEN 1 AND 12),
  CONSTRAINT tax_registration_pk PRIMARY KEY (tenant_id, registration_id),
  CONSTRAINT tax_registration_logo_fk FOREIGN KEY (tenant_id, logo) REFERENCES desk.logo,
  CONSTRAINT tax_registration_one_state CHECK (gstin IS NULL OR left(gstin, 2) = state_code),
  CONSTRAINT tax_registration_one_pan CHECK (gstin IS NULL OR pan IS NULL OR substring(gstin FROM 3 FOR 10) = pan));
CREATE UNIQUE INDEX tax_registration_gstin_once ON desk.tax_registration (tenant_id, gstin) WHERE gstin IS NOT NULL;

-- What the numbers of each kind begin with. Unique in the business, so that no two papers of it share a number.
CREATE TABLE desk.document_series (
  tenant_id int NOT NULL,
  registration_id int NOT NULL,
  kind text NOT NULL CONSTRAINT document_series_kind CHECK (kind IN ('receipt', 'receipt_voucher', 'invoice', 'credit_note', 'refund_voucher')),
  prefix text NOT NULL CONSTRAINT document_series_prefix CHECK (prefix ~ '^[A-Za-z0-9-]{1,3}$'),
  CONSTRAINT document_series_pk PRIMARY KEY (tenant_id, registration_id, kind),
  CONSTRAINT document_series_prefix_key UNIQUE (tenant_id, prefix),
  CONSTRAINT document_series_registration_fk FOREIGN KEY (tenant_id, registration_id) REFERENCES desk.tax_registration);

CREATE TRIGGER tax_registration_series AFTER INSERT ON desk.tax_registration FOR EACH ROW EXECUTE FUNCTION desk.default_series();
CREATE TRIGGER tenant_registration AFTER INSERT ON desk.tenant FOR EACH ROW EXECUTE FUNCTION desk.default_registration();
INSERT INTO desk.tax_registration (tenant_id, registration_id, legal_name, fy_start_month) SELECT tenant_id, 1, name, fy_start_month FROM desk.tenant;

ALTER TABLE desk.venue
  ADD registration_id int NOT NULL DEFAULT 1,
  ADD CONSTRAINT venue_registration_fk FOREIGN KEY (tenant_id, registration_id) REFERENCES desk.tax_registration;

-- One numbered paper. `facts` is all that is printed on it; nothing of it changes ever again, and a void keeps its number.
CREATE TABLE desk.document (
  tenant_id int NOT NULL,
  document_id uuid NOT NULL,
  registration_id int NOT NULL,
  kind text NOT NULL,
  number text NOT NULL CONSTRAINT document_number_form CHECK (number ~ '^[A-Za-z0-9/-]{1,16}$'),
  booking_id uuid NOT NULL,
  payment_id uuid,
  refund_id uuid,
  amount_minor desk.minor NOT NULL,
  currency desk.currency NOT NULL,
  issued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  issued_by name NOT NULL DEFAULT session_user,
  facts jsonb NOT NULL,
  void_reason desk.label NOT NULL DEFAULT '',
  voided_at timestamptz,
  voided_by name,
  CONSTRAINT document_pk PRIMARY KEY (tenant_id, document_id),
  CONSTRAINT document_number_key UNIQUE (tenant_id, number),
  CONSTRAINT document_subject CHECK (CASE WHEN kind IN ('receipt', 'receipt_voucher') THEN payment_id IS NOT NULL AND refund_id IS NULL
    WHEN kind = 'invoice' THEN num_nonnulls(payment_id, refund_id) = 0 ELSE refund_id IS NOT NULL AND payment_id IS NULL END),
  CONSTRAINT document_void_whole CHECK ((void_reason <> '') = (voided_at IS NOT NULL) AND (voided_at IS NULL) = (voided_by IS NULL)),
  CONSTRAINT document_series_fk FOREIGN KEY (tenant_id, registration_id, kind) REFERENCES desk.document_series,
  CONSTRAINT document_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking,
  CONSTRAINT document_payment_fk FOREIGN KEY (tenant_id, payment_id) REFERENCES desk.payment,
  CONSTRAINT document_refund_fk FOREIGN KEY (tenant_id, refund_id) REFERENCES desk.refund);
CREATE INDEX document_booking_ix ON desk.document (tenant_id, booking_id);
-- asked twice, the same paper: one that is not void per payment, per refund, and one invoice per booking
CREATE UNIQUE INDEX document_payment_once ON desk.document (tenant_id, payment_id) WHERE payment_id IS NOT NULL AND void_reason = '';
CREATE UNIQUE INDEX document_refund_once ON desk.document (tenant_id, refund_id) WHERE refund_id IS NOT NULL AND void_reason = '';
CREATE UNIQUE INDEX document_invoice_once ON desk.document (tenant_id, booking_id) WHERE kind = 'invoice' AND void_reason = '';

-- every copy that left the desk: who, when, where, on what; the first is the original
CREATE TABLE desk.document_print (
  tenant_id int NOT NULL,
  document_id uuid NOT NULL,
  copy_no int NOT NULL CONSTRAINT document_print_copy CHECK (copy_no > 0),
  medium text NOT NULL CONSTRAINT document_print_medium CHECK (medium IN ('paper', 'file')),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  login name NOT NULL DEFAULT session_user,
  desk text NOT NULL,
  CONSTRAINT document_print_pk PRIMARY KEY (tenant_id, document_id, copy_no),
  CONSTRAINT document_print_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES desk.document);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['logo', 'tax_registration', 'document_series', 'document', 'document_print'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['logo:digest', 'tax_registration:registration_id', 'document_series:registration_id', 'document:document_id'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I AFTER INSERT ON desk.%2$I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%3$L)', split_part(t, ':', 1) || '_inserted', split_part(t, ':', 1), split_part(t, ':', 2));
    EXECUTE format('CREATE TRIGGER %1$I AFTER UPDATE ON desk.%2$I REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(%3$L)', split_part(t, ':', 1) || '_updated', split_part(t, ':', 1), split_part(t, ':', 2));
  END LOOP;
  FOREACH t IN ARRAY ARRAY['tax_registration', 'document_series'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I AFTER DELETE ON desk.%2$I REFERENCING OLD TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION desk.after_record(''registration_id'')', t || '_deleted', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['logo', 'document_print'] LOOP
    EXECUTE format('CREATE TRIGGER %1$I BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.%2$I FOR EACH STATEMENT
      EXECUTE FUNCTION desk.append_only()', t || '_append_only', t);
  END LOOP;
END $$;
CREATE TRIGGER document_append_only BEFORE DELETE OR TRUNCATE ON desk.document FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();
CREATE TRIGGER document_guard BEFORE UPDATE ON desk.document FOR EACH ROW EXECUTE FUNCTION desk.guard_document();
-- at the end of the transaction, when the money is booked and the booking is what it has become
CREATE CONSTRAINT TRIGGER payment_has_paper AFTER INSERT OR UPDATE ON desk.payment DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION desk.payment_paper();
-- the same for money that has gone back
CREATE CONSTRAINT TRIGGER refund_has_paper AFTER INSERT OR UPDATE ON desk.refund DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION desk.refund_paper();
