-- A desk asks for a payment through a provider; the worker carries it out. Nothing is blocked: what it waits for is shown.
CREATE OR REPLACE FUNCTION desk.start_payment(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; p desk.payment; x desk.payment_provider; answer jsonb; due bigint; now_ timestamptz;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,provider,way,currency}', '{amount_minor,purpose}');
  answer := desk.begin_request(who.tenant_id, p_key, 'start_payment', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  due := b.total_minor - desk.received(b.tenant_id, b.booking_id) - desk.waiting(b.tenant_id, b.booking_id);
  p := desk.wanted_payment(who, CASE WHEN p_body ? 'amount_minor' THEN p_body ELSE p_body || jsonb_build_object('amount_minor', greatest(1, desk.due_now(b))) END, 'gateway');
  PERFORM desk.check_amount(p, b, desk.text_of(p_body, 'currency', 3), who.rank);
  IF p.purpose = 'booking' AND p.amount_minor > due THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, due, b.currency); END IF;
  SELECT * INTO x FROM desk.payment_provider WHERE tenant_id = b.tenant_id AND venue_id = b.venue_id AND provider = desk.text_of(p_body, 'provider', 30, true) AND active;
  IF NOT FOUND THEN PERFORM desk.bad_input('provider', 'is not one of this venue'); END IF;
  IF NOT desk.text_of(p_body, 'way', 20, true) = ANY (x.ways) THEN PERFORM desk.bad_input('way', 'is not offered by this provider'); END IF;
  IF p.amount_minor < x.minimum_minor OR p.amount_minor > x.maximum_minor THEN
    PERFORM desk.bad_input('amount_minor', format('must be from %s to %s with this provider', x.minimum_minor, x.maximum_minor));
  END IF;
  p.booking_id := b.booking_id; p.currency := b.currency; p.provider := x.provider;
  p := desk.note_payment(p, who.rank);
  now_ := clock_timestamp();
  INSERT INTO desk.payment_request (tenant_id, payment_id, provider, way, attempt, requested_at, pay_by, asked_minor, currency, next_at)
    VALUES (p.tenant_id, p.payment_id, x.provider, desk.text_of(p_body, 'way', 20), 'PA-' || replace(p.payment_id::text, '-', ''), now_,
      greatest(now_ + interval '16 minutes', least(now_ + make_interval(mins => x.pay_minutes), CASE b.status WHEN 'pending' THEN b.payment_due_at END)),
      p.amount_minor, b.currency, now_);
  UPDATE desk.booking SET last_event = 'payment', last_actor = who.rank, last_change = jsonb_build_object('changed', '["payments"]'::jsonb, 'requested', p.payment_id)
    WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id;
  RETURN desk.end_request(p_key, desk.booking_card(b.tenant_id, b.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
GRANT EXECUTE ON FUNCTION desk.start_payment(uuid, jsonb) TO @clerk@;
