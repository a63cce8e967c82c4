"""What is asked for the occupancy report."""

from desk.db.reports.place import PLACE

# The days of an item: from the one it begins on; the hours until six in the morning belong to the evening before.
_TAKEN = (
    PLACE
    + """, spaces AS (
  SELECT p.venue_id, p.venue, p.sort AS venue_sort, s.space_id, s.name::text AS space, s.sort
    FROM place p JOIN desk.space s ON s.tenant_id = p.tenant_id AND s.venue_id = p.venue_id
   WHERE s.active AND (%(space)s::int IS NULL OR s.space_id = %(space)s::int)),
closed AS (
  SELECT p.venue_id, w AS weekday FROM place p CROSS JOIN generate_series(1, 7) w
   WHERE EXISTS (SELECT FROM desk.opening_hours h WHERE h.tenant_id = p.tenant_id AND h.venue_id = p.venue_id)
     AND NOT EXISTS (SELECT FROM desk.opening_hours h
                      WHERE h.tenant_id = p.tenant_id AND h.venue_id = p.venue_id AND h.weekday = w)),
days AS (SELECT d::date AS day, extract(isodow FROM d)::int AS weekday
  FROM generate_series(%(first)s::date, %(last)s::date, interval '1 day') d),
opened AS (
  SELECT p.venue_id, d.day, d.weekday FROM place p CROSS JOIN days d
   WHERE NOT EXISTS (SELECT FROM closed c WHERE c.venue_id = p.venue_id AND c.weekday = d.weekday)),
used AS (
  SELECT p.venue_id, o.space_id, o.booking_id, i.session_id, i.item_no, p.zone,
         (i.starts_at AT TIME ZONE p.zone)::date AS from_day,
         greatest((i.starts_at AT TIME ZONE p.zone)::date,
                  (i.ends_at AT TIME ZONE p.zone - interval '6 hours 1 microsecond')::date) AS to_day,
         extract(epoch FROM least(i.ends_at, p.until) - greatest(i.starts_at, p.since)) / 3600 AS hours
    FROM place p JOIN desk.booking_item i ON i.tenant_id = p.tenant_id AND i.venue_id = p.venue_id
    JOIN desk.occupancy o ON o.tenant_id = i.tenant_id AND o.booking_id = i.booking_id AND o.item_no = i.item_no
   WHERE i.ends_at > p.since AND i.starts_at < p.until AND o.status IN ('pending', 'confirmed', 'completed')
     AND (%(space)s::int IS NULL OR o.space_id = %(space)s::int)),
taken AS (
  SELECT DISTINCT u.venue_id, u.space_id, u.from_day + n AS day
    FROM used u CROSS JOIN LATERAL generate_series(0, u.to_day - u.from_day) n
   WHERE u.from_day + n BETWEEN %(first)s::date AND %(last)s::date)
"""
)

_SPACE = (
    _TAKEN
    + """, blocked AS (
  SELECT o.space_id, count(DISTINCT d.day) AS days FROM place p
    JOIN desk.blackout x ON x.tenant_id = p.tenant_id AND x.venue_id = p.venue_id AND x.active
    JOIN desk.occupancy o ON o.tenant_id = x.tenant_id AND o.blackout_id = x.blackout_id AND o.status = 'confirmed'
    JOIN days d ON d.day BETWEEN (o.starts_at AT TIME ZONE p.zone)::date
                             AND (o.ends_at AT TIME ZONE p.zone - interval '1 microsecond')::date
   GROUP BY 1)
SELECT s.venue, s.space, coalesce(u.bookings, 0) AS bookings, coalesce(t.days, 0) AS taken, coalesce(o.days, 0) AS open,
       CASE WHEN o.days > 0 THEN coalesce(t.days, 0) * 10000 / o.days ELSE 0 END AS share,
       coalesce(u.hours, 0)::float8 AS hours, coalesce(b.days, 0) AS blocked
  FROM spaces s
  LEFT JOIN (SELECT space_id, count(DISTINCT booking_id) AS bookings, sum(hours) AS hours FROM used GROUP BY 1) u
    USING (space_id)
  LEFT JOIN (SELECT space_id, count(*) AS days FROM taken GROUP BY 1) t USING (space_id)
  LEFT JOIN (SELECT venue_id, count(*) AS days FROM opened GROUP BY 1) o USING (venue_id)
  LEFT JOIN blocked b USING (space_id)
 ORDER BY s.venue_sort, s.venue_id, s.sort, s.space_id
"""
)

_SESSION = (
    _TAKEN
    + """, once AS (SELECT DISTINCT ON (booking_id, item_no) * FROM used ORDER BY booking_id, item_no)
SELECT p.venue, coalesce(s.name::text, '') AS session, count(DISTINCT u.booking_id) AS bookings,
       count(*) * 10000 / nullif(sum(count(*)) OVER (), 0)::bigint AS share, sum(u.hours)::float8 AS hours
  FROM once u JOIN place p USING (venue_id)
  LEFT JOIN desk.session s ON s.tenant_id = p.tenant_id AND s.session_id = u.session_id
 GROUP BY p.venue, p.venue_id, p.sort, s.name, s.sort
 ORDER BY p.sort, p.venue_id, s.sort NULLS LAST, 2
"""
)

_WEEKDAY = (
    _TAKEN
    + """SELECT w AS weekday, coalesce(t.days, 0) AS taken, coalesce(o.days, 0) AS open,
       CASE WHEN o.days > 0 THEN coalesce(t.days, 0) * 10000 / o.days ELSE 0 END AS share
  FROM generate_series(1, 7) w
  LEFT JOIN (SELECT extract(isodow FROM day)::int AS w, count(*) AS days FROM taken GROUP BY 1) t USING (w)
  LEFT JOIN (SELECT o.weekday AS w, count(*) AS days FROM opened o JOIN spaces USING (venue_id) GROUP BY 1) o USING (w)
 WHERE EXISTS (SELECT FROM taken) ORDER BY 1
"""
)

_HEAT = (
    _TAKEN
    + """, cells AS (
  SELECT o.month, o.weekday, coalesce(t.days, 0) AS taken, o.days AS open
    FROM (SELECT date_trunc('month', o.day)::date AS month, o.weekday, count(*) AS days
            FROM opened o JOIN spaces USING (venue_id) GROUP BY 1, 2) o
    LEFT JOIN (SELECT date_trunc('month', day)::date AS month, extract(isodow FROM day)::int AS weekday,
                      count(*) AS days FROM taken GROUP BY 1, 2) t USING (month, weekday)
   WHERE EXISTS (SELECT FROM taken))
SELECT month, """
    + ", ".join(f"max(taken * 10000 / open) FILTER (WHERE weekday = {n}) AS d{n}" for n in range(1, 8))
    + """, sum(taken)::bigint * 10000 / sum(open)::bigint AS share
  FROM cells GROUP BY month ORDER BY month
"""
)

QUERIES = {"space": _SPACE, "session": _SESSION, "weekday": _WEEKDAY, "heat": _HEAT}
