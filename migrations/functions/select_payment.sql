-- The customer has chosen how to pay: the hold becomes pending. At venues that confirm at once, the system confirms it
-- in the same transaction and records the clerk.
CREATE OR REPLACE FUNCTION desk.select_payment(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; v desk.venue; answer jsonb; option text; chosen timestamptz;
BEGIN
  PERFORM desk.fields(p_body, '{booking,revision,option}');
  answer := desk.begin_request(who.tenant_id, p_key, 'select_payment', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), desk.int_of(p_body, 'revision')::int);
  b.status := desk.check_event(b, 'select_payment', who.rank);
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = b.venue_id;
  option := desk.text_of(p_body, 'option', 40);
  IF NOT option = ANY (CASE v.payment_profile WHEN 'cash_only' THEN '{counter_full}'::text[] WHEN 'cash_deposit' THEN '{deposit}'
      WHEN 'hybrid' THEN '{counter_full,deposit,gateway_full}' ELSE '{gateway_full}' END) THEN
    PERFORM desk.bad_input('option', 'is not offered by this venue');
  END IF;
  chosen := clock_timestamp();
  UPDATE desk.booking SET status = 'pending', hold_expires_at = NULL, payment_option = option, cash_discount_bp = least(v.cash_discount_bp, 9999), last_event = 'select_payment', last_actor = who.rank,
      payment_due_at = desk.payment_due(v, starts_at, chosen, chosen),
      last_change = jsonb_build_object('changed', '["payment_option"]'::jsonb, 'now', option, 'chosen_at', chosen)
    WHERE tenant_id = who.tenant_id AND booking_id = b.booking_id;
  IF v.confirmation_trigger = 'immediate' THEN
    UPDATE desk.booking SET status = 'confirmed', confirmed_at = chosen, confirmed_by = session_user, last_event = 'manual_confirm',
        last_actor = 'system', last_change = '{}'
      WHERE tenant_id = who.tenant_id AND booking_id = b.booking_id;
  END IF;
  PERFORM desk.confirm_if_paid(who.tenant_id, b.booking_id);   -- a free booking has nothing due
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.select_payment(uuid, jsonb) TO @clerk@;
