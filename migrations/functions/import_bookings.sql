-- Brings rows of the old register in, each whole or not at all; what clashes is told and not forced. A row that is here already
-- is left as it is, so that a second run changes nothing. Body and answer: docs/referee.md.
-- Order of locks: key, all spaces, the known customers, all stale holds, counters. What is in nobody's way is written together;
-- should that be refused after all, the same rows are written one by one, so that the one it was is told.
CREATE OR REPLACE FUNCTION desk.import_bookings(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; e jsonb; source text; people uuid[] := '{}'; spaces int[]; stale uuid[]; now_ timestamptz := clock_timestamp();
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
    PERFORM desk.uuid_of(e, 'booking');
    people := people || desk.uuid_of(coalesce(nullif(e -> 'customer', 'null'), '{}'), 'id');
  END LOOP;
  PERFORM desk.count_anew();
  WITH wanted AS (SELECT DISTINCT i -> 'space' AS one, i -> 'composite' AS several FROM jsonb_array_elements(p_body -> 'rows') r
      CROSS JOIN LATERAL jsonb_array_elements(CASE jsonb_typeof(r -> 'items') WHEN 'array' THEN r -> 'items' ELSE '[]' END) i)
  SELECT array_agg(s.space_id) INTO spaces FROM desk.space s WHERE s.tenant_id = who.tenant_id AND (to_jsonb(s.space_id) IN (SELECT one FROM wanted)
    OR s.space_id IN (SELECT p.space_id FROM desk.composite_part p WHERE p.tenant_id = who.tenant_id AND to_jsonb(p.composite_id) IN (SELECT several FROM wanted)));
  PERFORM desk.lock_spaces(who.tenant_id, spaces);
  PERFORM FROM desk.customer WHERE tenant_id = who.tenant_id AND customer_id = ANY (people) ORDER BY customer_id FOR NO KEY UPDATE;   -- may be filled in
  SELECT array_agg(h.booking_id) INTO stale FROM (SELECT b.booking_id FROM desk.booking b
    WHERE b.tenant_id = who.tenant_id AND b.status = 'temp_hold' AND b.hold_expires_at <= now_
      AND EXISTS (SELECT FROM desk.occupancy o WHERE o.tenant_id = b.tenant_id AND o.booking_id = b.booking_id AND o.space_id = ANY (spaces))
    ORDER BY b.booking_id FOR UPDATE) h;
  IF stale IS NOT NULL THEN PERFORM desk.lapse_holds(who.tenant_id, stale); END IF;

  BEGIN
    answer := desk.bring_rows(who, p_body -> 'rows', source, spaces, true);
  EXCEPTION WHEN exclusion_violation OR check_violation OR data_exception OR SQLSTATE 'BK002' OR SQLSTATE 'BK009' THEN
    answer := desk.bring_rows(who, p_body -> 'rows', source, spaces, false);
  END;
  RETURN desk.end_request(p_key, jsonb_build_object('imported', answer));
END $$;
GRANT EXECUTE ON FUNCTION desk.import_bookings(uuid, jsonb) TO @clerk@;   -- who may is asked inside
