-- Requests through a provider that wait for more than is still due are asked to be voided, so that nothing is paid twice.
CREATE OR REPLACE FUNCTION desk.withdraw_excess(p_tenant int, p_booking uuid) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE left_ bigint; asked bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM desk.payment WHERE tenant_id = p_tenant AND booking_id = p_booking AND state IN ('requested', 'open', 'failed')) THEN RETURN; END IF;
  SELECT sum(r.asked_minor) INTO asked FROM desk.payment p JOIN desk.payment_request r USING (tenant_id, payment_id)
    WHERE p.tenant_id = p_tenant AND p.booking_id = p_booking AND p.purpose = 'booking' AND p.state IN ('requested', 'open', 'failed') AND NOT r.void_wanted;
  IF asked IS NULL THEN RETURN; END IF;
  SELECT CASE WHEN b.status IN ('pending', 'confirmed', 'completed') THEN b.total_minor - desk.received(p_tenant, p_booking) ELSE 0 END INTO left_
    FROM desk.booking b WHERE b.tenant_id = p_tenant AND b.booking_id = p_booking;
  IF asked <= left_ THEN RETURN; END IF;
  UPDATE desk.payment_request r SET void_wanted = true, next_at = clock_timestamp() FROM desk.payment p
    WHERE p.tenant_id = p_tenant AND p.booking_id = p_booking AND p.purpose = 'booking' AND p.state IN ('requested', 'open', 'failed')
      AND r.tenant_id = p.tenant_id AND r.payment_id = p.payment_id AND NOT r.void_wanted;
END $$;
