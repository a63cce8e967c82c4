"""What is asked for the day book: the ledger's entries on the accounts where money lies, and the drawer's events."""

from desk.db.reports.place import PLACE

# A journal belongs to the venue of its booking, its drawer or its payout. Settlements by providers have none: they only
# carry money from the provider to the bank, and stand in the report of settlements.
_LINES = (
    PLACE
    + """, lines AS (
  SELECT j.tenant_id, j.journal_id, j.kind, j.at AT TIME ZONE p.zone AS at, j.login::text AS login, b.booking_no,
         j.payment_id, j.source_id, e.account, e.amount_minor::bigint AS amount, e.currency::text AS currency
    FROM desk.journal j
    JOIN desk.ledger_entry e ON e.tenant_id = j.tenant_id AND e.journal_id = j.journal_id
    LEFT JOIN desk.booking b ON b.tenant_id = j.tenant_id AND b.booking_id = j.booking_id
    LEFT JOIN desk.payout o ON j.kind = 'payout' AND o.tenant_id = j.tenant_id AND o.payout_id = j.source_id
    JOIN place p ON p.tenant_id = j.tenant_id AND p.venue_id = coalesce(b.venue_id, o.venue_id)
   WHERE j.at >= p.since AND j.at < p.until AND j.kind <> 'drawer'
     AND e.account IN ('cash', 'upi', 'bank', 'terminal', 'gateway')
     AND (%(staff)s::text IS NULL OR j.login = %(staff)s::text))
"""
)
_WAYS = ("cash", "upi", "bank", "terminal", "gateway")
_PER_WAY = ", ".join(f"coalesce(sum(amount) FILTER (WHERE account = '{w}'), 0)::bigint AS {w}" for w in _WAYS)

QUERIES = {
    "day": _LINES
    + f"""SELECT at::date AS day, currency, {_PER_WAY}, sum(amount)::bigint AS total
  FROM lines GROUP BY 1, 2 ORDER BY 2, 1
""",
    "way": _LINES
    + """SELECT account AS way, currency, count(*) AS times,
       coalesce(sum(amount) FILTER (WHERE amount > 0), 0)::bigint AS came,
       -coalesce(sum(amount) FILTER (WHERE amount < 0), 0)::bigint AS went, sum(amount)::bigint AS total
  FROM lines GROUP BY 1, 2 ORDER BY 2, total DESC, 1
""",
    "lines": _LINES
    + """, papers AS (
  SELECT coalesce(payment_id, refund_id) AS source_id, min(number) AS number FROM desk.document GROUP BY 1)
SELECT l.at, CASE WHEN l.kind IN ('payment', 'payment_undone', 'refund_pay', 'refund_undone', 'payout', 'fee')
            THEN l.kind ELSE 'other' END AS step, coalesce(l.booking_no, '') AS number,
       coalesce(d.number, x.payment_no, '') AS paper,
       l.account AS way, coalesce(s.display_name::text, l.login) AS by, l.currency, l.amount
  FROM lines l LEFT JOIN desk.staff s ON s.login = l.login::name
  LEFT JOIN papers d ON d.source_id = l.source_id
  LEFT JOIN desk.payment x ON x.tenant_id = l.tenant_id AND x.payment_id = l.payment_id
 ORDER BY l.at, l.journal_id, l.account
""",
    "drawer": PLACE
    + """SELECT e.at AT TIME ZONE p.zone AS at, p.venue, e.kind AS step,
       coalesce(s.display_name::text, e.login::text) AS by, p.currency,
       e.expected_minor AS expected, e.counted_minor::bigint AS counted, e.moved_minor AS moved,
       coalesce(e.counted_minor - e.expected_minor, 0)::bigint AS difference, e.reason::text AS reason
  FROM desk.drawer_event e JOIN desk.drawer d USING (tenant_id, drawer_id) JOIN place p USING (tenant_id, venue_id)
  LEFT JOIN desk.staff s ON s.login = e.login
 WHERE e.at >= p.since AND e.at < p.until AND (%(staff)s::text IS NULL OR e.login = %(staff)s::text)
 ORDER BY e.at, e.event_no
""",
}
