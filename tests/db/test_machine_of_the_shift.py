"""The random walk with the shift's own commands: undo of moves, marks, closures planned, placed and given up."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from desk.domain.lifecycle import LIVE, Status
from tests.database import Cluster
from tests.db.acts import Json, age, at, today
from tests.db.test_machine import DAYS, PARTS, PEOPLE, PLACES, PRICE, TAKES, Closed, Known, Step, Walk, walk

MARKS = st.sampled_from(["arrived", "left", "no_show"])
BEFORE = "interval '90 days'"  # farther than any day of the walk


@dataclass(kw_only=True)
class Planned:
    """A closure that waits."""

    body: Json
    place: str
    day: int
    dropped: bool = False
    placed: bool = False


class ShiftWalk(Walk):
    """Says of these commands, too, what the referee must answer."""

    planned: list[Planned]

    def plans(self) -> list[Planned]:
        if not hasattr(self, "planned"):
            self.planned = []
        return self.planned

    # ---- undo ----------------------------------------------------------------------------------------------------

    def why_not_undone(self, k: Known, step: Step, who: str) -> str:
        assert step.left is not None
        since = [later for later in k.steps if later.revision > step.revision]
        undone = {later.undoes for later in since}
        left_over = [x for x in since if x.left is not None and x.undoes is None and x.revision not in undone]
        if k.status not in LIVE:
            return "BK001"
        if k.lapsed and k.status is Status.TEMP_HOLD:
            return "BK006"
        if k.status is Status.CONFIRMED and who == "asha":
            return "42501"
        if step.who != who or step.undoes is not None:
            return "BK042"
        if any(later.who != who for later in since):
            return "BK005"
        if step.revision in undone or left_over:
            return "BK042"
        if self.in_the_way(*step.left, k):
            return "23P01"
        return "BK009" if PRICE[step.left[0]] < k.received else ""

    @rule(n=st.integers(0, 99), which=st.integers(0, 3), who=PEOPLE)
    def undo(self, n: int, which: int, who: str) -> None:
        k = self.pick(n)
        moves = [step for step in k.steps if step.left is not None] if k is not None else []
        if k is None or not moves:
            return
        step = moves[-1 - which % len(moves)]
        body = {"booking": k.card["booking"], "revision": k.revision, "undo": step.revision}
        state, answer = self.ask("undo_move", body, who)
        assert state == self.why_not_undone(k, step, who)
        if state == "" and step.left is not None:
            self.evicted(*step.left, k)
            left, (k.place, k.day), k.revision = (k.place, k.day), step.left, answer["revision"]
            k.note(who, left=left, undoes=step.revision)
            assert answer["total_minor"] == PRICE[k.place]

    # ---- marks ---------------------------------------------------------------------------------------------------

    @rule(n=st.integers(0, 99), name=MARKS, noted=st.booleans(), who=PEOPLE)
    def mark(self, n: int, name: str, noted: bool, who: str) -> None:
        k = self.pick(n)
        if k is None:
            return
        age(self.db, k.card, starts_at=f"starts_at - {BEFORE}")  # the day has come
        state, answer = self.ask("mark_booking", {"booking": k.card["booking"], "mark": name, "set": noted}, who)
        age(self.db, k.card, starts_at=f"starts_at + {BEFORE}")
        so_already = (name in k.marks) == noted
        if k.status is not Status.CONFIRMED:
            expected = "BK001"
        elif so_already:
            expected = ""
        elif noted:
            apart = {"arrived": "no_show" in k.marks, "left": "arrived" not in k.marks, "no_show": "arrived" in k.marks}
            expected = "BK041" if apart[name] else ""
        else:
            expected = "BK041" if name == "arrived" and "left" in k.marks else ""
        assert state == expected
        if state == "" and not so_already:
            k.marks ^= {name}
            k.revision += 1
            k.note(who)
            assert answer["revision"] == k.revision
            assert {each for each in ("arrived", "left", "no_show") if answer[f"{each}_at"]} == k.marks

    # ---- closures ------------------------------------------------------------------------------------------------

    @rule(place=PLACES, day=DAYS, who=PEOPLE)
    def plan(self, place: str, day: int, who: str) -> None:
        when = at(today() + timedelta(days=30 + day))
        body = {"blackout": str(uuid4()), "venue": 1, "spaces": sorted(TAKES[place]), "reason": "pipe", **when}
        state, _ = self.ask("plan_closure", body, who)
        assert state == ("42501" if who == "asha" else "")
        if state == "":
            self.plans().append(Planned(body=body, place=place, day=day))

    @rule(n=st.integers(0, 99), who=PEOPLE)
    def give_up(self, n: int, who: str) -> None:
        if not self.plans():
            return
        plan = self.planned[n % len(self.planned)]
        state, _ = self.ask("drop_closure", {"blackout": plan.body["blackout"]}, who)
        assert state == ("42501" if who == "asha" else "BK004" if plan.placed else "")
        plan.dropped = plan.dropped or state == ""

    @rule(n=st.integers(0, 99), who=PEOPLE)
    def close(self, n: int, who: str) -> None:
        if not self.plans():
            return
        plan = self.planned[n % len(self.planned)]
        state, _ = self.ask("block_space", plan.body, who)
        if who == "asha":
            expected = "42501"
        elif plan.dropped:
            expected = "BK004"
        elif self.in_the_way(plan.place, plan.day):
            expected = "23P01"
        else:
            expected = "BK002" if plan.placed else ""
        assert state == expected
        if state == "":
            self.evicted(plan.place, plan.day)
            plan.placed = True
            self.closed.append(Closed(id=plan.body["blackout"], spaces=TAKES[plan.place], day=plan.day))

    @invariant()
    def the_closures_are_the_model(self) -> None:
        if not hasattr(self, "db") or not self.plans():
            return
        found = {
            card["closure"]: card["bookings"]
            for (card,) in self.db.as_("asha").execute("SELECT * FROM desk.closures()")
        }
        expected = {
            plan.body["blackout"]: sum(
                k.status in LIVE and not k.lapsed and k.day == plan.day and bool(TAKES[k.place] & TAKES[plan.place])
                for k in self.known
            )
            for plan in self.planned
            if not plan.dropped and not plan.placed
        }
        assert found == expected


def test_that_the_shifts_commands_do_what_a_small_model_says(cluster_of: Callable[[str], Cluster]) -> None:
    assert set(PARTS) == set(TAKES)
    walk(cluster_of("embedded"), examples=8, steps=50, walker=ShiftWalk)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_that_the_shifts_commands_do_what_a_small_model_says_all_night(cluster: Cluster) -> None:
    walk(cluster, examples=150, steps=60, walker=ShiftWalk)
