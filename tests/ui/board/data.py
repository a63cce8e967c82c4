"""A house and a busy season as frozen values: three venues, twelve spaces, believable bookings. No database."""

import random
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from desk.domain.ids import BlackoutId, BookingId, CompositeId, SessionId, SpaceId, VenueId
from desk.domain.lifecycle import ConfirmationTrigger, Status
from desk.domain.money import Money
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
from desk.usecases.results import Bar, BoardRange, House

INDIA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 21, 8, 12, tzinfo=UTC)  # 13:42 in India, a Saturday
TODAY = date(2026, 11, 21)
NAMES = UUID("6b1f6a3e-0b5c-4f62-9d2b-1c8a6c1f0a11")
HOUR = timedelta(hours=1)

PEOPLE = (
    "Sharma", "Kulkarni", "Iyer", "Deshpande", "Patil", "Reddy", "Nair", "Joshi", "Agarwal", "Chatterjee", "Menon",
    "Bhosale", "Fernandes", "Khan", "Gupta", "Shinde", "अनुष्का पाटील", "Mehta", "Rao", "कुलकर्णी", "Banerjee", "D’Souza",
)  # fmt: skip
EVENTS = (
    "wedding", "reception", "haldi", "engagement", "birthday", "seminar", "mehndi", "naming ceremony", "sangeet",
)  # fmt: skip

RULES = BookingRules(
    mode=BookingMode.FIXED_SESSIONS,
    min_notice=timedelta(0),
    max_ahead=timedelta(days=540),
    min_duration=HOUR,
    max_duration=timedelta(days=7),
    hold=timedelta(minutes=30),
    hold_max=timedelta(days=7),
)
TERMS = PaymentTerms(
    profile=PaymentProfile.HYBRID,
    trigger=ConfirmationTrigger.DEPOSIT_ONLY,
    deposit_bp=2500,
    deposit_fixed_minor=None,
    deposit_min_minor=100_000,
    deposit_max_minor=1_000_000,
    cash_discount_bp=200,
    pay_window=timedelta(hours=24),
)


def venue(
    number: int,
    name: str,
    spaces: list[tuple[str, int]],
    sessions: list[tuple[str, int, int, bool]],
    composites: list[tuple[str, tuple[int, ...]]] = [],  # noqa: B006 - never changed
    zone: ZoneInfo = INDIA,
) -> Venue:
    """A venue whose ids are its number times a hundred, plus one for the first space, session …"""
    base = number * 100
    return Venue(
        id=VenueId(number),
        name=name,
        code=name[:3].upper(),
        zone=zone,
        currency="INR",
        rules=RULES,
        terms=TERMS,
        spaces=tuple(
            Space(
                id=SpaceId(base + n),
                venue_id=VenueId(number),
                name=title,
                kind="hall",
                capacity=capacity,
                setup=HOUR,
                teardown=HOUR,
                base_price_minor=5_000_000,
                sort=n,
            )
            for n, (title, capacity) in enumerate(spaces, 1)
        ),
        composites=tuple(
            CompositeSpace(
                id=CompositeId(base + n),
                venue_id=VenueId(number),
                name=title,
                capacity=sum(spaces[part - 1][1] for part in parts),
                base_price_minor=9_000_000,
                parts=tuple(SpaceId(base + part) for part in parts),
                sort=n,
            )
            for n, (title, parts) in enumerate(composites, 1)
        ),
        sessions=tuple(
            Session(
                id=SessionId(base + n),
                venue_id=VenueId(number),
                name=title,
                starts_minute=start,
                ends_minute=end,
                multiplier_bp=10_000,
                full_day=whole,
                sort=n,
            )
            for n, (title, start, end, whole) in enumerate(sessions, 1)
        ),
        hours=tuple(OpeningHours(weekday=n, opens_minute=360, closes_minute=1560) for n in range(1, 8)),
    )


def sample_house() -> House:
    """Shubh Mangal (two sessions, runs past midnight), Rajwada (three sessions), Tilak Centre (no sessions)."""
    return House(
        venues=(
            venue(
                1,
                "Shubh Mangal Karyalaya",
                [("Utsav Hall", 600), ("Sanskar Hall", 350), ("Garden Lawn", 1200), ("Dining Hall", 400)],
                [("Morning", 480, 900, False), ("Evening", 1020, 1500, False), ("Full day", 480, 1500, True)],
                [("Utsav + Sanskar", (1, 2))],
            ),
            venue(
                2,
                "Rajwada Palace",
                [("Durbar Hall", 450), ("Rang Mahal", 200), ("Poolside", 150), ("Terrace", 120)],
                [("Morning", 480, 780, False), ("Afternoon", 840, 1080, False), ("Evening", 1140, 1440, False)],
                [("Durbar + Rang Mahal", (1, 2))],
            ),
            venue(
                3,
                "Tilak Seminar Centre",
                [("Auditorium", 250), ("Board Room", 24), ("Class Room 1", 40), ("Class Room 2", 40)],
                [],
            ),
        )
    )


