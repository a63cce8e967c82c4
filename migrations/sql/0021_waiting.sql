-- What is not at its end is known to the row itself, so that a question about today reads no years: from when on a booking owes
-- or is owed something, and whether a journal is in a closed day. Neither decides anything: both narrow down what is then
-- worked out from the ledger, and whoever is written past the guards counts as not worked out, and is looked at.
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
-- The day of its earliest open part, with money held of a lost booking -infinity, too; infinity: nothing is owed either way.
ALTER TABLE desk.booking ADD COLUMN owing_from date NOT NULL DEFAULT 'infinity';
ALTER TABLE desk.booking ALTER COLUMN owing_from SET DEFAULT '-infinity';
ALTER TABLE desk.booking DISABLE TRIGGER USER;
WITH got AS (SELECT e.tenant_id, e.subject, -sum(e.amount_minor) AS minor FROM desk.ledger_entry e WHERE e.account = 'advance' GROUP BY 1, 2)
UPDATE desk.booking b SET owing_from = '-infinity' FROM desk.booking o LEFT JOIN got g ON g.tenant_id = o.tenant_id AND g.subject = o.booking_id
  WHERE b.tenant_id = o.tenant_id AND b.booking_id = o.booking_id
    AND CASE WHEN o.status IN ('cancelled', 'expired') THEN g.minor > 0 ELSE o.status = 'temp_hold' OR coalesce(g.minor, 0) < o.total_minor END;
ALTER TABLE desk.booking ENABLE TRIGGER USER;
CREATE INDEX booking_owing_ix ON desk.booking (tenant_id, owing_from) WHERE status IN ('pending', 'confirmed', 'completed') AND owing_from < 'infinity';
DROP INDEX desk.booking_gone_ix;   -- with all that are lost
CREATE INDEX booking_gone_ix ON desk.booking (tenant_id, changed_at) WHERE status IN ('cancelled', 'expired') AND owing_from < 'infinity';

ALTER TABLE desk.journal ADD COLUMN closed boolean NOT NULL DEFAULT true;
ALTER TABLE desk.journal ALTER COLUMN closed SET DEFAULT false;
ALTER TABLE desk.journal DISABLE TRIGGER USER;
UPDATE desk.journal j SET closed = false
  WHERE NOT EXISTS (SELECT FROM desk.day_close_entry c WHERE c.tenant_id = j.tenant_id AND c.journal_id = j.journal_id);
ALTER TABLE desk.journal ENABLE TRIGGER USER;
CREATE INDEX journal_open_ix ON desk.journal (tenant_id, journal_id) WHERE NOT closed;
DROP TRIGGER journal_append_only ON desk.journal;
CREATE TRIGGER journal_append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF tenant_id, journal_id, kind, source_id, source_rev, booking_id, payment_id, at, login
  ON desk.journal FOR EACH STATEMENT EXECUTE FUNCTION desk.append_only();

-- Not coalesce(): under row-level security that is thought to leak, and no index is asked.
CREATE INDEX payment_came_ix ON desk.payment (tenant_id, (CASE WHEN received_at IS NULL THEN created_at ELSE received_at END));
