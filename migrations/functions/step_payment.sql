-- The common part of the commands on one payment: deposit, clear, bounce, void, verify, dispute.
CREATE OR REPLACE FUNCTION desk.step_payment(p_key uuid, p_body jsonb, p_command text, p_event text, p_reason_needed boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE who desk.staff := desk.me(); p desk.payment; b desk.booking; answer jsonb; why text; next text; was text;
BEGIN
  PERFORM desk.fields(p_body, '{payment,revision}', '{reason}');
  answer := desk.begin_request(who.tenant_id, p_key, p_command, p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  p := desk.lock_payment(who.tenant_id, desk.uuid_of(p_body, 'payment'));
  IF desk.int_of(p_body, 'revision') IS DISTINCT FROM p.rev::bigint THEN
    RAISE EXCEPTION 'changed by another desk' USING ERRCODE = 'BK005', DETAIL = jsonb_build_object('revision', p.rev, 'by', p.changed_by, 'at', p.changed_at)::text;
  END IF;
  next := desk.check_step(p, p_event, who.rank); was := p.state;
  why := desk.text_of(p_body, 'reason', 200, p_reason_needed);
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
  IF p_event = 'void' AND was = 'received' AND desk.payment_is_closed(p) THEN
    RAISE EXCEPTION 'the day is closed' USING ERRCODE = 'BK001', DETAIL = '{"status": "day closed", "event": "void"}';
  END IF;
  UPDATE desk.payment SET state = next, last_event = p_event, last_actor = who.rank, reason = why,
      payment_no = CASE WHEN next = 'received' THEN coalesce(payment_no, desk.receipt_number(tenant_id, b.venue_id, b.booking_id, purpose)) ELSE payment_no END,
      received_at = CASE WHEN next = 'received' AND was <> 'received' THEN clock_timestamp() ELSE received_at END,
      received_by = CASE WHEN next = 'received' AND was <> 'received' THEN session_user ELSE received_by END
    WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id RETURNING * INTO p;
  IF next = 'received' AND was <> 'received' THEN
    PERFORM desk.book_money(p, who.rank);
  ELSE
    IF was = 'received' AND next <> 'received' THEN
      PERFORM desk.release_refunds(p, p_event, who.rank);
      PERFORM desk.undo_money(p);
    END IF;
    UPDATE desk.booking SET last_event = CASE WHEN was = 'received' AND next <> 'received' THEN 'payment_undone' ELSE 'payment_step' END, last_actor = who.rank,
        last_change = jsonb_build_object('changed', '["payments"]'::jsonb, 'step', p_event, 'of', p.payment_id) || CASE WHEN why = '' THEN '{}' ELSE jsonb_build_object('reason', why) END
      WHERE tenant_id = p.tenant_id AND (booking_id = p.booking_id OR was = 'received' AND next <> 'received' AND booking_id IN
        (SELECT j.booking_id FROM desk.journal j WHERE j.tenant_id = p.tenant_id AND j.payment_id = p.payment_id));
  END IF;
  RETURN desk.end_request(p_key, desk.booking_card(p.tenant_id, p.booking_id) || jsonb_build_object('receipt', desk.payment_card(p)));
END $$;
