-- Two short lists of what is not at its end, so that a question about today does not read the years: which bookings owe or are owed
-- something, and which journals are in no closed day. Both follow from bookings and ledger and are kept by
-- triggers alone; what is owed, and what a day holds, is always worked out from the ledger itself.
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
CREATE TABLE desk.owing (
  tenant_id int NOT NULL,
  booking_id uuid NOT NULL,
  due_on date,                                  -- the venue's day of the earliest part that is open; null: lost, and money is held for it
  CONSTRAINT owing_pk PRIMARY KEY (tenant_id, booking_id),
  CONSTRAINT owing_booking_fk FOREIGN KEY (tenant_id, booking_id) REFERENCES desk.booking);
CREATE INDEX owing_due_ix ON desk.owing (tenant_id, due_on);
-- Not coalesce(): under row-level security that is thought to leak, and no index is asked.
CREATE INDEX payment_came_ix ON desk.payment (tenant_id, (CASE WHEN received_at IS NULL THEN created_at ELSE received_at END));
CREATE TABLE desk.unclosed (
  tenant_id int NOT NULL,
  journal_id bigint NOT NULL,
  CONSTRAINT unclosed_pk PRIMARY KEY (tenant_id, journal_id),
  CONSTRAINT unclosed_journal_fk FOREIGN KEY (tenant_id, journal_id) REFERENCES desk.journal);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['owing', 'unclosed'] LOOP
    EXECUTE format('ALTER TABLE desk.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY same_tenant ON desk.%I USING (tenant_id = (SELECT desk.my_tenant()))', t);
    EXECUTE format('GRANT SELECT ON desk.%I TO @staff@', t);
  END LOOP;
END $$;

INSERT INTO desk.owing (tenant_id, booking_id, due_on)
  SELECT b.tenant_id, b.booking_id, min(s.due_on) FROM desk.booking b JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
    CROSS JOIN LATERAL (SELECT coalesce(-sum(e.amount_minor), 0)::bigint AS got FROM desk.ledger_entry e WHERE e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance') g
    CROSS JOIN LATERAL desk.schedule_of(b, v.zone, g.got) s
    WHERE b.status IN ('pending', 'confirmed', 'completed') AND g.got < b.total_minor AND s.open_minor > 0 GROUP BY 1, 2;
INSERT INTO desk.owing (tenant_id, booking_id)
  SELECT b.tenant_id, b.booking_id FROM desk.booking b JOIN desk.ledger_entry e ON e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance'
    WHERE b.status IN ('cancelled', 'expired') GROUP BY 1, 2 HAVING sum(e.amount_minor) < 0;
INSERT INTO desk.unclosed (tenant_id, journal_id)
  SELECT j.tenant_id, j.journal_id FROM desk.journal j WHERE (j.booking_id IS NOT NULL OR j.kind = 'drawer')
    AND NOT EXISTS (SELECT FROM desk.day_close_entry c WHERE c.tenant_id = j.tenant_id AND c.journal_id = j.journal_id);
