-- A request through a provider is no longer wanted. Not yet sent, it ends at once; otherwise the worker makes it impossible to
-- pay and tells what it saw: until then money may still come.
CREATE OR REPLACE FUNCTION desk.cancel_payment_request(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); p desk.payment; r desk.payment_request; answer jsonb;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{payment}');
  answer := desk.begin_request(who.tenant_id, p_key, 'cancel_payment_request', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  p := desk.lock_payment(who.tenant_id, desk.uuid_of(p_body, 'payment'));
  SELECT * INTO r FROM desk.payment_request WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id FOR UPDATE;
  IF NOT FOUND OR p.state NOT IN ('requested', 'open', 'failed') THEN
    RAISE EXCEPTION 'nothing is waited for' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', p.state, 'event', 'withdraw')::text;
  END IF;
  IF p.state = 'requested' AND r.tries = 0 THEN
    UPDATE desk.payment SET state = 'cancelled', last_event = 'withdraw', last_actor = who.rank WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
    UPDATE desk.payment_request SET closed = true, next_at = NULL WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  ELSE
    UPDATE desk.payment_request SET void_wanted = true, next_at = clock_timestamp() WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  END IF;
  UPDATE desk.booking SET last_event = 'payment_step', last_actor = who.rank, last_change = jsonb_build_object('changed', '["payments"]'::jsonb, 'step', 'withdraw', 'of', p.payment_id)
    WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
  SELECT * INTO p FROM desk.payment WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id;
  RETURN desk.end_request(p_key, desk.booking_card(p.tenant_id, p.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
GRANT EXECUTE ON FUNCTION desk.cancel_payment_request(uuid, jsonb) TO @clerk@;
