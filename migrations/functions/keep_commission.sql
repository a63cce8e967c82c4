-- Deferred to the commit: the commission of a booking is recorded when it is first confirmed, and corrected by a new journal
-- whenever its price changes; of a cancelled booking it is the share of what was kept. Of money
-- from a provider it is deducted at once. SECURITY DEFINER as in check_journal.
CREATE OR REPLACE FUNCTION desk.keep_commission() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE b desk.booking; rate int; more bigint; n int;
BEGIN
  IF OLD.confirmed_at IS NULL AND NOT NEW.last_change ? 'imported' THEN     -- what the old register confirmed was settled there
    INSERT INTO desk.commission (tenant_id, booking_id, venue_id, rate_bp, due_on)
      SELECT v.tenant_id, NEW.booking_id, v.venue_id, v.commission_bp, (NEW.confirmed_at AT TIME ZONE v.zone)::date + 30 FROM desk.venue v
        WHERE v.tenant_id = NEW.tenant_id AND v.venue_id = NEW.venue_id AND v.commission_bp > 0
      ON CONFLICT DO NOTHING;
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
