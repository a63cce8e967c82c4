-- Code and rate of a tax on a day: the youngest rate that had begun by then, none before the first.
CREATE OR REPLACE FUNCTION desk.tax_on(p_tenant int, p_tax int, p_day date, OUT code text, OUT bp int)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  code := ''; bp := 0;
  IF p_tax IS NULL THEN RETURN; END IF;
  SELECT x.code, coalesce(r.rate_bp, 0) INTO code, bp FROM desk.tax x LEFT JOIN desk.tax_rate r
      ON r.tenant_id = x.tenant_id AND r.tax_id = x.tax_id AND r.valid_from <= p_day
    WHERE x.tenant_id = p_tenant AND x.tax_id = p_tax ORDER BY r.valid_from DESC NULLS LAST LIMIT 1;
END $$;
