-- The next receipt number of the venue's financial year, such as R/26-27/000042. Late: the counter is the last lock.
CREATE OR REPLACE FUNCTION desk.receipt_number(p_tenant int, p_venue int) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE year int;
BEGIN
  SELECT desk.financial_year((clock_timestamp() AT TIME ZONE v.zone)::date, t.fy_start_month) INTO year
    FROM desk.venue v JOIN desk.tenant t USING (tenant_id) WHERE v.tenant_id = p_tenant AND v.venue_id = p_venue;
  RETURN format('R/%s-%s/%s', lpad((year % 100)::text, 2, '0'), lpad(((year + 1) % 100)::text, 2, '0'),
    desk.padded(desk.next_number(p_tenant, 'receipt', year), 6));
END $$;
