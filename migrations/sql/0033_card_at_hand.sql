-- The card of a new hold is put together in the command itself.
DROP FUNCTION IF EXISTS desk.new_hold_card(desk.booking, desk.hold_body, desk.venue, text, desk.price, desk.taken_room);
DELETE FROM desk.function_text WHERE name = 'new_hold_card';
