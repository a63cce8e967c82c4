-- What ought to lie in a drawer is the cash of all closed days and of what is in none yet: the first is noted with the day, so that
-- a look at the drawer sums up a day and not the years. The ledger stays the only book: an invariant compares.
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
ALTER TABLE desk.day_close ADD COLUMN cash_minor bigint;   -- of all journals in this and earlier days of the venue; null: not noted, and summed up
ALTER TABLE desk.day_close DISABLE TRIGGER USER;
UPDATE desk.day_close d SET cash_minor = (SELECT coalesce(sum(e.amount_minor), 0) FROM desk.ledger_entry e JOIN desk.journal j ON j.tenant_id = e.tenant_id AND j.journal_id = e.journal_id
    WHERE e.tenant_id = d.tenant_id AND e.account = 'cash' AND e.part = d.venue_id::text AND j.closed)
  WHERE d.z_no = (SELECT max(l.z_no) FROM desk.day_close l WHERE l.tenant_id = d.tenant_id AND l.venue_id = d.venue_id);
ALTER TABLE desk.day_close ENABLE TRIGGER USER;
