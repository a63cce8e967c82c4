"""The demo's tariffs as data: taxes, day factors, add-ons, policies. Prices in minor units, shares in basis points.

The auspicious days are those that the sample families choose (`almanac`), so that demand and price agree.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from desk.samples.almanac import auspicious

HALL, FOOD = 1, 2
GST = (
    {"tax_id": HALL, "name": "GST on hall hire", "code": "997212", "rates": [(date(2017, 7, 1), 1800)]},
    {"tax_id": FOOD, "name": "GST on catering", "code": "996334", "rates": [(date(2017, 7, 1), 500)]},
)
WEDDING_POLICY = {
    "count": "days",
    "base": "paid",
    "gives": "money",
    "steps": [[60, 9000], [30, 7500], [15, 5000], [7, 2500], [0, 0]],
}
LONDON_PLAN = [
    {"percent_bp": 5000, "from": "booking", "days": 0},
    {"percent_bp": 2500, "from": "event", "months": 1},
    {"percent_bp": 2500, "from": "event", "days": 7},
]


def terms(**more: Any) -> dict[str, Any]:
    """A tariff of a house in Maharashtra that charges GST on its hire."""
    return {"hire_tax_id": HALL, "venue_state": "27", "registration_state": "27", "round_to_minor": 100, **more}


def day_factors(first: date, last: date, *, weekend: int = 11000, sunday: int = 12000) -> list[dict[str, Any]]:
    """Weekend and Sunday, the wedding season, the rains, and every auspicious day from `first` to `last`."""
    found: list[dict[str, Any]] = [
        {"kind": "weekend", "name": "Weekend", "factor_bp": weekend, "weekdays": [6, 7]},
        {"kind": "sunday", "name": "Sunday", "factor_bp": sunday, "weekdays": [7]},
        {"kind": "season", "name": "Wedding season", "factor_bp": 11500, "from_day": 1115, "to_day": 228},
        {"kind": "season", "name": "Rains", "factor_bp": 8500, "from_day": 701, "to_day": 930},
    ]
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return found + [
        {"kind": "surge", "name": "Auspicious day", "factor_bp": 12500, "from_date": day, "to_date": day}
        for day in days
        if auspicious(day)
    ]


_ADDON = ("name", "unit", "unit_minor", "step", "rounding", "per_guest", "metered", "tax_id")
_WEDDING: Sequence[tuple[Any, ...]] = (
    ("Buffet plate", "plate", 650_00, 1, "exact", True, True, FOOD),
    ("Breakfast plate", "plate", 220_00, 1, "exact", True, True, FOOD),
    ("Stage decoration", "event", 45_000_00, 1, "exact", False, False, HALL),
    ("Security guard", "person", 1_400_00, 1, "exact", False, False, HALL),
    ("Electricity", "unit", 25_00, 1, "up", False, True, HALL),
    ("Generator", "hour", 3_000_00, 1, "up", False, True, HALL),
)
_SHOW: Sequence[tuple[Any, ...]] = (
    ("Sound and light crew", "event", 18_000_00, 1, "exact", False, False, HALL),
    ("Electricity", "unit", 22_00, 1, "up", False, True, HALL),
)


def wedding_addons(first_id: int) -> list[dict[str, Any]]:
    """What a wedding house sells besides its spaces."""
    return _numbered(first_id, _WEDDING)


def show_addons(first_id: int) -> list[dict[str, Any]]:
    """What an auditorium sells besides its seats."""
    return _numbered(first_id, _SHOW)


def _numbered(first_id: int, rows: Sequence[tuple[Any, ...]]) -> list[dict[str, Any]]:
    return [
        {"addon_id": first_id + n, "sort": n + 1, **dict(zip(_ADDON, row, strict=True))} for n, row in enumerate(rows)
    ]
