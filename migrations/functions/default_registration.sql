-- Every business has a registration from its first moment; who it is in law is filled in later.
CREATE OR REPLACE FUNCTION desk.default_registration() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO desk.tax_registration (tenant_id, registration_id, legal_name, fy_start_month) VALUES (NEW.tenant_id, 1, NEW.name, NEW.fy_start_month)
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
