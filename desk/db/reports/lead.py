"""What is asked for the report of lead times."""

from desk.db.reports.place import bookings

_MADE = bookings(
    "b.event_type::text AS event, b.total_minor::bigint AS total, (b.starts_at AT TIME ZONE p.zone)::date"
    " - (b.created_at AT TIME ZONE p.zone)::date AS ahead"
)

QUERIES = {
    "span": _MADE
    + """, spans AS (SELECT currency, total, CASE WHEN ahead <= 1 THEN 1 WHEN ahead <= 7 THEN 2 WHEN ahead <= 30 THEN 3
    WHEN ahead <= 90 THEN 4 WHEN ahead <= 180 THEN 5 WHEN ahead <= 365 THEN 6 ELSE 7 END AS n FROM found)
SELECT (ARRAY['day', 'week', 'month', 'quarter', 'half', 'year', 'more'])[n] AS span, currency, count(*) AS bookings,
       count(*) * 10000 / (sum(count(*)) OVER ())::bigint AS share, sum(total)::bigint AS value
  FROM spans GROUP BY n, currency ORDER BY currency, n
""",
    "event": _MADE
    + """SELECT event, currency, count(*) AS bookings,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY ahead)::float8 AS middle, sum(total)::bigint AS value,
       round(avg(total))::bigint AS mean
  FROM found GROUP BY 1, 2 ORDER BY 3 DESC, 1
""",
}
