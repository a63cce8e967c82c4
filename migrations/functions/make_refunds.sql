-- Asks back a sum, as shares of the payments it came by, the latest first; each goes back by the way it came unless a
-- method is named. Within the rank's limit they are approved at once. The booking is locked. Returns what was made.
CREATE OR REPLACE FUNCTION desk.make_refunds(b desk.booking, p_purpose text, p_amount bigint, p_rank text, p_reason text, p_override text, p_policy bigint,
  p_method text, p_payment uuid, p_until date DEFAULT NULL) RETURNS uuid[]
LANGUAGE plpgsql AS $$
DECLARE x record; share bigint; left_ bigint := p_amount; made uuid[] := '{}'; id uuid; over boolean;
BEGIN
  -- what this clerk gave back of this booking before counts too, so that a large sum does not go in small ones
  SELECT p_rank = 'clerk' AND (p_override <> '' OR p_amount + (SELECT coalesce(sum(r.amount_minor), 0) FROM desk.refund r WHERE r.tenant_id = t.tenant_id
      AND r.booking_id = b.booking_id AND NOT r.over_limit AND r.state <> 'rejected') > t.clerk_refund_minor) INTO over
    FROM desk.tenant t WHERE t.tenant_id = b.tenant_id;
  FOR x IN SELECT p.payment_id, p.method, p.currency, p.credit_id, desk.share_left(p, b.booking_id, p_purpose) AS here FROM desk.payment p
      WHERE p.tenant_id = b.tenant_id AND p.state = 'received' AND (p_payment IS NULL OR p.payment_id = p_payment)
        AND p.payment_id IN (SELECT j.payment_id FROM desk.journal j WHERE j.tenant_id = b.tenant_id AND j.booking_id = b.booking_id)
      ORDER BY p.received_at DESC, p.payment_id LOOP
    share := least(left_, x.here);
    CONTINUE WHEN share <= 0;
    id := desk.new_id();
    INSERT INTO desk.refund (tenant_id, refund_id, booking_id, payment_id, purpose, method, amount_minor, currency, last_actor, reason, policy_minor,
        override_reason, over_limit, credit_until)
      VALUES (b.tenant_id, id, b.booking_id, x.payment_id, p_purpose, coalesce(p_method, CASE x.method WHEN 'cheque' THEN 'transfer' WHEN 'opening' THEN 'cash' ELSE x.method END), share,
        x.currency, p_rank, p_reason, p_policy, p_override, over,
        CASE WHEN x.credit_id IS NULL THEN p_until ELSE (SELECT c.credit_until FROM desk.refund c WHERE c.tenant_id = b.tenant_id AND c.refund_id = x.credit_id) END);
    made := made || id; left_ := left_ - share;
    EXIT WHEN left_ = 0;
  END LOOP;
  IF left_ > 0 THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, p_amount - left_, b.currency); END IF;
  IF NOT over THEN
    FOREACH id IN ARRAY made LOOP PERFORM desk.approve_one(b.tenant_id, id, p_rank); END LOOP;
  END IF;
  RETURN made;
END $$;
