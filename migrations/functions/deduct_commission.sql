-- Of money that came through a provider the share of the commission is kept back at once: posted against what is with that
-- provider, as far as the commission is not paid. A refund or a lower price gives it back in proportion. The rest of the
-- commission is paid by invoice. Called at the commit, when the booking's money is what it has become.
CREATE OR REPLACE FUNCTION desk.deduct_commission(b desk.booking, p_rate int) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE x record; left_ bigint := -desk.held(b.tenant_id, 'commission', b.booking_id); want bigint; more bigint; n int;
BEGIN
  FOR x IN SELECT p.provider, round(-sum(e.amount_minor)::numeric * p_rate / 10000)::bigint AS share FROM desk.ledger_entry e
      JOIN desk.journal j USING (tenant_id, journal_id) JOIN desk.payment p ON p.tenant_id = j.tenant_id AND p.payment_id = j.payment_id AND p.method = 'gateway'
      JOIN desk.payment_provider o ON o.tenant_id = p.tenant_id AND o.venue_id = b.venue_id AND o.provider = p.provider AND o.deducts_commission
      WHERE e.tenant_id = b.tenant_id AND e.subject = b.booking_id AND e.account = 'advance' GROUP BY p.provider ORDER BY p.provider LOOP
    want := least(left_, greatest(0, x.share)); left_ := left_ - want;
    SELECT want + coalesce(sum(e.amount_minor) FILTER (WHERE e.part = x.provider), 0), count(DISTINCT j.journal_id) INTO more, n
      FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
      WHERE j.tenant_id = b.tenant_id AND j.source_id = b.booking_id AND j.kind = 'commission_deducted' AND e.account = 'gateway';
    IF more > 0 THEN more := least(more, greatest(0, desk.held(b.tenant_id, 'commission_payable', b.booking_id))); END IF;
    PERFORM desk.post(b.tenant_id, 'commission_deducted', b.booking_id, n + 1, b.booking_id, NULL, b.currency, ARRAY['commission_payable', 'gateway'], ARRAY['', x.provider],
      ARRAY[b.booking_id, NULL], ARRAY[more, -more]);
  END LOOP;
END $$;
