"""The customers of the sample data: families, companies, schools, dancers, teachers; many of them come again.

All names are made up of common ones. London's numbers are from the block kept free for fiction; India has none.
"""

import random
from uuid import UUID

from desk.samples import people_names as names
from desk.samples.story import Guest

_COMES_AGAIN = {"family": 0.2, "londoner": 0.3}
_OFTEN = 0.7
_A_CIRCLE = 30  # so many families must be known before one of them is likely to come again
_MADE_OF = {
    "company": names.COMPANIES,
    "school": names.SCHOOLS,
    "stage": names.STAGE,
    "dancer": names.DANCERS,
    "photographer": names.PHOTOGRAPHERS,
    "teacher": names.TEACHERS,
    "firm": names.LONDON_FIRMS,
}


class People:
    """Finds a customer for a booking: somebody known, or somebody new."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._known: dict[str, list[Guest]] = {}
        self._phones: set[str] = set()

    def somebody(self, who: str) -> Guest:
        """A customer of a kind: family, londoner, or a kind of firm or group such as company, school or dancer."""
        known = self._known.setdefault(who, [])
        taken = {guest.name for guest in known}
        fresh = [name for name in _MADE_OF.get(who, ()) if name not in taken]
        if self._comes_again(who, known, fresh):
            return self._chance.choice(known)
        name, language = (self._chance.choice(fresh), "en") if who in _MADE_OF else self._person(who)
        guest = Guest(id=story_id(self._chance), name=name, phone=self._phone(who), language=language)
        known.append(guest)
        return guest

    def _comes_again(self, who: str, known: list[Guest], fresh: list[str]) -> bool:
        if who in _MADE_OF:
            return bool(known) and (not fresh or self._chance.random() < _OFTEN)
        return len(known) >= _A_CIRCLE and self._chance.random() < _COMES_AGAIN[who]

    def _person(self, who: str) -> tuple[str, str]:
        if who == "londoner":
            return self._chance.choice(names.LONDON), "en"
        roll = self._chance.random()
        if roll < 0.12:
            return self._chance.choice(names.MARATHI), "mr"
        if roll < 0.18:
            return self._chance.choice(names.HINDI), "hi"
        if roll < 0.27:
            return self._chance.choice(names.OTHERS), "en"
        language = "mr" if self._chance.random() < 0.25 else "en"
        return f"{self._chance.choice(names.FIRST)} {self._chance.choice(names.LAST)}", language

    def _phone(self, who: str) -> str:
        while True:
            if who in ("londoner", "firm"):
                phone = f"+4420794{60000 + self._chance.randrange(1000):05}"
            else:
                phone = f"+91{self._chance.choice(names.PUNE_SERIES)}{self._chance.randrange(100000):05}"
            if phone not in self._phones:
                self._phones.add(phone)
                return phone


def story_id(chance: random.Random) -> UUID:
    """A version 4 UUID that is the same every time the same story is told."""
    return UUID(int=chance.getrandbits(128), version=4)
