-- Reads what every way of paying has: amount, currency, purpose. Nothing is looked up yet.
CREATE OR REPLACE FUNCTION desk.wanted_payment(who desk.staff, p_body jsonb, p_method text) RETURNS desk.payment
LANGUAGE plpgsql AS $$
DECLARE p desk.payment;
BEGIN
  p.tenant_id := who.tenant_id; p.payment_id := desk.new_id(); p.method := p_method;
  p.amount_minor := desk.int_of(p_body, 'amount_minor', 1, 1000000000000000);
  IF p.amount_minor IS NULL THEN PERFORM desk.bad_input('amount_minor', 'is missing'); END IF;
  p.purpose := coalesce(nullif(desk.text_of(p_body, 'purpose', 20), ''), 'booking');
  IF p.purpose NOT IN ('booking', 'security', 'tip') THEN PERFORM desk.bad_input('purpose', 'must be booking, security or tip'); END IF;
  IF p.purpose <> 'booking' AND p.amount_minor > 1000000000000 THEN PERFORM desk.bad_input('amount_minor', 'must be from 1 to 1000000000000'); END IF;   -- nothing due bounds it
  RETURN p;
END $$;
