"""The Z report on an 80 mm roll: the same day in one column, without the ledger, which stands on the sheet."""

from typing import Any

from reportlab.platypus import Spacer

from desk.documents.day_wording import DayWording
from desk.documents.fonts import plain
from desk.documents.roll import Roll


class DayRoll(Roll):
    """One closed day on a roll."""

    def __init__(self, wording: DayWording) -> None:
        super().__init__(wording, logo=None, copy=1, void=False)
        self._day = wording

    def _pieces(self) -> list[Any]:
        d = self._day
        head = [(d.label("number"), f"<b>{plain(d.facts['number'])}</b>"), (d.label("date"), d.day(d.facts["date"]))]
        pieces = [*self._head(), self._rule(), *self._rows([*head, *d.head_rows()])]
        for row in d.way_rows():
            steps = {"came": row.came, "undone": row.undone, "went": row.went, "other": row.other}
            sums = [(d.label(name), minor) for name, minor in steps.items() if minor]
            pieces += self._section(f"{row.label} ({row.count})", [*sums, (d.label("total"), row.total)])
        pieces += self._section(d.label("drawer"), d.cash_rows())
        for event in d.drawer_counts():
            off = event["counted_minor"] - event["expected_minor"]
            rows = [(d.label("counted"), event["counted_minor"]), *([(d.label("difference"), off)] if off else [])]
            title = f"{d.label('count_' + event['kind'])} · {plain(event['by'])} · {event['at'][11:16]}"
            pieces += self._section(title, rows, strong=False)
            pieces += [self._t(plain(event["reason"]), 8.5)] if event["reason"] else []
        notes = d.closing_count()
        pieces += [self._t(notes, 8.5), Spacer(1, 4)] if notes else []
        people = [(f"{who} ({count})", minor) for who, count, minor in d.people_rows()]
        pieces += self._section(d.label("people"), people, strong=False) if people else []
        found = d.disputed_rows()
        pieces += self._section(d.label("disputed"), found, strong=False) if found else []
        return [*pieces, Spacer(1, 34), self._rule(), self._black(d.label("signature"), 8, align="centre")]

    def _section(self, title: str, rows: list[tuple[str, int]], *, strong: bool = True) -> list[Any]:
        heading = self._black(f"<b>{title}</b>", 9)
        return [self._rule(), Spacer(1, 3), heading, *self._sums(rows, last_strong=strong)]
