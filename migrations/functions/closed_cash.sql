-- The cash of all closed days of a venue, as the last of them noted it, or summed up; null where no day was closed yet.
CREATE OR REPLACE FUNCTION desk.closed_cash(p_tenant int, p_venue int) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE noted bigint;
BEGIN
  SELECT d.cash_minor INTO noted FROM desk.day_close d WHERE d.tenant_id = p_tenant AND d.venue_id = p_venue ORDER BY d.z_no DESC LIMIT 1;
  IF NOT FOUND THEN RETURN NULL; END IF;
  RETURN coalesce(noted, (SELECT coalesce(sum(e.amount_minor), 0)::bigint FROM desk.day_close_entry c JOIN desk.ledger_entry e USING (tenant_id, journal_id)
    WHERE c.tenant_id = p_tenant AND c.venue_id = p_venue AND e.account = 'cash' AND e.part = p_venue::text));
END $$;
