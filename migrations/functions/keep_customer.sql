-- Makes the customer of a command known: a known id counts alone, a fresh id is a new customer. Returns the id; for
-- somebody merged meanwhile, that of the person kept. `unshared`: a new person's number must not be anybody's yet.
CREATE OR REPLACE FUNCTION desk.keep_customer(p_tenant int, p_customer jsonb) RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE id uuid; heir uuid; known bool; number text; others jsonb;
BEGIN
  IF p_customer IS NULL OR jsonb_typeof(p_customer) = 'null' THEN RETURN NULL; END IF;
  PERFORM desk.fields(p_customer, '{id}', '{name,phone,language,unshared}');
  id := desk.uuid_of(p_customer, 'id'); number := desk.text_of(p_customer, 'phone', 20);
  IF id IS NULL THEN PERFORM desk.bad_input('id', 'is missing'); END IF;
  IF number <> '' AND number !~ '^\+[1-9][0-9]{6,14}$' THEN PERFORM desk.bad_input('phone', 'must be + and 7 to 15 digits'); END IF;
  IF coalesce(p_customer ->> 'language', 'en') NOT IN ('en', 'hi', 'mr') THEN PERFORM desk.bad_input('language', 'must be en, hi or mr'); END IF;
  IF coalesce(jsonb_typeof(p_customer -> 'unshared'), 'boolean') <> 'boolean' THEN PERFORM desk.bad_input('unshared', 'must be true or false'); END IF;
  LOOP                                           -- KEY SHARE: a merge under way is waited for
    SELECT true, c.merged_into INTO known, heir FROM desk.customer c WHERE c.tenant_id = p_tenant AND c.customer_id = id FOR KEY SHARE;
    EXIT WHEN heir IS NULL;
    id := heir;
  END LOOP;
  IF known IS NULL THEN
    IF number <> '' AND (p_customer -> 'unshared')::boolean THEN
      SELECT jsonb_agg(o.customer_id) INTO others FROM (SELECT p.customer_id FROM desk.customer_phone p
        WHERE p.tenant_id = p_tenant AND p.phone = number ORDER BY p.place, p.customer_id LIMIT 10) o;
      IF others IS NOT NULL THEN
        RAISE EXCEPTION 'the number belongs to somebody' USING ERRCODE = 'BK031', DETAIL = jsonb_build_object('customers', others)::text;
      END IF;
    END IF;
    INSERT INTO desk.customer (tenant_id, customer_id, name, language)
      VALUES (p_tenant, id, desk.text_of(p_customer, 'name', 200, true), coalesce(p_customer ->> 'language', 'en')) ON CONFLICT DO NOTHING;
  END IF;
  IF number <> '' THEN
    PERFORM desk.add_phone(p_tenant, id, number);
  END IF;
  RETURN id;
END $$;
