-- Fills in what is told of a person and not known here yet; what is known stays as it is. The customer is locked or new.
CREATE OR REPLACE FUNCTION desk.fill_customer(p_tenant int, p_customer uuid, p_told jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE c desk.customer; f text; told text; n jsonb := '{}';
BEGIN
  IF p_told IS NULL OR jsonb_typeof(p_told) = 'null' THEN RETURN; END IF;
  PERFORM desk.fields(p_told, '{}', '{email,address,gstin,note}');
  SELECT * INTO c FROM desk.customer WHERE tenant_id = p_tenant AND customer_id = p_customer;
  FOREACH f IN ARRAY '{email,address,gstin,note}'::text[] LOOP
    told := desk.customer_text(f, p_told, f);
    IF told <> '' AND to_jsonb(c) ->> f = '' THEN n := n || jsonb_build_object(f, told); END IF;
  END LOOP;
  IF n = '{}' THEN RETURN; END IF;
  UPDATE desk.customer SET email = coalesce(n ->> 'email', email), address = coalesce(n ->> 'address', address), gstin = coalesce(n ->> 'gstin', gstin),
      note = coalesce(n ->> 'note', note),
      touched = touched || (SELECT jsonb_object_agg(k, jsonb_build_object('by', session_user, 'at', clock_timestamp())) FROM jsonb_object_keys(n) k)
    WHERE tenant_id = p_tenant AND customer_id = p_customer;
END $$;
