"""The Z report on A4 and A5: the day, the money by way, the drawer with its counts, people, the ledger."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import KeepTogether, Table

from desk.documents.day_wording import DayWording
from desk.documents.fonts import INK, LINE, WASH, plain
from desk.documents.sheet import TIGHT, WITHOUT_PADDING, Sheet
from desk.usecases.papers import PaperFormat


class DaySheet(Sheet):
    """One closed day on sheets of one size."""

    def __init__(self, wording: DayWording, paper_format: PaperFormat) -> None:
        super().__init__(wording, paper_format, logo=None, copy=1, void=False)
        self._day = wording

    def _story(self) -> list[Any]:
        d = self._day
        story = [self._header(), self._gap(9), self._rule(1.4, INK), self._gap(10)]
        story += [self._grid(d.head_rows(), self._width, 0.24), self._gap(10)]
        story += self._section("money_in", self._ways())
        story += self._section("drawer", self._drawer())
        if d.people_rows():
            story += self._section("people", self._people())
        if d.disputed_rows():
            story += self._section("disputed", self._ledger(d.disputed_rows(), self._width, last_strong=False))
        story += self._section("ledger", self._accounts())
        return [*story, KeepTogether([self._gap(24), self._signatures()])]

    def _section(self, name: str, body: Any) -> list[Any]:
        heading = self._t(self._w.label(name), 11, face="DeskSans-SemiBold")
        return [KeepTogether([heading, self._gap(3), body]), self._gap(11)]

    def _table(self, heads: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]) -> Table:
        """Words on the left, sums on the right; the last row is the sum of all where it is drawn strong."""
        scale = self._scale
        cells = [
            [self._t(self._w.label(h), 8, muted=True, align="right" if n else "left") for n, h in enumerate(heads)]
        ]
        cells += [[self._t(c, 9, align="right" if n else "left") for n, c in enumerate(row)] for row in rows]
        return Table(
            cells,
            colWidths=[self._width * share for share in shares],
            repeatRows=1,
            style=[
                ("BACKGROUND", (0, 0), (-1, 0), WASH),
                ("LINEBELOW", (0, 1), (-1, -2), 0.4, LINE),
                ("LINEBELOW", (0, -1), (-1, -1), 0.8, INK),
                ("LEFTPADDING", (0, 0), (-1, -1), 4 * scale),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4 * scale),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5 * scale),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3 * scale),
            ],
        )

    def _money(self, minor: int) -> str:
        return plain(self._w.money(minor)) if minor else "–"

    def _ways(self) -> Table:
        rows = [
            [f"{row.label} ({row.count})", *map(self._money, (row.came, row.undone, row.went, row.other, row.total))]
            for row in self._day.way_rows()
        ]
        rows = rows or [[self._w.word("none"), *["–"] * 5]]
        heads = ("way", "came", "undone", "went", "other", "total")
        return self._table(heads, rows, (0.25, 0.16, 0.14, 0.15, 0.13, 0.17))

    def _drawer(self) -> Table:
        """The cash of the day on the left; the counts, and the notes of the last one, on the right."""
        d = self._day
        cash = self._ledger(d.cash_rows(), self._width * 0.46, last_strong=True)
        right: list[Any] = []
        for event in d.drawer_counts():
            off = event["counted_minor"] - event["expected_minor"]
            said = f"<b>{self._w.label('count_' + event['kind'])}</b> · {plain(event['by'])} · {event['at'][11:16]}"
            right.append(self._t(said, 8.5))
            told = f"{self._w.word('counted')} {plain(self._w.money(event['counted_minor']))}"
            told += f" · {self._w.word('difference')} {plain(self._w.money(off))}" if off else ""
            told += f" · {plain(event['reason'])}" if event["reason"] else ""
            right += [self._t(told, 8.5, muted=True), self._gap(3)]
        notes = d.closing_count()
        if notes:
            right.append(self._t(notes, 8.5))
        return Table(
            [[cash, "", right or ""]],
            colWidths=[self._width * share for share in (0.46, 0.06, 0.48)],
            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *WITHOUT_PADDING, *TIGHT],
        )

    def _people(self) -> Table:
        rows = [[who, str(count), self._money(minor)] for who, count, minor in self._day.people_rows()]
        return self._table(("person", "quantity", "total"), rows, (0.6, 0.15, 0.25))

    def _accounts(self) -> Table:
        moved = self._day.account_rows_of_day()
        rows = [[label, self._money(max(minor, 0)), self._money(max(-minor, 0))] for label, minor in moved]
        sums = [sum(max(minor, 0) for _, minor in moved), sum(max(-minor, 0) for _, minor in moved)]
        rows.append([f"<b>{self._w.word('total')}</b>", *(f"<b>{self._money(minor)}</b>" for minor in sums)])
        return self._table(("account", "debit", "credit"), rows, (0.5, 0.25, 0.25))

    def _signatures(self) -> Table:
        words = [self._w.label("closed_by"), self._w.label("signature")]
        cells = [self._t(word, 8, muted=True, align="centre") for word in words]
        width = self._width * 0.4
        return Table(
            [[cells[0], "", cells[1]]],
            colWidths=[width, self._width - 2 * width, width],
            style=[("LINEABOVE", (0, 0), (0, 0), 0.5, INK), ("LINEABOVE", (2, 0), (2, 0), 0.5, INK), *WITHOUT_PADDING],
        )
