-- The common part of the commands on one refund: approve, reject, pay.
CREATE OR REPLACE FUNCTION desk.step_refund(p_key uuid, p_body jsonb, p_command text) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE who desk.staff := desk.me(); r desk.refund; b desk.booking; answer jsonb; x desk.refund_transition; wanted text; why text; way text; of_booking uuid;
BEGIN
  PERFORM desk.permit(who.rank, '{clerk,manager,owner}');
  PERFORM desk.fields(p_body, '{refund,revision}', CASE p_command WHEN 'approve_refund' THEN '{method}' WHEN 'reject_refund' THEN '{reason}' ELSE '{reference}' END::text[]);
  answer := desk.begin_request(who.tenant_id, p_key, p_command, p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  SELECT booking_id INTO of_booking FROM desk.refund WHERE tenant_id = who.tenant_id AND refund_id = desk.uuid_of(p_body, 'refund');
  IF NOT FOUND THEN RAISE EXCEPTION 'no such refund' USING ERRCODE = 'BK004', DETAIL = '{"what": "refund"}'; END IF;
  b := desk.lock_booking(who.tenant_id, of_booking, NULL);
  SELECT * INTO r FROM desk.refund WHERE tenant_id = who.tenant_id AND refund_id = desk.uuid_of(p_body, 'refund') FOR UPDATE;
  IF desk.int_of(p_body, 'revision') IS DISTINCT FROM r.rev::bigint THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005', DETAIL = jsonb_build_object('revision', r.rev, 'by', r.changed_by, 'at', r.changed_at)::text;
  END IF;
  wanted := CASE p_command WHEN 'approve_refund' THEN CASE r.state WHEN 'failed' THEN 'retry' ELSE 'approve' END
    WHEN 'reject_refund' THEN CASE WHEN r.state IN ('approved', 'failed') THEN 'revoke' ELSE 'reject' END ELSE 'pay' END;
  SELECT * INTO x FROM desk.refund_transition WHERE from_state = r.state AND refund_transition.event = wanted;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the state does not allow this' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', r.state, 'event', wanted)::text;
  END IF;
  PERFORM desk.permit(who.rank, x.actors);
  IF p_command = 'approve_refund' THEN
    way := desk.refund_way(p_body, who.rank);
    PERFORM desk.approve_one(r.tenant_id, r.refund_id, who.rank, way);
  ELSIF p_command = 'reject_refund' THEN
    PERFORM desk.reject_one(r.tenant_id, r.refund_id, wanted, who.rank, desk.text_of(p_body, 'reason', 200, true));
  ELSE
    IF r.method = 'gateway' THEN PERFORM desk.bad_input('refund', 'goes back through its provider by itself'); END IF;
    why := desk.text_of(p_body, 'reference', 40, r.method <> 'cash');
    UPDATE desk.refund SET state = 'done', last_event = 'pay', last_actor = who.rank, reference = why, done_at = clock_timestamp(), done_by = session_user
      WHERE tenant_id = r.tenant_id AND refund_id = r.refund_id;
    PERFORM desk.post_refund(r.refund_id, r.tenant_id, 'refund_pay');
  END IF;
  RETURN desk.end_request(p_key, desk.tell_refund(b, who.rank, ARRAY[r.refund_id]));
END $$;
