-- One booking of the old register, written once in the state it had there with the lifecycle's own steps behind it
-- (brought_steps), in the caller's savepoint.
-- The spaces and the known customer are locked. Returns its new number. Rules of the venue are overridden and named in the
-- history; the exclusion constraint never is.
CREATE OR REPLACE FUNCTION desk.import_one(who desk.staff, p_row jsonb, p_source text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
  v desk.venue; b desk.booking; t desk.tenant; items desk.wanted_item[]; wanted text; total bigint; got bigint; ignored jsonb; n int;
  room desk.taken_room; number text; payment uuid;
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

  SELECT * INTO t FROM desk.tenant WHERE tenant_id = who.tenant_id;
  b.booking_no := to_char(b.created_at AT TIME ZONE v.zone, 'YYYY');
  b.booking_no := t.code || '-' || b.booking_no || '-' || desk.padded(desk.next_number(who.tenant_id, 'booking', b.booking_no::int), 4);
  b.status := CASE WHEN wanted IN ('pending', 'cancelled') THEN wanted WHEN b.occupied_until <= b.created_at THEN 'completed' ELSE 'confirmed' END;
  IF got > 0 THEN payment := gen_random_uuid(); END IF;
  INSERT INTO desk.booking (tenant_id, booking_id, venue_id, booking_no, register_no, status, customer_id, event_type, guests, starts_at, ends_at, occupied_until,
      currency, total_minor, deposit_minor, quote, policy, plan, balance_days, note_staff, note_customer, reason, payment_option, payment_due_at,
      confirmed_at, confirmed_by, created_at, created_by, last_event, last_actor, last_change, changed_at, changed_by)
    VALUES (b.tenant_id, b.booking_id, b.venue_id, b.booking_no, b.register_no, b.status, b.customer_id, b.event_type, b.guests, b.starts_at, b.ends_at, b.occupied_until,
      b.currency, b.total_minor, b.deposit_minor, b.quote, b.policy, b.plan, b.balance_days, b.note_staff, b.note_customer,
      CASE b.status WHEN 'cancelled' THEN p_source ELSE '' END,
      CASE WHEN b.status = 'cancelled' THEN NULL ELSE
        CASE v.payment_profile WHEN 'cash_only' THEN 'counter_full' WHEN 'cash_deposit' THEN 'deposit' WHEN 'hybrid' THEN 'deposit' ELSE 'gateway_full' END END,
      CASE WHEN b.status <> 'cancelled' THEN b.starts_at END,          -- nobody gave the customer a shorter time
      CASE WHEN b.status IN ('confirmed', 'completed') THEN b.created_at END, CASE WHEN b.status IN ('confirmed', 'completed') THEN session_user END,
      b.created_at, session_user, 'create', who.rank,
      jsonb_strip_nulls(jsonb_build_object('imported', true, 'reason', p_source, 'override', nullif(ignored, '[]'), 'payment', payment)), b.created_at, session_user)
    ON CONFLICT (tenant_id, booking_id) DO NOTHING;
  IF NOT FOUND THEN PERFORM desk.bad_input('booking', 'exists already'); END IF;
  PERFORM desk.occupy(b, items, room);
  IF got > 0 THEN PERFORM desk.bring_money(b, payment, got, who.rank); END IF;
  RETURN b.booking_no;
END $$;
