"""What is asked for the report of cancellations and refunds."""

from desk.db.reports.place import IN_SPACE, PLACE

_GONE = (
    PLACE
    + f""", gone AS (
  SELECT b.tenant_id, b.booking_id, b.booking_no, b.customer_id, b.currency::text AS currency, b.reason::text AS reason,
         b.total_minor::bigint AS value, (e.at AT TIME ZONE p.zone)::date AS day,
         (b.starts_at AT TIME ZONE p.zone)::date AS event_day,
         CASE WHEN e.event = 'admin_cancel' THEN 'house' WHEN e.actor = 'system' THEN 'unpaid'
              ELSE 'customer' END AS who
    FROM place p JOIN desk.booking b ON b.tenant_id = p.tenant_id AND b.venue_id = p.venue_id
    JOIN desk.booking_event e ON e.tenant_id = b.tenant_id AND e.booking_id = b.booking_id
     AND e.to_status = 'cancelled' AND e.from_status <> 'cancelled'
   WHERE b.status = 'cancelled' AND e.at >= p.since AND e.at < p.until AND {IN_SPACE}
     AND (%(staff)s::text IS NULL OR e.login = %(staff)s::text)),
back AS (SELECT booking_id, sum(amount_minor)::bigint AS back FROM desk.refund
  WHERE state = 'done' AND purpose = 'booking' GROUP BY 1),
kept AS (SELECT subject, -sum(amount_minor)::bigint AS kept FROM desk.ledger_entry
  WHERE account = 'forfeited' AND subject IS NOT NULL GROUP BY 1),
told AS (
  SELECT g.*, coalesce(r.back, 0) AS back, coalesce(k.kept, 0) AS kept FROM gone g
    LEFT JOIN back r ON r.booking_id = g.booking_id LEFT JOIN kept k ON k.subject = g.booking_id)
"""
)

QUERIES = {
    "who": _GONE
    + """SELECT who, currency, count(*) AS bookings, sum(value)::bigint AS value, sum(back)::bigint AS back,
       sum(kept)::bigint AS kept FROM told GROUP BY 1, 2 ORDER BY 2, 3 DESC, 1
""",
    "reason": _GONE
    + """SELECT reason, currency, count(*) AS bookings, sum(value)::bigint AS value
  FROM told GROUP BY 1, 2 ORDER BY 3 DESC, 1
""",
    "refunds": PLACE
    + f"""SELECT r.method AS way, r.state, r.currency::text AS currency, count(*) AS refunds,
       sum(r.amount_minor)::bigint AS amount
  FROM desk.refund r JOIN desk.booking b USING (tenant_id, booking_id) JOIN place p USING (tenant_id, venue_id)
 WHERE r.created_at >= p.since AND r.created_at < p.until AND {IN_SPACE}
   AND (%(staff)s::text IS NULL OR r.created_by = %(staff)s::text)
 GROUP BY 1, 2, 3 ORDER BY 3, 1, 2
""",
    "bookings": _GONE
    + """SELECT t.day, t.booking_no AS number, coalesce(c.name::text, '') AS customer, t.event_day,
       t.event_day - t.day AS notice, t.who, t.reason, t.currency, t.value, t.back, t.kept
  FROM told t LEFT JOIN desk.customer c ON c.tenant_id = t.tenant_id AND c.customer_id = t.customer_id
 ORDER BY t.day, t.booking_no
""",
}
