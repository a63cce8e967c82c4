-- Cash of exactly the discounted rest settles the price: the discount fills the advance up. Called before the payment is posted.
CREATE OR REPLACE FUNCTION desk.give_cash_discount(p desk.payment, b desk.booking, p_discount bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF p_discount = 0 OR p.amount_minor <> b.total_minor - desk.received(b.tenant_id, b.booking_id) - p_discount THEN RETURN; END IF;
  PERFORM desk.post(p.tenant_id, 'cash_discount', p.payment_id, 1, b.booking_id, NULL, b.currency, ARRAY['discounts', 'advance'], ARRAY['', ''],
    ARRAY[b.booking_id, b.booking_id], ARRAY[p_discount, -p_discount]);
END $$;
