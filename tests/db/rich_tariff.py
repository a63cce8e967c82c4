"""A tariff with everything in it, for one venue of the small house; and random wishes at it."""

import random
from datetime import timedelta
from decimal import Decimal
from typing import Any

from psycopg.types.json import Jsonb

from desk.db.connection import engine_for
from desk.db.reader import DatabaseReader
from desk.domain.period import Period
from desk.domain.quote import Asked, Discount
from desk.domain.venue import Venue
from desk.usecases.commands import WantedItem
from tests.database import Database

STATEMENTS = (
    "INSERT INTO desk.tax VALUES (1, 2, 'GST on halls', '997212'), (1, 3, 'GST on food', '996334')",
    "INSERT INTO desk.tax_rate VALUES (1, 2, '2017-07-01', 1800), (1, 2, '2027-04-01', 1250),"
    " (1, 3, '2017-07-01', 500)",
    "INSERT INTO desk.tariff_factor (tenant_id, venue_id, factor_id, kind, name, factor_bp, weekdays, sort) VALUES"
    " (1, 1, 1, 'weekend', 'Weekend', 12000, '{6,7}', 1), (1, 1, 2, 'sunday', 'Sunday', 13350, '{7}', 2)",
    "INSERT INTO desk.tariff_factor (tenant_id, venue_id, factor_id, kind, name, factor_bp, from_day, to_day, sort)"
    " VALUES (1, 1, 3, 'season', 'Wedding season', 11500, 1115, 215, 3),"
    " (1, 1, 4, 'season', 'Rains', 7777, 615, 915, 4), (1, 1, 5, 'season', 'Late winter', 9000, 201, 331, 5)",
    "INSERT INTO desk.tariff_factor (tenant_id, venue_id, factor_id, kind, name, factor_bp, from_date, to_date, sort)"
    " SELECT 1, 1, 10 + n, 'surge', 'Auspicious ' || n, 12500 + n, date '2026-12-01' + 11 * n,"
    " date '2026-12-02' + 11 * n, 10 + n FROM generate_series(0, 40) n",
    "INSERT INTO desk.addon (tenant_id, venue_id, addon_id, name, unit, unit_minor, step, rounding, minimum, per_guest,"
    " metered, tax_id) VALUES (1, 1, 11, 'Plates', 'plate', 65000, 1, 'exact', 0, true, false, 3),"
    " (1, 1, 12, 'Guards', 'person', 140000, 1, 'exact', 2, false, false, NULL),"
    " (1, 1, 13, 'Generator', 'hour', 300000, 1, 'up', 1, false, true, 2),"
    " (1, 1, 14, 'Electricity', 'unit', 2537, 0.5, 'up', 0, false, true, 2)",
    "UPDATE desk.session SET early_max_minutes = 120, early_fee_minor = 200000, overtime_max_minutes = 180,"
    " overtime_minor = 333333, overtime_step_minutes = 45 WHERE tenant_id = 1 AND session_id = 2",
    "UPDATE desk.tariff SET hire_tax_id = 2, free_moves = 1, move_fee_minor = 500001"
    " WHERE tenant_id = 1 AND venue_id = 1",
)


def furnish(db: Database) -> None:
    for statement in STATEMENTS:
        db.superuser.execute(statement.encode())


def set_terms(db: Database, **terms: Any) -> None:
    """Changes columns of the rich tariff's row."""
    marks = ", ".join(f"{name} = %s" for name in terms)
    values = [Jsonb(value) if isinstance(value, dict | list) else value for value in terms.values()]
    db.superuser.execute(f"UPDATE desk.tariff SET {marks} WHERE tenant_id = 1 AND venue_id = 1".encode(), values)


def venue_of(db: Database, number: int = 1) -> Venue:
    """The venue as a desk reads it."""
    engine = engine_for(db.url("asha", 1))
    house = DatabaseReader(engine).house()
    engine.dispose()
    return next(venue for venue in house.venues if venue.id == number)


def some_wish(
    venue: Venue, periods: list[Period], dice: random.Random
) -> tuple[list[WantedItem], Asked, int | None, int]:
    """Items, what is asked for besides, guests, and date changes so far."""
    items = [
        WantedItem(period=_stretched(dice.choice(periods), dice), space_id=dice.choice(venue.spaces).id)
        for _ in range(dice.choice((1, 1, 1, 2, 3)))
    ]
    guests = dice.choice((None, 1, 77, 350))
    addons: list[tuple[int, Decimal | None]] = []
    for addon in venue.tariff.addons:
        if dice.random() < 0.5:
            follows = addon.per_guest and guests is not None and dice.random() < 0.6
            loose = Decimal(dice.randrange(0, 5000)) / dice.choice((1, 2, 4, 10, 1000))
            quantity = loose if addon.rounds_up else Decimal(dice.randrange(0, 400))
            addons.append((addon.id, None if follows else quantity))
    discount = None
    if dice.random() < 0.5:
        share = dice.choice((None, dice.randrange(1, 10_001)))
        fixed = dice.randrange(1, 9_000_000) if share is None else None
        discount = Discount(reason="a friend", percent_bp=share, amount_minor=fixed)
    return items, Asked(addons=tuple(addons), discount=discount), guests, dice.choice((0, 0, 1, 2, 5))


def _stretched(period: Period, dice: random.Random) -> Period:
    """Sometimes with entry before or overtime after, as sold and a little beyond."""
    early, late = (timedelta(minutes=dice.choice((0, 0, 0, 1, 45, 46, 120, 121, 180))) for _ in range(2))
    return Period(period.start - early, period.end + late)
