-- The credit balance of one subject's account: what we hold for it or owe to it.
CREATE OR REPLACE FUNCTION desk.held(p_tenant int, p_account text, p_subject uuid) RETURNS bigint
LANGUAGE plpgsql STABLE AS
$$
BEGIN
  RETURN (SELECT coalesce(-sum(amount_minor), 0)::bigint FROM desk.ledger_entry WHERE tenant_id = p_tenant AND subject = p_subject AND account = p_account);
END $$;
