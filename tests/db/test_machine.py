"""Random walks over the commands against a small model in Python: statuses, revisions, money and who has which slot."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from desk.domain.lifecycle import LIVE, Actor, Event, Status, may, transition
from tests.database import Cluster, Database, unlimited
from tests.db.acts import Json, age, at, lapse, today
from tests.db.racing import keep_promises

ACTORS = {"asha": Actor.CLERK, "meera": Actor.MANAGER, "omkar": Actor.OWNER}
ASKED = st.sampled_from([Event.SELECT_PAYMENT, Event.MANUAL_CONFIRM, Event.CANCEL, Event.ADMIN_CANCEL])
PEOPLE = st.sampled_from(sorted(ACTORS))
PARTS = {
    "1": [{"space": 1}],
    "2": [{"space": 2}],
    "3": [{"space": 3}],
    "whole": [{"composite": 1}],
    "two": [{"space": 3}, {"space": 1}],
}
TAKES = {"1": {1}, "2": {2}, "3": {3}, "whole": {2, 3}, "two": {1, 3}}
PRICE = {"1": 6_000_000, "2": 6_000_000, "3": 6_000_000, "whole": 10_800_000, "two": 12_000_000}
DEPOSIT = 1_000_000
PLACES, DAYS = st.sampled_from(sorted(PARTS)), st.integers(0, 2)


@dataclass(frozen=True, kw_only=True)
class Step:
    """One revision of a booking: whose it was (`system` for nobody's), and for a move what it left and undoes."""

    revision: int
    who: str
    left: tuple[str, int] | None = None
    undoes: int | None = None


@dataclass(kw_only=True)
class Known:
    """A booking as the model has it."""

    card: Json
    place: str
    day: int
    status: Status = Status.TEMP_HOLD
    revision: int = 1
    received: int = 0
    lapsed: bool = False
    steps: list[Step] = field(default_factory=list)
    marks: set[str] = field(default_factory=set)

    def note(self, who: str, *, left: tuple[str, int] | None = None, undoes: int | None = None) -> None:
        """The revision that has just been made."""
        self.steps.append(Step(revision=self.revision, who=who, left=left, undoes=undoes))


@dataclass(kw_only=True)
class Closed:
    """A blackout that is in force; a booking's walk makes none by itself."""

    id: str
    spaces: set[int]
    day: int


class Walk(RuleBasedStateMachine):
    """Every rule says beforehand, from the model alone, what the referee must answer."""

    lend: Callable[[], Database]

    @initialize()
    def open_the_house(self) -> None:
        self.db = self.lend()
        unlimited(self.db)
        self.known: list[Known] = []
        self.closed: list[Closed] = []
        self.first = next(self.db.days)

    def teardown(self) -> None:
        if hasattr(self, "db"):
            keep_promises(self.db)
            self.db.stack.close()
            self.db.cluster.drop(self.db)

    def items(self, place: str, day: int) -> list[Json]:
        return [part | at(today() + timedelta(days=30 + day)) for part in PARTS[place]]

    def in_the_way(self, place: str, day: int, besides: Known | None = None) -> set[str]:
        """Numbers of the bookings that the model sees there; lapsed holds are in nobody's way."""
        return {
            k.card["number"]
            for k in self.known
            if k is not besides and k.status in LIVE and not k.lapsed and k.day == day and TAKES[k.place] & TAKES[place]
        } | {closed.id for closed in self.closed if closed.day == day and closed.spaces & TAKES[place]}

    def evicted(self, place: str, day: int, besides: Known | None = None) -> None:
        """Lapsed holds that a successful command found in its way have expired."""
        for k in self.known:
            if (
                k is not besides
                and k.status is Status.TEMP_HOLD
                and k.lapsed
                and k.day == day
                and TAKES[k.place] & TAKES[place]
            ):
                k.status, k.revision = Status.EXPIRED, k.revision + 1

    def ask(self, command: str, body: Json, who: str) -> tuple[str, Any]:
        try:
            return "", self.db.call(command, body, who=who)
        except psycopg.Error as error:
            return error.sqlstate or "lost", error.diag.message_detail

    def pick(self, n: int) -> Known | None:
        return self.known[n % len(self.known)] if self.known else None

    @rule(place=PLACES, day=DAYS, who=PEOPLE)
    def hold(self, place: str, day: int, who: str) -> None:
        taken = self.in_the_way(place, day)
        state, answer = self.ask(
            "create_hold", {"booking": str(uuid4()), "venue": 1, "items": self.items(place, day)}, who
        )
        assert state == ("23P01" if taken else "")
        if taken:
            assert any(number in answer for number in taken)
            return
        self.evicted(place, day)
        assert (answer["total_minor"], answer["deposit_minor"]) == (PRICE[place], DEPOSIT)
        self.known.append(Known(card=answer, place=place, day=day))

    @rule(n=st.integers(0, 99), event=ASKED, who=PEOPLE, stale=st.booleans())
    def apply(self, n: int, event: Event, who: str, stale: bool) -> None:
        k = self.pick(n)
        if k is None:
            return
        more = {Event.SELECT_PAYMENT: {"option": "deposit"}, Event.ADMIN_CANCEL: {"reason": "leak"}}.get(event, {})
        body = {"booking": k.card["booking"], "revision": k.revision - (1 if stale else 0), **more}
        row = transition(k.status, event)
        expected = (
            "BK005" if stale else "BK001" if row is None else "" if may(k.status, event, ACTORS[who]) else "42501"
        )
        if expected == "" and event is Event.SELECT_PAYMENT and k.lapsed:
            expected = "BK006"
        state, answer = self.ask(event, body, who)
        assert state == expected
        if state == "" and row is not None:
            k.status, k.revision = row.target, k.revision + 1
            k.note(who)
            assert (answer["status"], answer["revision"]) == (k.status, k.revision)

    @rule(n=st.integers(0, 99), amount=st.sampled_from([1, 400_000, DEPOSIT, 6_000_000, 10_800_000]), who=PEOPLE)
    def pay(self, n: int, amount: int, who: str) -> None:
        k = self.pick(n)
        if k is None:
            return
        state, answer = self.ask(
            "record_cash", {"booking": k.card["booking"], "amount_minor": amount, "currency": "INR"}, who
        )
        if k.status not in (Status.PENDING, Status.CONFIRMED):
            assert state == "BK001"
        elif amount > PRICE[k.place] - k.received:
            assert state == "BK009"
        else:
            k.received, k.revision = k.received + amount, k.revision + 1
            k.note("system" if k.status is Status.PENDING and k.received >= DEPOSIT else who)
            k.status = Status.CONFIRMED if k.received >= DEPOSIT else k.status
            assert (state, answer["status"], answer["received_minor"], answer["revision"]) == (
                "",
                k.status,
                k.received,
                k.revision,
            )

    @rule(n=st.integers(0, 99), place=PLACES, day=DAYS, who=PEOPLE)
    def move(self, n: int, place: str, day: int, who: str) -> None:
        k = self.pick(n)
        if k is None:
            return
        body = {"booking": k.card["booking"], "revision": k.revision, "items": self.items(place, day)}
        state, answer = self.ask("move_booking", body, who)
        if k.status not in LIVE:
            expected = "BK001"
        elif k.lapsed and k.status is Status.TEMP_HOLD:
            expected = "BK006"
        elif k.status is Status.CONFIRMED and who == "asha":
            expected = "42501"
        elif self.in_the_way(place, day, k):
            expected = "23P01"
        else:
            expected = "BK009" if PRICE[place] < k.received else ""
        assert state == expected
        if state == "":
            self.evicted(place, day, k)
            left, k.place, k.day, k.revision = (k.place, k.day), place, day, answer["revision"]
            k.note(who, left=left)
            assert answer["total_minor"] == PRICE[place]

    @rule(n=st.integers(0, 99))
    def run_out(self, n: int) -> None:
        k = self.pick(n)
        if k is not None and k.status is Status.TEMP_HOLD:
            lapse(self.db, k.card)
            k.lapsed = True

    @rule()
    def sweep(self) -> None:
        stale = [k for k in self.known if k.status is Status.TEMP_HOLD and k.lapsed]
        found = (
            self.db.as_("worker")
            .execute("SELECT desk.sweep_holds(), desk.sweep_unpaid(), desk.sweep_completed()")
            .fetchone()
        )
        assert found == (len(stale), 0, 0)
        for k in stale:
            k.status, k.revision = Status.EXPIRED, k.revision + 1

    @rule(n=st.integers(0, 99))
    def fall_due(self, n: int) -> None:
        k = self.pick(n)
        if k is not None and k.status is Status.PENDING:
            age(self.db, k.card, payment_due_at="clock_timestamp() - interval '1 second'")
            assert self.db.as_("worker").execute("SELECT desk.sweep_unpaid()").fetchone() == (int(k.received == 0),)
            if k.received:
                age(self.db, k.card, payment_due_at="clock_timestamp() + interval '1 day'")
            else:
                k.status, k.revision = Status.CANCELLED, k.revision + 1

    @invariant()
    def the_tables_are_the_model(self) -> None:
        if not hasattr(self, "db"):
            return
        rows = self.db.superuser.execute(
            "SELECT booking_id::text, status::text, rev FROM desk.booking ORDER BY 1"
        ).fetchall()
        assert rows == sorted((k.card["booking"], k.status.value, k.revision) for k in self.known)


def walk(cluster: Cluster, *, examples: int, steps: int, walker: type[Walk] = Walk) -> None:
    kind = type("WalkHere", (walker,), {"lend": staticmethod(cluster.copy)})
    chosen = settings(max_examples=examples, stateful_step_count=steps, deadline=None, database=None, derandomize=True,
                      suppress_health_check=list(HealthCheck))  # fmt: skip
    run_state_machine_as_test(kind, settings=chosen)


def test_that_the_referee_does_what_a_small_model_says(cluster_of: Callable[[str], Cluster]) -> None:
    walk(cluster_of("embedded"), examples=8, steps=40)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_that_the_referee_does_what_a_small_model_says_all_night(cluster: Cluster) -> None:
    walk(cluster, examples=150, steps=60)
