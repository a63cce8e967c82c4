"""What is asked for the funnel: bookings by the day they were made, and their steps in the log."""

from desk.db.reports.place import bookings

_MADE = bookings(
    "b.status::text AS status, b.payment_option, b.confirmed_at, b.total_minor::bigint AS total,"
    " date_trunc('month', b.created_at AT TIME ZONE p.zone)::date AS month",
    moment="created_at",
    kept=False,
)
_SHARE = "count(confirmed_at) * 10000 / count(*)"

QUERIES = {
    "stage": _MADE
    + """, totals AS (SELECT count(*) AS held, count(*) FILTER (WHERE payment_option IS NOT NULL) AS chosen,
    count(confirmed_at) AS confirmed, count(*) FILTER (WHERE status = 'completed') AS completed,
    count(*) FILTER (WHERE status = 'expired') AS expired,
    count(*) FILTER (WHERE status = 'cancelled' AND confirmed_at IS NULL) AS early,
    count(*) FILTER (WHERE status = 'cancelled' AND confirmed_at IS NOT NULL) AS late FROM found)
SELECT x.stage, x.bookings, x.bookings * 10000 / t.held AS share FROM totals t CROSS JOIN LATERAL (VALUES
    (1, 'held', t.held), (2, 'chosen', t.chosen), (3, 'confirmed', t.confirmed), (4, 'completed', t.completed),
    (5, 'expired', t.expired), (6, 'cancelled_early', t.early), (7, 'cancelled_late', t.late)) x (n, stage, bookings)
 WHERE t.held > 0 ORDER BY x.n
""",
    "step": _MADE
    + """, steps AS (
  SELECT e.from_status, e.to_status,
         extract(epoch FROM e.at - lag(e.at) OVER (PARTITION BY e.booking_id ORDER BY e.rev)) / 3600 AS hours
    FROM found f JOIN desk.booking_event e ON e.tenant_id = f.tenant_id AND e.booking_id = f.booking_id
   WHERE e.from_status IS DISTINCT FROM e.to_status)
SELECT from_status AS source, to_status AS target, count(*) AS times,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY hours)::float8 AS middle,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY hours)::float8 AS most
  FROM steps WHERE from_status IS NOT NULL GROUP BY 1, 2
 ORDER BY array_position(ARRAY['temp_hold', 'pending', 'confirmed'], from_status), 3 DESC
""",
    "month": _MADE
    + f"""SELECT month, currency, count(*) AS held, count(confirmed_at) AS confirmed, {_SHARE} AS share,
       coalesce(sum(total) FILTER (WHERE confirmed_at IS NOT NULL), 0)::bigint AS value
  FROM found GROUP BY 1, 2 ORDER BY 2, 1
""",
    "venue": _MADE
    + f"""SELECT venue, count(*) AS bookings, count(confirmed_at) AS confirmed, {_SHARE} AS share
  FROM found GROUP BY venue, venue_id, sort ORDER BY sort, venue_id
""",
}
