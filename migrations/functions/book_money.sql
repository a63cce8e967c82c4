-- A payment has just become `received`: posts it, and tries the event it may cause. The money is booked whatever the status;
-- what fits nowhere pays what is owed since a bounce, and the rest is unapplied. The caller holds the booking's lock and has
-- written the payment.
CREATE OR REPLACE FUNCTION desk.book_money(p desk.payment, p_actor text, p_fee bigint DEFAULT 0) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE b record; got bigint; fits bigint := 0; other bigint; rest bigint; debt bigint; done bool;
BEGIN
  SELECT venue_id, currency, status, total_minor INTO b FROM desk.booking WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
  SELECT coalesce(-sum(amount_minor) FILTER (WHERE account = 'advance'), 0), coalesce(sum(amount_minor) FILTER (WHERE account = 'receivable' AND currency = p.currency), 0)
    INTO got, debt FROM desk.ledger_entry WHERE tenant_id = p.tenant_id AND subject = p.booking_id AND account IN ('advance', 'receivable');
  IF p.purpose = 'booking' AND p.currency = b.currency AND b.status IN ('pending', 'confirmed', 'completed') THEN
    fits := greatest(0, least(p.amount_minor, b.total_minor - got));
  END IF;
  debt := CASE p.purpose WHEN 'tip' THEN 0 ELSE least(p.amount_minor - fits, debt) END;
  other := CASE WHEN p.purpose = 'tip' AND p.currency = b.currency OR p.purpose = 'security' AND p.currency = b.currency AND b.status NOT IN ('cancelled', 'expired') THEN p.amount_minor - debt ELSE 0 END;
  rest := p.amount_minor - fits - debt - other;
  done := desk.post(p.tenant_id, 'payment', p.payment_id, p.rev, p.booking_id, p.payment_id, p.currency,
    ARRAY[desk.account_of(p.method), 'gateway_fees', 'advance', 'receivable', 'unapplied', 'security', 'tips'],
    ARRAY[desk.part_of(p, b.venue_id), p.provider, '', '', '', '', ''],
    ARRAY[p.credit_id, NULL, p.booking_id, p.booking_id, p.payment_id, p.booking_id, p.booking_id],
    ARRAY[p.amount_minor - p_fee, p_fee, -fits, -debt, -rest,
      CASE p.purpose WHEN 'security' THEN -other ELSE 0 END, CASE p.purpose WHEN 'tip' THEN -other ELSE 0 END]) IS NOT NULL;
  IF p.purpose = 'booking' THEN
    done := desk.money_came(p.tenant_id, p.booking_id, b.status, p.payment_id, got + fits, fits, p_actor) IS NOT NULL;
  ELSE
    UPDATE desk.booking SET last_event = CASE p.purpose WHEN 'security' THEN 'deposit' ELSE 'payment' END, last_actor = p_actor,
        last_change = jsonb_build_object('changed', '["received"]'::jsonb, 'payment', p.payment_id)
      WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
  END IF;
END $$;
