"""The demo's garden restaurant: a venue of many small spaces, twenty tables that stand on a plan."""

from typing import Any

from desk.db.schema.founding import VenueSeed

_SEATS = (2, 2, 4, 4, 4, 4, 4, 4, 4, 6, 4, 4, 4, 6, 6, 8, 6, 6, 8, 10)
_ACROSS = 5
_FIRST_ID = 41


def _tables() -> tuple[dict[str, Any], ...]:
    """Four rows of five; the larger ones stand at the back."""
    return tuple(
        {
            "space_id": _FIRST_ID + n,
            "sort": n + 1,
            "name": f"Table {n + 1}",
            "kind": "table",
            "capacity": seats,
            "setup_minutes": 0,
            "teardown_minutes": 15,
            "base_price_minor": seats * 150_00,
            "plan_row": n // _ACROSS + 1,
            "plan_column": n % _ACROSS + 1,
        }
        for n, seats in enumerate(_SEATS)
    )


JUI = VenueSeed(
    columns={
        "venue_id": 5,
        "name": "Jui Garden Restaurant",
        "code": "JUI",
        "address": "Baner Road, Pune 411045",
        "zone": "Asia/Kolkata",
        "confirmation_trigger": "immediate",
        "payment_profile": "cash_only",
        "hold_minutes": 15,
        "max_ahead_days": 60,
        "sort": 5,
    },
    hours=dict.fromkeys(range(1, 8), (660, 1410)),
    sessions=[
        {"session_id": 41, "sort": 1, "name": "Lunch", "starts_minute": 720, "ends_minute": 900, "multiplier_bp": 8000},
        {"session_id": 42, "sort": 2, "name": "Dinner", "starts_minute": 1140, "ends_minute": 1350,
         "multiplier_bp": 10000},
    ],
    spaces=_tables(),
)  # fmt: skip
