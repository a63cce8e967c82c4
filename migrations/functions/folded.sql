-- A text as it is searched: small letters, Devanagari by its sounds in Latin ones, so that long and short vowels, marks of the
-- consonants and digits of either script are alike, and trigrams work in every locale. Two indexes stand on it: a change
-- here needs them rebuilt by a migration.
CREATE OR REPLACE FUNCTION desk.folded(p_text text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT pg_catalog.translate(pg_catalog.lower(p_text),
     'कखगघचछजझटठतथडढदधणनङञपफबभमयरलळवशषसहअआॲाइईिीउऊुूएऐेैऍॅओऔऑोौॉऋृंँ०१२३४५६७८९' || '्ः़',
     'kkggccjjttttddddnnnnppbbmyrllvssshaaaaiiiiuuuueeeeeeoooooorrnn0123456789') $$;
