-- Money that comes another way than cash. UPI and card slips are here at once; a cheque or transfer counts when it is cleared.
CREATE OR REPLACE FUNCTION desk.declare_payment(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; p desk.payment; answer jsonb; due bigint;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,method,amount_minor,currency,reference}', '{purpose,bank,dated,last4,seen_minor}');
  answer := desk.begin_request(who.tenant_id, p_key, 'declare_payment', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  p := desk.wanted_payment(who, p_body, desk.text_of(p_body, 'method', 20));
  PERFORM desk.read_reference(p_body);
  p.reference := desk.text_of(p_body, 'reference', 40, true);
  p.bank := desk.text_of(p_body, 'bank', 80, p.method = 'cheque'); p.last4 := desk.text_of(p_body, 'last4', 4);
  p.dated := desk.day_of(p_body, 'dated');
  p.reference_key := CASE p.method WHEN 'cheque' THEN 'cheque ' || lower(p.bank) || ' ' WHEN 'terminal' THEN 'slip ' ELSE 'utr ' END || upper(p.reference);
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  PERFORM desk.check_seen(p_body, p, b);
  IF p.method IN ('upi', 'terminal') THEN
    p := desk.take_payment(p, b, desk.text_of(p_body, 'currency', 3), who.rank);
  ELSE
    PERFORM desk.check_amount(p, b, desk.text_of(p_body, 'currency', 3), who.rank);
    due := b.total_minor - desk.received(b.tenant_id, b.booking_id) - desk.uncleared(b.tenant_id, b.booking_id);
    IF p.purpose = 'booking' AND p.amount_minor > due THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, due, b.currency); END IF;
    p.currency := b.currency; p.booking_id := b.booking_id;
    p := desk.note_payment(p, who.rank);
    UPDATE desk.booking SET last_event = 'payment', last_actor = who.rank, last_change = jsonb_build_object('changed', '["payments"]'::jsonb, 'declared', p.payment_id)
      WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id;
  END IF;
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
GRANT EXECUTE ON FUNCTION desk.declare_payment(uuid, jsonb) TO @clerk@;
