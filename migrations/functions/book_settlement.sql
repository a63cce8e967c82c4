-- Books what a provider says it has paid out: the sum to the bank, its fees where they differ from what was booked, its other
-- charges. Told again, only what has changed is posted, as a new journal. Lines of money that is not known here are kept. A
-- line of commission moves nothing: what was deducted is posted already. Told without lines, what the lines said stays. A sum
-- below zero was taken from the bank: refunds were more than what came in.
CREATE OR REPLACE FUNCTION desk.book_settlement(p_tenant int, p_provider text, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE s desk.settlement; old desk.settlement; m jsonb; p desk.payment; lines jsonb := nullif(p_body -> 'lines', 'null'); fee bigint; minor bigint; kind text; ref_ text;
  net bigint := 0; strange jsonb; odd jsonb[] := '{}'; n int; more bigint;
BEGIN
  s.ref := desk.text_of(p_body, 'ref', 200, true); s.currency := desk.text_of(p_body, 'currency', 3, true); s.utr := desk.text_of(p_body, 'utr', 80);
  s.paid_minor := desk.int_of(p_body, 'paid_minor', -1000000000000000, 1000000000000000); s.paid_on := desk.day_of(p_body, 'paid_on'); s.charges_minor := 0;
  IF s.paid_minor IS NULL THEN PERFORM desk.bad_input('paid_minor', 'is missing'); END IF;
  IF s.paid_on IS NULL THEN PERFORM desk.bad_input('paid_on', 'is missing'); END IF;
  IF s.currency !~ '^[A-Z]{3}$' THEN PERFORM desk.bad_input('currency', 'must be three capital letters'); END IF;
  IF lines IS NOT NULL AND (jsonb_typeof(lines) <> 'array' OR jsonb_array_length(lines) > 20000) THEN PERFORM desk.bad_input('lines', 'must be a list of at most 20000'); END IF;
  -- bookings before payments, in the order of all commands; then whoever tells of the same settlement waits here
  PERFORM FROM desk.booking WHERE tenant_id = p_tenant AND booking_id IN (SELECT x.booking_id FROM desk.payment x WHERE x.tenant_id = p_tenant AND x.provider = p_provider
    AND x.money_ref IN (SELECT l ->> 'ref' FROM jsonb_array_elements(lines) l)) ORDER BY booking_id FOR UPDATE;
  INSERT INTO desk.settlement AS x (tenant_id, provider, ref, utr, paid_on, currency, paid_minor, charges_minor, rev) VALUES (p_tenant, p_provider, s.ref, s.utr, s.paid_on, s.currency, 0, 0, 0)
    ON CONFLICT (tenant_id, provider, ref) DO UPDATE SET rev = x.rev RETURNING * INTO old;
  IF old.currency <> s.currency THEN PERFORM desk.bad_input('currency', 'is not that of this settlement'); END IF;
  FOR m IN SELECT * FROM jsonb_array_elements(lines) LOOP
    PERFORM desk.fields(m, '{kind,ref,amount_minor}', '{fee_minor}');
    kind := desk.text_of(m, 'kind', 20); ref_ := desk.text_of(m, 'ref', 200, true);
    minor := desk.int_of(m, 'amount_minor', CASE kind WHEN 'adjustment' THEN -1000000000000000 ELSE 1 END, 1000000000000000);
    fee := coalesce(desk.int_of(m, 'fee_minor', 0, abs(minor)), 0);
    IF kind NOT IN ('payment', 'refund', 'adjustment', 'commission') THEN PERFORM desk.bad_input('kind', 'must be payment, refund, adjustment or commission'); END IF;
    net := net + CASE WHEN kind IN ('refund', 'commission') THEN -minor ELSE minor END - fee;
    IF kind <> 'payment' THEN
      s.charges_minor := s.charges_minor + fee - CASE kind WHEN 'adjustment' THEN minor ELSE 0 END;
    END IF;
    IF kind = 'payment' THEN
      SELECT * INTO p FROM desk.payment x WHERE x.tenant_id = p_tenant AND x.provider = p_provider AND x.money_ref = ref_;
      IF p.payment_id IS NULL OR (p.amount_minor, p.currency::text) <> (minor, s.currency::text) THEN
        odd := array_append(odd, m);
        s.charges_minor := s.charges_minor + fee;
      ELSE
        SELECT fee - coalesce(sum(e.amount_minor), 0), count(*) FILTER (WHERE j.kind = 'fee') INTO more, n FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
          WHERE j.tenant_id = p_tenant AND j.source_id = p.payment_id AND e.account = 'gateway_fees';
        PERFORM desk.post(p_tenant, 'fee', p.payment_id, n + 1, p.booking_id, p.payment_id, p.currency, ARRAY['gateway_fees', 'gateway'], ARRAY[p_provider, p_provider],
          ARRAY[NULL, NULL]::uuid[], ARRAY[more, -more]);
      END IF;
    ELSIF kind = 'refund' AND NOT EXISTS (SELECT FROM desk.refund_request q WHERE q.tenant_id = p_tenant AND q.provider = p_provider AND q.provider_ref = ref_) THEN
      odd := array_append(odd, m);
    END IF;
  END LOOP;
  strange := to_jsonb(odd);
  IF lines IS NULL THEN s.charges_minor := old.charges_minor; strange := old.strangers; END IF;
  IF lines IS NOT NULL THEN s.off_minor := s.paid_minor - net; ELSE s.off_minor := old.off_minor + s.paid_minor - old.paid_minor; END IF;
  IF old.rev > 0 AND (old.utr, old.paid_on, old.paid_minor, old.charges_minor, old.strangers, old.off_minor)
      IS NOT DISTINCT FROM (s.utr, s.paid_on, s.paid_minor, s.charges_minor, strange, s.off_minor) THEN
    RETURN desk.settlement_card(p_tenant, old.settlement_id);
  END IF;
  UPDATE desk.settlement SET utr = s.utr, paid_on = s.paid_on, paid_minor = s.paid_minor, charges_minor = s.charges_minor, strangers = strange, rev = rev + 1,
      off_minor = s.off_minor, seen_at = clock_timestamp(), seen_by = session_user
    WHERE tenant_id = p_tenant AND provider = p_provider AND ref = s.ref RETURNING * INTO s;
  PERFORM desk.post(p_tenant, 'settlement', s.settlement_id, s.rev, NULL, NULL, s.currency, ARRAY['bank', 'gateway_fees', 'gateway'], ARRAY['', p_provider, p_provider], ARRAY[NULL, NULL, NULL]::uuid[],
    ARRAY[s.paid_minor - old.paid_minor, s.charges_minor - old.charges_minor, old.paid_minor + old.charges_minor - s.paid_minor - s.charges_minor]);
  RETURN desk.settlement_card(s.tenant_id, s.settlement_id);
END $$;
