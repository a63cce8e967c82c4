-- Plans made for an almost empty house read whole indexes once thousands of rows have come in. Where the planner's figures
-- are that old they are taken anew, once; who is busy with a table keeps it.
CREATE OR REPLACE FUNCTION desk.count_anew() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT c.reltuples < 50 FROM pg_class c WHERE c.oid = 'desk.booking'::regclass) AND pg_relation_size('desk.booking') > 20 * 8192 THEN
    ANALYZE (SKIP_LOCKED) desk.booking, desk.booking_item, desk.booking_event, desk.occupancy, desk.customer, desk.customer_phone, desk.payment, desk.journal,
      desk.ledger_entry, desk.record_event, desk.money_event;
  END IF;
END $$;
