-- Whether a text is a GSTIN: its form and its check character. Equal to desk/domain/gstin.py.
CREATE OR REPLACE FUNCTION desk.is_gstin(p_text text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE total int := 0; product int;
BEGIN
  IF p_text IS NULL THEN RETURN NULL; END IF;
  IF p_text !~ '^[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]$' THEN RETURN false; END IF;
  FOR n IN 1 .. 14 LOOP
    product := (strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(p_text, n, 1)) - 1) * (CASE n % 2 WHEN 0 THEN 2 ELSE 1 END);
    total := total + product / 36 + product % 36;
  END LOOP;
  RETURN substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', (36 - total % 36) % 36 + 1, 1) = right(p_text, 1);
END $$;
