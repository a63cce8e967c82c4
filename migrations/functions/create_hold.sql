-- Holds one or more items for a customer, all or nothing. Body and answer: docs/referee.md.
-- Order of locks: key, spaces by id, the customer, stale holds by id, counter.
CREATE OR REPLACE FUNCTION desk.create_hold(p_key uuid, p_body jsonb) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  h record; who desk.staff; v desk.venue; b desk.booking; items desk.wanted_item[]; answer jsonb; ignored jsonb;
  asked desk.hold_body; room desk.taken_room; p desk.price; year int; number text; i desk.wanted_item; cards desk.card_item[]; places desk.card_place[]; customer jsonb; prefers text;
  done bool;                                     -- of functions that only refuse: asked as a value, because PERFORM starts a query each time
BEGIN
  SELECT * INTO who FROM desk.staff WHERE login = session_user AND active AND rank IN ('clerk', 'manager', 'owner');
  IF NOT FOUND THEN                              -- or refused by name
    who := desk.me();
    done := desk.permit(who.rank, '{clerk,manager,owner}') IS NOT NULL;
  END IF;
  asked := desk.hold_asked(p_body);
  answer := desk.begin_request(who.tenant_id, p_key, 'create_hold', p_body, asked.booking);
  IF answer IS NOT NULL THEN RETURN answer; END IF;

  SELECT x AS venue INTO h FROM desk.venue x WHERE x.tenant_id = who.tenant_id AND x.venue_id = asked.venue;   -- as one value: forty columns cost twice
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  v := h.venue;
  items := desk.known_items(v, asked.items);
  room := desk.taken_room(who.tenant_id, items);

  done := desk.lock_spaces(who.tenant_id, room.spaces) IS NOT NULL;
  IF asked.customer IS NOT NULL THEN b.customer_id := desk.keep_customer(who.tenant_id, asked.customer); END IF;
  done := desk.take_room(who.tenant_id, asked.booking, 'temp_hold', room) IS NOT NULL;
  b.created_at := clock_timestamp();
  IF desk.broken_rules(v, items, asked.guests, b.created_at) IS NOT NULL THEN   -- mostly none is: then nobody asks whose word goes over it
    ignored := desk.check_rules(v, items, asked.guests, b.created_at, who.rank, coalesce(asked.override_reason, ''));
  END IF;

  IF asked.replaces IS NOT NULL THEN             -- by itself: with the look into a table beside it, even the first half would be a query
    IF NOT EXISTS (SELECT FROM desk.booking WHERE tenant_id = who.tenant_id AND booking_id = asked.replaces) THEN
      RAISE EXCEPTION 'no such booking' USING ERRCODE = 'BK004', DETAIL = '{"what": "booking"}';
    END IF;
  END IF;
  p := desk.price_booking(v, items, p_body, asked.guests, who.rank, false, 0);

  year := extract(year FROM b.created_at AT TIME ZONE v.zone);
  number := desk.next_number(who.tenant_id, 'booking', year)::text;
  b.booking_no := v.tenant_code || '-' || year || '-' || lpad(number, greatest(4, length(number)), '0');
  b.in_series := false;
  IF asked.event_group IS NOT NULL THEN b.in_series := desk.join_group(who.tenant_id, asked.event_group); END IF;
  IF NOT b.in_series THEN                        -- exact: creations of a tenant are in line behind the counter's row
    done := desk.check_hold_limits(who.tenant_id, v.holds_per_minute, v.open_holds) IS NOT NULL;
  END IF;
  b.created_at := clock_timestamp();
  INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, customer_id, event_type, guests, starts_at, ends_at, occupied_until,
      hold_expires_at, currency, total_minor, deposit_minor, quote, policy, plan, balance_days, note_staff, note_customer, replaces_id, event_group, in_series, created_at, created_by,
      last_event, last_actor, last_change, changed_at, changed_by)
    VALUES (who.tenant_id, asked.booking, v.venue_id, b.booking_no, 'temp_hold', b.customer_id, coalesce(asked.event_type, ''), asked.guests, room.starts_at, room.ends_at, room.occupied_until,
      desk.hold_until(v, room.starts_at, b.created_at), v.currency, p.o_total, p.o_deposit, p.o_quote, p.o_policy, p.o_plan, p.o_balance_days, coalesce(asked.note_staff, ''), coalesce(asked.note_customer, ''),
      asked.replaces, asked.event_group, b.in_series, b.created_at, session_user, 'create', who.rank,
      CASE WHEN ignored IS NULL THEN '{}' ELSE jsonb_build_object('override', ignored, 'reason', asked.override_reason) END, b.created_at, session_user)
    ON CONFLICT (tenant_id, booking_id) DO NOTHING RETURNING rev, changed_at, hold_expires_at INTO b.rev, b.changed_at, b.hold_expires_at;
  IF NOT FOUND THEN PERFORM desk.bad_input('booking', 'exists already'); END IF;

  -- Its items, and its card of what is at hand: what booking_card would read again, and it has no money. Here, and not in functions
  -- of their own, because to hand over so much costs as much as the card.
  FOREACH i IN ARRAY p.o_items LOOP
    INSERT INTO desk.booking_item (tenant_id, booking_id, item_no, venue_id, space_id, composite_id, session_id, starts_at, ends_at, label, price_minor)
      VALUES (who.tenant_id, asked.booking, i.item_no, v.venue_id, i.space_id, i.composite_id, i.session_id, i.starts_at, i.ends_at, i.label, i.price_minor);
    cards[i.item_no] := ROW(i.item_no, i.space_id, i.composite_id, i.session_id, i.starts_at, i.ends_at, i.label, i.price_minor)::desk.card_item;
  END LOOP;
  IF cardinality(room.spaces) = 1 THEN
    places := ARRAY[ROW(room.spaces[1], room.item_nos[1], room.lo[1], room.hi[1])::desk.card_place];
  ELSE
    places := (SELECT array_agg(ROW(o.space_id, o.item_no, o.lo, o.hi)::desk.card_place ORDER BY o.item_no, o.space_id)
      FROM unnest(room.spaces, room.item_nos, room.lo, room.hi) o (space_id, item_no, lo, hi));
  END IF;
  IF b.customer_id IS NOT NULL THEN
    customer := desk.customer_of(who.tenant_id, b.customer_id); prefers := desk.preferred_option(who.tenant_id, b.customer_id);
  END IF;
  RETURN row_to_json(ROW(
    asked.booking, v.venue_id, b.rev, p.o_balance_days, 0, p.o_total, p.o_deposit, 0, 0,
    b.created_at, b.changed_at, b.hold_expires_at, b.created_at + make_interval(mins => v.hold_max_minutes),
    b.booking_no, 'temp_hold', v.currency, who.display_name::text, who.display_name::text, coalesce(asked.event_type, ''), coalesce(asked.note_staff, ''), coalesce(asked.note_customer, ''), '', '',
    cards, places, p.o_quote, p.o_policy, p.o_plan,
    asked.guests, customer, prefers, asked.replaces, asked.event_group, NULL, NULL,
    NULL, NULL, NULL, NULL, NULL, NULL)::desk.card);
END $$;
GRANT EXECUTE ON FUNCTION desk.create_hold(uuid, jsonb) TO @clerk@;
