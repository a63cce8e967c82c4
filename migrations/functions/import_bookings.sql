-- Brings rows of the old register in, each whole in a savepoint or not at all; what clashes is told and not forced. A row that
-- is here already is left as it is, so that a second run changes nothing. Body and answer: docs/referee.md.
-- Order of locks: key, all spaces, the known customers, all stale holds, then as create_hold.
CREATE OR REPLACE FUNCTION desk.import_bookings(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who desk.staff := desk.me(); v desk.venue; answer jsonb; e jsonb; source text; known text; here jsonb; told jsonb := '[]'; ids uuid[] := '{}'; people uuid[] := '{}';
  s int[]; l timestamptz[]; h timestamptz[]; spaces int[] := '{}'; lo timestamptz[] := '{}'; hi timestamptz[] := '{}'; said text; state text;
BEGIN
  PERFORM desk.permit(who.rank, '{manager,owner}');
  PERFORM desk.fields(p_body, '{rows,source}');
  answer := desk.begin_request(who.tenant_id, p_key, 'import_bookings', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  source := desk.text_of(p_body, 'source', 120, true);
  IF jsonb_typeof(p_body -> 'rows') <> 'array' OR jsonb_array_length(p_body -> 'rows') NOT BETWEEN 1 AND 100 THEN
    PERFORM desk.bad_input('rows', 'must be a list of 1 to 100 rows');
  END IF;
  FOR e IN SELECT * FROM jsonb_array_elements(p_body -> 'rows') LOOP
    PERFORM desk.fields(e, '{booking,venue,items,status}', '{customer,person,event_type,guests,note_staff,note_customer,register_no,more_phones,total_minor,received_minor}');
    ids := ids || desk.uuid_of(e, 'booking'); people := people || desk.uuid_of(coalesce(nullif(e -> 'customer', 'null'), '{}'), 'id');
    BEGIN
      SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = desk.int_of(e, 'venue');
      SELECT array_agg(o.space_id), array_agg(o.lo), array_agg(o.hi) INTO s, l, h
        FROM desk.item_occupancy(who.tenant_id, desk.wanted_items(v, e -> 'items')) o;
      spaces := spaces || s;
      lo := lo || CASE WHEN e ->> 'status' = 'cancelled' THEN h ELSE l END; hi := hi || h;    -- what is cancelled is in nobody's way
    EXCEPTION WHEN data_exception OR SQLSTATE 'BK002' THEN NULL;   -- told below, with the row it belongs to
    END;
  END LOOP;
  PERFORM desk.count_anew();
  PERFORM desk.lock_spaces(who.tenant_id, spaces);
  PERFORM FROM desk.customer WHERE tenant_id = who.tenant_id AND customer_id = ANY (people) ORDER BY customer_id FOR NO KEY UPDATE;   -- may be filled in
  PERFORM desk.lapse_in_the_way(who.tenant_id, spaces, lo, hi);
  SELECT coalesce(jsonb_object_agg(booking_id, booking_no), '{}') INTO here FROM desk.booking WHERE tenant_id = who.tenant_id AND booking_id = ANY (ids);

  FOR e IN SELECT * FROM jsonb_array_elements(p_body -> 'rows') LOOP
    known := here ->> lower(e ->> 'booking');
    IF known IS NOT NULL THEN
      told := told || jsonb_build_array(jsonb_build_object('booking', e -> 'booking', 'number', known, 'made', false));
      CONTINUE;
    END IF;
    BEGIN
      known := desk.import_one(who, e, source);
      here := here || jsonb_build_object(lower(e ->> 'booking'), known);
      told := told || jsonb_build_array(jsonb_build_object('booking', e -> 'booking', 'number', known, 'made', true));
    EXCEPTION WHEN exclusion_violation OR check_violation OR data_exception OR SQLSTATE 'BK002' OR SQLSTATE 'BK009' THEN
      GET STACKED DIAGNOSTICS said = PG_EXCEPTION_DETAIL, state = RETURNED_SQLSTATE;
      told := told || jsonb_build_array(jsonb_build_object('booking', e -> 'booking', 'state', CASE WHEN state LIKE 'BK%' OR state = '23P01' THEN state ELSE 'BK002' END,
        'facts', CASE WHEN left(said, 1) = '{' THEN said::jsonb ELSE '{}' END));
    END;
  END LOOP;
  RETURN desk.end_request(p_key, jsonb_build_object('imported', told));
END $$;
GRANT EXECUTE ON FUNCTION desk.import_bookings(uuid, jsonb) TO @clerk@;   -- who may is asked inside
