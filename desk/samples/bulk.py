"""Loads a told year in one transaction, set by set, with every constraint and trigger of the referee at work.

Each booking is inserted as a hold and walks its lifecycle by the same events as at a desk; prices, quotes, deposits and
occupancy come from the referee's own functions. Triggers stamp the load's clock and login, as they must; at the end the
moments and logins of the story are put in their place. Nothing that a guard decides is touched by that.
"""

import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
import sqlalchemy as sa

from desk.db import names
from desk.db.schema.founding import TenantSeed
from desk.samples import bulk_sql as sql
from desk.samples.people import story_id
from desk.samples.story import Closure, Story, Year


def load_year(connection: sa.Connection, tenant: TenantSeed, year: Year, *, prefix: str = "desk") -> None:
    """Writes the year in the caller's transaction, which must be a superuser's."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    owner = names.role("schema", prefix)
    with driver.cursor() as cursor:
        cursor.execute("SET LOCAL application_name = 'desk/Reception'")
        cursor.execute(sql.STAGE.replace("@schema@", owner))
        _stage(cursor, tenant, year)
        cursor.execute(f'SET LOCAL ROLE "{owner}"')
        cursor.execute(sql.CUSTOMERS)
        cursor.execute(sql.BLACKOUTS)
        cursor.execute(sql.BLACKOUT_OCCUPANCY)
        # Those that gave their slot back come first: somebody else may have it since.
        for dead in (True, False):
            for statement in (sql.BOOKINGS, sql.ITEMS, sql.OCCUPANCY):
                cursor.execute(statement, {"dead": dead})
            cursor.execute("ANALYZE desk.booking, desk.booking_item, desk.occupancy")  # or the cascade scans it whole
            for number in range(1, _longest(year, dead=dead) + 1):
                cursor.execute(sql.PAYMENTS, {"seq": number, "dead": dead})
                cursor.execute(sql.JOURNALS, {"seq": number, "dead": dead})
                cursor.execute(sql.WALK, {"seq": number, "dead": dead})
        cursor.execute(sql.COUNTERS)
        cursor.execute("RESET ROLE")
        for statement in (*sql.PUT_STORY_TIMES, sql.CLEAR):
            cursor.execute(statement)


def _longest(year: Year, *, dead: bool) -> int:
    return max((len(story.steps) for story in year.stories if (story.died_at is not None) == dead), default=0)


def _stage(cursor: psycopg.Cursor[Any], tenant: TenantSeed, year: Year) -> None:
    _copy(cursor, "story_guest", _guest_rows(year))
    _copy(cursor, "story_closure", (_closure_row(closure) for closure in year.closures))
    _copy(cursor, "story", _story_rows(tenant, year))
    _copy(cursor, "story_step", _step_rows(tenant, year))
    cursor.execute(sql.PRICE)


def _copy(cursor: psycopg.Cursor[Any], table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    with cursor.copy(f"COPY pg_temp.{table} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
    cursor.execute(f"ANALYZE pg_temp.{table}")


def _guest_rows(year: Year) -> Iterator[tuple[Any, ...]]:
    """Each customer once, made known with the first booking."""
    seen: dict[Any, None] = {}
    for story in year.stories:
        guest = story.guest
        if guest.id not in seen:
            seen[guest.id] = None
            yield story.tenant_id, guest.id, guest.name, guest.phone, guest.language, story.created_at, story.login


def _closure_row(closure: Closure) -> tuple[Any, ...]:
    return (
        closure.tenant_id, closure.closure_id, closure.venue_id, list(closure.spaces), closure.start, closure.end,
        closure.reason, closure.created_at, closure.login,
    )  # fmt: skip


def _story_rows(tenant: TenantSeed, year: Year) -> Iterator[tuple[Any, ...]]:
    zones = _zones(tenant)
    count: Counter[int] = Counter()
    for story in year.stories:  # in order of creation, so the numbers have no gaps
        made_in = story.created_at.astimezone(zones[story.draft.venue_id]).year
        count[made_in] += 1
        number = f"{tenant.code}-{made_in}-{count[made_in]:04}"
        items = json.dumps([place.body() for place in story.draft.places])
        yield (
            story.tenant_id, story.booking_id, story.draft.venue_id, number, story.died_at is not None, story.guest.id,
            story.draft.event_type, story.draft.guests, story.note_staff, story.note_customer, story.created_at,
            story.login, story.rank, made_in, items,
        )  # fmt: skip


def _step_rows(tenant: TenantSeed, year: Year) -> Iterator[tuple[Any, ...]]:
    receipts = _receipts(tenant, year)
    chance = random.Random(f"payments {len(receipts)}")
    for story in year.stories:
        for number, step in enumerate(story.steps, start=1):
            series = receipts.get((story.booking_id, number))
            yield (
                story.tenant_id, story.booking_id, number, step.event, step.actor, step.at, step.login, step.option,
                step.reason, step.paid, story_id(chance) if series else None, *(series or (None, None)),
            )  # fmt: skip


def _receipts(tenant: TenantSeed, year: Year) -> dict[tuple[Any, int], tuple[str, int]]:
    """Receipt number and financial year of every step that brought money, without gaps in the order of receipt."""
    zones = _zones(tenant)
    paid: list[tuple[datetime, Story, int]] = sorted(
        ((step.at, story, n) for story in year.stories for n, step in enumerate(story.steps, start=1) if step.paid),
        key=lambda row: row[0],
    )
    count: dict[int, int] = defaultdict(int)
    numbers = {}
    for at, story, step in paid:
        local = at.astimezone(zones[story.draft.venue_id])
        first = local.year if local.month >= 4 else local.year - 1
        count[first] += 1
        text = f"R/{first % 100:02}-{(first + 1) % 100:02}/{count[first]:06}"
        numbers[story.booking_id, step] = (text, first)
    return numbers


def _zones(tenant: TenantSeed) -> dict[int, ZoneInfo]:
    return {venue.columns["venue_id"]: ZoneInfo(venue.columns["zone"]) for venue in tenant.venues}
