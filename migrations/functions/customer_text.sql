-- One field of a customer as it would be stored, or refused with the field's name. p_field says which, p_key where it stands.
CREATE OR REPLACE FUNCTION desk.customer_text(p_field text, p_body jsonb, p_key text) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE v text := desk.text_of(p_body, p_key, 4000);
BEGIN
  IF p_field = 'gstin' THEN v := upper(v); END IF;
  IF p_field = 'language' THEN v := coalesce(nullif(v, ''), 'en'); END IF;
  IF p_field = 'name' AND v = '' THEN PERFORM desk.bad_input('name', 'must not be empty');
  ELSIF p_field = 'name' AND length(v) > 200 THEN PERFORM desk.bad_input('name', 'is longer than 200 characters');
  ELSIF p_field = 'address' AND length(v) > 500 THEN PERFORM desk.bad_input('address', 'is longer than 500 characters');
  ELSIF p_field = 'language' AND v NOT IN ('en', 'hi', 'mr') THEN PERFORM desk.bad_input('language', 'must be en, hi or mr');
  ELSIF p_field = 'email' AND v <> '' AND (length(v) > 254 OR v !~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$') THEN
    PERFORM desk.bad_input('email', 'must be an address such as asha@example.in');
  ELSIF p_field = 'gstin' AND v <> '' AND v !~ '^[0-9]{2}[0-9A-Z]{13}$' THEN
    PERFORM desk.bad_input('gstin', 'must be 15 characters, two digits first');
  END IF;
  RETURN v;
END $$;
