-- The common part of cancel and admin_cancel. The refund by policy is asked for in the same transaction.
CREATE OR REPLACE FUNCTION desk.cancel_by(p_key uuid, p_body jsonb, p_event text, p_reason_needed boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE who desk.staff := desk.me(); b desk.booking; answer jsonb; why text; policy jsonb; instead bigint; r uuid;
BEGIN
  PERFORM desk.fields(p_body, '{booking,revision}', CASE WHEN p_reason_needed THEN '{reason,refund_minor}' ELSE '{reason}' END::text[]);
  answer := desk.begin_request(who.tenant_id, p_key, p_event, p_body);
  IF answer IS NOT NULL THEN RETURN answer; END IF;
  b := desk.lock_booking(who.tenant_id, desk.uuid_of(p_body, 'booking'), desk.int_of(p_body, 'revision')::int);
  FOR r IN SELECT f.refund_id FROM desk.refund f WHERE f.tenant_id = b.tenant_id AND f.booking_id = b.booking_id AND f.state = 'requested'
      AND f.purpose <> 'unapplied' ORDER BY 1 FOR UPDATE LOOP   -- what nobody has decided yet is overtaken: the policy asks for all that is due back
    PERFORM desk.reject_one(b.tenant_id, r, 'overtake', 'system', 'the booking was cancelled');
  END LOOP;
  PERFORM desk.withdraw_cash_discount(b.tenant_id, b.booking_id);
  policy := desk.refund_by_policy(b.tenant_id, b.booking_id, clock_timestamp());
  b.status := desk.check_event(b, p_event, who.rank);
  instead := desk.int_of(p_body, 'refund_minor', 0, 1000000000000000);
  IF instead > desk.received(b.tenant_id, b.booking_id) THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, desk.received(b.tenant_id, b.booking_id), b.currency, 'refund_minor'); END IF;
  why := desk.text_of(p_body, 'reason', 200, p_reason_needed);
  UPDATE desk.booking SET status = b.status, hold_expires_at = NULL, reason = why, last_event = p_event, last_actor = who.rank,
      last_change = CASE WHEN why = '' THEN '{}' ELSE jsonb_build_object('reason', why) END
    WHERE tenant_id = who.tenant_id AND booking_id = b.booking_id;
  PERFORM desk.refund_cancelled(b, who.rank, why, policy, instead);
  RETURN desk.end_request(p_key, desk.booking_card(who.tenant_id, b.booking_id));
END $$;
