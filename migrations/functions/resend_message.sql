-- A person sends again what failed, came too late, was void, or nobody knows of: a new message, so that the old one keeps its history.
CREATE OR REPLACE FUNCTION desk.resend_message(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; m desk.message; ways text[]; now_ timestamptz := clock_timestamp(); made bigint;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{message}', '{channels}');
  answer := desk.begin_request(who.tenant_id, p_key, 'resend_message', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  ways := desk.channels_of(p_body, 'channels');
  m := desk.lock_message(who.tenant_id, desk.int_of(p_body, 'message', 1, 9000000000000000));
  IF m.state IN ('to_approve', 'queued', 'claimed') OR m.kind = 'one_time_code' THEN
    RAISE EXCEPTION 'not now' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', m.state, 'event', 'resend')::text;
  END IF;
  IF EXISTS (SELECT FROM desk.message x WHERE x.tenant_id = m.tenant_id AND x.resends = m.message_id AND x.state IN ('queued', 'claimed')) THEN
    RAISE EXCEPTION 'on its way' USING ERRCODE = 'BK001', DETAIL = '{"status": "queued", "event": "resend"}';
  END IF;
  ways := coalesce(ways, m.channels);
  INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, booking_id, customer_id, subject, variables, next_at, stale_at, resends)
    VALUES (m.tenant_id, m.event, 'again:' || m.message_id, m.kind, ways, ways[1], m.booking_id, m.customer_id, m.subject, m.variables, now_, now_ + interval '1 day', m.message_id)
    RETURNING message_id INTO made;
  IF m.state = 'ambiguous' THEN                -- a person has taken it on: the question is closed
    UPDATE desk.message SET changed_at = now_, next_at = NULL, lease = NULL WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
  END IF;
  PERFORM pg_notify('desk_' || who.tenant_id, 'message *');
  RETURN desk.end_request(p_key, desk.message_card(who.tenant_id, made));
END $$;
GRANT EXECUTE ON FUNCTION desk.resend_message(uuid, jsonb) TO @clerk@;
