-- Before a payment is undone: money that bounced cannot go back, so what was asked or owed of it is refused. A payment of which
-- money has gone back already, or is about to, is not voided: that would be two corrections of one thing.
CREATE OR REPLACE FUNCTION desk.release_refunds(p desk.payment, p_event text, p_rank text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE r desk.refund;
BEGIN
  FOR r IN SELECT * FROM desk.refund WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id AND state <> 'rejected' ORDER BY refund_id FOR UPDATE LOOP
    IF p_event = 'void' THEN
      RAISE EXCEPTION 'money of it goes back' USING ERRCODE = 'BK001', DETAIL = '{"status": "refunded", "event": "void"}';
    END IF;
    IF r.state IN ('requested', 'approved', 'failed') THEN
      PERFORM desk.reject_one(r.tenant_id, r.refund_id, CASE r.state WHEN 'requested' THEN 'reject' ELSE 'revoke' END, p_rank, 'the payment bounced');
    END IF;
  END LOOP;
END $$;
