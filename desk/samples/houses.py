"""The demo's two businesses as data: venues, spaces, sessions, hours, tariffs and the people who work there.

Prices are in minor units (paise, pence). Ids count within a tenant. No bookings here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from desk.db.schema.founding import StaffSeed, TenantSeed, VenueSeed, login_of
from desk.samples.restaurant import JUI
from desk.samples.tariffs import (
    GST,
    LONDON_PLAN,
    WEDDING_POLICY,
    day_factors,
    show_addons,
    terms,
    wedding_addons,
)

PARIJAT = 1
THAMES = 2
_DAY = 1440


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """One member of staff; `role` is how the demo asks for the login, e.g. `clerk`."""

    role: str
    tenant_id: int
    short: str
    name: str
    rank: str

    @property
    def login(self) -> str:
        return login_of(self.tenant_id, self.short)

    @property
    def label(self) -> str:
        """The name on the sign-in tile; the first business's people are at home there."""
        return self.name if self.tenant_id == PARIJAT else f"{self.name} · London"


PEOPLE = (
    Person(role="clerk", tenant_id=PARIJAT, short="kavita", name="Kavita Deshpande", rank="clerk"),
    Person(role="second_clerk", tenant_id=PARIJAT, short="sagar", name="Sagar Pawar", rank="clerk"),
    Person(role="manager", tenant_id=PARIJAT, short="anagha", name="Anagha Kulkarni", rank="manager"),
    Person(role="owner", tenant_id=PARIJAT, short="devendra", name="Devendra Joshi", rank="owner"),
    Person(role="worker", tenant_id=PARIJAT, short="clockwork", name="Clockwork", rank="worker"),
    Person(role="second_tenant_clerk", tenant_id=THAMES, short="priya", name="Priya Nair", rank="clerk"),
    Person(role="second_tenant_owner", tenant_id=THAMES, short="arjun", name="Arjun Mehta", rank="owner"),
    Person(role="second_tenant_worker", tenant_id=THAMES, short="clockwork", name="Clockwork", rank="worker"),
)
_BY_ROLE = {p.role: p for p in PEOPLE}


def person(role: str) -> Person:
    """The member of staff behind a role of the demo; KeyError where there is none."""
    return _BY_ROLE[role]


def businesses(passwords: Mapping[str, str], today: date | None = None) -> tuple[TenantSeed, TenantSeed]:
    """Both businesses, ready to be founded; `passwords` by login. The tariff knows the auspicious days near `today`."""
    day = today or date.today()
    first, last = day - timedelta(days=400), day + timedelta(days=600)
    weddings = day_factors(first, last)
    shows = [factor for factor in weddings if factor["kind"] in ("weekend", "sunday")]
    return (
        TenantSeed(
            tenant_id=PARIJAT,
            name="Parijat Celebrations, Pune",
            code="PAR",
            venues=(
                replace(
                    _LAWNS,
                    tariff=terms(policy=WEDDING_POLICY, balance_days=15, free_moves=1, move_fee_minor=5_000_00),
                    factors=weddings,
                    addons=wedding_addons(1),
                ),
                replace(_MOGRA, tariff=terms(policy=WEDDING_POLICY), factors=weddings, addons=wedding_addons(21)),
                replace(_KAMAL, tariff=terms(round_to_minor=1)),
                replace(_CHAMPA, tariff=terms(), factors=shows, addons=show_addons(41)),
                replace(JUI, tariff=terms()),
            ),
            taxes=GST,
            staff=_staff(PARIJAT, passwords),
        ),
        TenantSeed(
            tenant_id=THAMES,
            name="Thames Function Rooms, London",
            code="THA",
            venues=(replace(_THAMES, tariff={"plan": LONDON_PLAN}),),
            staff=_staff(THAMES, passwords),
        ),
    )


def _staff(tenant_id: int, passwords: Mapping[str, str]) -> list[StaffSeed]:
    return [
        StaffSeed(short=p.short, name=p.name, rank=p.rank, password=passwords[p.login])
        for p in PEOPLE
        if p.tenant_id == tenant_id
    ]


def _rows(id_name: str, first_id: int, columns: str, *rows: tuple[Any, ...]) -> tuple[dict[str, Any], ...]:
    """Rows of a table written as a table: ids counted up, `sort` in the order written."""
    names = columns.split()
    return tuple(
        {id_name: first_id + n, "sort": n + 1, **dict(zip(names, row, strict=True))} for n, row in enumerate(rows)
    )


_SESSION = "name starts_minute ends_minute multiplier_bp full_day"
_SPACE = "name kind capacity setup_minutes teardown_minutes base_price_minor"

