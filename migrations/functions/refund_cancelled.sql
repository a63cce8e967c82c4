-- The money side of a cancellation, in its own transaction: the policy's refund (or credit) is asked back, the rest is kept, a
-- security deposit goes back whole, and requests through a provider are voided. p_policy was computed before the cancel.
CREATE OR REPLACE FUNCTION desk.refund_cancelled(b desk.booking, p_rank text, p_reason text, p_policy jsonb, p_instead bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE got bigint := desk.held(b.tenant_id, 'advance', b.booking_id); secured bigint := desk.held(b.tenant_id, 'security', b.booking_id);
  back bigint; credit bigint; why text := coalesce(nullif(p_reason, ''), 'cancelled');
BEGIN
  back := least(got, coalesce(p_instead, (p_policy ->> 'refund_minor')::bigint, 0));
  credit := CASE WHEN p_instead IS NULL THEN least(got - back, coalesce((p_policy ->> 'credit_minor')::bigint, 0)) ELSE 0 END;
  PERFORM desk.keep_money(b.tenant_id, b.booking_id, got - back - credit);
  IF back > 0 THEN
    PERFORM desk.make_refunds(b, 'booking', back, p_rank, why, CASE WHEN p_instead IS NULL THEN '' ELSE why END, (p_policy ->> 'refund_minor')::bigint, NULL, NULL);
  END IF;
  IF credit > 0 THEN
    PERFORM desk.make_refunds(b, 'booking', credit, p_rank, why, '', credit, 'credit', NULL, (p_policy ->> 'credit_until')::date);
  END IF;
  IF secured > 0 THEN PERFORM desk.make_refunds(b, 'security', secured, p_rank, why, '', NULL, NULL, NULL); END IF;
  UPDATE desk.payment_request r SET void_wanted = true, next_at = clock_timestamp() FROM desk.payment p
    WHERE p.tenant_id = b.tenant_id AND p.booking_id = b.booking_id AND p.state IN ('requested', 'open', 'failed')
      AND r.tenant_id = p.tenant_id AND r.payment_id = p.payment_id AND NOT r.void_wanted;
END $$;
