-- A refund is refused or taken back: it is owed no more. Of a cancelled booking the sum is kept then; of another, what was
-- paid anew meanwhile leaves no room for it, and it is money that fits nowhere.
CREATE OR REPLACE FUNCTION desk.reject_one(p_tenant int, p_refund uuid, p_event text, p_rank text, p_reason text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE r desk.refund; b desk.booking; n int; spilt bigint;
BEGIN
  SELECT * INTO r FROM desk.refund WHERE tenant_id = p_tenant AND refund_id = p_refund;
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = r.booking_id;
  IF EXISTS (SELECT FROM desk.refund_request q WHERE q.tenant_id = r.tenant_id AND q.refund_id = r.refund_id AND q.lease_until > clock_timestamp()) THEN
    RAISE EXCEPTION 'it is being sent' USING ERRCODE = 'BK001', DETAIL = jsonb_build_object('status', 'sent', 'event', p_event)::text;
  END IF;
  UPDATE desk.refund SET state = 'rejected', last_event = p_event, last_actor = p_rank, reason = p_reason WHERE tenant_id = r.tenant_id AND refund_id = r.refund_id;
  UPDATE desk.refund_request SET next_at = NULL, lease = NULL, lease_until = NULL WHERE tenant_id = r.tenant_id AND refund_id = r.refund_id;
  IF p_event = 'revoke' THEN PERFORM desk.post_refund(r.refund_id, r.tenant_id, 'refund_revoke'); END IF;
  IF r.purpose <> 'booking' THEN RETURN; END IF;
  IF b.status = 'cancelled' THEN PERFORM desk.keep_money(b.tenant_id, b.booking_id, r.amount_minor); RETURN; END IF;
  spilt := least(r.amount_minor, desk.received(b.tenant_id, b.booking_id) - b.total_minor);
  IF spilt > 0 THEN
    SELECT count(*) INTO n FROM desk.journal WHERE tenant_id = b.tenant_id AND source_id = r.payment_id AND kind = 'spill';
    PERFORM desk.post(b.tenant_id, 'spill', r.payment_id, n + 1, b.booking_id, r.payment_id, r.currency, ARRAY['advance', 'unapplied'], ARRAY['', ''],
      ARRAY[b.booking_id, r.payment_id], ARRAY[spilt, -spilt]);
  END IF;
END $$;
