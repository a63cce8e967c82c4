-- What every hold and every sum of money paid for again and again, and what a booking pays that is changed in place no more.
SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that is not altered
SET CONSTRAINTS ALL DEFERRED;

-- The moment of the end, set once by guard_booking: an index of changed_at moved with every change of a booking.
ALTER TABLE desk.booking ADD gone_at timestamptz, DISABLE TRIGGER USER;
UPDATE desk.booking b SET gone_at = coalesce((SELECT max(e.at) FROM desk.booking_event e
    WHERE e.tenant_id = b.tenant_id AND e.booking_id = b.booking_id AND e.to_status = b.status AND e.from_status IS DISTINCT FROM e.to_status), b.changed_at)
  WHERE b.status IN ('cancelled', 'expired');
ALTER TABLE desk.booking ENABLE TRIGGER USER;
DROP INDEX desk.booking_gone_ix;
CREATE INDEX booking_gone_ix ON desk.booking (tenant_id, gone_at) WHERE status IN ('cancelled', 'expired') AND owing_from < 'infinity';

-- A constraint is read and compiled anew for each statement that writes; twelve were a tenth of a hold. One function, kept ready
-- by the session, says the same and names what does not fit. It binds whoever writes, a restore too.
ALTER TABLE desk.booking DROP CONSTRAINT booking_guests, DROP CONSTRAINT booking_period, DROP CONSTRAINT booking_deposit_within_total,
  DROP CONSTRAINT booking_hold_has_end, DROP CONSTRAINT booking_payment_option, DROP CONSTRAINT booking_pending_has_due,
  DROP CONSTRAINT booking_confirmed_by_whom, DROP CONSTRAINT booking_series_has_group, DROP CONSTRAINT booking_came_or_not,
  DROP CONSTRAINT booking_left_after_arriving, DROP CONSTRAINT booking_moves, DROP CONSTRAINT booking_cash_discount_bounds,
  ADD CONSTRAINT booking_is_whole CHECK (desk.booking_is_whole(booking));
ALTER TABLE desk.booking_item DROP CONSTRAINT booking_item_no, DROP CONSTRAINT booking_item_one_thing, DROP CONSTRAINT booking_item_period,
  ADD CONSTRAINT booking_item_is_whole CHECK (desk.item_is_whole(booking_item));

-- Implied: the log's rows are written by the booking's own trigger from the row itself, and a booking is never deleted nor
-- renamed (guard_booking); an item's booking is that of its occupancy, which refers to both.
ALTER TABLE desk.booking_event DROP CONSTRAINT booking_event_booking_fk;
ALTER TABLE desk.booking_item DROP CONSTRAINT booking_item_booking_fk;
