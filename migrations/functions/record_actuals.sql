-- What was used beyond the quote, counted after the event began: add-ons at their pinned rates, overtime at the pinned rate
-- of the item's session, damage at cost (a manager's word). The body replaces what was recorded before.
CREATE OR REPLACE FUNCTION desk.record_actuals(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); b desk.booking; answer jsonb; addons jsonb := coalesce(nullif(p_body -> 'addons', 'null'), '[]'); ids int[]; rest desk.priced_line[]; damage desk.priced_line[]; quote_ jsonb;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,revision}', '{addons,overtime,damage}');
  answer := desk.begin_request(who.tenant_id, p_key, 'record_actuals', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  ids := desk.addons_named(addons);
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), desk.int_of(p_body, 'revision')::int);
  PERFORM desk.check_change(b, 'actuals');
  IF b.starts_at > clock_timestamp() THEN
    RAISE EXCEPTION 'the event has not begun' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', b.status, 'event', 'actuals')::text;
  END IF;
  damage := desk.damage_lines(p_body -> 'damage');
  rest := desk.lines_of(b.quote, '{fee}')
    || desk.addon_lines(addons, b.quote -> 'rates', b.guests, (b.quote -> 'tax_included')::bool, (b.quote -> 'inter_state')::bool, 'actual')
    || desk.overrun_lines(b.quote, p_body -> 'overtime') || damage;
  IF ARRAY(SELECT (l.said::jsonb ->> 'label', l.amount_minor) FROM unnest(damage) l)      -- a clerk says again what a manager has said
      <> ARRAY(SELECT (l.said::jsonb ->> 'label', l.amount_minor) FROM unnest(desk.lines_of(b.quote, '{damage}')) l) THEN PERFORM desk.permit(who.rank, '{manager,owner}'); END IF;
  quote_ := desk.quote_anew(b.quote, desk.lines_of(b.quote, '{hire,early,overtime,addon}'), rest);
  PERFORM desk.check_new_total(b, (quote_ ->> 'total_minor')::bigint, 'addons');
  UPDATE desk.booking SET total_minor = (quote_ ->> 'total_minor')::bigint, quote = quote_, last_event = 'actuals', last_actor = who.rank,
      last_change = jsonb_build_object('changed', '["price"]'::jsonb, 'was', jsonb_build_object('total_minor', b.total_minor),
        'now', jsonb_build_object('total_minor', quote_ -> 'total_minor'))
    WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id;
  RETURN desk.end_request(p_key, desk.booking_card(b.tenant_id, b.booking_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.record_actuals(uuid, jsonb) TO @clerk@;
