-- What a cancellation keeps of the advance is earned; a negative sum gives it back to the advance (a manager refunds more).
CREATE OR REPLACE FUNCTION desk.keep_money(p_tenant int, p_booking uuid, p_amount bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE b desk.booking; n int;
BEGIN
  SELECT * INTO b FROM desk.booking WHERE tenant_id = p_tenant AND booking_id = p_booking;
  SELECT count(*) INTO n FROM desk.journal WHERE tenant_id = p_tenant AND source_id = p_booking AND kind = 'keep';
  PERFORM desk.post(p_tenant, 'keep', p_booking, n + 1, p_booking, NULL, b.currency, ARRAY['advance', 'forfeited'], ARRAY['', ''],
    ARRAY[p_booking, p_booking], ARRAY[p_amount, -p_amount]);
END $$;
