-- The body of a hold, field by field, as desk.hold_asked reads it at once.
CREATE TYPE desk.item_body AS (space int, composite int, session int, label text, "from" timestamptz, "to" timestamptz);
CREATE TYPE desk.hold_body AS (
  booking uuid, venue int, items desk.item_body[], customer jsonb, event_type text, guests int, note_staff text, note_customer text,
  override_reason text, replaces uuid, event_group uuid, addons jsonb, discount jsonb, tariff_revision int);

-- The constraint that keeps bookings apart is looked through twice for each hold, entry by entry, column by column: the space tells
-- most of a page apart, then the time, and the business hardly anything.
SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that is not altered
SET CONSTRAINTS ALL DEFERRED;
ALTER TABLE desk.occupancy DROP CONSTRAINT no_booking_overlap,
  ADD CONSTRAINT no_booking_overlap EXCLUDE USING gist (space_id WITH =, during WITH &&, tenant_id WITH =)
    WHERE (status IN ('temp_hold', 'pending', 'confirmed', 'completed'));
