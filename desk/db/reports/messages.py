"""What is asked for the report of messages. Those without a booking (codes) belong to no venue and count among all."""

from desk.db.reports.place import PLACE

_TOLD = (
    PLACE
    + """, ground AS (SELECT * FROM place ORDER BY sort, venue_id LIMIT 1),
told AS (
  SELECT m.*, b.booking_no, coalesce(p.zone, g.zone) AS zone, coalesce(p.currency, g.currency) AS money_of,
         m.created_at AT TIME ZONE coalesce(p.zone, g.zone) AS at, m.accepted_at IS NOT NULL AS was_sent
    FROM desk.message m CROSS JOIN ground g
    LEFT JOIN desk.booking b ON b.tenant_id = m.tenant_id AND b.booking_id = m.booking_id
    LEFT JOIN place p ON p.tenant_id = b.tenant_id AND p.venue_id = b.venue_id
   WHERE m.created_at >= coalesce(p.since, g.since) AND m.created_at < coalesce(p.until, g.until) AND m.state <> 'void'
     AND (p.venue_id IS NOT NULL OR (m.booking_id IS NULL AND %(venue)s::int IS NULL)))
"""
)
_COUNTS = """count(*) FILTER (WHERE was_sent) AS sent, count(*) FILTER (WHERE state = 'delivered') AS delivered,
       count(*) FILTER (WHERE state = 'delivered') * 10000 / nullif(count(*) FILTER (WHERE was_sent), 0) AS share,
       sum(cost_minor)::bigint AS cost"""

QUERIES = {
    "kind": _TOLD
    + f"""SELECT kind::text AS kind, money_of AS currency, count(*) AS messages, {_COUNTS},
       count(*) FILTER (WHERE state IN ('failed', 'stale', 'ambiguous')) AS failed,
       count(*) FILTER (WHERE state IN ('to_approve', 'queued', 'claimed')) AS waiting
  FROM told GROUP BY 1, 2 ORDER BY 2, 3 DESC, 1
""",
    "channel": _TOLD
    + f"""SELECT channel::text AS channel, coalesce(provider::text, '') AS provider, money_of AS currency, {_COUNTS},
       coalesce(sum(parts), 0)::bigint AS parts,
       (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM delivered_at - created_at)) / 60)::float8
         AS minutes
  FROM told WHERE was_sent GROUP BY 1, 2, 3 ORDER BY 3, 4 DESC, 1, 2
""",
    "month": _TOLD
    + f"""SELECT date_trunc('month', at)::date AS month, money_of AS currency, {_COUNTS}
  FROM told GROUP BY 1, 2 ORDER BY 2, 1
""",
    "failed": _TOLD
    + """SELECT at, kind::text AS kind, channel::text AS channel, coalesce(booking_no, '') AS number, state, tries,
       problem::text AS problem FROM told WHERE state IN ('failed', 'stale', 'ambiguous') ORDER BY at, message_id
""",
}
