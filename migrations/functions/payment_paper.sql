-- At the end of the transaction that received a payment its paper is issued; when the payment is undone, the paper is void.
CREATE OR REPLACE FUNCTION desk.payment_paper() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE p record; done bool;
BEGIN
  IF NEW.method = 'opening' THEN RETURN NULL; END IF;            -- its paper is the old register's
  SELECT x.state, x.reason, b AS booking INTO p FROM desk.payment x JOIN desk.booking b ON b.tenant_id = x.tenant_id AND b.booking_id = x.booking_id
    WHERE x.tenant_id = NEW.tenant_id AND x.payment_id = NEW.payment_id;
  IF p.state = 'received' THEN
    done := desk.issue_paper(p.booking, 'receipt', NEW.payment_id, NULL) IS NOT NULL;
  ELSE
    UPDATE desk.document SET void_reason = coalesce(nullif(p.reason, ''), p.state), voided_at = clock_timestamp(), voided_by = session_user
      WHERE tenant_id = NEW.tenant_id AND payment_id = NEW.payment_id AND void_reason = '';
  END IF;
  RETURN NULL;
END $$;
