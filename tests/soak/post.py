"""The messages of the soak: customers with a number each, a provider that is slow and loses answers, and its own book
of what it took in, against which the outbox is judged when the walk is over.
"""

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import psycopg
from sqlalchemy.engine import URL

from desk.db.connection import engine_for
from desk.db.message_desk import DatabaseMessageDesk
from desk.domain.errors import DeskError
from desk.gateways.fakes.loopback import Fault
from desk.usecases.messages.sending import Sender
from tests.gateways.message_booths import booth_of
from tests.workers.post_room import SMS_ONLY, TEMPLATE_IDS

PROVIDER = "twilio"
LISTED = ("ambiguous", "to_approve")  # what waits for a person, and is told on the day's page
FINAL = ("accepted", "delivered", "failed", "stale", "void")
HUNG, GRACE = 3.0, 5.0  # seconds for which a provider hangs, and until it has dealt with what it was given
IN_DOUBT = "state IN ('claimed', 'ambiguous', 'queued')"
UNTOUCHED = 12  # seconds after which nobody is about to send any more, even on a machine that is busy
Ask = Callable[[str], list[tuple[object, ...]]]


class Post:
    """The provider's house and what happens to it; `ask` is SQL as superuser, empty while the server is away."""

    def __init__(self, ask: Ask, worker: URL) -> None:
        self.booth, self._ask, self._worker = booth_of(PROVIDER), ask, worker
        self._in_hand_until = 0.0
        quiet = "SET session_replication_role = replica; "
        ask(quiet + TEMPLATE_IDS)
        ask("UPDATE desk.message_provider SET per_minute = NULL")
        ask(quiet + SMS_ONLY)

    def hangs(self) -> None:
        fault = self.booth.house.will(Fault(kind="hang"))
        threading.Timer(HUNG, fault.go.set).start()
        self._in_hand_until = time.monotonic() + HUNG + GRACE

    def loses_an_answer(self) -> None:
        self.booth.house.will(Fault(kind="lose"))

    def tells(self, luck: float) -> None:
        """The networks say of the oldest message on its way whether it arrived."""
        house = self.booth.house
        with house.lock:
            waiting = [ref for ref, row in house.rows.items() if row["status"] == "queued"]
            if waiting and luck < 0.9:
                house.arrive(waiting[0])
            elif waiting:
                house.fail(waiting[0])

    def quarter_passes(self, *, untouched: int = UNTOUCHED) -> None:
        """Leases lapse of what nobody has touched for some seconds, in the outbox and in the provider's log alike.

        Not while the provider may still have a letter in its hands: none keeps one for a quarter of an hour. And a
        number is left alone as a whole while one of its messages is new: the log is made older by number.
        """
        if time.monotonic() < self._in_hand_until:
            return
        untouched_for = f"changed_at <= statement_timestamp() - interval '{untouched} seconds'"
        with self.booth.house.lock:
            aged = self._ask(
                "UPDATE desk.message old SET sending_at = sending_at - interval '15 minutes',"
                f" next_at = clock_timestamp() WHERE next_at IS NOT NULL AND {IN_DOUBT} AND {untouched_for}"
                f" AND NOT EXISTS (SELECT FROM desk.message WHERE recipient = old.recipient AND {IN_DOUBT}"
                f" AND NOT {untouched_for})"
                " RETURNING CASE WHEN sending_at IS NOT NULL THEN recipient END"
            )
            numbers = {str(to).removeprefix("+") for (to,) in aged if to}
            self.booth.house.age(numbers, timedelta(minutes=15))

    def carry_to_the_end(self) -> None:
        """A sender that nobody kills and a provider that is well, until nothing is under way any more."""
        self.booth.house.faults.clear()
        time.sleep(max(0.0, self._in_hand_until - time.monotonic()))
        engine = engine_for(self._worker, lanes=1)
        for _ in range(12):
            self.quarter_passes(untouched=0)
            self._ask("UPDATE desk.message_provider SET held_since = NULL, held_until = NULL")
            with contextlib.suppress(DeskError):
                Sender(self.booth.provider, DatabaseMessageDesk(engine)).run()
            if self._ask(f"SELECT bool_and(state IN {(*FINAL, *LISTED)}) FROM desk.message") == [(True,)]:
                break
        engine.dispose()

    def wrong(self, server: psycopg.Connection[Any]) -> list[str]:
        """Every message that is neither final nor listed, every customer told twice, every event told nobody."""
        states = server.execute("SELECT message_id, state FROM desk.message").fetchall()
        found = [f"message {n} is still {state}" for n, state in states if state not in (*FINAL, *LISTED)]
        found += self._doubled(server)
        untold = server.execute(
            "SELECT b.booking_no FROM desk.booking b WHERE b.customer_id IS NOT NULL AND NOT EXISTS"
            " (SELECT FROM desk.message m WHERE m.tenant_id = b.tenant_id AND m.booking_id = b.booking_id)"
        ).fetchall()
        return found + [f"nobody was told of {number}" for (number,) in untold]

    def _doubled(self, server: psycopg.Connection[Any]) -> list[str]:
        """Each customer has a number of its own: the provider took in what was accepted, and what nobody knows."""
        sums = server.execute(
            "SELECT recipient, count(*) FILTER (WHERE accepted_at IS NOT NULL), count(*) FROM desk.message"
            " WHERE sending_at IS NOT NULL OR accepted_at IS NOT NULL OR state = 'ambiguous' GROUP BY 1"
        ).fetchall()
        known = {to: (told, most) for to, told, most in sums}
        took = Counter(str(row["to"]) for row in self.booth.house.posted())
        return [
            f"{took[to]} messages reached a customer to whom {known.get(to, (0, 0))} were sent"
            for to in took.keys() | known.keys()
            if to and not known.get(to, (0, 0))[0] <= took[to] <= known.get(to, (0, 0))[1]
        ]