_LAWNS = VenueSeed(
    columns={
        "venue_id": 1,
        "name": "Parijat Lawns & Hall",
        "code": "PLH",
        "address": "Sinhagad Road, Pune 411030",
        "zone": "Asia/Kolkata",
        "confirmation_trigger": "deposit_only",
        "payment_profile": "hybrid",
        "deposit_min_minor": 5_000_00,
        "deposit_max_minor": 50_000_00,
        "cash_discount_bp": 200,
        "sort": 1,
    },
    hours=dict.fromkeys((1, 2, 3, 4), (480, _DAY)) | dict.fromkeys((5, 6, 7), (420, _DAY + 30)),
    sessions=_rows(
        "session_id",
        1,
        _SESSION,
        ("Morning", 480, 840, 8000, False),
        ("Evening", 1020, 1380, 10000, False),
        ("Full day", 480, 1380, 16000, True),
        ("Wedding day", 960, _DAY + 900, 18000, False),  # 16:00 to 15:00 on the next day
    ),
    spaces=_rows(
        "space_id",
        1,
        _SPACE,
        ("Rose Lawn", "lawn", 800, 60, 60, 1_20_000_00),
        ("Lotus Lawn", "lawn", 500, 60, 60, 85_000_00),
        ("Grand Hall A", "hall", 350, 60, 60, 75_000_00),
        ("Grand Hall B", "hall", 300, 60, 60, 65_000_00),
        ("Dining Hall", "dining", 400, 30, 60, 40_000_00),
        ("Bridal Suite 1", "room", 12, 0, 60, 15_000_00),
        ("Bridal Suite 2", "room", 12, 0, 60, 15_000_00),
    ),
    composites=(
        {
            "composite_id": 1,
            "name": "Grand Hall (A+B)",
            "capacity": 650,
            "base_price_minor": 1_25_000_00,
            "sort": 1,
            "parts": (3, 4),
        },
        {
            "composite_id": 2,
            "name": "Both Lawns",
            "capacity": 1300,
            "base_price_minor": 1_90_000_00,
            "sort": 2,
            "parts": (1, 2),
        },
    ),
)

_MOGRA = VenueSeed(
    columns={
        "venue_id": 2,
        "name": "Mogra Banquet",
        "code": "MOG",
        "address": "Paud Road, Kothrud, Pune 411038",
        "zone": "Asia/Kolkata",
        "confirmation_trigger": "manual_approval",
        "payment_profile": "cash_only",
        "pay_window_minutes": 72 * 60,
        "hold_minutes": 60,
        "auto_expire_unpaid": False,
        "cash_discount_bp": 300,
        "sort": 2,
    },
    hours=dict.fromkeys(range(1, 8), (540, 1410)),
    sessions=_rows(
        "session_id",
        11,
        _SESSION,
        ("Morning", 540, 840, 9000, False),
        ("Evening", 1050, 1380, 11000, False),
        ("Full day", 540, 1380, 17000, True),
    ),
    spaces=_rows(
        "space_id",
        11,
        _SPACE,
        ("Mogra Hall", "hall", 450, 60, 60, 90_000_00),
        ("Mogra Terrace", "other", 150, 30, 45, 35_000_00),
    ),
)

_KAMAL = VenueSeed(
    columns={
        "venue_id": 3,
        "name": "Kamal Studios",
        "code": "KAM",
        "address": "Law College Road, Pune 411004",
        "zone": "Asia/Kolkata",
        "confirmation_trigger": "immediate",
        "payment_profile": "cash_only",
        "hold_minutes": 10,
        "hold_max_minutes": 240,
        "max_ahead_days": 180,
        "sort": 3,
    },
    hours=dict.fromkeys(range(1, 7), (420, 1320)) | {7: (480, 1200)},
    spaces=_rows(
        "space_id",
        21,
        _SPACE,
        ("Photo Studio", "room", 20, 15, 15, 18_000_00),
        ("Dance Studio", "room", 30, 0, 15, 15_000_00),
        ("Workshop Room", "room", 40, 15, 30, 24_000_00),
    ),
)

_CHAMPA = VenueSeed(
    columns={
        "venue_id": 4,
        "name": "Champa Auditorium",
        "code": "CHA",
        "address": "Tilak Road, Sadashiv Peth, Pune 411030",
        "zone": "Asia/Kolkata",
        "confirmation_trigger": "full_payment",
        "payment_profile": "hybrid",
        "booking_mode": "fixed_sessions",
        "pay_window_minutes": 6 * 60,
        "cash_discount_bp": 200,
        "sort": 4,
    },
    hours=dict.fromkeys(range(2, 8), (540, 1380)),  # closed on Mondays
    sessions=_rows(
        "session_id",
        31,
        _SESSION,
        ("Matinee", 600, 840, 8000, False),
        ("Evening show", 1020, 1320, 12000, False),
        ("Full day", 600, 1320, 18000, True),
    ),
    spaces=_rows(
        "space_id",
        31,
        _SPACE,
        ("Champa Auditorium", "auditorium", 600, 90, 60, 1_10_000_00),
        ("Champa Foyer", "other", 150, 30, 30, 25_000_00),
    ),
)

_THAMES = VenueSeed(
    columns={
        "venue_id": 1,
        "name": "Thames Function Rooms",
        "code": "TFR",
        "address": "Bankside, London SE1",
        "zone": "Europe/London",
        "currency": "GBP",
        "confirmation_trigger": "deposit_only",
        "payment_profile": "cash_deposit",
        "deposit_min_minor": 100_00,
        "deposit_max_minor": 1_000_00,
        "sort": 1,
    },
    hours=dict.fromkeys(range(1, 6), (480, 1380)) | {6: (540, _DAY), 7: (600, 1320)},
    sessions=_rows(
        "session_id",
        1,
        _SESSION,
        ("Daytime", 600, 960, 8000, False),
        ("Evening", 1080, 1320, 12000, False),
        ("Full day", 600, 1320, 17000, True),
    ),
    spaces=_rows(
        "space_id",
        1,
        _SPACE,
        ("Riverside Room", "hall", 120, 60, 60, 1_200_00),
        ("Bankside Suite", "hall", 80, 45, 45, 850_00),
        ("Boardroom", "room", 16, 15, 15, 350_00),
    ),
)
