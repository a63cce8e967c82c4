-- At the end of the transaction that received a payment its paper is issued; when the payment is undone, the paper is void.
CREATE OR REPLACE FUNCTION desk.payment_paper() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE b desk.booking; p desk.payment;
BEGIN
  SELECT * INTO p FROM desk.payment WHERE tenant_id = NEW.tenant_id AND payment_id = NEW.payment_id;
  IF p.method = 'opening' THEN RETURN NULL; END IF;              -- its paper is the old register's
  IF p.state = 'received' THEN
    SELECT * INTO b FROM desk.booking WHERE tenant_id = p.tenant_id AND booking_id = p.booking_id;
    PERFORM desk.issue_paper(b, 'receipt', p.payment_id, NULL);
  ELSE
    UPDATE desk.document SET void_reason = coalesce(nullif(p.reason, ''), p.state), voided_at = clock_timestamp(), voided_by = session_user
      WHERE tenant_id = p.tenant_id AND payment_id = p.payment_id AND void_reason = '';
  END IF;
  RETURN NULL;
END $$;
