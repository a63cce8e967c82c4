-- How a customer chose to pay last, for the desk to offer first; NULL for nobody and for somebody new.
CREATE OR REPLACE FUNCTION desk.preferred_option(p_tenant int, p_customer uuid) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF p_customer IS NULL THEN RETURN NULL; END IF;
  RETURN (SELECT x.payment_option FROM desk.booking x
    WHERE x.tenant_id = p_tenant AND x.customer_id = p_customer AND x.payment_option IS NOT NULL ORDER BY x.created_at DESC LIMIT 1);
END $$;
