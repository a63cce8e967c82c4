-- One booking of the old register as it is to be written, with its items, what they occupy and what was received; its customer
-- is made known. The spaces and the known customer are locked. Rules of the venue are overridden and named in the history;
-- what is in the way is told. Nothing of the booking is written here (write_brought); its number is the year it counts in.
CREATE OR REPLACE FUNCTION desk.draft_brought(who desk.staff, p_row jsonb, p_source text,
  OUT o_booking desk.booking[], OUT o_items desk.booking_item[], OUT o_occupancy desk.occupancy[], OUT o_received bigint)
LANGUAGE plpgsql AS $$
DECLARE
  v desk.venue; b desk.booking; items desk.wanted_item[]; wanted text; total bigint; got bigint; ignored jsonb; n int;
  room desk.taken_room; number text;
BEGIN
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = desk.int_of(p_row, 'venue');
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  b.tenant_id := who.tenant_id; b.venue_id := v.venue_id; b.currency := v.currency; b.booking_id := desk.uuid_of(p_row, 'booking');
  b.event_type := desk.text_of(p_row, 'event_type', 80); b.guests := desk.int_of(p_row, 'guests', 1, 1000000);
  b.note_staff := desk.text_of(p_row, 'note_staff', 4000); b.note_customer := desk.text_of(p_row, 'note_customer', 4000);
  b.register_no := desk.text_of(p_row, 'register_no', 80);
  wanted := desk.text_of(p_row, 'status', 20);
  total := desk.int_of(p_row, 'total_minor', 0, 1000000000000000); got := coalesce(desk.int_of(p_row, 'received_minor', 0, 1000000000000000), 0);
  IF wanted NOT IN ('pending', 'confirmed', 'completed', 'cancelled') THEN
    PERFORM desk.bad_input('status', 'must be pending, confirmed, completed or cancelled');
  END IF;
  items := desk.wanted_items(v, p_row -> 'items');
  room := desk.taken_room(who.tenant_id, items);
  b.starts_at := room.starts_at; b.ends_at := room.ends_at; b.occupied_until := room.occupied_until;
  b.customer_id := desk.keep_customer(who.tenant_id, p_row -> 'customer');
  IF b.customer_id IS NOT NULL THEN
    PERFORM desk.fill_customer(who.tenant_id, b.customer_id, p_row -> 'person');
    FOREACH number IN ARRAY desk.phone_list(p_row, 'more_phones') LOOP PERFORM desk.add_phone(who.tenant_id, b.customer_id, number); END LOOP;
  END IF;
  IF wanted <> 'cancelled' THEN PERFORM desk.clear_way(who.tenant_id, room.spaces, room.lo, room.hi); END IF;
  b.created_at := clock_timestamp();
  IF wanted = 'pending' AND b.starts_at <= b.created_at THEN PERFORM desk.bad_input('status', 'is pending although its day has begun'); END IF;
  SELECT coalesce(jsonb_agg(r ->> 'rule'), '[]') INTO ignored FROM jsonb_array_elements(desk.broken_rules(v, items, b.guests, b.created_at)) r;

  SELECT * INTO items, b.quote, b.total_minor, b.deposit_minor, b.policy, b.plan, b.balance_days
    FROM desk.price_booking(v, items, '{}', b.guests, who.rank, true, 0);
  IF total IS NOT NULL THEN
    b.quote := desk.agreed_quote(b.quote, items[1], total); b.total_minor := total; b.deposit_minor := desk.first_part(v, b.plan, total);
    FOR n IN 1 .. cardinality(items) LOOP items[n].price_minor := CASE n WHEN 1 THEN total ELSE 0 END; END LOOP;
  END IF;
  IF got > b.total_minor THEN PERFORM desk.bad_input('received_minor', 'is more than the price'); END IF;
  IF got > 0 AND wanted = 'cancelled' THEN PERFORM desk.bad_input('received_minor', 'stands on a cancelled booking'); END IF;
  IF wanted = 'pending' AND (got >= b.total_minor OR got > 0 AND got >= b.deposit_minor AND v.confirmation_trigger = 'deposit_only') THEN
    wanted := 'confirmed';                       -- nothing is missing: pending would wait for nobody
  END IF;

  b.status := CASE WHEN wanted IN ('pending', 'cancelled') THEN wanted WHEN b.occupied_until <= b.created_at THEN 'completed' ELSE 'confirmed' END;
  b.booking_no := to_char(b.created_at AT TIME ZONE v.zone, 'YYYY');
  IF b.status = 'cancelled' THEN
    b.reason := p_source;
  ELSE
    b.payment_option := CASE v.payment_profile WHEN 'cash_only' THEN 'counter_full' WHEN 'cash_deposit' THEN 'deposit' WHEN 'hybrid' THEN 'deposit' ELSE 'gateway_full' END;
    b.payment_due_at := b.starts_at;             -- nobody gave the customer a shorter time
  END IF;
  IF b.status IN ('confirmed', 'completed') THEN b.confirmed_at := b.created_at; b.confirmed_by := session_user; END IF;
  b.last_change := jsonb_strip_nulls(jsonb_build_object('imported', true, 'reason', p_source, 'override', nullif(ignored, '[]'),
    'payment', CASE WHEN got > 0 THEN desk.new_id() END));
  o_booking := ARRAY[b]; o_received := got;
  SELECT array_agg(ROW(b.tenant_id, b.booking_id, i.item_no, b.venue_id, i.space_id, i.composite_id, i.session_id, i.starts_at, i.ends_at, i.label, i.price_minor)::desk.booking_item)
    INTO o_items FROM unnest(items) i;
  SELECT array_agg(ROW(b.tenant_id, w.space_id, tstzrange(w.lo, w.hi), w.lo, w.hi, b.status, b.booking_id, w.item_no, NULL)::desk.occupancy)
    INTO o_occupancy FROM unnest(room.spaces, room.item_nos, room.lo, room.hi) w (space_id, item_no, lo, hi);
END $$;
