-- A text as it is searched: small letters, Devanagari by its sounds in Latin ones, so that long and short vowels, marks of the
-- consonants and digits of either script are alike, and trigrams work in every locale. Two indexes stand on it: a change
-- here needs them rebuilt by a migration. Translating is slow, and most texts are plain ASCII, which it would not change.
-- Not in SQL: put into the index's expression, it would be compiled anew by each statement that writes a booking.
CREATE OR REPLACE FUNCTION desk.folded(p_text text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF octet_length(p_text) = length(p_text) THEN RETURN lower(p_text); END IF;
  RETURN translate(lower(p_text),
     'कखगघचछजझटठतथडढदधणनङञपफबभमयरलळवशषसहअआॲाइईिीउऊुूएऐेैऍॅओऔऑोौॉऋृंँ०१२३४५६७८९' || '्ः़',
     'kkggccjjttttddddnnnnppbbmyrllvssshaaaaiiiiuuuueeeeeeoooooorrnn0123456789');
END $$;
