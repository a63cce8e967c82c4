"""What must be true of payments, refunds and the ledger at any moment, as independent SQL.

The ledger's own triggers are not asked: sums are made here from the entries alone.
"""

from desk.db.checks.invariant import RESTORE, Invariant

MONEY: tuple[Invariant, ...] = (
    Invariant(
        name="every journal has two lines or more that sum to zero",
        advice=RESTORE,
        sql="SELECT count(*) FROM desk.journal j LEFT JOIN (SELECT tenant_id, journal_id, count(*) AS n,"
        " sum(amount_minor) AS total, count(DISTINCT currency) AS currencies FROM desk.ledger_entry GROUP BY 1, 2) e"
        " USING (tenant_id, journal_id) WHERE (e.n >= 2 AND e.total = 0 AND e.currencies = 1) IS NOT TRUE",
    ),
    Invariant(
        name="every payment that was received is in the ledger, and nothing else is",
        advice=RESTORE,
        sql="SELECT count(*) FROM (SELECT * FROM desk.payment WHERE state = 'received') p"
        " FULL JOIN (SELECT j.tenant_id, j.source_id, sum(e.amount_minor) AS posted FROM desk.journal j"
        " JOIN desk.ledger_entry e USING (tenant_id, journal_id) WHERE j.kind IN ('payment', 'payment_undone')"
        " AND e.account IN ('cash', 'upi', 'bank', 'terminal', 'gateway', 'gateway_fees', 'customer_credit', 'opening')"
        " GROUP BY 1, 2 HAVING sum(e.amount_minor) <> 0) l ON l.tenant_id = p.tenant_id AND l.source_id = p.payment_id"
        " WHERE p.amount_minor IS DISTINCT FROM l.posted",
    ),
    Invariant(
        name="every payment received and every refund paid has its one paper, and no other has",
        advice="A paper that is missing is issued when it is asked for; one too many was not made by the program.",
        sql="SELECT count(*) FROM (SELECT tenant_id, payment_id AS id FROM desk.payment WHERE state = 'received'"
        " AND method <> 'opening'"
        " UNION ALL SELECT tenant_id, refund_id FROM desk.refund WHERE state = 'done' AND method <> 'credit') m"
        " FULL JOIN (SELECT tenant_id, coalesce(payment_id, refund_id) AS id FROM desk.document"
        " WHERE void_reason = '' AND kind <> 'invoice') d ON d.tenant_id = m.tenant_id AND d.id = m.id"
        " WHERE m.id IS NULL OR d.id IS NULL",
    ),
    Invariant(
        name="every step of a payment is in its history, and legal",
        advice=RESTORE,
        sql="WITH step AS (SELECT e.*, lag(e.to_state) OVER w AS before, row_number() OVER w AS n,"
        " p.method, p.rev AS now_rev, p.state AS now_state,"
        " lead(e.rev) OVER w IS NULL AS last FROM desk.money_event e JOIN desk.payment p"
        " ON p.tenant_id = e.tenant_id AND p.payment_id = e.subject WHERE e.kind = 'payment'"
        " WINDOW w AS (PARTITION BY e.tenant_id, e.subject ORDER BY e.rev))"
        " SELECT (SELECT count(*) FROM step WHERE from_state IS DISTINCT FROM before OR n <> rev"
        " OR last AND (rev, to_state) IS DISTINCT FROM (now_rev, now_state)"
        " OR NOT EXISTS (SELECT FROM desk.payment_transition t WHERE t.method = step.method"
        " AND t.from_state IS NOT DISTINCT FROM step.from_state AND t.event = step.event"
        " AND t.to_state = step.to_state AND step.actor = ANY (t.actors)))"
        " + (SELECT count(*) FROM desk.payment p WHERE NOT EXISTS (SELECT FROM desk.money_event e"
        " WHERE e.tenant_id = p.tenant_id AND e.subject = p.payment_id))",
    ),
    Invariant(
        name="nobody paid more than the price, nor in another currency",
        advice="Look at the receipts of the booking and give back what is too much.",
        sql="SELECT count(*) FROM (SELECT e.tenant_id, e.subject, -sum(e.amount_minor) AS got,"
        " array_agg(DISTINCT e.currency::text) AS currencies"
        " FROM desk.ledger_entry e WHERE e.account = 'advance' GROUP BY 1, 2) x"
        " JOIN desk.booking b ON b.tenant_id = x.tenant_id AND b.booking_id = x.subject"
        " WHERE got > b.total_minor OR currencies <> ARRAY[b.currency::text]",
    ),
    Invariant(
        name="what is held for others, or owed by them, is never less than nothing",
        advice=RESTORE,
        sql="SELECT count(*) FROM (SELECT CASE account WHEN 'receivable' THEN -1 ELSE 1 END * sum(amount_minor) AS owed"
        " FROM desk.ledger_entry WHERE account IN ('security', 'unapplied', 'refunds_payable', 'customer_credit',"
        " 'tips', 'receivable') GROUP BY tenant_id, account, subject, currency) x WHERE owed > 0",
    ),
    Invariant(
        name="every entry names whom it is for, where its account asks for it",
        advice=RESTORE,
        sql="SELECT count(*) FROM desk.ledger_entry e JOIN desk.account a ON a.code = e.account"
        " WHERE (a.subject = '') <> (e.subject IS NULL) OR (a.subject = 'booking' AND NOT EXISTS (SELECT FROM"
        " desk.booking b WHERE b.tenant_id = e.tenant_id AND b.booking_id = e.subject))"
        " OR (a.subject = 'payment' AND NOT EXISTS (SELECT FROM desk.payment p WHERE p.tenant_id = e.tenant_id"
        " AND p.payment_id = e.subject))",
    ),
    Invariant(
        name="the same money is booked once",
        advice="Look at both payments; one of them is the other's double and should be voided by a manager.",
        sql="SELECT count(*) FROM (SELECT FROM desk.payment WHERE state <> 'voided' AND reference_key IS NOT NULL"
        " GROUP BY tenant_id, reference_key HAVING count(*) > 1 UNION ALL"
        " SELECT FROM desk.payment WHERE money_ref IS NOT NULL GROUP BY tenant_id, provider, money_ref"
        " HAVING count(*) > 1) x",
    ),
    Invariant(
        name="closed days are numbered without gaps and say what their journals say",
        advice=RESTORE,
        sql="SELECT (SELECT count(*) FROM (SELECT z_no - row_number() OVER (PARTITION BY tenant_id, venue_id ORDER BY"
        " z_no) AS gap FROM desk.day_close) n WHERE gap <> 0)"
        " + (SELECT count(*) FROM desk.day_close d WHERE (SELECT coalesce(sum(e.amount_minor), 0)"
        " FROM desk.day_close_entry c JOIN desk.ledger_entry e USING (tenant_id, journal_id)"
        " WHERE (c.tenant_id, c.venue_id, c.z_no) = (d.tenant_id, d.venue_id, d.z_no) AND e.account = 'cash'"
        " AND e.part = d.venue_id::text)"
        " <> (d.facts ->> 'cash_after_minor')::bigint - (d.facts ->> 'cash_before_minor')::bigint)"
        " + (SELECT count(*) FROM (SELECT d.cash_minor, sum(m.moved) OVER (PARTITION BY d.tenant_id, d.venue_id"
        " ORDER BY d.z_no) AS held FROM desk.day_close d CROSS JOIN LATERAL (SELECT coalesce(sum(e.amount_minor), 0)"
        " AS moved FROM desk.day_close_entry c JOIN desk.ledger_entry e USING (tenant_id, journal_id)"
        " WHERE (c.tenant_id, c.venue_id, c.z_no) = (d.tenant_id, d.venue_id, d.z_no) AND e.account = 'cash'"
        " AND e.part = d.venue_id::text) m) x WHERE cash_minor <> held)",
    ),
    Invariant(
        name="what narrows down who owes, and what a day's report holds, leaves nothing out",
        advice=RESTORE,
        # Of a plan of parts only that something is open is asked here: which part, the price's own words say.
        sql="SELECT (SELECT count(*) FROM desk.booking b LEFT JOIN (SELECT e.tenant_id, e.subject,"
        " -sum(e.amount_minor) AS minor FROM desk.ledger_entry e WHERE e.account = 'advance' GROUP BY 1, 2) g"
        " ON g.tenant_id = b.tenant_id AND g.subject = b.booking_id"
        " WHERE b.status IN ('pending', 'confirmed', 'completed') AND coalesce(g.minor, 0) < b.total_minor"
        " AND b.owing_from > CASE WHEN b.plan IS NOT NULL THEN date '9999-12-31'"
        " WHEN coalesce(b.payment_option, 'deposit') <> 'deposit' OR coalesce(g.minor, 0) < b.deposit_minor"
        " THEN (coalesce(b.payment_due_at, b.created_at) AT TIME ZONE 'UTC')::date + 1"
        " ELSE greatest((b.created_at AT TIME ZONE 'UTC')::date,"
        " (b.starts_at AT TIME ZONE 'UTC')::date - b.balance_days) + 1 END"
        " OR b.status IN ('cancelled', 'expired') AND g.minor > 0 AND b.owing_from = 'infinity'"
        " AND NOT EXISTS (SELECT FROM desk.refund r WHERE r.tenant_id = b.tenant_id AND r.booking_id = b.booking_id"
        " AND r.state NOT IN ('done', 'rejected')))"
        " + (SELECT count(*) FROM desk.journal j WHERE j.closed AND NOT EXISTS (SELECT FROM desk.day_close_entry c"
        " WHERE c.tenant_id = j.tenant_id AND c.journal_id = j.journal_id))",
    ),
    Invariant(
        name="every difference of a drawer is explained and posted",
        advice=RESTORE,
        sql="SELECT count(*) FROM desk.drawer_event v WHERE kind IN ('open', 'hand_over', 'close')"
        " AND counted_minor <> expected_minor AND (reason = '' OR NOT EXISTS (SELECT FROM desk.journal j"
        " JOIN desk.ledger_entry e USING (tenant_id, journal_id) WHERE j.tenant_id = v.tenant_id"
        " AND j.source_id = v.event_id AND e.account = 'over_short'"
        " AND e.amount_minor = v.expected_minor - v.counted_minor))",
    ),
    Invariant(
        name="every refund is in the ledger, and nothing else is",
        advice=RESTORE,
        sql="SELECT count(*) FROM (SELECT tenant_id, refund_id,"
        " CASE WHEN state = 'done' THEN amount_minor ELSE 0 END AS gone,"
        " CASE WHEN state IN ('approved', 'sent', 'failed') THEN amount_minor ELSE 0 END AS owed FROM desk.refund) r"
        " FULL JOIN (SELECT j.tenant_id, j.source_id, -sum(e.amount_minor) FILTER (WHERE e.account NOT IN"
        " ('refunds_payable', 'advance', 'security', 'unapplied')) AS gone,"
        " -sum(e.amount_minor) FILTER (WHERE e.account = 'refunds_payable') AS owed FROM desk.journal j"
        " JOIN desk.ledger_entry e USING (tenant_id, journal_id) WHERE j.kind IN ('refund_approve', 'refund_revoke',"
        " 'refund_pay', 'refund_undone') GROUP BY 1, 2) l"
        " ON l.tenant_id = r.tenant_id AND l.source_id = r.refund_id"
        " WHERE r.refund_id IS NULL OR r.gone <> coalesce(l.gone, 0) OR r.owed <> coalesce(l.owed, 0)",
    ),
    Invariant(
        name="no refund is more than its payment",
        advice="Look at the payment's refunds; a manager should take back what is not yet sent.",
        sql="SELECT count(*) FROM (SELECT p.amount_minor, sum(r.amount_minor) AS back,"
        " bool_or(p.currency <> r.currency) AS odd FROM desk.refund r JOIN desk.payment p USING (tenant_id, payment_id)"
        " WHERE r.state <> 'rejected'"
        " GROUP BY p.tenant_id, p.payment_id, p.amount_minor) x WHERE back > amount_minor OR odd",
    ),
    Invariant(
        name="every step of a refund is in its history, and legal",
        advice=RESTORE,
        sql="WITH step AS (SELECT e.*, lag(e.to_state) OVER w AS before, row_number() OVER w AS n,"
        " r.rev AS now_rev, r.state AS now_state, lead(e.rev) OVER w IS NULL AS last FROM desk.money_event e"
        " JOIN desk.refund r ON r.tenant_id = e.tenant_id AND r.refund_id = e.subject WHERE e.kind = 'refund'"
        " WINDOW w AS (PARTITION BY e.tenant_id, e.subject ORDER BY e.rev))"
        " SELECT (SELECT count(*) FROM step WHERE from_state IS DISTINCT FROM before OR n <> rev"
        " OR last AND (rev, to_state) IS DISTINCT FROM (now_rev, now_state)"
        " OR NOT EXISTS (SELECT FROM desk.refund_transition t WHERE t.from_state IS NOT DISTINCT FROM step.from_state"
        " AND t.event = step.event AND t.to_state = step.to_state AND step.actor = ANY (t.actors)))"
        " + (SELECT count(*) FROM desk.refund r WHERE NOT EXISTS (SELECT FROM desk.money_event e"
        " WHERE e.tenant_id = r.tenant_id AND e.subject = r.refund_id))",
    ),
    Invariant(
        name="the commission of every booking is its share of the price, or of what was kept",
        advice=RESTORE,
        sql="SELECT count(*) FROM desk.commission c JOIN desk.booking b USING (tenant_id, booking_id)"
        " LEFT JOIN (SELECT tenant_id, subject, sum(amount_minor) FILTER (WHERE account = 'commission') AS recorded,"
        " -sum(amount_minor) FILTER (WHERE account = 'forfeited') AS kept FROM desk.ledger_entry GROUP BY 1, 2) e"
        " ON e.tenant_id = b.tenant_id AND e.subject = b.booking_id"
        " WHERE coalesce(e.recorded, 0) <> round(CASE b.status WHEN 'cancelled' THEN coalesce(e.kept, 0)"
        " ELSE b.total_minor END::numeric * c.rate_bp / 10000)",
    ),
    Invariant(
        name="every settlement and every payout is in the ledger as it was told",
        advice=RESTORE,
        sql="SELECT (SELECT count(*) FROM desk.settlement s WHERE s.paid_minor <>"
        " (SELECT coalesce(sum(e.amount_minor), 0) FROM desk.journal j JOIN desk.ledger_entry e"
        " USING (tenant_id, journal_id) WHERE j.tenant_id = s.tenant_id"
        " AND j.source_id = s.settlement_id AND e.account = 'bank'))"
        " + (SELECT count(*) FROM desk.payout o WHERE o.amount_minor <> (SELECT coalesce(sum(e.amount_minor), 0)"
        " FROM desk.journal j JOIN desk.ledger_entry e USING (tenant_id, journal_id) WHERE j.tenant_id = o.tenant_id"
        " AND j.source_id = o.payout_id AND e.account = o.account))",
    ),
)
