-- Money was taken at another desk since this one looked: whoever would take it a second time is told by whom and how much, and
-- decides with open eyes. seen_minor is what the clerk saw as received for the booking; without it nothing is asked.
CREATE OR REPLACE FUNCTION desk.check_seen(p_body jsonb, p desk.payment, b desk.booking) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE seen bigint := desk.int_of(p_body, 'seen_minor', 0, 1000000000000000); got bigint;
BEGIN
  IF seen IS NULL OR p.purpose <> 'booking' THEN RETURN; END IF;
  got := desk.received(b.tenant_id, b.booking_id);
  IF got > seen THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, greatest(0, b.total_minor - got), b.currency, 'seen_minor', got); END IF;
END $$;
