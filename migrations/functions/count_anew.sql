-- Plans made for a small house read whole tables once thousands of rows have come in. Whenever the bookings have grown to four
-- times of what the planner knows, its figures are taken anew; who is busy with a table keeps it.
CREATE OR REPLACE FUNCTION desk.count_anew() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF pg_relation_size('desk.booking') / 8192 > 4 * greatest(5, (SELECT c.relpages FROM pg_class c WHERE c.oid = 'desk.booking'::regclass)) THEN
    ANALYZE (SKIP_LOCKED) desk.booking, desk.booking_item, desk.booking_event, desk.occupancy, desk.customer, desk.customer_phone, desk.payment, desk.journal,
      desk.ledger_entry, desk.record_event, desk.money_event;
  END IF;
END $$;
