-- Makes a hold for each date of a series, each whole with its own number; a date that clashes is listed and not booked.
-- Each hold is desk.create_hold in a savepoint. Order of locks: key, all spaces, all stale holds, then as create_hold.
CREATE OR REPLACE FUNCTION desk.create_series(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); v desk.venue; t desk.tenant; answer jsonb; e jsonb; shared jsonb; series uuid; made jsonb := '[]'; clashes jsonb := '[]';
  s int[]; l timestamptz[]; h timestamptz[]; spaces int[] := '{}'; lo timestamptz[] := '{}'; hi timestamptz[] := '{}'; said text; named text; state text;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{series,venue,dates}', '{customer,event_type,guests,note_staff,note_customer,override_reason,addons,discount,tariff_revision}');
  answer := desk.begin_request(who.tenant_id, p_key, 'create_series', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = desk.int_of(p_body, 'venue');
  IF NOT FOUND THEN PERFORM desk.bad_input('venue', 'is not a venue of this business'); END IF;
  series := desk.uuid_of(p_body, 'series');
  IF jsonb_typeof(p_body -> 'dates') <> 'array' OR jsonb_array_length(p_body -> 'dates') NOT BETWEEN 1 AND 60 THEN
    PERFORM desk.bad_input('dates', 'must be a list of 1 to 60 dates');
  END IF;
  FOR e IN SELECT * FROM jsonb_array_elements(p_body -> 'dates') LOOP
    PERFORM desk.fields(e, '{booking,items}');
    SELECT array_agg(o.space_id), array_agg(o.lo), array_agg(o.hi) INTO s, l, h
      FROM desk.item_occupancy(who.tenant_id, desk.wanted_items(v, e -> 'items')) o;
    spaces := spaces || s; lo := lo || l; hi := hi || h;
  END LOOP;
  PERFORM desk.lock_spaces(who.tenant_id, spaces);
  PERFORM desk.lapse_in_the_way(who.tenant_id, spaces, lo, hi);

  INSERT INTO desk.event_group (tenant_id, event_group_id, kind, filling) VALUES (who.tenant_id, series, 'series', true) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN PERFORM desk.bad_input('series', 'exists already'); END IF;
  shared := (p_body - '{series,dates}'::text[]) || jsonb_build_object('event_group', series);
  FOR e IN SELECT * FROM jsonb_array_elements(p_body -> 'dates') LOOP
    BEGIN
      made := made || jsonb_build_array(desk.create_hold(desk.new_id(), shared || e));
    EXCEPTION WHEN exclusion_violation OR SQLSTATE 'BK007' THEN
      GET STACKED DIAGNOSTICS said = PG_EXCEPTION_DETAIL, named = CONSTRAINT_NAME, state = RETURNED_SQLSTATE;
      clashes := clashes || jsonb_build_array(jsonb_build_object('booking', e -> 'booking', 'state', state,
        'facts', CASE WHEN left(said, 1) = '{' THEN said::jsonb ELSE '{}' END));
    END;
  END LOOP;
  IF made = '[]' THEN                            -- nothing to keep: refused as its first date is
    RAISE EXCEPTION 'no date of the series is free' USING ERRCODE = clashes -> 0 ->> 'state', DETAIL = (clashes -> 0 -> 'facts')::text,
      CONSTRAINT = CASE WHEN clashes -> 0 ->> 'state' = '23P01' THEN 'no_booking_overlap' ELSE '' END;
  END IF;
  UPDATE desk.event_group SET filling = false WHERE tenant_id = who.tenant_id AND event_group_id = series;
  SELECT * INTO t FROM desk.tenant WHERE tenant_id = who.tenant_id;
  PERFORM desk.check_series_limits(t);
  RETURN desk.end_request(p_key, jsonb_build_object('series', series, 'bookings', made, 'clashes', clashes));
END $$;
GRANT EXECUTE ON FUNCTION desk.create_series(uuid, jsonb) TO @clerk@;
