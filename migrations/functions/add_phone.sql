-- Gives a customer one more number, after those there are; says whether it is new to them.
CREATE OR REPLACE FUNCTION desk.add_phone(p_tenant int, p_customer uuid, p_phone text) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO desk.customer_phone (tenant_id, phone, customer_id, place)
    SELECT p_tenant, p_phone, p_customer, coalesce(max(place), 0) + 1 FROM desk.customer_phone WHERE tenant_id = p_tenant AND customer_id = p_customer
    ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;
