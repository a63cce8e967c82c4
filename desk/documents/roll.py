"""The receipt on an 80 mm roll: one page as long as its words, everything in one column of 72 mm."""

import io
from collections.abc import Mapping
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import HRFlowable, Image, Spacer, Table

from desk.documents.fonts import INK, plain, text
from desk.documents.logo import fitted
from desk.documents.marks import mark_lines
from desk.documents.pay_code import pay_code
from desk.documents.upi_code import UpiCode
from desk.documents.wording import Wording

PAGE_WIDTH = 80 * mm
PRINTED_WIDTH = 72 * mm
_TOP, _BOTTOM = 4 * mm, 8 * mm
_FLAT = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]
_GUTTER = ("RIGHTPADDING", (0, 0), (0, -1), 5)


class Roll:
    """One document on a roll; thermal paper knows black only, so nothing is grey."""

    def __init__(self, wording: Wording, *, logo: bytes | None, copy: int, void: bool) -> None:
        self._w, self._logo, self._copy, self._void = wording, logo, copy, void

    def pdf(self) -> bytes:
        out = io.BytesIO()
        pieces = self._pieces()
        measuring = Canvas(io.BytesIO(), invariant=1)
        sizes = [piece.wrapOn(measuring, PRINTED_WIDTH, 10_000) for piece in pieces]
        height = sum(tall for _, tall in sizes) + _TOP + _BOTTOM
        canvas = Canvas(out, pagesize=(PAGE_WIDTH, height), invariant=1)
        canvas.setTitle(f"{self._w.title[1] or self._w.title[0]} {self._w.facts['number']}")
        canvas.setAuthor(self._w.name)
        canvas.setCreator("Halldesk")
        y, left = height - _TOP, (PAGE_WIDTH - PRINTED_WIDTH) / 2
        for piece, (wide, tall) in zip(pieces, sizes, strict=True):
            y -= tall
            centred = (PRINTED_WIDTH - wide) / 2 if isinstance(piece, UpiCode | Image) else 0
            piece.drawOn(canvas, left + centred, y)
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    def _pieces(self) -> list[Any]:
        return [*self._head(), self._rule(), *self._about(), self._rule(), *self._money(), self._rule(), *self._end()]

    def _t(self, markup: str, size: float = 9, **look: Any) -> Any:
        return text(markup, size, **look)

    def _rule(self) -> HRFlowable:
        return HRFlowable(width=PRINTED_WIDTH, thickness=0.7, color=INK, spaceBefore=0, spaceAfter=0, dash=(2, 2))

    def _rows(self, rows: list[tuple[str, str]], *, share: float = 0.36) -> list[Any]:
        if not rows:
            return []
        cells = [[self._black(label, 8), self._t(value, 9)] for label, value in rows]
        return [
            Spacer(1, 4),
            Table(cells, colWidths=[PRINTED_WIDTH * share, PRINTED_WIDTH * (1 - share)], style=[*_FLAT, _GUTTER]),
            Spacer(1, 3),
        ]

    def _black(self, markup: str, size: float, **look: Any) -> Any:
        """Labels have grey English in them; on thermal paper grey becomes dots."""
        return self._t(markup.replace('color="#5c5c5c"', 'color="#000000"'), size, **look)

    def _head(self) -> list[Any]:
        w = self._w
        own, english = w.title
        head: list[Any] = [fitted(self._logo, 40 * mm, 16 * mm), Spacer(1, 4)] if self._logo is not None else []
        head += [self._t(f"<b>{plain(w.name)}</b>", 13, align="centre")]
        head += [self._t(line, 8, align="centre") for line in w.business_lines()]
        head += [
            Spacer(1, 6),
            self._t(f"<b>{plain(own)}</b>" + (f" · {plain(english)}" if english else ""), 12, align="centre"),
        ]
        head += [
            self._t(plain(line), 13 if self._void else 9, align="centre", face="DeskSans-SemiBold")
            for line in mark_lines(w, self._copy, self._void)
        ]
        return [*head, Spacer(1, 5)]

    def _about(self) -> list[Any]:
        w = self._w
        rows = [(w.label("number"), f"<b>{plain(w.facts['number'])}</b>"), (w.label("date"), w.day(w.facts["date"]))]
        heading = {"invoice": "billed_to", "refund_voucher": "refunded_to", "credit_note": "billed_to"}
        rows.append((w.label(heading.get(w.kind, "received_from")), "<br/>".join(w.customer_lines())))
        return self._rows([*rows, *w.booking_facts(), *w.supply_facts()])

    def _money(self) -> list[Any]:
        w = self._w
        pieces: list[Any] = []
        lines = w.facts.get("lines") or []
        if lines:
            pieces += self._sums([(self._line(line), line["amount_minor"]) for line in lines])
        else:
            amount = plain(w.money(w.facts["totals"]["this_minor"]))
            pieces += [Spacer(1, 5), self._t(f"<b>{amount}</b>", 19, align="centre"), Spacer(1, 2)]
            pieces += self._rows(list(w.money_facts()))
        pieces += self._sums([*w.tax_rows()])
        pieces += [
            self._black(f"{w.label('in_words')}: {w.in_words(w.facts['totals']['this_minor'])}", 8.5),
            Spacer(1, 5),
        ]
        return pieces

    def _line(self, line: Mapping[str, Any]) -> str:
        words, details = self._w.line_words(line)
        more = [part for part in (details, self._w.line_numbers(line)) if part]
        return words + "".join(f'<br/><font size="-1.3">{part}</font>' for part in more)

    def _sums(self, rows: list[tuple[str, int]], *, last_strong: bool = False) -> list[Any]:
        if not rows:
            return []
        cells = []
        for place, (label, minor) in enumerate(rows):
            strong = last_strong and place == len(rows) - 1
            face = "DeskSans-SemiBold" if strong else "DeskSans"
            amount = self._t(plain(self._w.money(minor)), 10 if strong else 9, face=face, align="right")
            cells.append([self._black(label, 10 if strong else 8.5, face=face), amount])
        return [
            Spacer(1, 4),
            Table(cells, colWidths=[PRINTED_WIDTH * 0.6, PRINTED_WIDTH * 0.4], style=[*_FLAT, _GUTTER]),
            Spacer(1, 3),
        ]

    def _end(self) -> list[Any]:
        w = self._w
        end = self._sums(list(w.account_rows()), last_strong=True)
        code = None if self._void else pay_code(w, 38 * mm)
        if code is not None:
            end += [Spacer(1, 4), code, self._black(w.label("scan"), 8.5, align="centre"),
                    self._t(plain(w.facts["upi"]["address"]), 8, align="centre")]  # fmt: skip
        if w.handed_out:
            end += [Spacer(1, 30), self._rule(), self._black(w.label("receiver"), 8, align="centre")]
        return [*end, Spacer(1, 6), self._black(w.label("thanks"), 10, align="centre")]
