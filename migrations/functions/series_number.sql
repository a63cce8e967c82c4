-- The next number of a kind of paper of a registration in the financial year of a venue's day, such as RV/26-27/000042: at
-- most 16 characters. Late: the counter is the last lock.
CREATE OR REPLACE FUNCTION desk.series_number(p_tenant int, p_registration int, p_kind text, p_day date) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE year int; prefix text;
BEGIN
  SELECT desk.financial_year(p_day, r.fy_start_month), s.prefix INTO STRICT year, prefix
    FROM desk.tax_registration r JOIN desk.document_series s USING (tenant_id, registration_id)
    WHERE r.tenant_id = p_tenant AND r.registration_id = p_registration AND s.kind = p_kind;
  RETURN format('%s/%s-%s/%s', prefix, lpad((year % 100)::text, 2, '0'), lpad(((year + 1) % 100)::text, 2, '0'),
    desk.padded(desk.next_number(p_tenant, 'paper:' || prefix, year), 6));
END $$;
