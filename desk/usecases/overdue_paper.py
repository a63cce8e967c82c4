"""The overdue balances that a page shows, as a report that can be looked at, printed and kept like any other."""

from collections.abc import Sequence
from datetime import date, datetime

from desk.domain.money import Money
from desk.domain.phone import displayed
from desk.domain.reports.overdue import OVERDUE
from desk.domain.reports.shape import Asked
from desk.usecases.reports import ReportResult, Row, Sheet, Totals
from desk.usecases.results import House
from desk.usecases.settling import OverdueBalance, by_age


def overdue_paper(balances: Sequence[OverdueBalance], house: House, made_at: datetime, today: date) -> ReportResult:
    """Exactly the balances given, in their order; of now, so its range is the one day `today`."""
    ages = [
        (str(bound), Money(minor, currency))
        for currency, sums in by_age(balances).items()
        for bound, minor in sums.items()
    ]
    rows = [_row(balance, house) for balance in balances]
    sheets = (_sheet(0, ages), _sheet(1, rows))
    return ReportResult(report=OVERDUE, asked=Asked(first=today, last=today), made_at=made_at, sheets=sheets)


def _row(balance: OverdueBalance, house: House) -> Row:
    return (
        balance.due_on,
        balance.days,
        balance.number,
        balance.customer,
        displayed(balance.phone) if balance.phone else "",
        balance.period.start.astimezone(house.venue(balance.venue_id).zone).date(),
        balance.amount,
    )


def _sheet(number: int, rows: Sequence[Row]) -> Sheet:
    section = OVERDUE.sections[number]
    totals = Totals(section=section)
    for row in rows:
        totals.add(row)
    return Sheet(section=section, rows=tuple(rows), left_out=0, totals=tuple(totals.rows()))
