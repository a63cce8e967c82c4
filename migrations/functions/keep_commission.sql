-- Deferred to the commit: the commission of a booking is recorded when it is first confirmed, and corrected by a new journal
-- whenever its price changes; of a cancelled booking it is the share of what was kept. Of money
-- from a provider it is deducted at once. SECURITY DEFINER as in check_journal.
CREATE OR REPLACE FUNCTION desk.keep_commission() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE b desk.booking; rate int; due date; more bigint; n int;
BEGIN
  -- Asked here and not in a WHEN of the trigger, which is read from its text and planned anew by every statement that changes a booking.
  IF NEW.confirmed_at IS NULL THEN RETURN NULL; END IF;
  IF OLD.confirmed_at IS NOT NULL THEN
    IF NOT (NEW.total_minor <> OLD.total_minor OR NEW.status = 'cancelled'
        OR NEW.last_event IN ('payment', 'receive_full_payment', 'payment_step', 'payment_undone', 'unapplied', 'refund')) THEN RETURN NULL; END IF;
  ELSIF NOT NEW.last_change ? 'imported' THEN    -- what the old register confirmed was settled there
    SELECT commission_bp, (NEW.confirmed_at AT TIME ZONE zone)::date + 30 INTO rate, due FROM desk.venue WHERE tenant_id = NEW.tenant_id AND venue_id = NEW.venue_id;
    IF rate > 0 THEN
      INSERT INTO desk.commission (tenant_id, booking_id, venue_id, rate_bp, due_on) VALUES (NEW.tenant_id, NEW.booking_id, NEW.venue_id, rate, due) ON CONFLICT DO NOTHING;
    END IF;
  END IF;
  SELECT rate_bp INTO rate FROM desk.commission WHERE tenant_id = NEW.tenant_id AND booking_id = NEW.booking_id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT * INTO b FROM desk.booking WHERE tenant_id = NEW.tenant_id AND booking_id = NEW.booking_id;
  more := round((CASE b.status WHEN 'cancelled' THEN desk.held(b.tenant_id, 'forfeited', b.booking_id) ELSE b.total_minor END)::numeric * rate / 10000)
    + desk.held(b.tenant_id, 'commission', b.booking_id);
  SELECT count(*) INTO n FROM desk.journal WHERE tenant_id = b.tenant_id AND source_id = b.booking_id AND kind = 'commission';
  PERFORM desk.post(b.tenant_id, 'commission', b.booking_id, n + 1, b.booking_id, NULL, b.currency, ARRAY['commission', 'commission_payable'], ARRAY['', ''],
    ARRAY[b.booking_id, b.booking_id], ARRAY[more, -more]);
  PERFORM desk.deduct_commission(b, rate);
  RETURN NULL;
END $$;
