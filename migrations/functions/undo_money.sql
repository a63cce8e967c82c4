-- A payment that counted does so no more (voided, bounced): what it posted and what was made of it since is posted back, so
-- that each booking owes again what was thought paid. What had gone back to the customer already is owed by them.
CREATE OR REPLACE FUNCTION desk.undo_money(p desk.payment) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE a text[]; parts text[]; s uuid[]; m bigint[]; x record; short bigint; n int;
BEGIN
  PERFORM desk.withdraw_cash_discount(p.tenant_id, y.booking_id) FROM (SELECT p.booking_id UNION      -- and where the money was put since
    SELECT j.booking_id FROM desk.journal j WHERE j.tenant_id = p.tenant_id AND j.source_id = p.payment_id AND j.kind = 'apply' ORDER BY 1) y;
  SELECT array_agg(y.account ORDER BY y.account, y.subject), array_agg(y.part ORDER BY y.account, y.subject), array_agg(y.subject ORDER BY y.account, y.subject),
      array_agg(-y.total ORDER BY y.account, y.subject) INTO a, parts, s, m
    FROM (SELECT e.account, e.part, e.subject, sum(e.amount_minor)::bigint AS total FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
      WHERE j.tenant_id = p.tenant_id AND j.source_id = p.payment_id GROUP BY 1, 2, 3 HAVING sum(e.amount_minor) <> 0) y;
  PERFORM desk.post(p.tenant_id, 'payment_undone', p.payment_id, p.rev, p.booking_id, p.payment_id, p.currency, a, parts, s, m);
  FOR x IN SELECT u.account, u.subject, b.booking_id, b.status FROM unnest(a, s) u (account, subject)
      LEFT JOIN desk.booking b ON b.tenant_id = p.tenant_id AND b.booking_id = u.subject
      WHERE u.account IN ('advance', 'security', 'unapplied', 'tips') ORDER BY 1, 2 LOOP
    -- what is asked back of other payments stays owed to the customer: it is not there to fill the hole
    short := CASE x.account WHEN 'advance' THEN -desk.refundable(p.tenant_id, x.booking_id, NULL, 'booking') WHEN 'security' THEN -desk.refundable(p.tenant_id, x.booking_id, NULL, 'security')
      ELSE -desk.held(p.tenant_id, x.account, x.subject) END;
    CONTINUE WHEN short <= 0;
    IF x.account = 'advance' AND x.status = 'cancelled' THEN        -- what a cancellation kept of it was never earned
      PERFORM desk.keep_money(p.tenant_id, x.booking_id, -least(short, greatest(0, desk.held(p.tenant_id, 'forfeited', x.booking_id))));
      short := -desk.refundable(p.tenant_id, x.booking_id, NULL, 'booking');
    ELSIF x.account = 'advance' THEN
      CONTINUE;                                                     -- a live booking simply owes so much more
    END IF;
    SELECT count(*) INTO n FROM desk.journal WHERE tenant_id = p.tenant_id AND source_id = p.payment_id AND kind = 'owed';
    PERFORM desk.post(p.tenant_id, 'owed', p.payment_id, n + 1, coalesce(x.booking_id, p.booking_id), NULL, p.currency,
      ARRAY['receivable', x.account], ARRAY['', ''], ARRAY[coalesce(x.booking_id, p.booking_id), x.subject], ARRAY[greatest(0, short), -greatest(0, short)]);
  END LOOP;
END $$;
