"""Clients that run as processes of their own and want holds; they load next to nothing, because many start at once."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from desk.domain.ids import new_id

FIRST_DAY = datetime(2027, 1, 1, 6, tzinfo=UTC)
Answers = list[tuple[str, float]]  # "won" or the refusal's code, and the milliseconds until it was known


def hold_body(slot: int, space: int = 1) -> dict[str, Any]:
    """Slot n of a space: five hours apart, so that neither events nor buffers touch; hours are open all day here."""
    start = FIRST_DAY + timedelta(hours=5 * slot)
    times = {"from": start.isoformat(), "to": (start + timedelta(hours=2)).isoformat()}
    return {"booking": str(new_id()), "venue": 1, "items": [{"space": space, **times}]}


def want_each(url: str, wishes: list[tuple[int, int]], bare: bool, gate: Any, results: Any) -> None:
    """Wants slots one after the other, as fast as it is answered, or writes bare rows; all begin together."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SELECT desk.identity()")
        gate.wait()
        if bare:
            results.put([("won", _written(connection, slot, space)) for slot, space in wishes])
        else:
            results.put([_wanted(connection, hold_body(slot, space=space)) for slot, space in wishes])


def want_the_same(url: str, slots: int, gate: Any, results: Any) -> None:
    """Wants so many slots of the second space, each at the same moment as all others do."""
    found: Answers = []
    with psycopg.connect(url, autocommit=True) as connection:
        for slot in range(slots):
            body = hold_body(slot, space=2)
            gate.wait()
            found.append(_wanted(connection, body))
    results.put(found)


def _written(connection: psycopg.Connection[Any], slot: int, space: int) -> float:
    """One row under the same exclusion constraint, committed."""
    start = FIRST_DAY + timedelta(hours=5 * slot)
    started = time.perf_counter()
    statement = "INSERT INTO public.bare VALUES (1, %s, tstzrange(%s, %s), 'temp_hold')"
    connection.execute(statement, (space, start, start + timedelta(hours=4)))
    return (time.perf_counter() - started) * 1000


def _wanted(connection: psycopg.Connection[Any], body: dict[str, Any]) -> tuple[str, float]:
    wish = Jsonb(body)
    started = time.perf_counter()
    try:
        connection.execute("SELECT desk.create_hold(%s, %s)", (new_id(), wish))
        state = "won"
    except psycopg.Error as error:
        state = error.sqlstate or "lost"
    return state, (time.perf_counter() - started) * 1000
