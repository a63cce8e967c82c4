-- An answer is written once and seldom read again, and its key is swept before long: packing it would cost more than the room it takes.
ALTER TABLE desk.request SET (toast_tuple_target = 8160);
