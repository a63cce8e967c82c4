-- The series a new registration begins with: R, RV, INV, CN, RF for the first, with its number behind for the others.
CREATE OR REPLACE FUNCTION desk.default_series() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO desk.document_series (tenant_id, registration_id, kind, prefix)
    SELECT NEW.tenant_id, NEW.registration_id, s.kind, CASE NEW.registration_id WHEN 1 THEN s.first ELSE s.letter || NEW.registration_id END
    FROM (VALUES ('receipt', 'R', 'R'), ('receipt_voucher', 'RV', 'V'), ('invoice', 'INV', 'I'), ('credit_note', 'CN', 'C'), ('refund_voucher', 'RF', 'F'))
      s (kind, first, letter)
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
