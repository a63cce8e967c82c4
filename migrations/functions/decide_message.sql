-- A message that waits for a person is sent or dropped; one that is queued may be dropped.
CREATE OR REPLACE FUNCTION desk.decide_message(p_key uuid, p_body jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); answer jsonb; m desk.message; go bool; now_ timestamptz := clock_timestamp();
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{message,send}');
  answer := desk.begin_request(who.tenant_id, p_key, 'decide_message', p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  go := desk.flag_of(p_body, 'send');
  m := desk.lock_message(who.tenant_id, desk.int_of(p_body, 'message', 1, 9000000000000000));
  IF m.state <> 'to_approve' AND (go OR m.state <> 'queued') THEN
    RAISE EXCEPTION 'not now' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', m.state, 'event', CASE WHEN go THEN 'send' ELSE 'drop' END)::text;
  END IF;
  m.attempts := desk.note_attempt(m, CASE WHEN go THEN 'approved' ELSE 'dropped' END, '');
  UPDATE desk.message SET changed_at = now_, state = CASE WHEN go THEN 'queued' ELSE 'void' END, next_at = CASE WHEN go THEN now_ END, problem = CASE WHEN go THEN problem ELSE 'dropped' END, attempts = m.attempts
    WHERE tenant_id = m.tenant_id AND message_id = m.message_id;
  PERFORM pg_notify('desk_' || who.tenant_id, 'message *');
  RETURN desk.end_request(p_key, desk.message_card(who.tenant_id, m.message_id));
END $$;
GRANT EXECUTE ON FUNCTION desk.decide_message(uuid, jsonb) TO @clerk@;
