"""The blackouts of the sample year: rains, repairs, the owner's own feast."""

from datetime import date, timedelta

from desk.samples.almanac import first_of_july_after, next_weekday
from desk.samples.houses import person
from desk.samples.occasions import LondonOccasions, PuneOccasions
from desk.samples.people import story_id
from desk.samples.places import Place
from desk.samples.story import Closure
from desk.samples.year import DAYS_BACK, Storyteller


def pune_closures(teller: Storyteller, at: PuneOccasions) -> list[Closure]:
    """Past and future closures of Parijat Celebrations; one of them is longer than a month."""
    today, manager, owner = teller.today, person("manager").login, person("owner").login
    rains = first_of_july_after(today - timedelta(days=DAYS_BACK - 10))
    feast = next_weekday(today + timedelta(days=70), 6)
    rows: list[tuple[Place, tuple[str, ...], date, int, str, str]] = [
        (at.lawns, ("Lotus Lawn",), rains, 45, "Lawn is re-turfed in the rains", manager),
        (at.lawns, ("Rose Lawn", "Grand Hall A", "Grand Hall B"), feast, 2, "Owner's daughter's engagement", owner),
        (at.lawns, ("Dining Hall",), today - timedelta(days=40), 2, "Kitchen deep cleaning", manager),
        (at.lawns, ("Grand Hall B",), today + timedelta(days=9), 2, "False ceiling repair", manager),
        (at.mogra, ("Mogra Hall", "Mogra Terrace"), today + timedelta(days=33), 6, "रंगकाम · repainting", manager),
        (at.champa, ("Champa Auditorium",), today - timedelta(days=95), 6, "New stage lighting", manager),
        (at.kamal, ("Workshop Room",), today - timedelta(days=18), 3, "Floor polishing", manager),
    ]
    return [_closure(teller, *row) for row in rows]


def london_closures(teller: Storyteller, at: LondonOccasions) -> list[Closure]:
    owner, today = person("second_tenant_owner").login, teller.today
    return [
        _closure(teller, at.rooms, ("Bankside Suite",), today + timedelta(days=45), 12, "Redecorating", owner),
        _closure(teller, at.rooms, ("Boardroom",), today - timedelta(days=60), 3, "New carpet", owner),
    ]


def _closure(
    teller: Storyteller, place: Place, spaces: tuple[str, ...], first: date, days: int, reason: str, login: str
) -> Closure:
    start = place.moment(first, 0)
    made = min(start, teller.midnight) - timedelta(
        days=teller.chance.randrange(5, 30), minutes=-teller.chance.randrange(660, 1080)
    )
    return Closure(
        tenant_id=teller.tenant_id,
        closure_id=story_id(teller.chance),
        venue_id=place.venue_id,
        spaces=tuple(place.space_id(name) for name in spaces),
        start=start,
        end=place.moment(first + timedelta(days=days), 0),
        reason=reason,
        created_at=made,
        login=login,
    )
