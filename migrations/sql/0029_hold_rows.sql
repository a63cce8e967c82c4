-- What each hold writes, with less around it.
SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that is not altered
SET CONSTRAINTS ALL DEFERRED;

-- A new booking has a guard and a log line of its own: it is one row, and most of what an update is asked does not concern it.
DROP TRIGGER booking_guard ON desk.booking;
CREATE TRIGGER booking_guard BEFORE UPDATE OR DELETE ON desk.booking FOR EACH ROW EXECUTE FUNCTION desk.guard_booking();
CREATE TRIGGER booking_guard_new BEFORE INSERT ON desk.booking FOR EACH ROW EXECUTE FUNCTION desk.guard_new_booking();
DROP TRIGGER booking_quote_sums ON desk.booking;
CREATE TRIGGER booking_quote_sums BEFORE UPDATE OF quote, total_minor, currency ON desk.booking
  FOR EACH ROW EXECUTE FUNCTION desk.guard_quote();
DROP TRIGGER booking_inserted ON desk.booking;
CREATE TRIGGER booking_inserted AFTER INSERT ON desk.booking FOR EACH ROW EXECUTE FUNCTION desk.after_new_booking();

-- What a hold may come from is one row that the guard knows by heart: the table cannot say otherwise.
ALTER TABLE desk.transition ADD CONSTRAINT transition_create CHECK (from_status IS NOT NULL
  OR event = 'create' AND to_status = 'temp_hold' AND actors @> '{clerk,manager,owner}' AND actors <@ '{clerk,manager,owner}');

-- Computed columns are read and compiled anew for each row that is written; now the command writes them and the constraint compares.
ALTER TABLE desk.occupancy ALTER starts_at DROP EXPRESSION, ALTER ends_at DROP EXPRESSION, DROP CONSTRAINT IF EXISTS occupancy_is_whole;   -- one of the row: step 32
DROP FUNCTION IF EXISTS desk.occupancy_is_whole(tstzrange, text, uuid, int, uuid);
