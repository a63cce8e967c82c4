-- The rows of a hold, with less to compile around them.
SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that is not altered
SET CONSTRAINTS ALL DEFERRED;

-- The constraint is read from its text by each statement that writes: one row is read faster than seven columns.
ALTER TABLE desk.occupancy DROP CONSTRAINT IF EXISTS occupancy_is_whole, ADD CONSTRAINT occupancy_is_whole CHECK (desk.occupancy_is_whole(occupancy));
DROP FUNCTION IF EXISTS desk.occupancy_is_whole(tstzrange, timestamptz, timestamptz, text, uuid, int, uuid);

-- The index of words is made of one function: seven joinings of texts were compiled by each statement that writes a booking.
DROP INDEX desk.booking_words_ix;
CREATE INDEX booking_words_ix ON desk.booking USING gin (desk.booking_words(booking_no, event_type, note_staff, note_customer) ext.gin_trgm_ops);

-- A new hold takes its room in the calendar before its booking is written: what it refers to is asked at the commit.
ALTER TABLE desk.occupancy ALTER CONSTRAINT occupancy_booking_fk DEFERRABLE INITIALLY DEFERRED, ALTER CONSTRAINT occupancy_item_fk DEFERRABLE INITIALLY DEFERRED;

-- A line of the log is known by its booking and revision; its running number was read by nobody, and cost a sequence and an index.
ALTER TABLE desk.booking_event DROP COLUMN event_no, DROP CONSTRAINT booking_event_rev_key,
  ADD CONSTRAINT booking_event_pk PRIMARY KEY (tenant_id, booking_id, rev);
