-- A customer's credit (what a cancellation gave instead of money) pays for another booking of theirs. The credit's row is
-- locked behind the booking: two desks at once never spend it twice.
CREATE OR REPLACE FUNCTION desk.use_credit(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; p desk.payment; r desk.refund; answer jsonb; free bigint;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,credit,amount_minor,currency}');
  answer := desk.begin_request(who.tenant_id, p_key, 'use_credit', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  p := desk.wanted_payment(who, p_body, 'credit');
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  SELECT * INTO r FROM desk.refund WHERE tenant_id = who.tenant_id AND refund_id = desk.uuid_of(p_body, 'credit') AND method = 'credit' AND state = 'done' FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such credit' USING ERRCODE = 'BK004', DETAIL = '{"what": "credit"}'; END IF;
  IF b.customer_id IS NULL OR b.customer_id IS DISTINCT FROM (SELECT o.customer_id FROM desk.booking o WHERE o.tenant_id = r.tenant_id AND o.booking_id = r.booking_id) THEN
    PERFORM desk.permit(who.rank, '{manager,owner}');
  END IF;
  IF r.credit_until < (SELECT (clock_timestamp() AT TIME ZONE v.zone)::date FROM desk.venue v WHERE v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id) THEN
    PERFORM desk.bad_input('credit', 'has lapsed');
  END IF;
  free := desk.held(r.tenant_id, 'customer_credit', r.refund_id);
  IF r.currency <> b.currency THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, 0, b.currency, 'credit'); END IF;
  IF p.amount_minor > free THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, free, b.currency); END IF;
  p.credit_id := r.refund_id;
  p := desk.take_payment(p, b, desk.text_of(p_body, 'currency', 3), who.rank);
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
GRANT EXECUTE ON FUNCTION desk.use_credit(uuid, jsonb) TO @clerk@;
