-- Posts one journal: debits positive, credits negative, lines of nothing left out. Returns its number, null if nothing is left.
CREATE OR REPLACE FUNCTION desk.post(p_tenant int, p_kind text, p_source uuid, p_rev int, p_booking uuid, p_payment uuid, p_currency text,
  p_accounts text[], p_parts text[], p_subjects uuid[], p_amounts bigint[]) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE id bigint;
BEGIN
  IF p_amounts <@ ARRAY[0::bigint] THEN RETURN NULL; END IF;
  INSERT INTO desk.journal (tenant_id, kind, source_id, source_rev, booking_id, payment_id) VALUES (p_tenant, p_kind, p_source, p_rev, p_booking, p_payment)
    RETURNING journal_id INTO id;
  INSERT INTO desk.ledger_entry (tenant_id, journal_id, line, account, part, subject, amount_minor, currency)
    SELECT p_tenant, id, n, a, coalesce(part, ''), s, m, p_currency FROM unnest(p_accounts, p_parts, p_subjects, p_amounts) WITH ORDINALITY x (a, part, s, m, n) WHERE m <> 0;
  RETURN id;
END $$;
