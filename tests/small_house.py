"""A small world for tests: two businesses, every confirmation trigger, a composite hall, one login per rank."""

from desk.db.schema.founding import StaffSeed, TenantSeed, VenueSeed

PASSWORD = "correct horse battery"
ALL_WEEK = dict.fromkeys(range(1, 8), (360, 1440))  # 06:00 to midnight
SESSIONS = (
    {"name": "Morning", "starts_minute": 480, "ends_minute": 840, "multiplier_bp": 8000, "sort": 1},
    {"name": "Evening", "starts_minute": 960, "ends_minute": 1380, "multiplier_bp": 12000, "sort": 2},
    {
        "name": "Full day",
        "starts_minute": 480,
        "ends_minute": 1380,
        "multiplier_bp": 18000,
        "full_day": True,
        "sort": 3,
    },
)

# Rows in every table of the tariff, none of which changes a price that nobody asked for.
FAR_SURGE = {"kind": "surge", "name": "The century's end", "factor_bp": 20000,
             "from_date": "2099-12-31", "to_date": "2099-12-31"}  # fmt: skip
TEA = {"addon_id": 1, "name": "Tea", "unit": "plate", "unit_minor": 2000, "per_guest": True, "tax_id": 1}
WHOLE_HALL = {"composite_id": 1, "name": "Whole Hall", "capacity": 800, "base_price_minor": 9_000_000, "parts": (2, 3)}


def _venue(venue_id: int, name: str, code: str) -> dict[str, object]:
    return {"venue_id": venue_id, "name": name, "code": code, "zone": "Asia/Kolkata"}


def _staff(*shorts: str) -> list[StaffSeed]:
    ranks = {"asha": "clerk", "ravi": "clerk", "meera": "manager", "omkar": "owner", "worker": "worker"}
    return [StaffSeed(short=s, name=s.title(), rank=ranks[s], password=PASSWORD) for s in shorts]


def _sessions(first_id: int) -> list[dict[str, object]]:
    return [{"session_id": first_id + n, **row} for n, row in enumerate(SESSIONS)]


def _spaces(first_id: int, *names: str, capacity: int = 400, base: int = 5_000_000) -> list[dict[str, object]]:
    return [
        {"space_id": first_id + n, "name": name, "kind": "lawn" if "Lawn" in name else "hall", "capacity": capacity,
         "setup_minutes": 60, "teardown_minutes": 60, "base_price_minor": base, "sort": n}
        for n, name in enumerate(names)
    ]  # fmt: skip


PARIJAT = TenantSeed(
    tenant_id=1,
    name="Parijat Halls",
    code="PAR",
    venues=(
        VenueSeed(
            columns=_venue(1, "Parijat Lawns", "PL") | {"confirmation_trigger": "deposit_only"},
            hours=ALL_WEEK,
            sessions=_sessions(1),
            spaces=_spaces(1, "Rose Lawn", "Hall A", "Hall B"),
            composites=(WHOLE_HALL,),
        ),
        VenueSeed(
            columns=_venue(2, "Mogra Hall", "MH") | {"confirmation_trigger": "manual_approval",
                     "payment_profile": "cash_only", "pay_window_minutes": 4320},
            hours=ALL_WEEK,
            sessions=_sessions(11),
            spaces=_spaces(11, "Mogra"),
        ),
        VenueSeed(
            columns=_venue(3, "Kamal Rooms", "KR") | {"confirmation_trigger": "immediate",
                     "payment_profile": "hybrid", "auto_expire_unpaid": False},
            hours=ALL_WEEK,
            spaces=_spaces(21, "Kamal 1", "Kamal 2", capacity=60, base=800_000),
            factors=[FAR_SURGE],
            addons=[TEA],
        ),
        VenueSeed(
            columns=_venue(4, "Champa Auditorium", "CA") | {"confirmation_trigger": "full_payment",
                     "payment_profile": "full_online", "booking_mode": "fixed_sessions"},
            hours=ALL_WEEK,
            sessions=_sessions(31),
            spaces=_spaces(31, "Champa"),
        ),
    ),
    staff=_staff("asha", "ravi", "meera", "omkar", "worker"),
    taxes=[{"tax_id": 1, "name": "GST on food", "code": "996334", "rates": [("2017-07-01", 500)]}],
)  # fmt: skip

NEIGHBOUR = TenantSeed(
    tenant_id=2,
    name="Neighbour Banquets",
    code="NEI",
    venues=(
        VenueSeed(
            columns=_venue(1, "Neighbour Hall", "NH") | {"zone": "Europe/London", "currency": "GBP"},
            hours=ALL_WEEK,
            sessions=_sessions(1),
            spaces=_spaces(1, "Thames"),
        ),
    ),
    staff=_staff("asha", "omkar", "worker"),
)
