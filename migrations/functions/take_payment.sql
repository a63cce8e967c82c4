-- Money that is here at once: checked, numbered, written, posted. The booking is locked.
CREATE OR REPLACE FUNCTION desk.take_payment(p desk.payment, b desk.booking, p_currency text, p_rank text) RETURNS desk.payment
LANGUAGE plpgsql AS $$
DECLARE h record; made desk.payment; discount bigint := 0; done bool;
BEGIN
  done := desk.check_amount(p, b, p_currency, p_rank) IS NOT NULL;
  IF p.method = 'cash' AND p.purpose = 'booking' THEN discount := desk.cash_discount(b); END IF;
  INSERT INTO desk.payment AS x (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency, purpose, last_actor, reference, reference_key, bank,
      dated, last4, tendered_minor, credit_id)
    VALUES (p.tenant_id, p.payment_id, desk.receipt_number(p.tenant_id, b.venue_id, b.booking_id, p.purpose), b.booking_id, p.method, p.amount_minor, b.currency, p.purpose, p_rank,
      coalesce(p.reference, ''), p.reference_key, coalesce(p.bank, ''), p.dated, coalesce(p.last4, ''), p.tendered_minor, p.credit_id)
    ON CONFLICT (tenant_id, reference_key) WHERE reference_key IS NOT NULL AND state <> 'voided' DO NOTHING RETURNING x AS payment INTO h;
  IF NOT FOUND THEN PERFORM desk.reference_used(p.tenant_id, p.reference_key); END IF;
  made := h.payment;
  IF discount > 0 THEN done := desk.give_cash_discount(made, b, discount) IS NOT NULL; END IF;
  done := desk.book_money(made, p_rank) IS NOT NULL;
  RETURN made;
END $$;
