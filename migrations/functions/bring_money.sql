-- What the old register says was received: an opening balance of the booking, on an account of its own. It was in no drawer
-- of ours and takes no number of a receipt; its own numbers have four letters, which no series of papers has. The booking has the
-- step of this payment in its history already.
CREATE OR REPLACE FUNCTION desk.bring_money(b desk.booking, p_payment uuid, p_amount bigint, p_rank text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency, last_actor, reference)
    VALUES (b.tenant_id, p_payment, 'OPEN/' || desk.padded(desk.next_number(b.tenant_id, 'opening', 0), 6), b.booking_id, 'opening', p_amount, b.currency, p_rank,
      left(b.register_no, 80));
  PERFORM desk.post(b.tenant_id, 'payment', p_payment, 1, b.booking_id, p_payment, b.currency, ARRAY['opening', 'advance'], ARRAY[b.venue_id::text, ''],
    ARRAY[NULL, b.booking_id], ARRAY[p_amount, -p_amount]);
END $$;
