-- Arrived, left, no-show: moments of the day, noted or taken back. What is so already is no change, so two desks may press.
CREATE OR REPLACE FUNCTION desk.mark_booking(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; answer jsonb; mark text; noted bool; is_so bool; now_ timestamptz; wrong text;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,mark,set}');
  answer := desk.begin_request(who.tenant_id, p_key, 'mark_booking', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  mark := desk.text_of(p_body, 'mark', 20);
  IF mark NOT IN ('arrived', 'left', 'no_show') THEN PERFORM desk.bad_input('mark', 'must be arrived, left or no_show'); END IF;
  IF jsonb_typeof(p_body -> 'set') <> 'boolean' THEN PERFORM desk.bad_input('set', 'must be true or false'); END IF;
  noted := (p_body ->> 'set')::bool;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), NULL);
  PERFORM desk.check_change(b, 'mark');
  now_ := clock_timestamp();
  is_so := CASE mark WHEN 'arrived' THEN b.arrived_at WHEN 'left' THEN b.left_at ELSE b.no_show_at END IS NOT NULL;
  IF is_so <> noted THEN
    wrong := CASE WHEN mark = 'arrived' AND NOT noted AND b.left_at IS NOT NULL THEN 'has_left'
                  WHEN NOT noted THEN NULL
                  WHEN mark = 'arrived' AND b.no_show_at IS NOT NULL THEN 'no_show'
                  WHEN mark = 'arrived' AND now_ < b.starts_at - interval '12 hours' THEN 'too_early'
                  WHEN mark = 'left' AND b.arrived_at IS NULL THEN 'not_arrived'
                  WHEN mark = 'no_show' AND b.arrived_at IS NOT NULL THEN 'has_arrived'
                  WHEN mark = 'no_show' AND now_ < b.starts_at THEN 'too_early' END;
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION 'this mark does not fit now' USING ERRCODE = 'BK041', DETAIL = jsonb_build_object('mark', mark, 'problem', wrong)::text;
    END IF;
    UPDATE desk.booking SET arrived_at = CASE WHEN mark <> 'arrived' THEN arrived_at WHEN noted THEN now_ END,
        left_at = CASE WHEN mark <> 'left' THEN left_at WHEN noted THEN now_ END,
        no_show_at = CASE WHEN mark <> 'no_show' THEN no_show_at WHEN noted THEN now_ END,
        last_event = 'mark', last_actor = who.rank,
        last_change = jsonb_build_object('changed', jsonb_build_array(mark), 'was', jsonb_build_object(mark, NOT noted), 'now', jsonb_build_object(mark, noted))
      WHERE tenant_id = who.tenant_id AND booking_id = b.booking_id;
  END IF;
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.mark_booking(uuid, jsonb) TO @clerk@;
