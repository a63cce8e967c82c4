-- A refund is refused or taken back: it is owed no more. Of a cancelled booking the sum is kept then.
CREATE OR REPLACE FUNCTION desk.reject_one(p_tenant int, p_refund uuid, b desk.booking, p_event text, p_rank text, p_reason text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE r desk.refund;
BEGIN
  SELECT * INTO r FROM desk.refund WHERE tenant_id = p_tenant AND refund_id = p_refund;
  IF EXISTS (SELECT FROM desk.refund_request q WHERE q.tenant_id = r.tenant_id AND q.refund_id = r.refund_id AND q.lease_until > clock_timestamp()) THEN
    RAISE EXCEPTION 'it is being sent' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', 'sent', 'event', p_event)::text;
  END IF;
  UPDATE desk.refund SET state = 'rejected', last_event = p_event, last_actor = p_rank, reason = p_reason WHERE tenant_id = r.tenant_id AND refund_id = r.refund_id;
  UPDATE desk.refund_request SET next_at = NULL WHERE tenant_id = r.tenant_id AND refund_id = r.refund_id;
  IF p_event = 'revoke' THEN PERFORM desk.post_refund(r.refund_id, r.tenant_id, 'refund_revoke'); END IF;
  IF b.status = 'cancelled' AND r.purpose = 'booking' THEN PERFORM desk.keep_money(b.tenant_id, b.booking_id, r.amount_minor); END IF;
END $$;
