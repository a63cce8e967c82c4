-- Writes the items of a booking. Mostly it is one: a row by itself costs less than a query over the array.
CREATE OR REPLACE FUNCTION desk.write_items(b desk.booking, p_items desk.wanted_item[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE i desk.wanted_item;
BEGIN
  FOREACH i IN ARRAY p_items LOOP
    INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, composite_id, session_id, starts_at, ends_at, label, price_minor)
      VALUES (b.tenant_id, b.booking_id, i.item_no, b.venue_id, i.space_id, i.composite_id, i.session_id, i.starts_at, i.ends_at, i.label, i.price_minor);
  END LOOP;
END $$;
