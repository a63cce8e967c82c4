-- Trigram index behind desk.search_bookings. One index over one text keeps a booking's change to one more index entry;
-- the expression is repeated word for word in the function.
CREATE INDEX booking_words_ix ON desk.booking USING gin
  (lower(booking_no || ' ' || event_type || ' ' || note_staff || ' ' || note_customer) ext.gin_trgm_ops);
