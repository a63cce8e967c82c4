"""The rules stand twice, in Python for the screens and in SQL for the law: for the same wish both say the same."""

import json
import random
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest

from desk.db.connection import engine_for
from desk.db.reader import DatabaseReader
from desk.domain.hours import within_hours
from desk.domain.payment_option import deposit_minor
from desk.domain.period import Period
from desk.domain.quote import place_of, quote
from desk.domain.rules import broken_rules
from desk.domain.session import session_period
from desk.domain.venue import Venue
from desk.usecases.commands import WantedItem
from tests.database import Database

MINUTES = (-1, 0, 1)


def some_periods(venue: Venue, dice: random.Random, count: int) -> list[Period]:
    """Sessions, near misses of sessions and of the hours, and free times; within the next months."""
    today = datetime.now(UTC).date()
    found = []
    for _ in range(count):
        day = today + timedelta(days=dice.randrange(1, 700))
        if venue.sessions and dice.random() < 0.6:
            period = session_period(dice.choice(venue.sessions), day, venue.zone, dice.choice((1, 1, 1, 2)))
        else:
            start = datetime(day.year, day.month, day.day, dice.randrange(24), dice.choice((0, 30)), tzinfo=venue.zone)
            period = Period(start, start + timedelta(minutes=30 * dice.randrange(1, 120)))
        early, late = (timedelta(minutes=dice.choice(MINUTES)) for _ in range(2))
        found.append(Period(period.start + early, period.end + late) if dice.random() < 0.3 else period)
    return found


def wish(venue: Venue, period: Period, dice: random.Random) -> WantedItem:
    if venue.composites and dice.random() < 0.3:
        return WantedItem(period=period, composite_id=dice.choice(venue.composites).id)
    return WantedItem(period=period, space_id=dice.choice(venue.spaces).id)


def item_body(item: WantedItem) -> dict[str, object]:
    place = {"space": item.space_id} if item.space_id is not None else {"composite": item.composite_id}
    return {"from": item.period.start.isoformat(), "to": item.period.end.isoformat(), **place}


@pytest.mark.parametrize("tenant", [1, 2])
def test_that_prices_deposits_and_rules_are_the_same_in_both(db: Database, tenant: int) -> None:
    db.superuser.execute("UPDATE desk.tenant SET holds_per_minute = 100000, open_holds = 100000")
    engine = engine_for(db.url("asha", tenant))
    house = DatabaseReader(engine).house()
    engine.dispose()
    dice, accepted, refused = random.Random(7), 0, 0
    for venue in house.venues:
        for period in some_periods(venue, dice, 60):
            item, guests = wish(venue, period, dice), dice.choice((None, 1, 60, 61, 400, 401, 800, 801))
            body = {"booking": str(uuid4()), "venue": venue.id, "items": [item_body(item)]}
            if guests is not None:
                body["guests"] = guests
            here = broken_rules(venue, [period], guests, place_of(venue, item).capacity, datetime.now(UTC))
            try:
                card = db.call("create_hold", body, who="asha", tenant=tenant)
            except psycopg.errors.ExclusionViolation:
                continue
            except psycopg.Error as error:
                there = [b["rule"] for b in json.loads(error.diag.message_detail or "{}")["broken"]]
                assert there == [rule.rule for rule in here], (venue.name, period, guests)
                refused += 1
                continue
            assert here == [], (venue.name, period, guests)
            total = quote(venue, [item]).total.minor
            assert (card["total_minor"], card["deposit_minor"]) == (total, deposit_minor(venue.terms, total))
            accepted += 1
    assert min(accepted, refused) > 10


def test_that_the_hours_are_the_same_in_both_over_midnight_and_clock_changes(db: Database) -> None:
    su = db.superuser
    su.execute("UPDATE desk.opening_hours SET opens_minute = 90, closes_minute = 1590 WHERE weekday IN (6, 7)")
    su.execute("UPDATE desk.opening_hours SET opens_minute = 0, closes_minute = 2880 WHERE weekday = 1")
    su.execute("DELETE FROM desk.opening_hours WHERE weekday = 2")
    su.execute("UPDATE desk.venue SET booking_mode = 'custom', min_duration_minutes = 5, min_notice_minutes = 0")
    engine = engine_for(db.url("asha", 2))
    (venue,) = DatabaseReader(engine).house().venues
    engine.dispose()
    dice = random.Random(11)
    for month, day in ((3, 28), (10, 31), (6, 13)):  # clocks forward, clocks back, an ordinary week-end of 2027
        for _ in range(80):
            start = datetime(2027, month, day, tzinfo=UTC) + timedelta(minutes=30 * dice.randrange(-96, 96))
            period = Period(start, start + timedelta(minutes=30 * dice.randrange(1, 96)))
            row = su.execute(
                "SELECT desk.within_hours(v, i.starts_at, i.ends_at),"
                " desk.broken_rules(v, ARRAY[i], NULL, i.starts_at) IS NULL"
                " FROM (SELECT * FROM desk.venue WHERE tenant_id = 2) v, jsonb_populate_record(NULL::desk.wanted_item,"
                " jsonb_build_object('starts_at', %s::timestamptz, 'ends_at', %s::timestamptz)) i",
                (period.start, period.end),
            ).fetchone()
            within = within_hours(period, venue.hours, venue.zone)
            assert row == (within, within), period  # the rules know the usual window by themselves
