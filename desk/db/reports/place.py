"""What the reports' questions begin with: the venues asked for with the moments of their days, and their bookings.

Parameters of all questions: `first`, `last` (days, both within), `venue`, `space`, `staff` (null: every one).
"""

# Materialized: the moments of the days are worked out once a venue; inlined they were worked out for each booking,
# which took most of the time of a report over years.
PLACE = """
WITH place AS MATERIALIZED (
  SELECT v.tenant_id, v.venue_id, v.name::text AS venue, v.zone, v.currency::text AS currency, v.sort,
         %(first)s::date::timestamp AT TIME ZONE v.zone AS since,
         (%(last)s::date + 1)::timestamp AT TIME ZONE v.zone AS until
    FROM desk.venue v WHERE %(venue)s::int IS NULL OR v.venue_id = %(venue)s::int)
"""

IN_SPACE = """(%(space)s::int IS NULL OR EXISTS (SELECT FROM desk.occupancy o
        WHERE o.tenant_id = b.tenant_id AND o.booking_id = b.booking_id AND o.space_id = %(space)s::int))"""

_ANYBODY = "(%(staff)s::text IS NULL OR b.created_by = %(staff)s::text)"


def bookings(columns: str, *, moment: str = "starts_at", kept: bool = True) -> str:
    """The venues, then `found`: bookings of the range by one of their moments; `kept`: those that take their space."""
    statuses = "AND b.status IN ('pending', 'confirmed', 'completed')" if kept else ""
    return (
        PLACE
        + f""", found AS (
  SELECT b.tenant_id, b.booking_id, p.venue, p.venue_id, p.sort, p.zone, b.currency::text AS currency, {columns}
    FROM place p JOIN desk.booking b ON b.tenant_id = p.tenant_id AND b.venue_id = p.venue_id
   WHERE b.{moment} >= p.since AND b.{moment} < p.until {statuses}
     AND {IN_SPACE}
     AND {_ANYBODY})
"""
    )


RECEIVED = """, held AS (
  SELECT e.subject, -sum(e.amount_minor)::bigint AS received FROM desk.ledger_entry e
   WHERE e.account = 'advance' AND e.subject IS NOT NULL GROUP BY 1)
"""
"""What the ledger holds for each booking."""
