-- A payment has just become `received`: posts it, and tries the event it may cause. The money is booked whatever the status;
-- what fits nowhere is unapplied. The caller holds the booking's lock and has written the payment.
CREATE OR REPLACE FUNCTION desk.book_money(p desk.payment, p_actor text, p_fee bigint DEFAULT 0) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE b desk.booking; v desk.venue; got bigint; fits bigint := 0; rest bigint; event text;
BEGIN
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
  got := desk.received(p.tenant_id, p.booking_id);
  IF p.purpose = 'booking' AND p.currency = b.currency AND b.status IN ('pending', 'confirmed', 'completed') THEN
    fits := greatest(0, least(p.amount_minor, b.total_minor - got));
  END IF;
  rest := CASE p.purpose WHEN 'booking' THEN p.amount_minor - fits ELSE 0 END;
  PERFORM desk.post(p.tenant_id, 'payment', p.payment_id, p.rev, p.booking_id, p.payment_id, p.currency,
    ARRAY[desk.account_of(p.method), 'gateway_fees', 'advance', 'unapplied', 'security', 'tips'],
    ARRAY[desk.part_of(p, b.venue_id), p.provider, '', '', '', ''],
    ARRAY[p.credit_id, NULL, p.booking_id, p.payment_id, p.booking_id, p.booking_id],
    ARRAY[p.amount_minor - p_fee, p_fee, -fits, -rest,
      CASE p.purpose WHEN 'security' THEN -p.amount_minor ELSE 0 END, CASE p.purpose WHEN 'tip' THEN -p.amount_minor ELSE 0 END]);
  IF p.purpose <> 'booking' THEN
    event := CASE p.purpose WHEN 'security' THEN 'deposit' ELSE 'payment' END;
  ELSIF fits = 0 THEN event := 'unapplied';
  ELSE
    SELECT * INTO v FROM desk.venue WHERE tenant_id = p.tenant_id AND venue_id = b.venue_id;
    event := CASE WHEN b.status <> 'pending' THEN 'payment' WHEN got + fits >= b.total_minor THEN 'receive_full_payment'
                  WHEN v.confirmation_trigger = 'deposit_only' AND got + fits >= b.deposit_minor THEN 'receive_deposit' ELSE 'payment' END;
  END IF;
  UPDATE desk.booking SET last_event = event, last_change = jsonb_build_object('changed', '["received"]'::jsonb, 'payment', p.payment_id),
      status = CASE WHEN event LIKE 'receive%' THEN 'confirmed' ELSE status END,
      confirmed_at = CASE WHEN event LIKE 'receive%' THEN clock_timestamp() ELSE confirmed_at END,
      confirmed_by = CASE WHEN event LIKE 'receive%' THEN session_user ELSE confirmed_by END,
      last_actor = CASE WHEN event LIKE 'receive%' THEN 'system' ELSE p_actor END
    WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
  PERFORM desk.withdraw_excess(p.tenant_id, p.booking_id);
END $$;
