-- What a step of a refund does to the ledger: approved it is owed, done it has left, revoked or failed it comes back.
CREATE OR REPLACE FUNCTION desk.post_refund(p_refund uuid, p_tenant int, p_kind text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE r desk.refund; p desk.payment; b desk.booking; from_ text; who_for uuid; money text; part text; m bigint;
BEGIN
  SELECT * INTO r FROM desk.refund WHERE tenant_id = p_tenant AND refund_id = p_refund;
  SELECT * INTO p FROM desk.payment WHERE tenant_id = p_tenant AND payment_id = r.payment_id;
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = r.booking_id;
  from_ := CASE r.purpose WHEN 'booking' THEN 'advance' ELSE r.purpose END;
  who_for := CASE r.purpose WHEN 'unapplied' THEN r.payment_id ELSE r.booking_id END;
  money := desk.account_of(r.method);
  part := CASE r.method WHEN 'gateway' THEN p.provider WHEN 'credit' THEN '' ELSE b.venue_id::text END;
  m := r.amount_minor;
  IF p_kind IN ('refund_undone', 'refund_revoke') THEN m := -m; END IF;
  IF p_kind IN ('refund_approve', 'refund_revoke') THEN
    PERFORM desk.post(p_tenant, p_kind, p_refund, r.rev, r.booking_id, r.payment_id, r.currency, ARRAY[from_, 'refunds_payable'], ARRAY['', ''],
      ARRAY[who_for, p_refund], ARRAY[m, -m]);
  ELSE
    PERFORM desk.post(p_tenant, p_kind, p_refund, r.rev, r.booking_id, r.payment_id, r.currency, ARRAY['refunds_payable', money], ARRAY['', part],
      ARRAY[p_refund, CASE r.method WHEN 'credit' THEN p_refund END], ARRAY[m, -m]);
  END IF;
END $$;
