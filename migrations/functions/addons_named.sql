-- The ids of the add-ons that a body asks for; refuses what is no list of distinct add-ons.
CREATE OR REPLACE FUNCTION desk.addons_named(p_addons jsonb) RETURNS int[]
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE e jsonb; id int; ids int[] := '{}';
BEGIN
  IF p_addons IS NULL OR p_addons = 'null' THEN RETURN ids; END IF;
  IF jsonb_typeof(p_addons) <> 'array' OR jsonb_array_length(p_addons) > 50 THEN PERFORM desk.bad_input('addons', 'must be a list of at most 50'); END IF;
  FOR e IN SELECT * FROM jsonb_array_elements(p_addons) LOOP
    PERFORM desk.fields(e, '{addon}', '{quantity}');
    id := desk.int_of(e, 'addon');
    IF jsonb_typeof(e -> 'quantity') NOT IN ('string', 'number', 'null') THEN PERFORM desk.bad_input('addons', 'the quantity must be a number'); END IF;
    IF id = ANY (ids) THEN PERFORM desk.bad_input('addons', 'name the same one twice'); END IF;
    ids := ids || id;
  END LOOP;
  RETURN ids;
END $$;
