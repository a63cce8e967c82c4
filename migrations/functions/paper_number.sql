-- The next number of a kind of paper of the venue's registration in the financial year of a moment, such as
-- RV/26-27/000042: at most 16 characters. Late: the counter is the last lock.
CREATE OR REPLACE FUNCTION desk.paper_number(p_tenant int, p_venue int, p_kind text, p_at timestamptz) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE year int; prefix text;
BEGIN
  SELECT desk.financial_year((p_at AT TIME ZONE v.zone)::date, r.fy_start_month), s.prefix INTO STRICT year, prefix
    FROM desk.venue v JOIN desk.tax_registration r USING (tenant_id, registration_id) JOIN desk.document_series s USING (tenant_id, registration_id)
    WHERE v.tenant_id = p_tenant AND v.venue_id = p_venue AND s.kind = p_kind;
  RETURN format('%s/%s-%s/%s', prefix, lpad((year % 100)::text, 2, '0'), lpad(((year + 1) % 100)::text, 2, '0'),
    desk.padded(desk.next_number(p_tenant, 'paper:' || prefix, year), 6));
END $$;
