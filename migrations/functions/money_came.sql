-- Money has just been posted to a booking's advance: its history tells so, and a pending booking is confirmed if that is now
-- true. `p_fits` is what was posted, 0 for money that fitted nowhere, `p_got` what has been received with it.
CREATE OR REPLACE FUNCTION desk.money_came(p_tenant int, p_booking uuid, p_status text, p_payment uuid, p_got bigint, p_fits bigint, p_actor text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE event text := 'payment'; done bool;         -- of functions that only refuse or write: asked as a value, because PERFORM starts a query each time
BEGIN
  IF p_fits = 0 THEN event := 'unapplied';
  ELSIF p_status = 'pending' THEN
    SELECT CASE WHEN p_got >= b.total_minor THEN 'receive_full_payment'
        WHEN v.confirmation_trigger = 'deposit_only' AND p_got >= b.deposit_minor THEN 'receive_deposit' ELSE 'payment' END INTO event
      FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
      WHERE b.tenant_id = p_tenant AND b.booking_id = p_booking;
  END IF;
  IF event LIKE 'receive%' THEN
    UPDATE desk.booking SET last_event = event, last_change = jsonb_build_object('changed', '["received"]'::jsonb, 'payment', p_payment),
        status = 'confirmed', confirmed_at = clock_timestamp(), confirmed_by = session_user, last_actor = 'system'
      WHERE tenant_id = p_tenant AND booking_id = p_booking;
  ELSE
    UPDATE desk.booking SET last_event = event, last_change = jsonb_build_object('changed', '["received"]'::jsonb, 'payment', p_payment), last_actor = p_actor
      WHERE tenant_id = p_tenant AND booking_id = p_booking;
  END IF;
  done := desk.withdraw_excess(p_tenant, p_booking) IS NOT NULL;
END $$;
