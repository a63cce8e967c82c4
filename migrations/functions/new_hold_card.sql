-- The card of a hold that this very transaction made: what booking_card would read again is still at hand, and it has no money.
CREATE OR REPLACE FUNCTION desk.new_hold_card(b desk.booking, p_asked desk.hold_body, p_venue desk.venue, p_staff text, p_price desk.price, p_room desk.taken_room) RETURNS json
LANGUAGE plpgsql STABLE AS $$
DECLARE items desk.card_item[]; places desk.card_place[]; i desk.wanted_item; customer jsonb; prefers text;
BEGIN
  FOREACH i IN ARRAY p_price.o_items LOOP
    items[i.item_no] := ROW(i.item_no, i.space_id, i.composite_id, i.session_id, i.starts_at, i.ends_at, i.label, i.price_minor)::desk.card_item;
  END LOOP;
  IF cardinality(p_room.spaces) = 1 THEN
    places := ARRAY[ROW(p_room.spaces[1], p_room.item_nos[1], p_room.lo[1], p_room.hi[1])::desk.card_place];
  ELSE
    places := (SELECT array_agg(ROW(o.space_id, o.item_no, o.lo, o.hi)::desk.card_place ORDER BY o.item_no, o.space_id)
      FROM unnest(p_room.spaces, p_room.item_nos, p_room.lo, p_room.hi) o (space_id, item_no, lo, hi));
  END IF;
  IF b.customer_id IS NOT NULL THEN
    customer := desk.customer_of(b.tenant_id, b.customer_id); prefers := desk.preferred_option(b.tenant_id, b.customer_id);
  END IF;
  RETURN row_to_json(ROW(
    b.booking_id, b.venue_id, b.rev, p_price.o_balance_days, 0, p_price.o_total, p_price.o_deposit, 0, 0,
    b.created_at, b.changed_at, b.hold_expires_at, b.created_at + make_interval(mins => p_venue.hold_max_minutes),
    b.booking_no, b.status, p_venue.currency, p_staff, p_staff, coalesce(p_asked.event_type, ''), coalesce(p_asked.note_staff, ''), coalesce(p_asked.note_customer, ''), '', '',
    items, places, p_price.o_quote, p_price.o_policy, p_price.o_plan,
    p_asked.guests, customer, prefers, p_asked.replaces, p_asked.event_group, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL)::desk.card);
END $$;
