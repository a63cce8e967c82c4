-- As next_number, several at once: the first of them.
CREATE OR REPLACE FUNCTION desk.next_numbers(p_tenant int, p_series text, p_period int, p_count bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
  INSERT INTO desk.counter AS c VALUES (p_tenant, p_series, p_period, p_count)
    ON CONFLICT (tenant_id, series, period) DO UPDATE SET last_no = c.last_no + p_count RETURNING last_no INTO n;
  RETURN n - p_count + 1;
END $$;
