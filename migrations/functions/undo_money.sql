-- A payment that counted does so no more (voided, bounced): what it posted and what was made of it since is posted back, so
-- that the booking owes again what was thought paid.
CREATE OR REPLACE FUNCTION desk.undo_money(p desk.payment) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE held_ bigint; a text[]; parts text[]; s uuid[]; m bigint[];
BEGIN
  SELECT array_agg(x.account ORDER BY x.account), array_agg(x.part ORDER BY x.account), array_agg(x.subject ORDER BY x.account), array_agg(-x.total ORDER BY x.account)
    INTO a, parts, s, m
    FROM (SELECT e.account, e.part, e.subject, sum(e.amount_minor)::bigint AS total FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
      WHERE j.tenant_id = p.tenant_id AND j.source_id = p.payment_id GROUP BY 1, 2, 3 HAVING sum(e.amount_minor) <> 0) x;
  PERFORM desk.post(p.tenant_id, 'payment_undone', p.payment_id, p.rev, p.booking_id, p.payment_id, p.currency, a, parts, s, m);
  held_ := desk.held(p.tenant_id, 'advance', p.booking_id);
  IF held_ < 0 THEN                            -- what a cancellation kept of it was never earned
    PERFORM desk.keep_money(p.tenant_id, p.booking_id, greatest(held_, -desk.held(p.tenant_id, 'forfeited', p.booking_id)));
  END IF;
END $$;
