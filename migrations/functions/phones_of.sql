-- A customer's numbers, the one to call first at the head.
CREATE OR REPLACE FUNCTION desk.phones_of(p_tenant int, p_customer uuid) RETURNS text[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN ARRAY(SELECT p.phone::text FROM desk.customer_phone p WHERE p.tenant_id = p_tenant AND p.customer_id = p_customer ORDER BY p.place, p.phone);
END $$;
