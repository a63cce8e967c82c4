"""What is asked for the report of commission and settlement: shares from the ledger, payouts from what was recorded."""

from desk.db.reports.place import PLACE

_OWED = (
    PLACE
    + """, balance AS (
  SELECT subject, sum(amount_minor) FILTER (WHERE account = 'commission')::bigint AS commission,
         -sum(amount_minor) FILTER (WHERE account = 'commission_payable')::bigint AS open
    FROM desk.ledger_entry WHERE account IN ('commission', 'commission_payable') AND subject IS NOT NULL GROUP BY 1),
owed AS (
  SELECT c.tenant_id, c.booking_id, c.due_on, c.rate_bp, p.venue, p.venue_id, p.sort, b.currency::text AS currency,
         (c.recorded_at AT TIME ZONE p.zone)::date AS day, b.booking_no, b.status::text AS status,
         coalesce(x.commission, 0) AS commission, coalesce(x.open, 0) AS open
    FROM desk.commission c JOIN place p USING (tenant_id, venue_id) JOIN desk.booking b USING (tenant_id, booking_id)
    LEFT JOIN balance x ON x.subject = c.booking_id
   WHERE c.recorded_at >= p.since AND c.recorded_at < p.until)
"""
)

QUERIES = {
    "month": _OWED
    + """SELECT date_trunc('month', day)::date AS month, venue, currency, count(*) AS bookings,
       sum(commission)::bigint AS commission, sum(commission - open)::bigint AS paid, sum(open)::bigint AS open
  FROM owed GROUP BY 1, 2, 3, sort, venue_id ORDER BY 3, 1, sort, venue_id
""",
    "bookings": _OWED
    + """SELECT day, booking_no AS number, venue, status, rate_bp AS rate, due_on, currency, commission,
       commission - open AS paid, open FROM owed ORDER BY day, booking_no
""",
    "settlements": """SELECT s.paid_on AS day, s.provider, coalesce(nullif(s.utr, ''), s.ref) AS reference,
       s.currency::text AS currency, s.paid_minor AS paid, s.charges_minor AS charges, coalesce(s.off_minor, 0) AS off,
       jsonb_array_length(s.strangers) AS strangers
  FROM desk.settlement s WHERE s.paid_on BETWEEN %(first)s::date AND %(last)s::date
 ORDER BY s.paid_on, s.provider, s.ref
""",
    "payouts": PLACE
    + """SELECT (o.at AT TIME ZONE p.zone)::date AS day, p.venue, o.account, o.reference,
       coalesce(s.display_name::text, o.login::text) AS by, o.currency::text AS currency,
       o.amount_minor::bigint AS amount
  FROM desk.payout o JOIN place p USING (tenant_id, venue_id) LEFT JOIN desk.staff s ON s.login = o.login
 WHERE o.at >= p.since AND o.at < p.until ORDER BY o.at
""",
}
