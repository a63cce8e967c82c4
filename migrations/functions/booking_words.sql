-- What is searched in a booking: its number, event and notes as one text, for the index of words. One function of its columns, because
-- each joining of two texts in the index's expression would be compiled anew by every statement that writes a booking. As desk.folded,
-- whose two ways it has: a change here, too, needs the index rebuilt by a migration.
CREATE OR REPLACE FUNCTION desk.booking_words(p_number text, p_event text, p_note_staff text, p_note_customer text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE words text := concat_ws(' ', p_number, p_event, p_note_staff, p_note_customer);
BEGIN
  IF octet_length(words) = length(words) THEN RETURN lower(words); END IF;
  RETURN desk.folded(words);
END $$;
