-- Hands out steps of payments under a lease of two minutes; nobody else gets them meanwhile. The sum and whom it is from are
-- read here; no card or secret is.
CREATE OR REPLACE FUNCTION desk.claim_payments(p_providers text[], p_limit int) RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE who desk.staff := desk.me(); now_ timestamptz := clock_timestamp();
BEGIN
  PERFORM desk.permit_worker(who.rank);
  RETURN QUERY WITH picked AS (
    SELECT r.payment_id FROM desk.payment_request r WHERE r.tenant_id = who.tenant_id AND r.provider = ANY (p_providers) AND r.next_at <= now_
      AND (r.lease_until IS NULL OR r.lease_until < now_) ORDER BY r.next_at LIMIT least(greatest(p_limit, 0), 100) FOR UPDATE SKIP LOCKED),
  leased AS (
    UPDATE desk.payment_request r SET lease = gen_random_uuid(), lease_until = now_ + interval '2 minutes', tries = r.tries + 1 FROM picked
      WHERE r.tenant_id = who.tenant_id AND r.payment_id = picked.payment_id RETURNING r.*)
  SELECT jsonb_build_object('step', CASE WHEN r.void_wanted AND NOT r.closed THEN 'void' WHEN r.provider_ref IS NULL AND p.state = 'requested' THEN 'create' ELSE 'look' END,
      'payment', r.payment_id, 'lease', r.lease, 'attempt', r.attempt, 'provider', r.provider, 'way', r.way, 'amount_minor', r.asked_minor, 'currency', r.currency,
      'description', b.booking_no || ' ' || v.name, 'number', b.booking_no, 'customer', coalesce(c.name, ''),
      'phone', (SELECT min(f.phone::text) FROM desk.customer_phone f WHERE f.tenant_id = c.tenant_id AND f.customer_id = c.customer_id),
      'requested_at', r.requested_at, 'claimed_at', now_, 'pay_by', r.pay_by, 'tries', r.tries - 1, 'provider_ref', r.provider_ref)
    FROM leased r JOIN desk.payment p USING (tenant_id, payment_id) JOIN desk.booking b USING (tenant_id, booking_id)
    JOIN desk.venue v ON v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id
    LEFT JOIN desk.customer c ON c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id ORDER BY r.next_at;
END $$;
GRANT EXECUTE ON FUNCTION desk.claim_payments(text[], int) TO @worker@;
