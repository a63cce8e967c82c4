-- Hands out steps of refunds under a lease, as claim_payments does; waits for nobody. An approved refund is `sent` from here on.
CREATE OR REPLACE FUNCTION desk.claim_refunds(p_providers text[], p_limit int) RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp(); ids uuid[];
BEGIN
  PERFORM desk.permit_worker(who.rank);
  SELECT array_agg(refund_id) INTO ids FROM (SELECT q.refund_id FROM desk.refund_request q JOIN desk.refund r USING (tenant_id, refund_id) WHERE q.tenant_id = who.tenant_id AND r.method = 'gateway' AND q.provider = ANY (p_providers)
      AND q.next_at <= now_ AND (q.lease_until IS NULL OR q.lease_until < now_) ORDER BY q.next_at LIMIT least(greatest(p_limit, 0), 100)
      FOR UPDATE OF r, q SKIP LOCKED) x;
  UPDATE desk.refund_request SET lease = gen_random_uuid(), lease_until = now_ + interval '2 minutes', tries = tries + 1
    WHERE tenant_id = who.tenant_id AND refund_id = ANY (ids);
  UPDATE desk.refund SET state = 'sent', last_event = 'send', last_actor = 'system' WHERE tenant_id = who.tenant_id AND refund_id = ANY (ids) AND state = 'approved';
  RETURN QUERY SELECT jsonb_build_object('step', CASE WHEN q.provider_ref IS NULL THEN 'create' ELSE 'look' END, 'refund', q.refund_id, 'lease', q.lease,
      'attempt', q.attempt, 'provider', q.provider, 'money_ref', q.money_ref, 'amount_minor', r.amount_minor, 'currency', r.currency, 'reason', r.reason,
      'requested_at', q.requested_at, 'claimed_at', now_, 'tries', q.tries - 1, 'provider_ref', q.provider_ref)
    FROM desk.refund_request q JOIN desk.refund r USING (tenant_id, refund_id) WHERE q.tenant_id = who.tenant_id AND q.refund_id = ANY (ids);
END $$;
GRANT EXECUTE ON FUNCTION desk.claim_refunds(text[], int) TO @worker@;
