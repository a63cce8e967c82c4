"""What people come for at the Pune houses, day by day: weddings, ceremonies, seminars, plays, rehearsals."""

import math
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from desk.db.schema.founding import TenantSeed
from desk.samples.almanac import in_season, wedding_weight, weekend
from desk.samples.places import Place
from desk.samples.story import Draft, WantedPlace

_FAMILY_LEAD = (30, 140, 360)
_PARTY_LEAD = (4, 18, 75)
_OFFICE_LEAD = (2, 12, 60)
_STUDIO_LEAD = (0, 3, 21)


def how_many(chance: random.Random, expected: float) -> int:
    """A Poisson number: how often something happens that happens `expected` times on average."""
    limit, product, count = math.exp(-expected), chance.random(), 0
    while product > limit:
        product *= chance.random()
        count += 1
    return count


class PuneOccasions:
    """Drafts for the four venues of Parijat Celebrations."""

    def __init__(self, tenant: TenantSeed) -> None:
        self._chance = random.Random()  # the storyteller gives its own
        self.lawns, self.mogra = Place(tenant, "PLH"), Place(tenant, "MOG")
        self.kamal, self.champa = Place(tenant, "KAM"), Place(tenant, "CHA")
        self.places = {place.venue_id: place for place in (self.lawns, self.mogra, self.kamal, self.champa)}

    def draw_from(self, chance: random.Random) -> None:
        self._chance = chance

    def makers(self, day: date) -> list[tuple[float, Callable[[date], Draft]]]:
        """What may be asked for on a day, and how often that is to be expected."""
        end = weekend(day)
        found: list[tuple[float, Callable[[date], Draft]]] = [
            (wedding_weight(day) * 0.65, self.grand_wedding),
            (wedding_weight(day) * 0.6, self.small_wedding),
            (0.55 if end else 0.15, self.reception),
            (1.0 if end else 0.35, self.ceremony),
            (1.0 if end else 0.45, self.party),
            (0.15 if end else 0.9, self.seminar),
            (1.8 if end else 2.1, self.studio),
        ]
        if self.champa.is_open(day):
            found.append((0.9 if day.isoweekday() >= 5 else 0.35, self.performance))
            if day.month in (12, 1, 2):
                found.append((0.45, self.school_function))
        return found

    def on(self, day: date) -> Iterator[Callable[[date], Draft]]:
        """One maker per customer who asks for that day; each may be called again for another choice."""
        for expected, make in self.makers(day):
            for _ in range(how_many(self._chance, expected)):
                yield make

    def short_notice(self, day: date) -> Callable[[date], Draft]:
        """What a walk-in asks for a few days ahead."""
        makers = [self.studio, self.studio, self.seminar, self.party, self.ceremony, self.reception]
        if self.champa.is_open(day):
            makers += [self.performance, self.performance]
        return self._chance.choice(makers)

    def grand_wedding(self, day: date) -> Draft:
        """Haldi, sangeet, wedding, dinner and reception: several items under one bill."""
        main = self._chance.choice(("Rose Lawn", "Rose Lawn", "Grand Hall (A+B)", "Lotus Lawn", "Both Lawns"))
        lawns, before = self.lawns, day - timedelta(days=1)
        chosen = [lawns.session(day, "Wedding day", main, "Wedding · विवाह")]
        if self._maybe(0.45):
            label = self._chance.choice(("Haldi · हळद", "Mehndi"))
            chosen.append(lawns.session(before, "Morning", self._other(main), label))
        if self._maybe(0.4):
            chosen.append(lawns.session(before, "Evening", self._other(main), "Sangeet"))
        if self._maybe(0.75):
            chosen.append(lawns.session(day, "Evening", "Dining Hall", "Dinner"))
        for suite in ("Bridal Suite 1", "Bridal Suite 2"):
            if self._maybe(0.6):
                chosen.append(lawns.between(day, 720, 1440 + 660, suite, ""))
        if self._maybe(0.3):
            chosen.append(lawns.session(day + timedelta(days=1), "Evening", self._evening_after(main), "Reception"))
        return self._draft(lawns, chosen, "Wedding", main, "family", _FAMILY_LEAD)

    def small_wedding(self, day: date) -> Draft:
        session = self._chance.choice(("Morning", "Full day", "Full day", "Evening"))
        chosen = [self.mogra.session(day, session, "Mogra Hall", "Wedding")]
        if self._maybe(0.35):
            chosen.append(self.mogra.session(day - timedelta(days=1), "Evening", "Mogra Terrace", "Mehndi"))
        return self._draft(self.mogra, chosen, "Wedding", "Mogra Hall", "family", _FAMILY_LEAD)

    def reception(self, day: date) -> Draft:
        kind = self._chance.choice(("Reception", "Reception", "Engagement", "Sangeet"))
        main = self._chance.choice(("Lotus Lawn", "Grand Hall A", "Grand Hall B", "Rose Lawn", "Grand Hall (A+B)"))
        chosen = [self.lawns.session(day, "Evening", main)]
        if self._maybe(0.5):
            chosen.append(self.lawns.session(day, "Evening", "Dining Hall", "Dinner"))
        return self._draft(self.lawns, chosen, kind, main, "family", (15, 60, 180))

    def ceremony(self, day: date) -> Draft:
        kind = self._chance.choice(
            ("Naming ceremony", "Thread ceremony", "Anniversary", "Engagement", "Satyanarayan Puja")
        )
        if self._maybe(0.55):
            thing = self._chance.choice(("Mogra Terrace", "Mogra Terrace", "Mogra Hall"))
            chosen = [self.mogra.session(day, self._chance.choice(("Morning", "Morning", "Evening")), thing)]
            return self._draft(self.mogra, chosen, kind, thing, "family", _PARTY_LEAD)
        thing = self._chance.choice(("Grand Hall A", "Grand Hall B"))
        chosen = [self.lawns.session(day, "Morning", thing)]
        if self._maybe(0.6):
            chosen.append(self.lawns.session(day, "Morning", "Dining Hall", "Lunch"))
        return self._draft(self.lawns, chosen, kind, thing, "family", _PARTY_LEAD)

    def party(self, day: date) -> Draft:
        kind = self._chance.choice(("Birthday", "Birthday", "Birthday", "Anniversary", "Get-together"))
        place, thing = self._chance.choice(
            (
                (self.mogra, "Mogra Terrace"),
                (self.mogra, "Mogra Terrace"),
                (self.lawns, "Lotus Lawn"),
                (self.lawns, "Dining Hall"),
                (self.lawns, "Grand Hall B"),
            )
        )
        return self._draft(place, [place.session(day, "Evening", thing)], kind, thing, "family", _PARTY_LEAD)

    def seminar(self, day: date) -> Draft:
        kind = self._chance.choice(("Conference", "Training", "Annual general meeting", "Product launch", "Exhibition"))
        if self._maybe(0.4):
            chosen = [self.kamal.between(day, 570, self._chance.choice((780, 1020, 1050)), "Workshop Room")]
            return self._draft(self.kamal, chosen, "Training", "Workshop Room", "company", _OFFICE_LEAD)
        if self._maybe(0.25) and self.champa.is_open(day):
            chosen = [self.champa.session(day, self._chance.choice(("Matinee", "Full day")), "Champa Auditorium")]
            if self._maybe(0.5):
                chosen.append(self.champa.session(day, "Matinee", "Champa Foyer", "Registration and tea"))
            return self._draft(self.champa, chosen, kind, "Champa Auditorium", "company", _OFFICE_LEAD)
        thing = self._chance.choice(("Grand Hall A", "Grand Hall B", "Grand Hall B", "Grand Hall (A+B)"))
        chosen = [self.lawns.between(day, 540, self._chance.choice((1020, 1050, 1080)), thing)]
        if self._maybe(0.5):
            chosen.append(self.lawns.between(day, 720, 900, "Dining Hall", "Lunch"))
        return self._draft(self.lawns, chosen, kind, thing, "company", _OFFICE_LEAD)

    def performance(self, day: date) -> Draft:
        kind = self._chance.choice(("Play", "Concert", "Concert", "Dance recital", "Book launch", "Lecture"))
        session = self._chance.choice(("Evening show", "Evening show", "Evening show", "Matinee"))
        chosen = [self.champa.session(day, session, "Champa Auditorium")]
        if self._maybe(0.3):
            chosen.append(self.champa.session(day, session, "Champa Foyer", "Tea"))
        return self._draft(self.champa, chosen, kind, "Champa Auditorium", "stage", (10, 35, 120))

    def school_function(self, day: date) -> Draft:
        kind = self._chance.choice(("Annual day", "Prize giving", "Farewell"))
        chosen = [self.champa.session(day, self._chance.choice(("Matinee", "Full day")), "Champa Auditorium")]
        return self._draft(self.champa, chosen, kind, "Champa Auditorium", "school", (20, 60, 150))

    def studio(self, day: date) -> Draft:
        opens, closes = self.kamal.hours(day)
        hours = self._chance.choice((2, 2, 3, 3, 4, 6))
        starts = self._chance.randrange(opens // 30 * 30 + 30, closes - hours * 60 - 30 + 1, 30)
        thing = self._chance.choice(("Photo Studio", "Dance Studio", "Dance Studio", "Workshop Room"))
        kinds = {
            "Photo Studio": ("Pre-wedding shoot", "Product shoot", "Portraits"),
            "Dance Studio": ("Dance rehearsal", "Sangeet rehearsal", "Yoga class"),
            "Workshop Room": ("Workshop", "Pottery class", "Reading circle"),
        }
        chosen = [self.kamal.between(day, starts, starts + hours * 60, thing)]
        regulars = {"Photo Studio": "photographer", "Dance Studio": "dancer", "Workshop Room": "teacher"}
        who = regulars[thing] if self._maybe(0.7) else "family"
        return self._draft(self.kamal, chosen, self._chance.choice(kinds[thing]), thing, who, _STUDIO_LEAD)

    def _draft(
        self, place: Place, chosen: list[WantedPlace], kind: str, main: str, who: str, lead: tuple[int, int, int]
    ) -> Draft:
        crowd = place.capacity(main) * self._chance.uniform(0.35, 0.95)
        guests = max(2, round(crowd / 10) * 10 if crowd > 60 else round(crowd))
        return Draft(venue_id=place.venue_id, places=tuple(chosen), event_type=kind, guests=guests, who=who, lead=lead)

    def _maybe(self, likely: float) -> bool:
        return self._chance.random() < likely

    def _other(self, main: str) -> str:
        """A place for the day before, so that the wedding's own set-up is not in the way."""
        if main in ("Rose Lawn", "Grand Hall (A+B)"):
            return "Lotus Lawn"
        return self._chance.choice(("Grand Hall A", "Grand Hall B"))

    def _evening_after(self, main: str) -> str:
        return "Grand Hall (A+B)" if main != "Grand Hall (A+B)" else "Rose Lawn"


class LondonOccasions:
    """Drafts for the Thames Function Rooms."""

    def __init__(self, tenant: TenantSeed) -> None:
        self._chance = random.Random()  # the storyteller gives its own
        self.rooms = Place(tenant, "TFR")
        self.places = {self.rooms.venue_id: self.rooms}

    def draw_from(self, chance: random.Random) -> None:
        self._chance = chance

    def on(self, day: date) -> Iterator[Callable[[date], Draft]]:
        """One maker per customer who asks for that day."""
        busy = 0.75 if weekend(day) else 0.42
        for _ in range(how_many(self._chance, busy * (1.3 if in_season(day) else 1.0))):
            yield self.short_notice(day)

    def short_notice(self, day: date) -> Callable[[date], Draft]:
        return self.celebration if weekend(day) or self._chance.random() < 0.3 else self.meeting

    def meeting(self, day: date) -> Draft:
        thing = self._chance.choice(("Boardroom", "Boardroom", "Bankside Suite"))
        starts = self._chance.choice((540, 570, 600))
        chosen = (self.rooms.between(day, starts, starts + self._chance.choice((180, 240, 420)), thing),)
        kind = self._chance.choice(("Board meeting", "Training", "Interviews", "Away day"))
        return self._draft(chosen, kind, thing, "firm", _OFFICE_LEAD)

    def celebration(self, day: date) -> Draft:
        thing = self._chance.choice(("Riverside Room", "Riverside Room", "Bankside Suite"))
        session = self._chance.choice(("Evening", "Evening", "Daytime", "Full day"))
        kind = self._chance.choice(("Birthday", "Wedding", "Anniversary", "Engagement", "Christening"))
        return self._draft((self.rooms.session(day, session, thing),), kind, thing, "londoner", (12, 50, 160))

    def _draft(
        self, chosen: tuple[WantedPlace, ...], kind: str, main: str, who: str, lead: tuple[int, int, int]
    ) -> Draft:
        guests = max(4, round(self.rooms.capacity(main) * self._chance.uniform(0.4, 0.95)))
        return Draft(venue_id=self.rooms.venue_id, places=chosen, event_type=kind, guests=guests, who=who, lead=lead)
