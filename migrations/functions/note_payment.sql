-- Writes a payment that is on its way: nothing has come yet, nothing is posted.
CREATE OR REPLACE FUNCTION desk.note_payment(p desk.payment, p_rank text) RETURNS desk.payment
LANGUAGE plpgsql AS $$
DECLARE made desk.payment;
BEGIN
  INSERT INTO desk.payment (tenant_id, payment_id, booking_id, method, amount_minor, currency, purpose, state, last_event, last_actor, reference, reference_key,
      bank, dated, last4, provider, received_at, received_by)
    VALUES (p.tenant_id, p.payment_id, p.booking_id, p.method, p.amount_minor, p.currency, p.purpose,
      CASE p.method WHEN 'gateway' THEN 'requested' ELSE 'declared' END, CASE p.method WHEN 'gateway' THEN 'request' ELSE 'declare' END, p_rank,
      coalesce(p.reference, ''), p.reference_key, coalesce(p.bank, ''), p.dated, coalesce(p.last4, ''), p.provider, NULL, NULL)
    ON CONFLICT (tenant_id, reference_key) WHERE reference_key IS NOT NULL AND state <> 'voided' DO NOTHING RETURNING * INTO made;
  IF NOT FOUND THEN PERFORM desk.reference_used(p.tenant_id, p.reference_key); END IF;
  RETURN made;
END $$;
