-- Cash taken at the counter: one transaction writes the payment, numbers it, posts it, and confirms the booking as system if
-- that is now true. Deposit and due are computed here; the amount may be part of what is due, never more.
CREATE OR REPLACE FUNCTION desk.record_cash(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; p desk.payment; answer jsonb; done bool;
BEGIN
  done := desk.permit(who.rank, '{clerk,manager,owner}') IS NOT NULL;
  done := desk.fields(p_body, '{booking,amount_minor,currency}', '{tendered_minor,purpose,seen_minor}') IS NOT NULL;
  answer := desk.begin_request(who.tenant_id, p_key, 'record_cash', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  p := desk.wanted_payment(who, p_body, 'cash');
  p.tendered_minor := desk.int_of(p_body, 'tendered_minor', 1, 1000000000000000);
  IF p.tendered_minor < p.amount_minor THEN PERFORM desk.bad_input('tendered_minor', 'is less than the amount'); END IF;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  done := desk.check_seen(p_body, p, b) IS NOT NULL;
  p := desk.take_payment(p, b, desk.text_of(p_body, 'currency', 3), who.rank);
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
GRANT EXECUTE ON FUNCTION desk.record_cash(uuid, jsonb) TO @clerk@;
