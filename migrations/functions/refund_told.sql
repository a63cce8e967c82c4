-- The common part of what a worker tells of a refund: its next state, if it has changed, and when to ask again.
CREATE OR REPLACE FUNCTION desk.refund_told(p_refund uuid, p_lease uuid, p_said text, p_ref text, p_bank_ref text, p_again timestamptz, p_problem text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE who desk.staff := desk.me(); r desk.refund; of_booking uuid; event text;
BEGIN
  PERFORM desk.permit_worker(who.rank);
  SELECT booking_id INTO of_booking FROM desk.refund WHERE tenant_id = who.tenant_id AND refund_id = p_refund;
  IF NOT FOUND THEN RAISE EXCEPTION 'no such refund' USING ERRCODE = 'BK004', DETAIL = '{"what": "refund"}'; END IF;
  PERFORM FROM desk.booking WHERE tenant_id = who.tenant_id AND booking_id = of_booking FOR UPDATE;
  SELECT * INTO r FROM desk.refund WHERE tenant_id = who.tenant_id AND refund_id = p_refund FOR UPDATE;
  UPDATE desk.refund_request SET lease = NULL, lease_until = NULL, tries = CASE WHEN p_said = 'delayed' THEN tries ELSE 0 END, next_at = p_again,
      provider_ref = coalesce(p_ref, provider_ref), bank_ref = coalesce(nullif(p_bank_ref, ''), bank_ref), problem = left(coalesce(p_problem, ''), 200)
    WHERE tenant_id = who.tenant_id AND refund_id = p_refund AND lease = p_lease;
  IF NOT FOUND THEN RETURN; END IF;            -- another worker has it by now and will see the same
  event := CASE WHEN p_said = 'done' AND r.state IN ('sent', 'failed') THEN 'settle' WHEN p_said = 'failed' AND r.state IN ('sent', 'done') THEN 'fail' END;
  IF event IS NULL THEN RETURN; END IF;
  UPDATE desk.refund SET state = CASE event WHEN 'settle' THEN 'done' ELSE 'failed' END, last_event = event, last_actor = 'system',
      reference = left(coalesce(nullif(p_bank_ref, ''), p_ref, reference), 80), reason = CASE event WHEN 'fail' THEN left(coalesce(p_problem, ''), 200) ELSE reason END,
      done_at = CASE event WHEN 'settle' THEN clock_timestamp() ELSE done_at END, done_by = CASE event WHEN 'settle' THEN session_user ELSE done_by END
    WHERE tenant_id = who.tenant_id AND refund_id = p_refund;
  IF event = 'settle' THEN PERFORM desk.post_refund(p_refund, who.tenant_id, 'refund_pay');
  ELSIF r.state = 'done' THEN PERFORM desk.post_refund(p_refund, who.tenant_id, 'refund_undone'); END IF;
  PERFORM desk.tell_payment(who.tenant_id, of_booking);
END $$;
