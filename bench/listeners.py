"""Another desk's change with 1 and with 50 desks listening: from the answer there until each has noticed it."""

import multiprocessing
import selectors
import time
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from bench.clients import hold_body
from bench.figures import Row, row, spread
from bench.referee import age, open_house
from bench.server import small_house
from desk.db.listen import changes
from desk.domain.ids import new_id
from tests.database import Database

_CHANGES = 40
_PEOPLE = ("ravi", "meera", "omkar", "worker", "asha")  # a login has a limit of connections


def run() -> list[Row]:
    with small_house() as db:
        open_house(db)
        return [
            _noticed(db, 1, first=0),
            _noticed(db, 50, first=_CHANGES),
            *(_noticed(db, ears, first=0, bare=True) for ears in (1, 50)),
        ]


def _noticed(db: Database, listeners: int, first: int, *, bare: bool = False) -> Row:
    """A hold as it is told, or news of nothing: what the server itself needs to tell so many."""
    context = multiprocessing.get_context("spawn")
    processes = min(len(_PEOPLE), listeners)
    gate, results = context.Barrier(processes + 1), context.Queue()
    ears = [
        context.Process(target=_listen, args=(db.plain_url(who), listeners // processes, gate, results), daemon=True)
        for who in _PEOPLE[:processes]
    ]
    for ear in ears:
        ear.start()
    gate.wait()
    answered = {}
    for n in range(first, first + _CHANGES):
        body = hold_body(n)
        if bare:
            db.superuser.execute("SELECT pg_notify('desk_1', 'booking ' || %s || ':1')", (body["booking"],))
        else:
            db.as_("asha").execute("SELECT desk.create_hold(%s, %s)", (new_id(), Jsonb(body)))
        answered[body["booking"]] = time.monotonic()
        time.sleep(0.05)
    heard = [one for _ in ears for one in results.get(timeout=60)]
    for ear in ears:
        ear.join()
    age(db)
    after = [max(0.0, moment - answered[booking]) * 1000 for booking, moment in heard]
    assert len(after) == _CHANGES * listeners, (len(after), listeners)
    if bare:
        return row(f"raw: a bare NOTIFY noticed by {listeners}, from its answer", **spread(after))
    name = f"a change noticed by {listeners} listening desk(s), from the answer there"
    return row(name, **spread(after), aim={"p95": 20})


def _listen(url: str, count: int, gate: Any, results: Any) -> None:
    """So many desks' connections in one process; each notes when it was told of each booking."""
    heard: list[tuple[str, float]] = []
    connections = [psycopg.connect(url, autocommit=True) for _ in range(count)]
    with selectors.DefaultSelector() as selector:
        for connection in connections:
            connection.execute("LISTEN desk_1")
            selector.register(connection.fileno(), selectors.EVENT_READ, connection)
        gate.wait()
        while len(heard) < _CHANGES * count:
            for key, _ in selector.select(30):
                for note in key.data.notifies(timeout=0):
                    moment = time.monotonic()
                    heard += [(str(c.owner_id), moment) for c in changes(note.payload) if c.kind == "booking"]
    for connection in connections:
        connection.close()
    results.put(heard)
