-- What the old register says was received: an opening balance of the booking, on an account of its own. It was in no drawer
-- of ours and takes no number of a receipt; its own numbers have four letters, which no series of papers has.
CREATE OR REPLACE FUNCTION desk.bring_money(b desk.booking, p_amount bigint, p_rank text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE id uuid := gen_random_uuid();
BEGIN
  INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency, last_actor, reference)
    VALUES (b.tenant_id, id, 'OPEN/' || desk.padded(desk.next_number(b.tenant_id, 'opening', 0), 6), b.booking_id, 'opening', p_amount, b.currency, p_rank,
      left(b.register_no, 80));
  PERFORM desk.post(b.tenant_id, 'payment', id, 1, b.booking_id, id, b.currency, ARRAY['opening', 'advance'], ARRAY[b.venue_id::text, ''],
    ARRAY[NULL, b.booking_id], ARRAY[p_amount, -p_amount]);
  UPDATE desk.booking SET last_event = 'payment', last_actor = p_rank,
      last_change = jsonb_build_object('changed', '["received"]'::jsonb, 'payment', id, 'imported', true)
    WHERE tenant_id = b.tenant_id AND booking_id = b.booking_id;
END $$;
