-- Cancels pending bookings whose time to pay has passed, where the venue wants that. One with money on it is a person's
-- decision, not the clock's; so is one with a cheque or transfer on its way. A request through a provider is asked to be
-- voided first, and the booking goes when the provider has said that nothing can come any more.
CREATE OR REPLACE FUNCTION desk.sweep_unpaid(p_limit int DEFAULT 500) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp(); ids uuid[]; n int;
BEGIN
  PERFORM desk.permit_worker(who.rank);
  UPDATE desk.payment_request SET void_wanted = true, next_at = clock_timestamp() WHERE tenant_id = who.tenant_id AND payment_id IN (
    SELECT r.payment_id FROM desk.payment_request r JOIN desk.payment p USING (tenant_id, payment_id) JOIN desk.booking b USING (tenant_id, booking_id)
      JOIN desk.venue v USING (tenant_id, venue_id)
      WHERE r.tenant_id = who.tenant_id AND NOT r.void_wanted AND p.state IN ('requested', 'open', 'failed') AND b.status = 'pending'
        AND b.payment_due_at <= now_ AND v.auto_expire_unpaid FOR UPDATE OF r SKIP LOCKED);
  SELECT array_agg(booking_id) INTO ids FROM (SELECT b.booking_id FROM desk.booking b JOIN desk.venue v USING (tenant_id, venue_id)
    WHERE b.tenant_id = who.tenant_id AND b.status = 'pending' AND b.payment_due_at <= now_ AND v.auto_expire_unpaid AND desk.received(b.tenant_id, b.booking_id) <= 0
      AND NOT EXISTS (SELECT FROM desk.payment p WHERE p.tenant_id = b.tenant_id AND p.booking_id = b.booking_id
        AND p.state IN ('declared', 'deposited', 'received', 'requested', 'open', 'failed'))
    ORDER BY b.payment_due_at LIMIT p_limit FOR UPDATE OF b SKIP LOCKED) s;
  UPDATE desk.booking SET status = 'cancelled', reason = 'unpaid', last_event = 'cancel', last_actor = 'system', last_change = '{"reason": "unpaid"}'
    WHERE tenant_id = who.tenant_id AND booking_id = ANY (ids) AND status = 'pending' AND payment_due_at <= now_
      AND NOT EXISTS (SELECT FROM desk.payment p WHERE p.tenant_id = booking.tenant_id AND p.booking_id = booking.booking_id
        AND p.state IN ('declared', 'deposited', 'received', 'requested', 'open', 'failed'));
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
GRANT EXECUTE ON FUNCTION desk.sweep_unpaid(int) TO @worker@;
