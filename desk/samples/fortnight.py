"""The script of the live part: who does what around today in each business, with running holds as the last acts.

No login makes more than 18 holds, so the limit of 20 a minute stays as it is and leaves room for whoever looks first.
"""

from collections.abc import Callable

import sqlalchemy as sa

from desk.samples.houses import Person
from desk.samples.live import Today
from desk.samples.occasions import PuneOccasions
from desk.samples.today import TODAY_REASON, today_blocked
from desk.samples.year import Storyteller

_LAWNS, _MOGRA, _KAMAL, _CHAMPA = 1, 2, 3, 4
_HOLDS = (
    # whose, at which venue, extended by so many minutes after the venue's own hold time
    ("kavita", _LAWNS, 45),
    ("sagar", _MOGRA, 0),
    ("sagar", _LAWNS, 12),
    ("sagar", _CHAMPA, 0),
    ("anagha", _LAWNS, 180),
    ("kavita", _LAWNS, 0),
    ("sagar", _KAMAL, 9),
    ("kavita", _KAMAL, 4),
    ("sagar", _KAMAL, 0),
)


def pune_live(teller: Storyteller, at: PuneOccasions, engine_of: Callable[[Person], sa.Engine]) -> None:
    """The four venues of Parijat Celebrations come alive."""
    today = Today(teller, engine_of)
    today.read_clock(engine_of(teller.crew.desk[0]))
    today.catch_up()
    today.block(_KAMAL, today_blocked(at, teller.today), TODAY_REASON, who="anagha")
    for who, count in (("kavita", 4), ("sagar", 7), ("anagha", 8), ("devendra", 10)):
        for _ in range(count):
            today.confirmed(who, "anagha")
    for who, venue, count in (
        ("sagar", _LAWNS, 2),
        ("anagha", _MOGRA, 2),
        ("devendra", _CHAMPA, 3),
        ("anagha", _LAWNS, 2),
    ):
        for _ in range(count):
            today.pending(who, venues=(venue,))
    today.cancel("sagar", today.hold("sagar"), "Only asked for the price")
    today.cancel("anagha", today.pending("anagha", venues=(_LAWNS,)), "Double enquiry", by_house=True)
    today.cancel("kavita", today.confirmed("devendra", "anagha", venues=(_KAMAL,)), "Shoot moved to next month")
    today.note("kavita", today.confirmed("anagha", "anagha", venues=(_LAWNS, _MOGRA)))
    for who, venue, minutes in _HOLDS:
        card = today.hold(who, venues=(venue,))
        if minutes:
            today.extend(who, card, minutes)


def london_live(teller: Storyteller, engine_of: Callable[[Person], sa.Engine]) -> None:
    """The Thames Function Rooms come alive."""
    today = Today(teller, engine_of)
    today.read_clock(engine_of(teller.crew.desk[0]))
    today.catch_up()
    for who in ("priya", "priya", *("arjun",) * 5):
        today.confirmed(who, "arjun")
    for _ in range(2):
        today.pending("priya")
    for minutes in (15, 0):
        card = today.hold("priya")
        if minutes:
            today.extend("priya", card, minutes)
