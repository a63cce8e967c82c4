-- The customer on a booking's card: NULL for nobody.
CREATE OR REPLACE FUNCTION desk.customer_of(p_tenant int, p_customer uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF p_customer IS NULL THEN RETURN NULL; END IF;
  RETURN (SELECT jsonb_build_object('id', c.customer_id, 'name', c.name, 'phones', to_jsonb(desk.phones_of(c.tenant_id, c.customer_id)))
    FROM desk.customer c WHERE c.tenant_id = p_tenant AND c.customer_id = p_customer);
END $$;
