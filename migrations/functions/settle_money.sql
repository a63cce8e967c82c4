-- Books one sum that a provider has received, unless it is booked already; whether it was news. The booking and the payment are
-- locked. The first sum settles the request itself, a further one is a payment of its own that belongs to it.
CREATE OR REPLACE FUNCTION desk.settle_money(p_payment uuid, p_tenant int, m jsonb) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE p desk.payment; ref text; amount bigint; cur text; fee bigint; no text; url text;
BEGIN
  PERFORM desk.fields(m, '{money_ref,amount_minor,currency,at}', '{instrument,bank_ref,fee_minor,receipt_url}');
  SELECT * INTO p FROM desk.payment WHERE tenant_id = p_tenant AND payment_id = p_payment;
  ref := desk.text_of(m, 'money_ref', 200, true); amount := desk.int_of(m, 'amount_minor', 1, 1000000000000000); cur := desk.text_of(m, 'currency', 3, true);
  IF cur !~ '^[A-Z]{3}$' THEN PERFORM desk.bad_input('currency', 'must be three capital letters'); END IF;
  fee := least(coalesce(desk.int_of(m, 'fee_minor', 0, 1000000000000000), 0), amount - 1); url := nullif(desk.text_of(m, 'receipt_url', 2000), '');
  IF EXISTS (SELECT FROM desk.payment x WHERE x.tenant_id = p_tenant AND x.provider = p.provider AND x.money_ref = ref) THEN RETURN false; END IF;
  no := desk.receipt_number(p_tenant, (SELECT venue_id FROM desk.booking b WHERE b.tenant_id = p_tenant AND b.booking_id = p.booking_id), p.booking_id, p.purpose);
  IF p.state <> 'received' AND p.money_ref IS NULL THEN
    UPDATE desk.payment SET state = 'received', last_event = 'settle', last_actor = 'system', money_ref = ref, amount_minor = amount, currency = cur, payment_no = no,
        receipt_url = url, received_at = clock_timestamp(), received_by = session_user, reason = ''
      WHERE tenant_id = p_tenant AND payment_id = p_payment RETURNING * INTO p;
  ELSE
    INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency, purpose, state, last_event, last_actor, provider, money_ref,
        belongs_to, receipt_url)
      VALUES (p_tenant, desk.new_id(), no, p.booking_id, 'gateway', amount, cur, p.purpose, 'received', 'settle', 'system', p.provider, ref, p_payment, url)
      RETURNING * INTO p;
  END IF;
  PERFORM desk.book_money(p, 'system', fee);
  RETURN true;
END $$;
