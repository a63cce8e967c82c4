"""Tells a business's year around one day: eight months back, six ahead. The same day gives the same year.

Everything here happened before that day's midnight; what happens on the day itself is done by the real commands.
"""

import random
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from desk.db.schema.founding import TenantSeed
from desk.samples.ground import Ground
from desk.samples.houses import PEOPLE, Person
from desk.samples.lives import Crew, Life
from desk.samples.notes import customer_note, staff_note
from desk.samples.occasions import LondonOccasions, PuneOccasions
from desk.samples.people import People, story_id
from desk.samples.story import Closure, Draft, Step, Story, Year

DAYS_BACK = 243
DAYS_AHEAD = 183
_TRIES = 4
_SERVED = (0.45, 0.36, 0.13, 0.06)  # how the work at the desk is shared: two clerks, manager, owner


class Storyteller:
    """Everything needed to go on telling one business's bookings: chance, people, ground, crew."""

    def __init__(self, tenant: TenantSeed, occasions: PuneOccasions | LondonOccasions, now: datetime) -> None:
        zone = next(iter(occasions.places.values())).zone
        self.today = today = now.astimezone(zone).date()
        self.chance = random.Random(f"{tenant.code} {today}")
        occasions.draw_from(self.chance)
        self.tenant_id = tenant.tenant_id
        self.occasions = occasions
        self.people = People(self.chance)
        self.ground = Ground()
        mine = [p for p in PEOPLE if p.tenant_id == tenant.tenant_id]
        self.crew = Crew(
            desk=[p for p in mine if p.rank != "worker"],
            seniors=[p for p in mine if p.rank in ("manager", "owner")],
            clockwork=next(p for p in mine if p.rank == "worker"),
        )
        self.midnight = next(iter(occasions.places.values())).moment(today, 0)
        self._stories: list[Story] = []

    def year(
        self, closures: Iterable[Closure], today: Iterable[Draft] = (), waiting: Iterable[tuple[Draft, datetime]] = ()
    ) -> Year:
        """The whole year: first what closes spaces, then what today must show, then day after day."""
        closed = tuple(closures)
        for closure in closed:
            self.ground.take([(space, closure.start, closure.end) for space in closure.spaces])
        for draft in today:
            self._tell(draft, kept=True)
        for draft, held_at in waiting:
            self._wait(draft, held_at)
        for offset in range(-DAYS_BACK, DAYS_AHEAD):
            day = self.today + timedelta(days=offset)
            for make in self.occasions.on(day):
                self._ask_for(make, day)
        return Year(stories=tuple(sorted(self._stories, key=lambda story: story.created_at)), closures=closed)

    def _ask_for(self, make: Callable[[date], Draft], day: date) -> None:
        for _ in range(_TRIES):
            if self._tell(make(day)):
                return

    def _tell(self, draft: Draft, *, kept: bool = False) -> bool:
        """Adds the booking if it had been made by now and its slot was free; True ends the customer's search."""
        created_at = self._created_at(draft, kept=kept)
        if created_at is None:
            return True
        clerk = self._somebody_at_the_desk()
        steps = self._life(draft, created_at, clerk).told(self.midnight, kept=kept)
        return self._add(draft, created_at, clerk, steps)

    def _wait(self, draft: Draft, created_at: datetime) -> None:
        clerk = self._somebody_at_the_desk()
        self._add(draft, created_at, clerk, self._life(draft, created_at, clerk).told(self.midnight, kept=True)[:1])

    def _somebody_at_the_desk(self) -> Person:
        return self.chance.choices(self.crew.desk, _SERVED[: len(self.crew.desk)])[0]

    def _life(self, draft: Draft, created_at: datetime, clerk: Person) -> Life:
        return Life(self.chance, self.crew, self.occasions.places[draft.venue_id], draft, created_at, clerk)

    def _add(self, draft: Draft, created_at: datetime, clerk: Person, steps: tuple[Step, ...]) -> bool:
        story = Story(
            tenant_id=self.tenant_id,
            booking_id=story_id(self.chance),
            draft=draft,
            guest=self.people.somebody(draft.who),
            created_at=created_at,
            login=clerk.login,
            rank=clerk.rank,
            note_staff=staff_note(self.chance, draft.who),
            note_customer=customer_note(self.chance, draft.who),
            steps=steps,
        )
        stretches = self.occasions.places[draft.venue_id].stretches(draft.places)
        if not self.ground.is_free(stretches, created_at, story.died_at):
            return False
        self.ground.take(stretches, created_at, story.died_at)
        self._stories.append(story)
        return True

    def _created_at(self, draft: Draft, *, kept: bool) -> datetime | None:
        """An office moment some days before the event; None if that would be today or later."""
        place = self.occasions.places[draft.venue_id]
        fewest, usual, most = draft.lead
        lead = round(self.chance.triangular(max(fewest, 3) if kept else fewest, most, usual))
        day = draft.start.astimezone(place.zone).date() - timedelta(days=lead)
        minute = self.chance.randrange(570, 1230)
        at = place.moment(day, minute) + timedelta(seconds=self.chance.randrange(60))
        if lead == 0:
            at = min(at, draft.start - timedelta(minutes=self.chance.randrange(45, 120)))
        return at if at < self.midnight - timedelta(hours=2) else None
