-- What becomes of money that fits nowhere: to a booking that still owes, back by the way it came, or, where the booking was
-- lost, into a new booking of the same slot if that is still free.
CREATE OR REPLACE FUNCTION desk.apply_unapplied(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); p desk.payment; b desk.booking; answer jsonb; action text; target uuid; free bigint; fits bigint; made uuid[]; n int;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{payment,action}', '{booking,reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'apply_unapplied', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  action := desk.text_of(p_body, 'action', 20); target := desk.uuid_of(p_body, 'booking');
  SELECT * INTO p FROM desk.payment WHERE tenant_id = who.tenant_id AND payment_id = desk.uuid_of(p_body, 'payment');
  IF NOT FOUND THEN RAISE EXCEPTION 'no such payment' USING ERRCODE = 'BK004', DETAIL = '{"what": "payment"}'; END IF;
  IF action NOT IN ('to_booking', 'refund', 'win_back') THEN PERFORM desk.bad_input('action', 'must be to_booking, refund or win_back'); END IF;
  IF action <> 'refund' AND target IS NULL THEN PERFORM desk.bad_input('booking', 'is missing'); END IF;
  IF action = 'win_back' THEN PERFORM desk.win_back(p.booking_id, who.tenant_id, target); END IF;
  PERFORM FROM desk.booking WHERE tenant_id = who.tenant_id AND booking_id IN (p.booking_id, target) ORDER BY booking_id FOR UPDATE;
  SELECT * INTO p FROM desk.payment WHERE tenant_id = who.tenant_id AND payment_id = p.payment_id FOR UPDATE;
  free := desk.refundable(p.tenant_id, p.booking_id, p.payment_id, 'unapplied');
  IF free <= 0 THEN PERFORM desk.amount_misfit(p.tenant_id, p.booking_id, 0, p.currency, 'payment'); END IF;
  IF action = 'refund' THEN
    SELECT * INTO b FROM desk.booking WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
    made := desk.make_refunds(b, 'unapplied', free, who.rank, coalesce(nullif(desk.text_of(p_body, 'reason', 200), ''), 'money that fits nowhere'), '', NULL, NULL, p.payment_id);
    RETURN desk.end_request(p_key, desk.tell_refund(b, who.rank, made));
  END IF;
  b := desk.lock_booking(p.tenant_id, target, NULL);
  IF b.booking_id <> p.booking_id AND action = 'to_booking' AND NOT EXISTS (SELECT FROM desk.booking o          -- nobody known is not the same person
      WHERE o.tenant_id = p.tenant_id AND o.booking_id = p.booking_id AND o.customer_id = b.customer_id) THEN PERFORM desk.permit(who.rank, '{manager,owner}'); END IF;
  PERFORM desk.check_change(b, 'payment');
  fits := least(free, b.total_minor - desk.received(b.tenant_id, b.booking_id));
  IF b.currency <> p.currency THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, greatest(0, fits), b.currency, 'currency'); END IF;
  IF fits <= 0 THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, 0, b.currency, 'booking'); END IF;
  SELECT count(*) INTO n FROM desk.journal WHERE tenant_id = p.tenant_id AND source_id = p.payment_id AND kind = 'apply';
  PERFORM desk.post(p.tenant_id, 'apply', p.payment_id, n + 1, b.booking_id, p.payment_id, p.currency, ARRAY['unapplied', 'advance'], ARRAY['', ''],
    ARRAY[p.payment_id, b.booking_id], ARRAY[fits, -fits]);
  PERFORM desk.money_came(b.tenant_id, b.booking_id, b.status, p.payment_id, desk.received(b.tenant_id, b.booking_id), fits, who.rank);
  IF b.booking_id <> p.booking_id THEN
    UPDATE desk.booking SET last_event = 'payment_step', last_actor = who.rank, last_change = jsonb_build_object('changed', '["payments"]'::jsonb, 'step', 'apply', 'of', p.payment_id)
      WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
  END IF;
  RETURN desk.end_request(p_key, desk.booking_card(b.tenant_id, b.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
GRANT EXECUTE ON FUNCTION desk.apply_unapplied(uuid, jsonb) TO @clerk@;
