"""How cells and heads are written for people: the words, days and digits of one language, given from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.money import Money, grouped, written
from desk.domain.reports.columns import WEEKDAYS
from desk.domain.reports.shape import Cell, Column
from desk.domain.sentence import Sentence

TOTAL, CURRENCY = Sentence("Total"), Sentence("Currency")


def _english_day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _english_month(day: date) -> str:
    return f"{day:%b %Y}"


@dataclass(frozen=True, kw_only=True)
class Say:
    """`word` translates what the program says itself; names and notes never go through it. English unless told."""

    word: Callable[[str], str] = str
    day: Callable[[date], str] = _english_day
    month: Callable[[date], str] = _english_month
    digits: Callable[[str], str] = str
    language: str = "en"

    def cell(self, column: Column, value: Cell) -> str:
        """The cell as text; nothing there is nothing written."""
        if value is None:
            return ""
        if isinstance(value, str):
            return self.word(column.words[value]) if value in column.words else value
        if isinstance(value, Money):
            return self.digits(written(value).replace("-", "−"))
        if isinstance(value, datetime):
            return f"{self.day(value.date())}, {self.digits(f'{value:%H:%M}')}"
        if isinstance(value, date):
            return self.month(value) if column.kind == "month" else self.day(value)
        return self._number(column, value)

    def _number(self, column: Column, value: int | float) -> str:
        if column.kind == "weekday":
            return self.word(WEEKDAYS[int(value) - 1])
        if column.kind == "share":
            whole, rest = divmod(round(abs(value) / 10), 10)
            return self.digits(f"{'−' if value < 0 else ''}{whole}.{rest} %")
        if column.kind == "number":
            tenths = round(value * 10)
            sign = "−" if tenths < 0 else ""
            return self.digits(f"{sign}{grouped(abs(tenths) // 10, indian=True)}.{abs(tenths) % 10}")
        return self.digits(grouped(int(value), indian=True).replace("-", "−"))

    def titles(self, columns: tuple[Column, ...]) -> list[str]:
        return [self.word(column.title) for column in columns]

    def days(self, first: date, last: date) -> str:
        """`1 Nov 2026 – 30 Nov 2026`, one day alone."""
        return self.day(first) if first == last else f"{self.day(first)} – {self.day(last)}"

    def left_out(self, count: int) -> str:
        """What is said below a list that was cut."""
        text = Sentence("… and {count} more; the CSV and XLSX files have them all.", count=grouped(count, indian=True))
        return self.digits(self.word(text))
