"""Which days families choose: auspicious dates (a believable spread, no panchang), the season, weekends."""

import random
from datetime import date, timedelta
from functools import cache

# How many auspicious dates a month has; none in the four months of Chaturmas and before the harvest.
_AUSPICIOUS = {1: 6, 2: 8, 3: 4, 4: 8, 5: 9, 6: 5, 7: 2, 11: 7, 12: 9}
_SEASON = {1, 2, 4, 5, 11, 12}


@cache
def _dates(year: int, month: int) -> frozenset[date]:
    first = 12 if month == 11 else 1  # in November only after Tulsi Vivah
    last = 8 if month == 7 else 28
    chosen = random.Random(f"auspicious {year}-{month}").sample(range(first, last + 1), _AUSPICIOUS.get(month, 0))
    return frozenset(date(year, month, day) for day in chosen)


def auspicious(day: date) -> bool:
    return day in _dates(day.year, day.month)


def in_season(day: date) -> bool:
    return day.month in _SEASON


def weekend(day: date) -> bool:
    return day.isoweekday() >= 6


def wedding_weight(day: date) -> float:
    """How many weddings a busy house is asked for on this day."""
    if auspicious(day):
        return 2.9 if weekend(day) else 2.2
    if in_season(day):
        return 1.0 if weekend(day) else 0.15
    return 0.3 if weekend(day) else 0.04


def first_of_july_after(day: date) -> date:
    """The next 1 July: the rains have come, lawns are closed."""
    this_year = date(day.year, 7, 1)
    return this_year if this_year >= day else date(day.year + 1, 7, 1)


def next_weekday(day: date, isoweekday: int) -> date:
    return day + timedelta(days=(isoweekday - day.isoweekday()) % 7)
