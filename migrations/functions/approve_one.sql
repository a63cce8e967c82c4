-- Approves one refund: it is owed from now. Through a provider, the worker is asked; credit is given at once.
CREATE OR REPLACE FUNCTION desk.approve_one(p_tenant int, p_refund uuid, p_rank text, p_method text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE r desk.refund; p desk.payment;
BEGIN
  UPDATE desk.refund SET state = 'approved', last_event = CASE state WHEN 'failed' THEN 'retry' ELSE 'approve' END, last_actor = p_rank,
      method = coalesce(p_method, method), approved_at = clock_timestamp(), approved_by = session_user
    WHERE tenant_id = p_tenant AND refund_id = p_refund RETURNING * INTO r;
  IF r.purpose = 'booking' THEN PERFORM desk.withdraw_cash_discount(p_tenant, r.booking_id); END IF;
  IF r.last_event = 'approve' THEN PERFORM desk.post_refund(p_refund, p_tenant, 'refund_approve'); END IF;
  IF r.method = 'gateway' THEN
    SELECT * INTO p FROM desk.payment WHERE tenant_id = p_tenant AND payment_id = r.payment_id;
    INSERT INTO desk.refund_request AS x (tenant_id, refund_id, provider, attempt, money_ref, next_at)
      VALUES (p_tenant, p_refund, p.provider, 'RF-' || replace(p_refund::text, '-', ''), p.money_ref, clock_timestamp())
      ON CONFLICT (tenant_id, refund_id) DO UPDATE SET next_at = excluded.next_at, tries = 0, provider_ref = NULL, problem = '', lease = NULL, lease_until = NULL,
        attempt = 'RF' || r.rev || '-' || left(replace(p_refund::text, '-', ''), 28), requested_at = clock_timestamp();
    RETURN;
  END IF;
  UPDATE desk.refund_request SET next_at = NULL, lease = NULL, lease_until = NULL WHERE tenant_id = p_tenant AND refund_id = p_refund;  -- another way now
  IF r.method = 'credit' THEN
    UPDATE desk.refund SET state = 'done', last_event = 'pay', last_actor = p_rank, done_at = clock_timestamp(), done_by = session_user
      WHERE tenant_id = p_tenant AND refund_id = p_refund;
    PERFORM desk.post_refund(p_refund, p_tenant, 'refund_pay');
  END IF;
END $$;
