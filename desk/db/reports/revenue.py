"""What is asked for the report of revenue and dues. What has come is the ledger's balance of the booking's advance."""

from desk.db.reports.place import RECEIVED, bookings

_MONEY = (
    bookings(
        "date_trunc('month', b.starts_at AT TIME ZONE p.zone)::date AS month, b.total_minor::bigint AS total,"
        " b.booking_no, b.status::text AS status, b.customer_id, (b.starts_at AT TIME ZONE p.zone)::date AS event_day,"
        " CASE b.status WHEN 'pending' THEN (b.payment_due_at AT TIME ZONE p.zone)::date"
        " ELSE (b.starts_at AT TIME ZONE p.zone)::date - b.balance_days END AS due_day,"
        " (clock_timestamp() AT TIME ZONE p.zone)::date AS today"
    )
    + RECEIVED
    + """, owed AS (
  SELECT f.*, coalesce(h.received, 0) AS received, greatest(f.total - coalesce(h.received, 0), 0) AS open
    FROM found f LEFT JOIN held h ON h.subject = f.booking_id)
"""
)
_SUMS = (
    "count(*) AS bookings, sum(total)::bigint AS booked, sum(received)::bigint AS received, sum(open)::bigint AS open"
)

QUERIES = {
    "month": _MONEY + f"SELECT month, currency, {_SUMS} FROM owed GROUP BY 1, 2 ORDER BY 2, 1",
    "venue": _MONEY
    + f"""SELECT venue, currency, {_SUMS} FROM owed GROUP BY venue, venue_id, sort, currency
 ORDER BY sort, venue_id
""",
    "age": _MONEY
    + """, aged AS (SELECT currency, open, CASE WHEN due_day >= today THEN 1 WHEN due_day >= today - 7 THEN 2
    WHEN due_day >= today - 30 THEN 3 WHEN due_day >= today - 90 THEN 4 ELSE 5 END AS step FROM owed WHERE open > 0)
SELECT (ARRAY['later', 'week', 'month', 'quarter', 'older'])[step] AS age, currency, count(*) AS bookings,
       sum(open)::bigint AS open FROM aged GROUP BY step, currency ORDER BY currency, step
""",
    "dues": _MONEY
    + """SELECT o.booking_no AS number, coalesce(c.name::text, '') AS customer,
       coalesce((SELECT t.phone::text FROM desk.customer_phone t WHERE t.tenant_id = o.tenant_id
                  AND t.customer_id = o.customer_id ORDER BY t.place LIMIT 1), '') AS phone,
       o.status, o.event_day, o.due_day, greatest(o.today - o.due_day, 0) AS late, o.currency, o.total AS booked,
       o.received, o.open
  FROM owed o LEFT JOIN desk.customer c ON c.tenant_id = o.tenant_id AND c.customer_id = o.customer_id
 WHERE o.open > 0 ORDER BY o.due_day, o.booking_no
""",
}
