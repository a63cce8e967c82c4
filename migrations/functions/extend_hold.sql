-- Lengthens a running hold: a clerk up to the venue's maximum since creation, a manager beyond, never past the event's start.
CREATE OR REPLACE FUNCTION desk.extend_hold(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; v desk.venue; answer jsonb; until timestamptz; most timestamptz;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{booking,revision,minutes}');
  answer := desk.begin_request(who.tenant_id, p_key, 'extend_hold', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), desk.int_of(p_body, 'revision')::int);
  PERFORM desk.check_change(b, 'extend');
  PERFORM desk.check_hold_runs(b);
  SELECT * INTO v FROM desk.venue WHERE tenant_id = who.tenant_id AND venue_id = b.venue_id;
  until := b.hold_expires_at + make_interval(mins => desk.int_of(p_body, 'minutes', 1, 10080)::int);
  IF until IS NULL THEN PERFORM desk.bad_input('minutes', 'is missing'); END IF;
  most := CASE WHEN who.rank = 'clerk' THEN least(b.created_at + make_interval(mins => v.hold_max_minutes), greatest(b.starts_at, b.hold_expires_at))
               ELSE greatest(b.starts_at, b.hold_expires_at) END;
  IF until > most THEN
    RAISE EXCEPTION 'longer than this venue allows' USING ERRCODE = 'BK007', DETAIL = jsonb_build_object('broken', jsonb_build_array(
      jsonb_build_object('rule', 'hold', 'until', most, 'overridable', who.rank = 'clerk' AND until <= b.starts_at)))::text;
  END IF;
  UPDATE desk.booking SET hold_expires_at = until, last_event = 'extend', last_actor = who.rank,
      last_change = jsonb_build_object('changed', '["hold_expires_at"]'::jsonb, 'was', b.hold_expires_at, 'now', until)
    WHERE tenant_id = who.tenant_id AND booking_id = b.booking_id;
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.extend_hold(uuid, jsonb) TO @clerk@;
