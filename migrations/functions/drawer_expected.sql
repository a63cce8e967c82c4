-- What ought to lie in a venue's drawer: the ledger's balance of its cash. What closed days hold of it is noted there.
CREATE OR REPLACE FUNCTION desk.drawer_expected(p_tenant int, p_venue int) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE before bigint := desk.closed_cash(p_tenant, p_venue);
BEGIN
  IF before IS NULL THEN
    RETURN (SELECT coalesce(sum(amount_minor), 0)::bigint FROM desk.ledger_entry WHERE tenant_id = p_tenant AND account = 'cash' AND part = p_venue::text);
  END IF;
  RETURN before + (SELECT coalesce(sum(e.amount_minor), 0)::bigint FROM desk.journal j JOIN desk.ledger_entry e ON e.tenant_id = j.tenant_id AND e.journal_id = j.journal_id
    WHERE j.tenant_id = p_tenant AND NOT j.closed AND e.account = 'cash' AND e.part = p_venue::text
      AND NOT EXISTS (SELECT FROM desk.day_close_entry c WHERE c.tenant_id = j.tenant_id AND c.journal_id = j.journal_id));
END $$;
