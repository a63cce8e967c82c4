"""What is asked for the report of repeat customers. Somebody who was merged counts as the person they are now."""

from desk.db.reports.place import bookings

_PEOPLE = (
    bookings("b.customer_id, b.total_minor::bigint AS total, (b.starts_at AT TIME ZONE p.zone)::date AS day")
    + """, living AS (
  SELECT f.currency, f.total, f.day, coalesce(c.merged_into, c.customer_id) AS customer_id
    FROM found f JOIN desk.customer c ON c.tenant_id = f.tenant_id AND c.customer_id = f.customer_id),
ever AS (
  SELECT coalesce(c.merged_into, c.customer_id) AS customer_id, count(*) AS ever FROM desk.booking b
    JOIN desk.customer c ON c.tenant_id = b.tenant_id AND c.customer_id = b.customer_id
   WHERE b.status IN ('pending', 'confirmed', 'completed') GROUP BY 1),
person AS (
  SELECT l.customer_id, l.currency, count(*) AS bookings, sum(l.total)::bigint AS value, max(l.day) AS last_day, e.ever
    FROM living l JOIN ever e USING (customer_id) GROUP BY 1, 2, e.ever)
"""
)

QUERIES = {
    "times": _PEOPLE
    + """, spans AS (SELECT *, CASE WHEN ever = 1 THEN 1 WHEN ever = 2 THEN 2 WHEN ever <= 5 THEN 3 ELSE 4 END AS n
  FROM person)
SELECT (ARRAY['one', 'two', 'few', 'many'])[n] AS times, currency, count(*) AS customers,
       count(*) * 10000 / (sum(count(*)) OVER ())::bigint AS share, sum(bookings)::bigint AS bookings,
       sum(value)::bigint AS value FROM spans GROUP BY n, currency ORDER BY currency, n
""",
    "best": _PEOPLE
    + """SELECT c.name::text AS customer,
       coalesce((SELECT t.phone::text FROM desk.customer_phone t WHERE t.tenant_id = c.tenant_id
                  AND t.customer_id = c.customer_id ORDER BY t.place LIMIT 1), '') AS phone,
       x.bookings, x.ever, x.last_day, x.currency, x.value
  FROM person x JOIN desk.customer c ON c.customer_id = x.customer_id
 ORDER BY x.currency, x.value DESC, c.name, c.customer_id
""",
}
