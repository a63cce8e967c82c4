-- What a sum of money writes, told row by row: a row at hand costs a third of a query over the statement's rows.
SET CONSTRAINTS ALL IMMEDIATE;   -- what earlier steps have posted is judged now: a table that waits for that is not altered
SET CONSTRAINTS ALL DEFERRED;

DROP TRIGGER booking_updated ON desk.booking;
CREATE TRIGGER booking_updated AFTER UPDATE ON desk.booking FOR EACH ROW EXECUTE FUNCTION desk.after_booking();
CREATE TRIGGER booking_told AFTER UPDATE ON desk.booking REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.tell_bookings();

-- Only what says a price or a time: what else changes a booking does not even call it.
DROP TRIGGER booking_remembered ON desk.booking;
CREATE TRIGGER booking_remembered AFTER UPDATE OF quote, total_minor, deposit_minor, starts_at ON desk.booking FOR EACH ROW EXECUTE FUNCTION desk.remember_price();

-- The condition is the function's own: here it was read and planned anew by every statement that changes a booking.
DROP TRIGGER booking_commission ON desk.booking;
CREATE CONSTRAINT TRIGGER booking_commission AFTER UPDATE ON desk.booking DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION desk.keep_commission();

DROP TRIGGER payment_inserted ON desk.payment;
DROP TRIGGER payment_updated ON desk.payment;
DROP TRIGGER document_inserted ON desk.document;
DROP TRIGGER document_updated ON desk.document;
CREATE TRIGGER payment_inserted AFTER INSERT ON desk.payment FOR EACH ROW EXECUTE FUNCTION desk.after_row();
CREATE TRIGGER payment_updated AFTER UPDATE ON desk.payment FOR EACH ROW EXECUTE FUNCTION desk.after_row();
CREATE TRIGGER document_inserted AFTER INSERT ON desk.document FOR EACH ROW EXECUTE FUNCTION desk.after_row();
CREATE TRIGGER document_updated AFTER UPDATE ON desk.document FOR EACH ROW EXECUTE FUNCTION desk.after_row();

DROP FUNCTION IF EXISTS desk.money_came(desk.booking, uuid, bigint, text);
DROP FUNCTION IF EXISTS desk.receipt_number(int, int, uuid, text);
DROP FUNCTION IF EXISTS desk.paper_number(int, int, text, timestamptz);
DELETE FROM desk.function_text WHERE name IN ('money_came', 'receipt_number', 'paper_number');