def moment(day: date, minutes: int, zone: ZoneInfo = INDIA) -> datetime:
    return at_wall_clock(day, minutes, zone)


def identity(*parts: object) -> UUID:
    return uuid5(NAMES, "/".join(map(str, parts)))


def bar(
    space: int,
    day: date,
    start: int,
    end: int,
    status: Status | str = Status.CONFIRMED,
    *,
    title: str = "Sharma · wedding",
    owner: UUID | None = None,
    revision: int = 1,
    buffer: timedelta = timedelta(0),
    zone: ZoneInfo = INDIA,
    expires: datetime | None = None,
    item: int = 1,
) -> Bar:
    """One bar on `day` from minute `start` to minute `end` of the venue's wall clock."""
    period = Period(moment(day, start, zone), moment(day, end, zone))
    owner = owner or identity(space, day, start)
    blackout = status == "blackout"
    live = status in (Status.PENDING, Status.CONFIRMED)
    return Bar(
        space_id=SpaceId(space),
        period=period,
        occupied=period.with_buffers(buffer, buffer) if buffer else period,
        status="blackout" if blackout else Status(status),
        revision=revision,
        title=title,
        number="" if blackout else f"SM-{owner.int % 9000 + 1000}",
        booking_id=None if blackout else BookingId(owner),
        blackout_id=BlackoutId(owner) if blackout else None,
        item=item,
        hold_expires_at=(expires or NOW + timedelta(minutes=23, seconds=5)) if status == Status.TEMP_HOLD else None,
        payment_due_at=period.start if status == Status.PENDING else None,
        due=Money(4_500_000, "INR") if live else None,
        guests=None if blackout else 250,
    )


def season(house: House, first: date, days: int, seed: int = 7, busy: float = 0.62) -> tuple[Bar, ...]:
    """A believable season: past ones completed, today's in all states, now and then a blackout or a whole hall."""
    rng = random.Random(seed)
    bars: list[Bar] = []
    for at in house.venues:
        slots = [(s.starts_minute, s.ends_minute) for s in at.sessions if not s.full_day]
        slots = slots or [(540, 720), (780, 1020), (1080, 1290)]
        whole = next(((s.starts_minute, s.ends_minute) for s in at.sessions if s.full_day), (480, 1320))
        for space in at.spaces:
            for n in range(days):
                day = first + timedelta(days=n)
                chance = busy + (0.25 if day.weekday() >= 4 else -0.12)
                if rng.random() < chance * 0.35:
                    bars.append(_booking(rng, space.id, day, whole))
                    continue
                bars += [_booking(rng, space.id, day, slot) for slot in slots if rng.random() < chance * 0.8]
    return tuple(bars)


def _booking(rng: random.Random, space: int, day: date, slot: tuple[int, int]) -> Bar:
    start, end = slot
    title = f"{rng.choice(PEOPLE)} · {rng.choice(EVENTS)}"
    draw = rng.random()
    expires = NOW + timedelta(seconds=rng.choice((74, 303, 725, 1501, 9000)))
    buffer = timedelta(minutes=rng.choice((0, 30, 60)))
    owner = identity("season", space, day, start)
    if draw < 0.04:
        return bar(
            space, day, start, end, "blackout", title=rng.choice(("Painting", "Owner’s use", "Generator service"))
        )
    if draw < 0.09:
        status = Status.CANCELLED if draw < 0.065 else Status.EXPIRED
    elif day < TODAY:
        status = Status.COMPLETED
    elif draw < 0.17:
        status = Status.TEMP_HOLD
    else:
        status = Status.PENDING if draw < 0.36 else Status.CONFIRMED
    return bar(space, day, start, end, status, title=title, buffer=buffer, expires=expires, owner=owner)


def season_range(house: House, first: date = date(2026, 10, 1), days: int = 100) -> BoardRange:
    """The season as the answer to a wanted range."""
    bars = season(house, first, days)
    # One wedding takes the whole of Utsav + Sanskar.
    day, owner = date(2026, 11, 22), identity("whole hall")
    free = [b for b in bars if not (b.space_id in (101, 102) and b.period.start.astimezone(INDIA).date() == day)]
    free += [bar(s, day, 480, 1500, title="Bhosale · wedding", owner=owner, buffer=HOUR) for s in (101, 102)]
    period = Period(moment(first, 0), moment(first + timedelta(days=days), 0))
    return BoardRange(period=period, bars=tuple(free), read_at=NOW)
