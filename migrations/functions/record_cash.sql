-- Cash taken at the counter: one transaction writes the payment, numbers it, posts it, and confirms the booking as system if
-- that is now true. Deposit and due are computed here; the amount may be part of what is due, never more.
CREATE OR REPLACE FUNCTION desk.record_cash(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff; asked desk.cash_body; b desk.booking; p desk.payment; answer jsonb;
  done bool;                                     -- of functions that only refuse: asked as a value, because PERFORM starts a query each time
BEGIN
  SELECT * INTO who FROM desk.staff WHERE login = session_user AND active AND rank IN ('clerk', 'manager', 'owner');
  IF NOT FOUND THEN                              -- or refused by name
    who := desk.me();
    done := desk.permit(who.rank, '{clerk,manager,owner}') IS NOT NULL;
  END IF;
  asked := desk.cash_asked(p_body);
  answer := desk.begin_request(who.tenant_id, p_key, 'record_cash', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  p.tenant_id := who.tenant_id; p.payment_id := desk.new_id(); p.method := 'cash';
  p.amount_minor := asked.amount_minor; p.purpose := coalesce(asked.purpose, 'booking'); p.tendered_minor := asked.tendered_minor;
  IF p.tendered_minor < p.amount_minor THEN PERFORM desk.bad_input('tendered_minor', 'is less than the amount'); END IF;
  b := desk.lock_booking(who.tenant_id, asked.booking, NULL);
  IF asked.seen_minor IS NOT NULL THEN done := desk.check_seen(p_body, p, b) IS NOT NULL; END IF;
  p := desk.take_payment(p, b, asked.currency, who.rank);
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
GRANT EXECUTE ON FUNCTION desk.record_cash(uuid, jsonb) TO @clerk@;
