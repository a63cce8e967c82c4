-- The card of a hold that this very transaction made: what booking_card would read again is still at hand, and it has no money.
CREATE OR REPLACE FUNCTION desk.new_hold_card(b desk.booking, p_venue desk.venue, p_staff text, p_items desk.wanted_item[], p_room desk.taken_room) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE items jsonb; places jsonb; i desk.wanted_item;
BEGIN
  FOREACH i IN ARRAY p_items LOOP
    items := coalesce(items, '[]') || jsonb_build_object('item', i.item_no, 'space', i.space_id, 'composite', i.composite_id, 'session', i.session_id,
      'from', i.starts_at, 'to', i.ends_at, 'label', i.label, 'price_minor', i.price_minor);
  END LOOP;
  IF cardinality(p_room.spaces) = 1 THEN
    places := jsonb_build_array(jsonb_build_object('space', p_room.spaces[1], 'item', p_room.item_nos[1], 'from', p_room.lo[1], 'to', p_room.hi[1]));
  ELSE
    places := (SELECT jsonb_agg(jsonb_build_object('space', o.space_id, 'item', o.item_no, 'from', o.lo, 'to', o.hi) ORDER BY o.item_no, o.space_id)
      FROM unnest(p_room.spaces, p_room.item_nos, p_room.lo, p_room.hi) o (space_id, item_no, lo, hi));
  END IF;
  RETURN desk.card_of(b, p_venue.hold_max_minutes, p_staff, p_staff, NULL, desk.customer_of(b.tenant_id, b.customer_id), items, places, 0, 0, NULL,
    desk.preferred_option(b.tenant_id, b.customer_id));
END $$;
