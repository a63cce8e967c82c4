-- Takes back the caller's own move: the items and the price come from what the database remembered, never from the desk, so
-- that nobody gets a price that was not pinned for those very items. Locks like move_booking.
CREATE OR REPLACE FUNCTION desk.undo_move(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); v desk.venue; b desk.booking; x desk.booking_before; items desk.wanted_item[]; answer jsonb; was jsonb; id uuid; n int;
  room desk.taken_room; wanted int[]; chosen timestamptz;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,revision,undo}');
  answer := desk.begin_request(who.tenant_id, p_key, 'undo_move', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  id := desk.uuid_of(p_body, 'booking'); n := desk.int_of(p_body, 'undo', 1)::int;
  SELECT vv.* INTO v FROM desk.booking bb JOIN desk.venue vv USING (tenant_id, venue_id) WHERE bb.tenant_id = who.tenant_id AND bb.booking_id = id;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such booking' USING ERRCODE = 'BK004', DETAIL = '{"what": "booking"}'; END IF;
  SELECT * INTO x FROM desk.booking_before WHERE tenant_id = who.tenant_id AND booking_id = id AND rev = n;
  items := desk.items_before(who.tenant_id, id, n);
  IF cardinality(items) = 0 THEN PERFORM desk.no_undo('not_yours'); END IF;
  room := desk.taken_room(who.tenant_id, items);
  SELECT array_agg(s) INTO wanted FROM (SELECT unnest(room.spaces) UNION
    SELECT space_id FROM desk.occupancy WHERE tenant_id = who.tenant_id AND booking_id = id) y (s);
  PERFORM desk.lock_spaces(who.tenant_id, wanted);
  b := desk.lock_booking(who.tenant_id, id, desk.int_of(p_body, 'revision')::int);
  PERFORM desk.check_change(b, 'move');
  PERFORM desk.check_hold_runs(b);
  IF b.status = 'confirmed' THEN PERFORM desk.permit(who.rank, '{manager,owner}'); END IF;
  PERFORM desk.check_undo(b, n);
  PERFORM desk.clear_way(who.tenant_id, room.spaces, room.lo, room.hi, id);
  IF x.total_minor < desk.received(who.tenant_id, id) THEN
    RAISE EXCEPTION 'more was received than the old price' USING ERRCODE = 'BK009', DETAIL = jsonb_build_object('field', 'undo', 'due_minor',
      x.total_minor - desk.received(who.tenant_id, id), 'currency', b.currency)::text;
  END IF;
  was := (SELECT jsonb_agg(jsonb_build_object('space', space_id, 'composite', composite_id, 'from', starts_at, 'to', ends_at) ORDER BY item_no)
            FROM desk.booking_item WHERE tenant_id = who.tenant_id AND booking_id = id);
  SELECT (e.change ->> 'chosen_at')::timestamptz INTO chosen FROM desk.booking_event e WHERE e.tenant_id = who.tenant_id AND e.booking_id = id AND e.event = 'select_payment';
  DELETE FROM desk.occupancy WHERE tenant_id = who.tenant_id AND booking_id = id;
  DELETE FROM desk.booking_item WHERE tenant_id = who.tenant_id AND booking_id = id;
  UPDATE desk.booking SET starts_at = room.starts_at, ends_at = room.ends_at, occupied_until = room.occupied_until,
      total_minor = x.total_minor, quote = x.quote, deposit_minor = x.deposit_minor, policy = coalesce((SELECT e.change -> 'policy_was' FROM desk.booking_event e
        WHERE e.tenant_id = who.tenant_id AND e.booking_id = id AND e.rev = n), policy),
      moves = CASE WHEN status <> 'temp_hold' AND starts_at <> room.starts_at THEN greatest(0, moves - 1) ELSE moves END,
      payment_due_at = CASE WHEN status = 'pending' THEN desk.payment_due(v, room.starts_at, chosen, clock_timestamp()) ELSE payment_due_at END,
      last_event = 'move', last_actor = who.rank, last_change = jsonb_build_object('changed', '["items", "price"]'::jsonb, 'undoes', n,
        'was', jsonb_build_object('items', was, 'total_minor', b.total_minor), 'now', jsonb_build_object('items', (SELECT jsonb_agg(jsonb_build_object(
          'space', i.space_id, 'composite', i.composite_id, 'from', i.starts_at, 'to', i.ends_at) ORDER BY i.item_no) FROM unnest(items) i), 'total_minor', x.total_minor))
    WHERE tenant_id = who.tenant_id AND booking_id = id RETURNING * INTO b;
  PERFORM desk.occupy(b, items, room);
  IF b.guests IS DISTINCT FROM x.guests THEN PERFORM desk.check_guests(b, b.guests, who.rank, ''); END IF;
  PERFORM desk.confirm_if_paid(who.tenant_id, id);
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, id));
END $$;
GRANT EXECUTE ON FUNCTION desk.undo_move(uuid, jsonb) TO @clerk@;
