-- The next number of a series, gapless: the counter's row stays locked until commit. Taken late, as the last kind of lock.
CREATE OR REPLACE FUNCTION desk.next_number(p_tenant int, p_series text, p_period int) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
  UPDATE desk.counter SET last_no = last_no + 1 WHERE tenant_id = p_tenant AND series = p_series AND period = p_period RETURNING last_no INTO n;
  IF FOUND THEN RETURN n; END IF;
  INSERT INTO desk.counter AS c VALUES (p_tenant, p_series, p_period, 1)
    ON CONFLICT (tenant_id, series, period) DO UPDATE SET last_no = c.last_no + 1 RETURNING last_no INTO n;
  RETURN n;
END $$;
