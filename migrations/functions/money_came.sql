-- Money has just been posted to a booking's advance: its history tells so, and a pending booking is confirmed if that is now
-- true. `p_fits` is what was posted, 0 for money that fitted nowhere.
CREATE OR REPLACE FUNCTION desk.money_came(b desk.booking, p_payment uuid, p_fits bigint, p_actor text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE v desk.venue; got bigint; event text := 'payment';
BEGIN
  IF p_fits = 0 THEN event := 'unapplied';
  ELSIF b.status = 'pending' THEN
    got := desk.received(b.tenant_id, b.booking_id);
    SELECT * INTO v FROM desk.venue WHERE tenant_id = b.tenant_id AND venue_id = b.venue_id;
    event := CASE WHEN got >= b.total_minor THEN 'receive_full_payment'
      WHEN v.confirmation_trigger = 'deposit_only' AND got >= b.deposit_minor THEN 'receive_deposit' ELSE 'payment' END;
  END IF;
  UPDATE desk.booking SET last_event = event, last_change = jsonb_build_object('changed', '["received"]'::jsonb, 'payment', p_payment),
      status = CASE WHEN event LIKE 'receive%' THEN 'confirmed' ELSE status END,
      confirmed_at = CASE WHEN event LIKE 'receive%' THEN clock_timestamp() ELSE confirmed_at END,
      confirmed_by = CASE WHEN event LIKE 'receive%' THEN session_user ELSE confirmed_by END,
      last_actor = CASE WHEN event LIKE 'receive%' THEN 'system' ELSE p_actor END
    WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id;
  PERFORM desk.withdraw_excess(b.tenant_id, b.booking_id);
END $$;
