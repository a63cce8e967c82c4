-- Makes the customer of a command known: a known id counts alone, a fresh id is a new customer. Returns the id.
CREATE OR REPLACE FUNCTION desk.keep_customer(p_tenant int, p_customer jsonb) RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE id uuid; known bool; number text;
BEGIN
  IF p_customer IS NULL OR jsonb_typeof(p_customer) = 'null' THEN RETURN NULL; END IF;
  PERFORM desk.fields(p_customer, '{id}', '{name,phone,language}');
  id := desk.uuid_of(p_customer, 'id'); number := desk.text_of(p_customer, 'phone', 20);
  IF id IS NULL THEN PERFORM desk.bad_input('id', 'is missing'); END IF;
  IF number <> '' AND number !~ '^\+[1-9][0-9]{6,14}$' THEN PERFORM desk.bad_input('phone', 'must be + and 7 to 15 digits'); END IF;
  IF coalesce(p_customer ->> 'language', 'en') NOT IN ('en', 'hi', 'mr') THEN PERFORM desk.bad_input('language', 'must be en, hi or mr'); END IF;
  SELECT true INTO known FROM desk.customer c WHERE c.tenant_id = p_tenant AND c.customer_id = id;
  IF known IS NULL THEN
    INSERT INTO desk.customer (tenant_id, customer_id, name, language)
      VALUES (p_tenant, id, desk.text_of(p_customer, 'name', 200, true), coalesce(p_customer ->> 'language', 'en')) ON CONFLICT DO NOTHING;
  END IF;
  IF number <> '' THEN
    INSERT INTO desk.customer_phone (tenant_id, phone, customer_id) VALUES (p_tenant, number, id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN id;
END $$;
