"""What is asked for the report of staff activity: the logs of bookings and money, and the prints of papers."""

from desk.db.reports.place import PLACE

_STEPS = (
    PLACE
    + """, steps AS (
  SELECT e.login::text AS login, e.event, e.at AT TIME ZONE p.zone AS at
    FROM place p JOIN desk.booking b ON b.tenant_id = p.tenant_id AND b.venue_id = p.venue_id
    JOIN desk.booking_event e ON e.tenant_id = b.tenant_id AND e.booking_id = b.booking_id
    JOIN desk.staff s ON s.login = e.login AND s.rank <> 'worker'
   WHERE e.at >= p.since AND e.at < p.until AND (%(staff)s::text IS NULL OR e.login = %(staff)s::text))
"""
)
_NAME = "coalesce(s.display_name::text, x.login)"

QUERIES = {
    "person": _STEPS
    + f""", did AS (
  SELECT login, CASE event WHEN 'create' THEN 'held' WHEN 'select_payment' THEN 'chosen'
      WHEN 'manual_confirm' THEN 'confirmed' WHEN 'cancel' THEN 'cancelled' WHEN 'admin_cancel' THEN 'cancelled'
      WHEN 'move' THEN 'changed' WHEN 'edit' THEN 'changed' WHEN 'extend' THEN 'changed' WHEN 'requote' THEN 'changed'
      END AS what, count(*) AS n FROM steps GROUP BY 1, 2
  UNION ALL
  SELECT y.received_by::text, 'payments', count(*) FROM desk.payment y JOIN desk.booking b USING (tenant_id, booking_id)
    JOIN place p USING (tenant_id, venue_id) JOIN desk.staff s ON s.login = y.received_by AND s.rank <> 'worker'
   WHERE y.state = 'received' AND y.received_at >= p.since AND y.received_at < p.until
     AND (%(staff)s::text IS NULL OR y.received_by = %(staff)s::text) GROUP BY 1
  UNION ALL
  SELECT r.approved_by::text, 'refunds', count(*) FROM desk.refund r JOIN desk.booking b USING (tenant_id, booking_id)
    JOIN place p USING (tenant_id, venue_id)
   WHERE r.approved_at >= p.since AND r.approved_at < p.until
     AND (%(staff)s::text IS NULL OR r.approved_by = %(staff)s::text) GROUP BY 1
  UNION ALL
  SELECT d.login::text, 'prints', count(*) FROM desk.document_print d
    JOIN desk.document x USING (tenant_id, document_id)
    JOIN desk.booking b USING (tenant_id, booking_id) JOIN place p USING (tenant_id, venue_id)
   WHERE d.at >= p.since AND d.at < p.until AND (%(staff)s::text IS NULL OR d.login = %(staff)s::text) GROUP BY 1)
SELECT {_NAME} AS who, """
    + ", ".join(
        f"coalesce(sum(x.n) FILTER (WHERE x.what = '{what}'), 0)::bigint AS {what}"
        for what in ("held", "chosen", "confirmed", "changed", "cancelled", "payments", "refunds", "prints")
    )
    + """
  FROM did x LEFT JOIN desk.staff s ON s.login = x.login::name GROUP BY x.login, s.display_name ORDER BY held DESC, 1
""",
    "taken": PLACE
    + f""", paid AS (
  SELECT y.received_by::text AS login, y.method, y.currency::text AS currency, y.amount_minor
    FROM desk.payment y JOIN desk.booking b USING (tenant_id, booking_id) JOIN place p USING (tenant_id, venue_id)
   WHERE y.state = 'received' AND y.received_at >= p.since AND y.received_at < p.until
     AND (%(staff)s::text IS NULL OR y.received_by = %(staff)s::text))
SELECT {_NAME} AS who, x.method AS way, x.currency, count(*) AS payments, sum(x.amount_minor)::bigint AS amount
  FROM paid x LEFT JOIN desk.staff s ON s.login = x.login::name
 GROUP BY x.login, s.display_name, x.method, x.currency ORDER BY 3, 1, 2
""",
    "hours": _STEPS
    + "SELECT lpad(extract(hour FROM at)::text, 2, '0') || ':00' AS hour, "
    + ", ".join(f"count(*) FILTER (WHERE extract(isodow FROM at) = {n}) AS d{n}" for n in range(1, 8))
    + ", count(*) AS total FROM steps GROUP BY 1 ORDER BY 1",
}
