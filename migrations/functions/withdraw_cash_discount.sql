-- Money of a booking goes back, or the booking is cancelled: cash no longer settles the price, and the discount is taken back.
-- Each is posted against the payment it was given with, so that undoing that payment finds nothing left of it.
CREATE OR REPLACE FUNCTION desk.withdraw_cash_discount(p_tenant int, p_booking uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE x record; n int;
BEGIN
  FOR x IN SELECT j.source_id, sum(e.amount_minor)::bigint AS given, min(e.currency) AS currency FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
      WHERE j.tenant_id = p_tenant AND j.booking_id = p_booking AND e.subject = p_booking AND e.account = 'discounts' GROUP BY 1 HAVING sum(e.amount_minor) <> 0 LOOP
    SELECT count(*) INTO n FROM desk.journal j WHERE j.tenant_id = p_tenant AND j.source_id = x.source_id AND j.kind = 'cash_discount';
    PERFORM desk.post(p_tenant, 'cash_discount', x.source_id, n + 1, p_booking, NULL, x.currency, ARRAY['discounts', 'advance'], ARRAY['', ''],
      ARRAY[p_booking, p_booking], ARRAY[-x.given, x.given]);
  END LOOP;
END $$;
