-- The items of a body, each field in its form. What they name and want is looked at by desk.known_items.
CREATE OR REPLACE FUNCTION desk.items_asked(p_items jsonb) RETURNS desk.item_body[]
LANGUAGE plpgsql STABLE AS $$
DECLARE items desk.item_body[]; e jsonb; i desk.item_body;
BEGIN
  IF jsonb_typeof(p_items) IS DISTINCT FROM 'array' OR jsonb_array_length(p_items) NOT BETWEEN 1 AND 50 THEN
    PERFORM desk.bad_input('items', 'must be a list of 1 to 50 items');
  END IF;
  FOR n IN 1 .. jsonb_array_length(p_items) LOOP
    e := p_items -> n - 1;
    PERFORM desk.fields(e, '{from,to}', '{space,composite,session,label}');
    i.space := desk.int_of(e, 'space'); i.composite := desk.int_of(e, 'composite'); i.session := desk.int_of(e, 'session');
    i.label := desk.text_of(e, 'label'); i."from" := desk.time_of(e, 'from'); i."to" := desk.time_of(e, 'to');
    items[n] := i;
  END LOOP;
  RETURN items;
END $$;
