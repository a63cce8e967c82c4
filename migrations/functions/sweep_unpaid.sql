-- Cancels pending bookings whose time to pay has passed, where the venue wants that. One with money on it is a person's
-- decision, not the clock's.
CREATE OR REPLACE FUNCTION desk.sweep_unpaid(p_limit int DEFAULT 500) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); ids uuid[]; n int;
BEGIN
  PERFORM desk.permit(who.rank, '{worker}');
  SELECT array_agg(booking_id) INTO ids FROM (SELECT b.booking_id FROM desk.booking b JOIN desk.venue v USING (tenant_id, venue_id)
    WHERE b.tenant_id = who.tenant_id AND b.status = 'pending' AND b.payment_due_at <= clock_timestamp() AND v.auto_expire_unpaid
      AND NOT EXISTS (SELECT FROM desk.payment p WHERE p.tenant_id = b.tenant_id AND p.booking_id = b.booking_id)
    ORDER BY b.payment_due_at LIMIT p_limit FOR UPDATE OF b SKIP LOCKED) s;
  UPDATE desk.booking SET status = 'cancelled', reason = 'unpaid', last_event = 'cancel', last_actor = 'system', last_change = '{"reason": "unpaid"}'
    WHERE tenant_id = who.tenant_id AND booking_id = ANY (ids) AND status = 'pending' AND payment_due_at <= clock_timestamp()
      AND NOT EXISTS (SELECT FROM desk.payment p WHERE p.tenant_id = booking.tenant_id AND p.booking_id = booking.booking_id);
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
GRANT EXECUTE ON FUNCTION desk.sweep_unpaid(int) TO @worker@;
