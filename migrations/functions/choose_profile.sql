-- How a venue wants to be paid from now on: its profile with the ordinary trigger, discount for cash and commission of that
-- profile; the owner may name another commission.
-- Bookings that were made keep what they were promised.
CREATE OR REPLACE FUNCTION desk.choose_profile(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; wanted text; v desk.venue; share int;
BEGIN
  PERFORM desk.permit(who.rank, '{owner}');
  PERFORM desk.fields(p_body, '{venue,profile}', '{commission_bp}');
  answer := desk.begin_request(who.tenant_id, p_key, 'choose_profile', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  wanted := desk.text_of(p_body, 'profile', 20);
  IF wanted NOT IN ('cash_only', 'cash_deposit', 'hybrid', 'full_online', 'marketplace') THEN PERFORM desk.bad_input('profile', 'is not known'); END IF;
  share := desk.int_of(p_body, 'commission_bp', 0, 10000);
  UPDATE desk.venue SET payment_profile = wanted,
      confirmation_trigger = CASE wanted WHEN 'cash_only' THEN 'manual_approval' WHEN 'cash_deposit' THEN 'deposit_only' WHEN 'hybrid' THEN 'deposit_only' ELSE 'full_payment' END,
      cash_discount_bp = CASE wanted WHEN 'cash_only' THEN 300 WHEN 'hybrid' THEN 200 ELSE 0 END,
      commission_bp = coalesce(share, CASE wanted WHEN 'cash_only' THEN 500 WHEN 'cash_deposit' THEN 700 WHEN 'hybrid' THEN 800 WHEN 'full_online' THEN 1000 ELSE 1500 END)
    WHERE tenant_id = who.tenant_id AND venue_id = desk.int_of(p_body, 'venue') RETURNING * INTO v;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such venue' USING ERRCODE = 'BK004', DETAIL = '{"what": "venue"}'; END IF;
  RETURN desk.end_request(p_key, jsonb_build_object('venue', v.venue_id, 'profile', v.payment_profile, 'trigger', v.confirmation_trigger,
    'cash_discount_bp', v.cash_discount_bp, 'commission_bp', v.commission_bp));
END $$;
GRANT EXECUTE ON FUNCTION desk.choose_profile(uuid, jsonb) TO @clerk@;   -- refused inside for all but an owner
