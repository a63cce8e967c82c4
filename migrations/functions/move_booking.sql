-- Puts a booking on other items and prices it anew; a manager may keep the pinned price with a reason. Old and new spaces
-- are locked together; occupancy is deleted and written again, because an UPDATE that swaps spaces would meet its own rows.
CREATE OR REPLACE FUNCTION desk.move_booking(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); v desk.venue; b desk.booking; items desk.wanted_item[]; answer jsonb; ignored jsonb; override text; keep text; was jsonb;
  id uuid; room desk.taken_room; wanted int[]; now_ timestamptz; chosen timestamptz; total bigint; quote_ jsonb; policy_ jsonb; p record; moved int;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,revision,items}', '{override_reason,keep_price_reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'move_booking', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.uuid_of(p_body, 'booking'); override := desk.text_of(p_body, 'override_reason', 200); keep := desk.text_of(p_body, 'keep_price_reason', 200);
  SELECT vv.* INTO v FROM desk.booking bb JOIN desk.venue vv USING (tenant_id, venue_id) WHERE bb.tenant_id = who.tenant_id AND bb.booking_id = id;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such booking' USING ERRCODE = 'BK004', DETAIL = '{"what": "booking"}'; END IF;
  items := desk.wanted_items(v, p_body -> 'items');
  room := desk.taken_room(who.tenant_id, items);
  SELECT array_agg(s) INTO wanted FROM (SELECT unnest(room.spaces) UNION
    SELECT space_id FROM desk.occupancy WHERE tenant_id = who.tenant_id AND booking_id = id) x (s);
  PERFORM desk.lock_spaces(who.tenant_id, wanted);
  b := desk.lock_booking(who.tenant_id, id, desk.int_of(p_body, 'revision')::int);
  PERFORM desk.check_change(b, 'move');
  PERFORM desk.check_hold_runs(b);
  IF b.status = 'confirmed' OR keep <> '' THEN PERFORM desk.permit(who.rank, '{manager,owner}'); END IF;
  PERFORM desk.clear_way(who.tenant_id, room.spaces, room.lo, room.hi, id);
  now_ := clock_timestamp();
  ignored := desk.check_rules(v, items, b.guests, now_, who.rank, override);

  moved := b.moves + CASE WHEN b.status <> 'temp_hold' AND b.starts_at <> room.starts_at THEN 1 ELSE 0 END;
  SELECT * INTO p FROM desk.price_booking(v, items, (b.quote -> 'asked') || jsonb_build_object('kept_rates', b.quote -> 'rates'), b.guests, who.rank, true, moved);
  items := p.o_items; quote_ := desk.keep_actuals(b.quote, p.o_quote); total := (quote_ ->> 'total_minor')::bigint;
  IF keep <> '' THEN total := b.total_minor; quote_ := b.quote || jsonb_build_object('kept', true); END IF;
  PERFORM desk.check_new_total(b, total, 'items');
  policy_ := desk.policy_after_move(b, room.starts_at, now_);
  was := (SELECT jsonb_agg(jsonb_build_object('space', space_id, 'composite', composite_id, 'from', starts_at, 'to', ends_at) ORDER BY item_no)
            FROM desk.booking_item WHERE tenant_id = who.tenant_id AND booking_id = id);
  SELECT (e.change ->> 'chosen_at')::timestamptz INTO chosen FROM desk.booking_event e WHERE e.tenant_id = who.tenant_id AND e.booking_id = id AND e.event = 'select_payment';
  DELETE FROM desk.occupancy WHERE tenant_id = who.tenant_id AND booking_id = id;
  DELETE FROM desk.booking_item WHERE tenant_id = who.tenant_id AND booking_id = id;
  UPDATE desk.booking SET starts_at = room.starts_at, ends_at = room.ends_at, occupied_until = room.occupied_until, total_minor = total, quote = quote_, deposit_minor = desk.first_part(v, plan, total), policy = policy_, moves = moved,
      payment_due_at = CASE WHEN status = 'pending' THEN desk.payment_due(v, room.starts_at, chosen, now_)
                            ELSE payment_due_at END,
      last_event = 'move', last_actor = who.rank, last_change = jsonb_strip_nulls(jsonb_build_object('changed', '["items", "price"]'::jsonb,
        'was', jsonb_build_object('items', was, 'total_minor', b.total_minor), 'now', jsonb_build_object('items', (SELECT jsonb_agg(jsonb_build_object('space', i.space_id, 'composite', i.composite_id, 'from', i.starts_at, 'to', i.ends_at)
          ORDER BY i.item_no) FROM unnest(items) i), 'total_minor', total),
        'policy_was', CASE WHEN policy_ <> b.policy THEN b.policy END, 'override', ignored, 'reason', nullif(concat_ws('; ', nullif(override, ''), nullif(keep, '')), '')))
    WHERE tenant_id = who.tenant_id AND booking_id = id RETURNING * INTO b;
  PERFORM desk.occupy(b, items, room);
  PERFORM desk.confirm_if_paid(who.tenant_id, id);             -- a cheaper place may leave nothing due
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, id));
END $$;
GRANT EXECUTE ON FUNCTION desk.move_booking(uuid, jsonb) TO @clerk@;
