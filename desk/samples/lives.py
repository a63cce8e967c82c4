"""How a sample booking fares after its hold: lapses, is paid, confirmed, cancelled, completed. Moments, not SQL."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from desk.samples.houses import Person
from desk.samples.places import Place
from desk.samples.story import Draft, Step

_MINUTE = timedelta(minutes=1)
_OPTIONS = {"cash_only": "counter_full", "cash_deposit": "deposit", "hybrid": "deposit"}
_CHANGED_MINDS = {
    "family": (
        "Date moved by the family",
        "Found a hall nearer home",
        "Bride's side prefers another date",
        "Budget too tight",
        "तारीख बदलली",
        "शादी की तारीख बदल गई",
    ),
    "company": ("Budget not approved", "Moved to the company's own office", "Speaker is not available"),
    "": ("Too few people signed up", "Date no longer suits", "Teacher is ill"),
}
_HOUSE_REASONS = ("Generator failure", "Municipal permission refused", "Water supply cut announced", "Double enquiry")


@dataclass(frozen=True, kw_only=True, slots=True)
class Crew:
    """Who works at a house: people at the desk (clerks first), those who may confirm by hand, the clockwork."""

    desk: Sequence[Person]
    seniors: Sequence[Person]
    clockwork: Person


class Life:
    """Tells the steps of one booking, in order, from its hold up to `now` (exclusive)."""

    def __init__(
        self, chance: random.Random, crew: Crew, place: Place, draft: Draft, created_at: datetime, clerk: Person
    ) -> None:
        self._chance = chance
        self._crew = crew
        self._place = place
        self._draft = draft
        self._clerk = clerk
        self._at = created_at
        self._start = draft.start
        self._until = place.occupied_until(draft.places)
        self._steps: list[Step] = []
        self._paid_in_full = False

    def told(self, now: datetime, *, kept: bool = False) -> tuple[Step, ...]:
        """The steps before `now`; a booking that is `kept` comes to its event without trouble."""
        if kept or not self._lost_as_hold():
            self._choose_payment()
            if self._confirmed(kept):
                self._after_confirmation(kept)
        happened = next((n for n, step in enumerate(self._steps) if step.at >= now), len(self._steps))
        return tuple(self._steps[:happened])

    def _lost_as_hold(self) -> bool:
        roll, end = self._chance.random(), self._at + self._place.hold
        if roll < 0.07:
            self._add("expire_hold", end + timedelta(seconds=self._chance.randrange(1, 59)), self._crew.clockwork)
        elif roll < 0.1:
            self._add(
                "cancel", self._at + self._place.hold * self._chance.uniform(0.2, 0.9), self._clerk, reason=self._why()
            )
        return roll < 0.1

    def _choose_payment(self) -> None:
        longest = max(2, int(self._place.hold / _MINUTE) - 1)
        option = _OPTIONS[self._place.columns["payment_profile"]]
        if option == "deposit" and (self._place.trigger == "full_payment" or self._chance.random() < 0.1):
            option = "counter_full"
        at = self._at + self._chance.randrange(1, min(longest, 18)) * _MINUTE
        self._add("select_payment", at, self._clerk, option=option)

    def _confirmed(self, kept: bool) -> bool:
        chosen = self._at
        due = min(self._start, chosen + self._place.pay_window)
        roll = 1.0 if kept else self._chance.random()
        if self._place.trigger == "immediate":
            self._add("manual_confirm", chosen, self._clerk, system=True)
            return True
        if roll < 0.045 and self._place.columns.get("auto_expire_unpaid", True):
            at = due + timedelta(seconds=self._chance.randrange(5, 290))
            self._add("cancel", at, self._crew.clockwork, reason="unpaid")
            return False
        if roll < 0.07:
            self._add("cancel", self._within(chosen, due, 0.1, 0.8), self._clerk, reason=self._why())
            return False
        if self._place.trigger == "manual_approval":
            return self._approved(chosen, due, refused=not kept and self._chance.random() < 0.03)
        at = (
            chosen + self._chance.randrange(1, 8) * _MINUTE
            if self._chance.random() < 0.7
            else self._within(chosen, due, 0.1, 0.9)
        )
        if self._place.trigger == "full_payment" or self._chance.random() < 0.08:
            self._paid_in_full = True
            self._add("receive_full_payment", at, self._clerk, system=True, paid="rest")
        else:
            self._add("receive_deposit", at, self._clerk, system=True, paid="deposit")
        return True

    def _approved(self, chosen: datetime, due: datetime, *, refused: bool) -> bool:
        senior, at = self._chance.choice(self._crew.seniors), self._within(chosen, due, 0.05, 0.7)
        if refused:
            self._add("admin_cancel", at, senior, reason="No catering licence shown")
            return False
        self._add("manual_confirm", at, senior)
        if self._chance.random() < 0.6:
            self._add("payment", self._at + self._chance.randrange(2, 90) * _MINUTE, self._clerk, paid="half")
        return True

    def _after_confirmation(self, kept: bool) -> None:
        confirmed = self._at
        roll = 1.0 if kept else self._chance.random()
        if roll < 0.012:
            at, senior = self._within(confirmed, self._start, 0.2, 0.9), self._chance.choice(self._crew.seniors)
            self._add("admin_cancel", at, senior, reason=self._chance.choice(_HOUSE_REASONS))
            return
        if roll < 0.06:
            self._add("cancel", self._within(confirmed, self._start, 0.1, 0.95), self._clerk, reason=self._why())
            return
        if not self._paid_in_full:
            self._pay_balance(confirmed)
        done = max(self._until, self._at) + timedelta(seconds=self._chance.randrange(5, 290))
        self._add("complete_event", done, self._crew.clockwork)

    def _pay_balance(self, confirmed: datetime) -> None:
        if self._chance.random() < 0.03:
            return  # still owed after the event
        if self._start - confirmed > timedelta(days=20) and self._chance.random() < 0.45:
            self._add("payment", self._within(confirmed, self._start, 0.3, 0.7), self._clerk, paid="half")
        if self._place.trigger == "immediate" or self._chance.random() < 0.2:
            at = self._start + self._chance.randrange(-20, 40) * _MINUTE
        else:
            at = self._start - timedelta(hours=self._chance.randrange(2, 9 * 24))
        at = min(max(at, self._at + _MINUTE), self._until - _MINUTE)
        self._add("payment", at, self._chance.choice(self._crew.desk[:2]), paid="rest")

    def _add(
        self, event: str, at: datetime, by: Person, *, system: bool = False, option: str | None = None,
        reason: str = "", paid: str | None = None,
    ) -> None:  # fmt: skip
        at = max(at, self._at)
        actor = "system" if system or by.rank == "worker" else by.rank
        step = Step(event=event, actor=actor, at=at, login=by.login, option=option, reason=reason, paid=paid)
        self._steps.append(step)
        self._at = at

    def _within(self, start: datetime, end: datetime, low: float, high: float) -> datetime:
        """A moment of office hours in that part of the stretch; in a short stretch any moment."""
        at = start + (end - start) * self._chance.uniform(low, high)
        local = at.astimezone(self._place.zone)
        if not time(9, 30) <= local.time() <= time(20, 30):
            office = local.replace(hour=self._chance.randrange(10, 20), minute=self._chance.randrange(60))
            if start < office < end:
                return office.astimezone(at.tzinfo)
        return at

    def _why(self) -> str:
        return self._chance.choice(_CHANGED_MINDS.get(self._draft.who, _CHANGED_MINDS[""]))
