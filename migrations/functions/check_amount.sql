-- Whether this booking takes money now, in this currency and for this purpose. What is due is checked by the payment's guard.
CREATE OR REPLACE FUNCTION desk.check_amount(p desk.payment, b desk.booking, p_currency text, p_rank text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE most bigint; done bool;
BEGIN
  done := desk.check_change(b, 'payment') IS NOT NULL;
  IF p_currency <> b.currency THEN PERFORM desk.amount_misfit(b.tenant_id, b.booking_id, b.total_minor - desk.received(b.tenant_id, b.booking_id), b.currency, 'currency'); END IF;
  IF p.purpose = 'security' THEN
    SELECT greatest(0, v.security_minor - desk.held(b.tenant_id, 'security', b.booking_id)) INTO most FROM desk.venue v
      WHERE v.tenant_id = b.tenant_id AND v.venue_id = b.venue_id;
    IF p.amount_minor > most THEN PERFORM desk.permit(p_rank, '{manager,owner}'); END IF;
  END IF;
END $$;
