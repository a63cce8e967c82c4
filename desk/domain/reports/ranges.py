"""The ranges that people name: this month, the last one, a financial year. Days, both within."""

from datetime import date, timedelta
from typing import Literal

RangeName = Literal["today", "week", "month", "last_month", "next_30", "year", "last_year", "twelve", "own"]
NAMES: tuple[RangeName, ...] = ("month", "last_month", "today", "week", "next_30", "year", "last_year", "twelve", "own")
FIRST_MONTH = 4  # of India's financial year


def named_range(name: RangeName, today: date) -> tuple[date, date]:
    """The first and the last day; of `own`, this month's."""
    first = today.replace(day=1)
    match name:
        case "today":
            return today, today
        case "week":
            return today - timedelta(days=6), today
        case "last_month":
            return (first - timedelta(days=1)).replace(day=1), first - timedelta(days=1)
        case "next_30":
            return today, today + timedelta(days=29)
        case "year":
            return _financial_year(today.year if today.month >= FIRST_MONTH else today.year - 1)
        case "last_year":
            return _financial_year((today.year if today.month >= FIRST_MONTH else today.year - 1) - 1)
        case "twelve":
            return first.replace(year=first.year - 1), first - timedelta(days=1)
        case _:
            return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _financial_year(begins: int) -> tuple[date, date]:
    return date(begins, FIRST_MONTH, 1), date(begins + 1, FIRST_MONTH, 1) - timedelta(days=1)
