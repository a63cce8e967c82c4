-- Holds one or more items for a customer, all or nothing. Body and answer: docs/referee.md.
-- Order of locks: key, spaces by id, the customer, stale holds by id, counter.
CREATE OR REPLACE FUNCTION desk.create_hold(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  who desk.staff := desk.me(); h record; v desk.venue; b desk.booking; items desk.wanted_item[]; answer jsonb; ignored jsonb; override text;
  room desk.taken_room; id int; p record; year int;
  done bool;                                     -- of functions that only refuse: asked as a value, because PERFORM starts a query each time
BEGIN
  done := desk.permit(who.rank, '{clerk,manager,owner}') IS NOT NULL AND desk.fields(p_body, '{booking,venue,items}', '{customer,event_type,guests,note_staff,note_customer,override_reason,replaces,event_group,addons,discount,tariff_revision}') IS NOT NULL;
  answer := desk.begin_request(who.tenant_id, p_key, 'create_hold', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;

  id := desk.int_of(p_body, 'venue');
  SELECT x AS venue, y.code, y.holds_per_minute, y.open_holds INTO h FROM desk.venue x JOIN desk.tenant y USING (tenant_id)
    WHERE x.tenant_id = who.tenant_id AND x.venue_id = id;
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  v := h.venue;
  b.booking_id := desk.uuid_of(p_body, 'booking'); b.replaces_id := desk.uuid_of(p_body, 'replaces');
  b.event_group := desk.uuid_of(p_body, 'event_group');
  IF b.booking_id IS NULL THEN PERFORM desk.bad_input('booking', 'is missing'); END IF;
  b.event_type := desk.text_of(p_body, 'event_type', 80); b.guests := desk.int_of(p_body, 'guests', 1, 1000000);
  b.note_staff := desk.text_of(p_body, 'note_staff', 4000); b.note_customer := desk.text_of(p_body, 'note_customer', 4000);
  override := desk.text_of(p_body, 'override_reason', 200); done := desk.int_of(p_body, 'tariff_revision') IS NULL;
  items := desk.wanted_items(v, p_body -> 'items');
  room := desk.taken_room(who.tenant_id, items);

  done := desk.lock_spaces(who.tenant_id, room.spaces) > 0;
  b.customer_id := desk.keep_customer(who.tenant_id, p_body -> 'customer');
  done := desk.clear_way(who.tenant_id, room.spaces, room.lo, room.hi) IS NOT NULL;
  b.created_at := clock_timestamp();
  ignored := desk.check_rules(v, items, b.guests, b.created_at, who.rank, override);

  IF b.replaces_id IS NOT NULL AND NOT EXISTS (SELECT FROM desk.booking WHERE tenant_id = who.tenant_id AND booking_id = b.replaces_id) THEN
    RAISE EXCEPTION 'no such booking' USING ERRCODE = 'BK004', DETAIL = '{"what": "booking"}';
  END IF;
  p := desk.price_booking(v, items, p_body, b.guests, who.rank, false, 0);

  year := extract(year FROM b.created_at AT TIME ZONE v.zone);
  b.booking_no := h.code || '-' || year || '-' || desk.padded(desk.next_number(who.tenant_id, 'booking', year), 4);
  b.in_series := desk.join_group(who.tenant_id, b.event_group);
  IF NOT b.in_series THEN                        -- exact: creations of a tenant are in line behind the counter's row
    done := desk.check_hold_limits(who.tenant_id, h.holds_per_minute, h.open_holds) IS NOT NULL;
  END IF;
  b.created_at := clock_timestamp();
  INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, status, customer_id, event_type, guests, starts_at, ends_at, occupied_until,
      hold_expires_at, currency, total_minor, deposit_minor, quote, policy, plan, balance_days, note_staff, note_customer, replaces_id, event_group, in_series, created_at, created_by,
      last_event, last_actor, last_change, changed_at, changed_by)
    VALUES (who.tenant_id, b.booking_id, v.venue_id, b.booking_no, 'temp_hold', b.customer_id, b.event_type, b.guests, room.starts_at, room.ends_at, room.occupied_until,
      desk.hold_until(v, room.starts_at, b.created_at), v.currency, p.o_total, p.o_deposit, p.o_quote, p.o_policy, p.o_plan, p.o_balance_days, b.note_staff, b.note_customer,
      b.replaces_id, b.event_group, b.in_series, b.created_at, session_user, 'create', who.rank,
      CASE WHEN ignored = '[]' THEN '{}' ELSE jsonb_build_object('override', ignored, 'reason', override) END, b.created_at, session_user)
    ON CONFLICT (tenant_id, booking_id) DO NOTHING RETURNING * INTO b;
  IF NOT FOUND THEN PERFORM desk.bad_input('booking', 'exists already'); END IF;
  done := desk.occupy(b, p.o_items, room) IS NOT NULL;
  RETURN desk.end_request(p_key, desk.new_hold_card(b, v, who.display_name, p.o_items, room));
END $$;
GRANT EXECUTE ON FUNCTION desk.create_hold(uuid, jsonb) TO @clerk@;
