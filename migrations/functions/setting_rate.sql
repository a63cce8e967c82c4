-- A tax's rate from a day on. Earlier days keep theirs, and so does every price that was made.
CREATE OR REPLACE FUNCTION desk.setting_rate(p_tenant int, p_tax int, p_values jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE rate bigint := desk.int_of(p_values, 'rate_bp', 0, 10000); since date := desk.day_of(p_values, 'rate_from');
BEGIN
  IF rate IS NULL AND since IS NULL THEN RETURN; END IF;
  IF rate IS NULL THEN
    SELECT rate_bp INTO rate FROM desk.tax_rate WHERE tenant_id = p_tenant AND tax_id = p_tax ORDER BY valid_from DESC LIMIT 1;
  END IF;
  IF rate IS NULL THEN PERFORM desk.bad_input('rate_bp', 'is missing'); END IF;
  IF since IS NULL THEN PERFORM desk.bad_input('rate_from', 'must say from which day the rate holds'); END IF;
  INSERT INTO desk.tax_rate (tenant_id, tax_id, valid_from, rate_bp) VALUES (p_tenant, p_tax, since, rate)
    ON CONFLICT ON CONSTRAINT tax_rate_pk DO UPDATE SET rate_bp = excluded.rate_bp;
END $$;
