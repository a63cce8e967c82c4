-- Cash taken at the counter: one transaction writes the payment, numbers it, and confirms the booking as system if that is
-- now true. Deposit and due are computed here; the amount may be part of what is due, never more.
CREATE OR REPLACE FUNCTION desk.record_cash(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); b desk.booking; v desk.venue; t desk.tenant; p desk.payment; answer jsonb; amount bigint; got bigint; year int; event text;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,amount_minor,currency}');
  answer := desk.begin_request(who.tenant_id, p_key, 'record_cash', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  amount := desk.int_of(p_body, 'amount_minor', 1, 1000000000000000);
  IF amount IS NULL THEN PERFORM desk.bad_input('amount_minor', 'is missing'); END IF;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  PERFORM desk.check_change(b, 'payment');
  got := desk.received(who.tenant_id, b.booking_id);
  IF desk.text_of(p_body, 'currency', 3) <> b.currency OR amount > b.total_minor - got THEN
    RAISE EXCEPTION 'the amount does not fit' USING ERRCODE = 'BK009',
      DETAIL = jsonb_build_object('due_minor', b.total_minor - got, 'currency', b.currency)::text;
  END IF;
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = b.venue_id;
  SELECT * INTO t FROM desk.tenant WHERE tenant_id = who.tenant_id;
  year := desk.financial_year((clock_timestamp() AT TIME ZONE v.zone)::date, t.fy_start_month);
  INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency)
    VALUES (who.tenant_id, gen_random_uuid(), format('R/%s-%s/%s', lpad((year % 100)::text, 2, '0'), lpad(((year + 1) % 100)::text, 2, '0'),
            desk.padded(desk.next_number(who.tenant_id, 'receipt', year), 6)), b.booking_id, 'cash', amount, b.currency)
    RETURNING * INTO p;
  event := CASE WHEN b.status <> 'pending' THEN 'payment' WHEN got + amount >= b.total_minor THEN 'receive_full_payment'
                WHEN v.confirmation_trigger = 'deposit_only' AND got + amount >= b.deposit_minor THEN 'receive_deposit' ELSE 'payment' END;
  UPDATE desk.booking SET last_event = event, last_change = jsonb_build_object('changed', '["received"]'::jsonb, 'payment', p.payment_id),
      status = CASE WHEN event = 'payment' THEN status ELSE 'confirmed' END,
      confirmed_at = CASE WHEN event = 'payment' THEN confirmed_at ELSE clock_timestamp() END,
      confirmed_by = CASE WHEN event = 'payment' THEN confirmed_by ELSE session_user END,
      last_actor = CASE WHEN event = 'payment' THEN who.rank ELSE 'system' END
    WHERE tenant_id = who.tenant_id AND booking_id = b.booking_id;
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
GRANT EXECUTE ON FUNCTION desk.record_cash(uuid, jsonb) TO @clerk@;
