-- Makes the price of a booking anew under today's tariff, on request: with other add-ons or another discount, or the same.
-- Items, guests and times stay. What the body does not name stays as it was asked for; null takes it away.
CREATE OR REPLACE FUNCTION desk.requote(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; v desk.venue; answer jsonb; asked jsonb; p record; was bigint;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,revision}', '{addons,discount,tariff_revision}');
  answer := desk.begin_request(who.tenant_id, p_key, 'requote', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  PERFORM desk.int_of(p_body, 'tariff_revision');
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), desk.int_of(p_body, 'revision')::int);
  PERFORM desk.check_change(b, 'requote');
  PERFORM desk.check_hold_runs(b);
  IF b.status = 'confirmed' THEN PERFORM desk.permit(who.rank, '{manager,owner}'); END IF;
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = b.venue_id;
  asked := (b.quote -> 'asked') || jsonb_build_object('kept_rates', b.quote -> 'rates') || (p_body - '{booking,revision}'::text[]);
  SELECT * INTO p FROM desk.price_booking(v, desk.wanted_items(v, (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('space', i.space_id,
      'composite', i.composite_id, 'from', i.starts_at, 'to', i.ends_at, 'label', i.label)) ORDER BY i.item_no)
      FROM desk.booking_item i WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id)), asked, b.guests, who.rank, NOT p_body ? 'discount', b.moves);
  p.o_quote := desk.keep_actuals(b.quote, p.o_quote); p.o_total := (p.o_quote ->> 'total_minor')::bigint;
  PERFORM desk.check_new_total(b, p.o_total, CASE WHEN p_body ->> 'discount' IS NULL THEN 'addons' ELSE 'discount' END);
  UPDATE desk.booking_item i SET price_minor = n.price_minor FROM unnest(p.o_items) n
    WHERE i.tenant_id = b.tenant_id AND i.booking_id = b.booking_id AND i.item_no = n.item_no;
  UPDATE desk.booking SET total_minor = p.o_total, quote = p.o_quote, deposit_minor = desk.first_part(v, plan, p.o_total), last_event = 'requote',
      last_actor = who.rank, last_change = jsonb_build_object('changed', '["price"]'::jsonb, 'was', jsonb_build_object('total_minor', b.total_minor),
        'now', jsonb_build_object('total_minor', p.o_total, 'tariff_revision', p.o_quote -> 'revision'))
        || CASE WHEN p_body ->> 'discount' IS NULL THEN '{}' ELSE jsonb_build_object('reason', p_body #>> '{discount,reason}') END
    WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id;
  PERFORM desk.confirm_if_paid(b.tenant_id, b.booking_id);
  RETURN desk.end_request(p_key, desk.booking_card(b.tenant_id, b.booking_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.requote(uuid, jsonb) TO @clerk@;
