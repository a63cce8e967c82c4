-- What a day's report says of a set of journals, by the ledger alone: money by account and what moved it, by person, the
-- cash at the beginning and the end, receipts from and to, cash that a manager did not find.
CREATE OR REPLACE FUNCTION desk.day_facts(p_tenant int, p_venue int, p_journals bigint[]) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
DECLARE ends bigint := desk.drawer_expected(p_tenant, p_venue); moved bigint; facts jsonb;
BEGIN
  SELECT coalesce(sum(amount_minor), 0) INTO moved FROM desk.ledger_entry
    WHERE tenant_id = p_tenant AND account = 'cash' AND part = p_venue::text AND journal_id = ANY (p_journals);
  SELECT jsonb_build_object('venue', v.venue_id, 'venue_name', v.name, 'currency', v.currency, 'journals', cardinality(p_journals),
      'cash_before_minor', ends - moved, 'cash_after_minor', ends) INTO facts
    FROM desk.venue v WHERE v.tenant_id = p_tenant AND v.venue_id = p_venue;
  RETURN facts || jsonb_build_object(
    'money', (SELECT coalesce(jsonb_agg(jsonb_build_object('account', x.account, 'kind', x.kind, 'count', x.n, 'amount_minor', x.total) ORDER BY x.account, x.kind), '[]')
      FROM (SELECT e.account, j.kind, count(DISTINCT j.journal_id) AS n, sum(e.amount_minor)::bigint AS total
        FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
        WHERE j.tenant_id = p_tenant AND j.journal_id = ANY (p_journals) GROUP BY 1, 2 HAVING sum(e.amount_minor) <> 0) x),
    'people', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', desk.staff_name(x.login), 'account', x.account, 'count', x.n, 'amount_minor', x.total)
        ORDER BY x.login, x.account), '[]')
      FROM (SELECT j.login, e.account, count(*) AS n, sum(e.amount_minor)::bigint AS total FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id)
        WHERE j.tenant_id = p_tenant AND j.journal_id = ANY (p_journals) AND j.kind <> 'drawer'
          AND e.account IN ('cash', 'upi', 'bank', 'terminal', 'gateway') GROUP BY 1, 2) x),
    'receipts', (SELECT jsonb_build_object('first', min(p.payment_no), 'last', max(p.payment_no), 'count', count(*)) FROM desk.journal j JOIN desk.payment p
        ON p.tenant_id = j.tenant_id AND p.payment_id = j.source_id WHERE j.tenant_id = p_tenant AND j.journal_id = ANY (p_journals) AND j.kind = 'payment'),
    'disputed', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', p.payment_no, 'amount_minor', p.amount_minor, 'reason', p.reason) ORDER BY p.payment_no), '[]')
      FROM desk.journal j JOIN desk.payment p ON p.tenant_id = j.tenant_id AND p.payment_id = j.source_id
      WHERE j.tenant_id = p_tenant AND j.journal_id = ANY (p_journals) AND j.kind = 'payment' AND p.last_event = 'dispute'));
END $$;
