-- After a change of price or at the choice of payment: a pending booking of which nothing is due any more, or whose deposit
-- has been received, is confirmed by the system. Nobody could pay the missing nothing.
CREATE OR REPLACE FUNCTION desk.confirm_if_paid(p_tenant int, p_booking uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE b desk.booking; got bigint := desk.received(p_tenant, p_booking); by_deposit bool;
BEGIN
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = p_booking;
  by_deposit := got > 0 AND got >= b.deposit_minor AND EXISTS (SELECT FROM desk.venue v WHERE v.tenant_id = p_tenant
    AND v.venue_id = b.venue_id AND v.confirmation_trigger = 'deposit_only');
  IF b.status <> 'pending' OR NOT (got >= b.total_minor OR by_deposit) THEN RETURN; END IF;
  UPDATE desk.booking SET status = 'confirmed', confirmed_at = clock_timestamp(), confirmed_by = session_user,
      last_event = CASE WHEN got >= total_minor THEN 'receive_full_payment' ELSE 'receive_deposit' END, last_actor = 'system',
      last_change = jsonb_build_object('total_minor', total_minor, 'received_minor', got)
    WHERE tenant_id = p_tenant AND booking_id = p_booking;
END $$;
