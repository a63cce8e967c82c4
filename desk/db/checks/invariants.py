"""What must be true of the tables at any moment, as independent SQL: each query counts what breaks one promise.

Used by the doctor and at the end of every race and crash test. No query asks the constraint itself; overlaps are looked
for by sorting, not by the index that is meant to prevent them.
"""

import sqlalchemy as sa

from desk.db.checks.invariant import RESTORE, Invariant
from desk.db.checks.money_invariants import MONEY

_SLOTS: tuple[Invariant, ...] = (
    Invariant(
        name="a space is never taken twice",
        advice=RESTORE,
        sql="SELECT count(*) FROM (SELECT starts_at < max(ends_at) OVER (PARTITION BY tenant_id, space_id ORDER"
        " BY starts_at, ends_at"
        " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS clash FROM desk.occupancy"
        " WHERE status IN ('temp_hold', 'pending', 'confirmed', 'completed')) s WHERE clash",
    ),
    Invariant(
        name="occupancy says what its booking or blackout says",
        advice=RESTORE,
        sql="SELECT (SELECT count(*) FROM desk.occupancy o JOIN desk.booking b USING (tenant_id, booking_id)"
        " WHERE o.status <> b.status)"
        " + (SELECT count(*) FROM desk.occupancy o JOIN desk.blackout x USING (tenant_id, blackout_id)"
        " WHERE (o.status = 'confirmed') <> x.active)",
    ),
    Invariant(
        name="every item occupies its spaces, whole",
        advice=RESTORE,
        sql="WITH part AS (SELECT i.tenant_id, i.booking_id, i.item_no, i.starts_at, i.ends_at,"
        " coalesce(i.space_id, p.space_id) AS space_id"
        " FROM desk.booking_item i LEFT JOIN desk.composite_part p ON p.tenant_id = i.tenant_id AND"
        " p.composite_id = i.composite_id)"
        " SELECT count(*) FROM part FULL JOIN (SELECT * FROM desk.occupancy WHERE booking_id IS NOT NULL) o"
        " USING (tenant_id, booking_id, item_no, space_id)"
        " WHERE part.starts_at IS NULL OR o.starts_at IS NULL OR o.starts_at > part.starts_at OR o.ends_at <"
        " part.ends_at",
    ),
    Invariant(
        name="buffers are kept towards strangers",
        advice="Expected after a space's buffers were changed; otherwise report it.",
        sql="SELECT count(*) FROM desk.occupancy o JOIN desk.space s USING (tenant_id, space_id)"
        " JOIN desk.booking_item i USING (tenant_id, booking_id, item_no)"
        " WHERE (o.starts_at <> i.starts_at - make_interval(mins => s.setup_minutes)"
        " OR o.ends_at <> i.ends_at + make_interval(mins => s.teardown_minutes))"
        " AND (SELECT count(*) FROM desk.occupancy n WHERE n.tenant_id = o.tenant_id AND n.booking_id = o.booking_id"
        " AND n.space_id = o.space_id) = 1",
    ),
    Invariant(
        name="a booking spans its items",
        advice=RESTORE,
        sql="SELECT count(*) FROM desk.booking b LEFT JOIN (SELECT tenant_id, booking_id, min(starts_at) AS f,"
        " max(ends_at) AS t,"
        " sum(price_minor) AS price FROM desk.booking_item GROUP BY 1, 2) i USING (tenant_id, booking_id)"
        " LEFT JOIN (SELECT tenant_id, booking_id, max(ends_at) AS u FROM desk.occupancy WHERE booking_id IS NOT"
        " NULL GROUP BY 1, 2) o"
        " USING (tenant_id, booking_id)"
        " WHERE (b.starts_at, b.ends_at, b.occupied_until) IS DISTINCT FROM (i.f, i.t, o.u)"
        " OR (NOT b.quote ? 'kept' AND i.price <> (SELECT sum((l ->> 'amount_minor')::bigint)"
        " FROM jsonb_array_elements(b.quote -> 'lines') l WHERE l ->> 'kind' = 'hire'))",
    ),
    Invariant(
        name="every price is the sum of its lines, and every line of its net and its taxes",
        advice=RESTORE,
        sql="SELECT count(*) FROM desk.booking b CROSS JOIN LATERAL (SELECT sum((l ->> 'total_minor')::bigint) AS t,"
        " bool_or((l ->> 'net_minor')::bigint + (l ->> 'cgst_minor')::bigint + (l ->> 'sgst_minor')::bigint"
        " + (l ->> 'igst_minor')::bigint <> (l ->> 'total_minor')::bigint) AS odd"
        " FROM jsonb_array_elements(b.quote -> 'lines') l) x"
        " WHERE (b.total_minor, b.total_minor) IS DISTINCT FROM ((b.quote ->> 'total_minor')::bigint, x.t) OR odd",
    ),
    Invariant(
        name="a tariff knows whether days and meters make a price",
        advice="Save any field of the tariff again: what it knows is looked up anew.",
        sql="SELECT count(*) FROM desk.tariff t WHERE (t.by_day, t.metered) <> (EXISTS (SELECT FROM"
        " desk.tariff_factor f WHERE f.tenant_id = t.tenant_id AND f.venue_id = t.venue_id), EXISTS (SELECT FROM"
        " desk.addon a WHERE a.tenant_id = t.tenant_id AND a.venue_id = t.venue_id AND a.active AND a.metered))",
    ),
    Invariant(
        name="a venue knows its business's limits, its hours and its sessions",
        advice="Save any field of the venue again: what it knows is looked up anew.",
        sql="SELECT count(*) FROM desk.venue v JOIN desk.tenant t USING (tenant_id)"
        " WHERE (v.tenant_code, v.holds_per_minute, v.open_holds) <> (t.code, t.holds_per_minute, t.open_holds)"
        " OR EXISTS (SELECT FROM generate_series(1, 7) d LEFT JOIN desk.opening_hours h ON h.tenant_id = v.tenant_id"
        " AND h.venue_id = v.venue_id AND h.weekday = d WHERE (h.opens_minute, h.closes_minute) IS DISTINCT FROM"
        " (v.opens[d], v.closes[d]))"
        " OR (SELECT jsonb_agg(to_jsonb(s) - '{tenant_id,venue_id}'::text[] ORDER BY s.session_id) FROM desk.session s"
        " WHERE s.tenant_id = v.tenant_id AND s.venue_id = v.venue_id)"
        " IS DISTINCT FROM (SELECT jsonb_agg(to_jsonb(k)) FROM unnest(v.sessions) k)",
    ),
    Invariant(
        name="every blackout covers its whole time",
        advice=RESTORE,
        sql="SELECT count(*) FROM desk.blackout x LEFT JOIN (SELECT tenant_id, blackout_id, space_id,"
        " range_agg(during) AS r"
        " FROM desk.occupancy WHERE blackout_id IS NOT NULL GROUP BY 1, 2, 3) o USING (tenant_id, blackout_id)"
        " WHERE o.r IS DISTINCT FROM tstzmultirange(tstzrange(x.starts_at, x.ends_at))",
    ),
    Invariant(
        name="every revision of a booking has its event, and the last one is the booking",
        advice=RESTORE,
        sql="SELECT count(*) FROM desk.booking b LEFT JOIN (SELECT tenant_id, booking_id, count(*) AS n,"
        " min(rev) AS lo, max(rev) AS hi,"
        " (array_agg(to_status ORDER BY rev DESC))[1] AS last, (array_agg(event ORDER BY rev))[1] AS first"
        " FROM desk.booking_event GROUP BY 1, 2) e USING (tenant_id, booking_id)"
        " WHERE (e.n, e.lo, e.hi, e.last, e.first) IS DISTINCT FROM (b.rev::bigint, 1, b.rev, b.status::text,"
        " 'create')",
    ),
    Invariant(
        name="every history is legal",
        advice=RESTORE,
        sql="WITH step AS (SELECT e.*, lag(to_status) OVER (PARTITION BY tenant_id, booking_id ORDER BY rev) AS"
        " before FROM desk.booking_event e)"
        " SELECT count(*) FROM step WHERE from_status IS DISTINCT FROM before OR NOT CASE WHEN from_status IS"
        " NOT DISTINCT FROM to_status"
        " THEN EXISTS (SELECT FROM desk.booking_change c WHERE c.kind = step.event AND step.to_status = ANY"
        " (c.statuses))"
        " ELSE EXISTS (SELECT FROM desk.transition t WHERE t.from_status IS NOT DISTINCT FROM step.from_status"
        " AND t.event = step.event"
        " AND t.to_status::text = step.to_status AND step.actor = ANY (t.actors)) END",
    ),
    Invariant(
        name="booking numbers have no gap",
        advice="A gap is a lost booking: compare with the printed day sheets, and report it.",
        sql="WITH n AS (SELECT tenant_id, split_part(booking_no, '-', 2)::int AS period, split_part(booking_no,"
        " '-', 3)::bigint AS no FROM desk.booking)"
        " SELECT count(*) FROM (SELECT tenant_id, period, count(DISTINCT no) AS n, min(no) AS lo, max(no) AS hi"
        " FROM n GROUP BY 1, 2) x"
        " FULL JOIN (SELECT * FROM desk.counter WHERE series = 'booking') c USING (tenant_id, period)"
        " WHERE (x.n, x.lo, x.hi) IS DISTINCT FROM (c.last_no, 1::bigint, c.last_no)",
    ),
    Invariant(
        name="numbers of receipts and papers have no gap",
        advice="A gap is a lost receipt: compare with the cash book, and report it.",
        sql="WITH n AS (SELECT tenant_id, 'paper:' || split_part(number, '/', 1) AS series,"
        " 2000 + left(split_part(number, '/', 2), 2)::int AS period, split_part(number, '/', 3)::bigint AS no"
        " FROM (SELECT tenant_id, payment_no AS number FROM desk.payment WHERE payment_no IS NOT NULL"
        " AND method <> 'opening'"
        " UNION SELECT tenant_id, number FROM desk.document) x)"
        " SELECT count(*) FROM (SELECT tenant_id, series, period, count(DISTINCT no) AS n, min(no) AS lo, max(no) AS hi"
        " FROM n GROUP BY 1, 2, 3) x"
        " FULL JOIN (SELECT * FROM desk.counter WHERE starts_with(series, 'paper:')) c"
        " USING (tenant_id, series, period)"
        " WHERE (x.n, x.lo, x.hi) IS DISTINCT FROM (c.last_no, 1::bigint, c.last_no)",
    ),
    Invariant(
        name="every payment has its event",
        advice=RESTORE,
        sql="SELECT count(*) FROM (SELECT * FROM desk.payment WHERE payment_no IS NOT NULL) p"
        " FULL JOIN (SELECT tenant_id, (change ->> 'payment')::uuid AS payment_id, count(*) AS n"
        " FROM desk.booking_event WHERE change ? 'payment' GROUP BY 1, 2) e USING (tenant_id, payment_id)"
        " WHERE p.booking_id IS NULL OR e.n IS NULL",
    ),
    Invariant(
        name="what a booking replaces exists",
        advice="Look at both bookings' history; restore the missing one from a backup.",
        sql="SELECT count(*) FROM desk.booking b LEFT JOIN desk.booking old ON old.tenant_id = b.tenant_id"
        " AND old.booking_id = b.replaces_id WHERE b.replaces_id IS NOT NULL AND old.booking_id IS NULL",
    ),
    Invariant(
        name="nothing is confirmed without money, a manager or a venue that confirms at once",
        advice="Look at the booking's history; a manager should confirm or cancel it.",
        sql="SELECT count(*) FROM desk.booking b JOIN desk.venue v USING (tenant_id, venue_id)"
        " JOIN desk.booking_event e USING (tenant_id, booking_id)"
        " WHERE e.to_status = 'confirmed' AND e.from_status = 'pending' AND NOT CASE e.event"
        " WHEN 'manual_confirm' THEN e.actor IN ('manager', 'owner') OR v.confirmation_trigger = 'immediate'"
        " ELSE coalesce(e.change ->> 'total_minor' = '0', false)"
        " OR EXISTS (SELECT FROM desk.journal j JOIN desk.ledger_entry l USING (tenant_id, journal_id)"
        " WHERE l.tenant_id = b.tenant_id AND l.subject = b.booking_id AND l.account = 'advance' AND l.amount_minor < 0"
        " AND j.at <= e.at) END",
    ),
)

INVARIANTS = _SLOTS + MONEY


def broken(connection: sa.Connection) -> list[tuple[str, int, str]]:
    """Every promise that does not hold: its name, how many rows break it, and what to do."""
    found = []
    for invariant in INVARIANTS:
        count = int(connection.exec_driver_sql(invariant.sql).scalar_one())
        if count:
            found.append((invariant.name, count, invariant.advice))
    return found
