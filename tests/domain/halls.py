"""Venues of the tests: a hall with sessions in India, and ways to vary it. Small enough to know by heart."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desk.domain.ids import CompositeId, SessionId, SpaceId, VenueId
from desk.domain.lifecycle import ConfirmationTrigger
from desk.domain.period import Period, at_wall_clock
from desk.domain.venue import (
    BookingMode,
    BookingRules,
    CompositeSpace,
    OpeningHours,
    PaymentProfile,
    PaymentTerms,
    Session,
    Space,
    Venue,
)

KOLKATA, LONDON, NEW_YORK = ZoneInfo("Asia/Kolkata"), ZoneInfo("Europe/London"), ZoneInfo("America/New_York")
HOUR, DAY, MINUTE = timedelta(hours=1), timedelta(days=1), timedelta(minutes=1)
V = VenueId(1)


def at(text: str, zone: ZoneInfo = KOLKATA) -> datetime:
    """`2027-02-14 16:00` on the wall clock of the zone, in UTC."""
    moment = datetime.fromisoformat(text)
    return at_wall_clock(moment.date(), moment.hour * 60 + moment.minute, zone)


def between(start: str, end: str, zone: ZoneInfo = KOLKATA) -> Period:
    return Period(at(start, zone), at(end, zone))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def space(number: int, name: str, capacity: int | None, setup: int = 0, teardown: int = 0, price: int = 100_000_00):
    return Space(
        id=SpaceId(number),
        venue_id=V,
        name=name,
        kind="hall",
        capacity=capacity,
        setup=timedelta(minutes=setup),
        teardown=timedelta(minutes=teardown),
        base_price_minor=price,
        sort=number,
    )


def session(number: int, name: str, starts: int, ends: int, *, bp: int = 10_000, full_day: bool = False, sort: int = 0):
    return Session(
        id=SessionId(number),
        venue_id=V,
        name=name,
        starts_minute=starts * 60,
        ends_minute=ends * 60,
        multiplier_bp=bp,
        full_day=full_day,
        sort=sort or number,
    )


HALL = space(1, "Great Hall", 500, setup=60, teardown=60)
LAWN = space(2, "Lawn", 800, price=150_000_00)
DINING = space(3, "Dining", 200, price=40_000_00)
TERRACE = space(4, "Terrace", None)
BOTH = CompositeSpace(
    id=CompositeId(9),
    venue_id=V,
    name="Hall and Dining",
    capacity=700,
    base_price_minor=130_000_00,
    parts=(HALL.id, DINING.id),
    sort=1,
)

MORNING = session(1, "Morning", 8, 14)
EVENING = session(2, "Evening", 16, 23, bp=15_000)
NIGHT = session(3, "Night", 20, 26)
FULL_DAY = session(4, "Full day", 16, 39, bp=20_000, full_day=True)  # 16:00 to 15:00 the next day

ALL_DAY = tuple(OpeningHours(weekday=day, opens_minute=0, closes_minute=2880) for day in range(1, 8))

RULES = BookingRules(
    mode=BookingMode.FIXED_SESSIONS,
    min_notice=timedelta(0),
    max_ahead=540 * DAY,
    min_duration=HOUR,
    max_duration=7 * DAY,
    hold=30 * MINUTE,
    hold_max=DAY,
)
TERMS = PaymentTerms(
    profile=PaymentProfile.HYBRID,
    trigger=ConfirmationTrigger.DEPOSIT_ONLY,
    deposit_bp=2500,
    deposit_fixed_minor=None,
    deposit_min_minor=1_000_00,
    deposit_max_minor=10_000_00,
    cash_discount_bp=200,
    pay_window=DAY,
)
VENUE = Venue(
    id=V,
    name="Shubh Mangal",
    code="SM",
    zone=KOLKATA,
    currency="INR",
    rules=RULES,
    terms=TERMS,
    spaces=(HALL, LAWN, DINING),
    composites=(BOTH,),
    sessions=(MORNING, EVENING, FULL_DAY),
    hours=ALL_DAY,
)


def venue_with(**changes: object) -> Venue:
    """The venue with other rules (`mode`, `min_notice` …) or other parts of its own (`zone`, `hours` …)."""
    rules = {name: value for name, value in changes.items() if name in BookingRules.__dataclass_fields__}
    own = {name: value for name, value in changes.items() if name not in rules}
    return replace(VENUE, rules=replace(VENUE.rules, **rules), **own)  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class Wish:
    """A wanted item, as the use cases' commands carry it."""

    period: Period
    space_id: SpaceId | None = None
    composite_id: CompositeId | None = None
    session_id: SessionId | None = None
    label: str = ""
