-- Asks money of a booking back, beyond what a cancellation did by itself. Above the rank's limit it waits for a manager.
CREATE OR REPLACE FUNCTION desk.request_refund(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; answer jsonb; amount bigint; way text; why text; override text; free bigint; kept bigint; made uuid[];
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,amount_minor,currency,reason}', '{method,payment,override_reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'request_refund', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  amount := desk.int_of(p_body, 'amount_minor', 1, 1000000000000000); why := desk.text_of(p_body, 'reason', 200, true);
  IF amount IS NULL THEN PERFORM desk.bad_input('amount_minor', 'is missing'); END IF;
  override := desk.text_of(p_body, 'override_reason', 200);
  way := desk.refund_way(p_body, who.rank);
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  free := desk.refundable(b.tenant_id, b.booking_id, NULL, 'booking');
  kept := CASE WHEN b.status = 'cancelled' THEN desk.held(b.tenant_id, 'forfeited', b.booking_id) ELSE 0 END;
  IF desk.text_of(p_body, 'currency', 3) <> b.currency THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, free + kept, b.currency, 'currency'); END IF;
  IF amount > free + kept THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, free + kept, b.currency); END IF;
  IF (b.status <> 'cancelled' OR amount > free) AND override = '' THEN
    PERFORM desk.bad_input('override_reason', 'is needed: the policy gives nothing back here');
  END IF;
  IF amount > free THEN
    PERFORM desk.permit(who.rank, '{manager,owner}');
    PERFORM desk.keep_money(b.tenant_id, b.booking_id, free - amount);
  END IF;
  made := desk.make_refunds(b, 'booking', amount, who.rank, why, override, NULL, way, desk.uuid_of(p_body, 'payment'));
  RETURN desk.end_request(p_key, desk.tell_refund(b, who.rank, made));
END $$;
GRANT EXECUTE ON FUNCTION desk.request_refund(uuid, jsonb) TO @clerk@;
