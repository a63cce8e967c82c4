-- What ought to lie in a venue's drawer: the ledger's balance of its cash.
CREATE OR REPLACE FUNCTION desk.drawer_expected(p_tenant int, p_venue int) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(sum(amount_minor), 0)::bigint FROM desk.ledger_entry
    WHERE tenant_id = p_tenant AND account = 'cash' AND part = p_venue::text);
END $$;
