-- The items of a body, checked and read, and what they name looked for.
CREATE OR REPLACE FUNCTION desk.wanted_items(p_venue desk.venue, p_items jsonb) RETURNS desk.wanted_item[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN desk.known_items(p_venue, desk.items_asked(p_items));
END $$;
