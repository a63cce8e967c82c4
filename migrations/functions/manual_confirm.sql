-- A manager or owner confirms a pending booking; who did it is recorded.
CREATE OR REPLACE FUNCTION desk.manual_confirm(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; answer jsonb;
BEGIN
  PERFORM desk.fields(p_body, '{booking,revision}', '{reason}');
  answer := desk.begin_request(who.tenant_id, p_key, 'manual_confirm', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), desk.int_of(p_body, 'revision')::int);
  b.status := desk.check_event(b, 'manual_confirm', who.rank);
  UPDATE desk.booking SET status = b.status, confirmed_at = clock_timestamp(), confirmed_by = session_user, last_event = 'manual_confirm',
      last_actor = who.rank, last_change = jsonb_strip_nulls(jsonb_build_object('reason', nullif(desk.text_of(p_body, 'reason'), '')))
    WHERE tenant_id = who.tenant_id AND booking_id = b.booking_id;
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.manual_confirm(uuid, jsonb) TO @clerk@;   -- the lifecycle table, not the grant, says who may
