"""Papers on A4 and A5: header, who and what, the sums, words, code to pay, signature; page numbers on every page."""

import io
from collections.abc import Sequence
from typing import Any, Literal

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import KeepTogether, SimpleDocTemplate, Spacer, Table

from desk.documents.fonts import INK, LINE, WASH, plain, text
from desk.documents.line_table import line_table
from desk.documents.logo import fitted
from desk.documents.marks import mark_lines, void_mark
from desk.documents.pay_code import pay_code
from desk.documents.wording import Wording
from desk.usecases.papers import PaperFormat

WITHOUT_PADDING = ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)
# WORKAROUND(reportlab 5.1): the frame of a simple document keeps 6 points inside its margins.
_FRAME_PADDING = 6
TIGHT = ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)


class Sheet:
    """One document on sheets of one size. Sizes are those of A4; A5 has everything at four fifths."""

    def __init__(
        self, wording: Wording, paper_format: PaperFormat, *, logo: bytes | None, copy: int, void: bool
    ) -> None:
        self._w = wording
        self._page = A5 if paper_format is PaperFormat.A5 else A4
        self._scale = 0.8 if paper_format is PaperFormat.A5 else 1.0
        self._margin = (11 if paper_format is PaperFormat.A5 else 16) * mm
        self._width = self._page[0] - 2 * self._margin
        self._logo, self._copy, self._void = logo, copy, void

    def pdf(self) -> bytes:
        out = io.BytesIO()
        document = SimpleDocTemplate(
            out,
            pagesize=self._page,
            leftMargin=self._margin - _FRAME_PADDING,
            rightMargin=self._margin - _FRAME_PADDING,
            topMargin=self._margin - _FRAME_PADDING,
            bottomMargin=self._margin + 5 * mm * self._scale,
            title=f"{self._w.title[1] or self._w.title[0]} {self._w.facts['number']}",
            author=self._w.name,
            creator="Halldesk",
            invariant=1,
        )
        document.build(self._story(), canvasmaker=self._canvas)
        return out.getvalue()

    # ---- pieces --------------------------------------------------------------------------------------------------

    def _t(self, markup: str, size: float = 9.5, **look: Any) -> Any:
        return text(markup, round(size * self._scale, 2), **look)

    def _gap(self, points: float) -> Spacer:
        return Spacer(1, points * self._scale)

    def _story(self) -> list[Any]:
        w = self._w
        story = [self._header(), self._gap(9), self._rule(1.4, INK), self._gap(10), self._parties(), self._gap(14)]
        if w.facts.get("lines"):
            story += [line_table(w, self._width, self._scale), self._gap(8)]
        else:
            story += [self._amount_panel(), self._gap(12)]
        story.append(KeepTogether([self._sums(), self._gap(12), self._words(), self._gap(14), self._foot()]))
        return story

    def _rule(self, thickness: float, colour: Any) -> Table:
        return Table(
            [[""]], colWidths=[self._width], rowHeights=[1], style=[("LINEABOVE", (0, 0), (-1, 0), thickness, colour)]
        )

    def _header(self) -> Table:
        w, scale = self._w, self._scale
        right = self._width * 0.42
        name = [self._t(plain(w.name), 15, face="DeskSans-Bold")]
        name += [self._t(line, 8.5, muted=True) for line in w.business_lines()]
        columns: list[Any] = [name, self._title_block(right)]
        widths = [self._width - right, right]
        if self._logo is not None:
            image = fitted(self._logo, 30 * mm * scale, 20 * mm * scale)
            columns.insert(0, image)
            widths = [image.drawWidth + 10 * scale, self._width - right - image.drawWidth - 10 * scale, right]
        return Table([columns], colWidths=widths, style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *WITHOUT_PADDING, *TIGHT])

    def _title_block(self, width: float) -> list[Any]:
        w = self._w
        own, english = w.title
        block = [self._t(plain(own), 17, face="DeskSans-SemiBold", align="right")]
        if english:
            block.append(self._t(plain(english), 9.5, align="right", muted=True))
        block.append(self._gap(3))
        about = [(w.label("number"), plain(w.facts["number"])), (w.label("date"), w.day(w.facts["date"]))]
        for label, value in about if w.facts["number"] else about[1:]:
            block.append(self._t(f"{label} &nbsp;<b>{value}</b>", 9.5, align="right"))
        strong = self._void or self._copy > 1
        face = "DeskSans-SemiBold" if strong else "DeskSans"
        marks = mark_lines(w, self._copy, self._void)
        block += [self._t(plain(line), 8.5, align="right", face=face, muted=not strong) for line in marks]
        return block

    def _parties(self) -> Table:
        w = self._w
        heading = {"invoice": "billed_to", "refund_voucher": "refunded_to", "credit_note": "billed_to"}
        left = [self._t(w.label(heading.get(w.kind, "received_from")), 8, muted=True), self._gap(2)]
        left += [self._t(line) for line in w.customer_lines()]
        left += [self._gap(6), *(self._t(f"{label}: {value}", 8, muted=True) for label, value in w.supply_facts())]
        widths = [self._width * 0.38, self._width * 0.62]
        right = self._grid(list(w.booking_facts()), widths[1], 0.32)
        apart = ("RIGHTPADDING", (0, 0), (0, 0), 10 * self._scale)
        style = [("VALIGN", (0, 0), (-1, -1), "TOP"), *WITHOUT_PADDING, *TIGHT, apart]
        return Table([[left, right]], colWidths=widths, style=style)

    def _grid(self, rows: Sequence[tuple[str, str]], width: float, share: float) -> Table:
        cells = [[self._t(label, 8.5, muted=True), self._t(value, 9)] for label, value in rows]
        return Table(
            cells or [["", ""]],
            colWidths=[width * share, width * (1 - share)],
            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *WITHOUT_PADDING, ("TOPPADDING", (0, 0), (-1, -1), 0),
                   ("BOTTOMPADDING", (0, 0), (-1, -1), 2 * self._scale)],
        )  # fmt: skip

    def _amount_panel(self) -> Table:
        """The sum that came or went, large, with how."""
        w = self._w
        sum_text = self._t(plain(w.money(w.facts["totals"]["this_minor"])), 22, face="DeskSans-Bold")
        facts = list(w.money_facts())
        width = self._width - 24 * self._scale
        grid = self._grid(facts, width * 0.56, 0.42)
        return Table(
            [[sum_text, grid]],
            colWidths=[width * 0.44 + 12 * self._scale, width * 0.56 + 12 * self._scale],
            style=[
                ("BACKGROUND", (0, 0), (-1, -1), WASH),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 12 * self._scale),
                ("RIGHTPADDING", (0, 0), (-1, -1), 12 * self._scale),
                ("TOPPADDING", (0, 0), (-1, -1), 9 * self._scale),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 9 * self._scale),
            ],
        )

    def _sums(self) -> Table:
        """Taxes on the left where there are any, the booking's account on the right."""
        w = self._w
        width = self._width
        taxes = list(w.tax_rows())
        account = self._ledger(list(w.account_rows()), width * 0.52, last_strong=True)
        left: Any = ""
        if taxes:
            shown = [*taxes, (w.label("total"), w.facts["totals"]["this_minor"])]
            heading = "total" if w.facts.get("lines") else "tax_inside"
            left = [
                self._ledger(
                    shown, width * 0.42, last_strong=True, heading=w.label(heading) if heading != "total" else ""
                )
            ]
        return Table(
            [[left, "", account]],
            colWidths=[width * 0.42, width * 0.06, width * 0.52],
            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *WITHOUT_PADDING, *TIGHT],
        )

    def _ledger(self, rows: Sequence[tuple[str, int]], width: float, *, last_strong: bool, heading: str = "") -> Table:
        w = self._w
        cells: list[list[Any]] = [[self._t(heading, 8, muted=True), ""]] if heading else []
        for place, (label, minor) in enumerate(rows):
            strong = last_strong and place == len(rows) - 1
            face = "DeskSans-SemiBold" if strong else "DeskSans"
            size = 10.5 if strong else 9
            cells.append(
                [self._t(label, size, face=face), self._t(plain(w.money(minor)), size, face=face, align="right")]
            )
        looks: list[Any] = [
            *WITHOUT_PADDING,
            ("TOPPADDING", (0, 0), (-1, -1), 2 * self._scale),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5 * self._scale),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ]
        if heading:
            looks.append(("LINEBELOW", (0, 0), (-1, 0), 0.5, LINE))
        looks.append(("LINEABOVE", (0, -1), (-1, -1), 0.8, INK))
        return Table(cells, colWidths=[width * 0.62, width * 0.38], style=looks)

    def _words(self) -> Any:
        w = self._w
        return self._t(f"{w.label('in_words')}: <b>{w.in_words(w.facts['totals']['this_minor'])}</b>", 9)

    def _foot(self) -> Table:
        """The code that pays the balance on the left, the signature on the right."""
        w = self._w
        code = None if self._void else pay_code(w, 27 * mm * self._scale)
        left: Any = ""
        if code is not None:
            words = [self._t(w.label("scan"), 8.5), self._t(plain(w.money(w.due_minor)), 11, face="DeskSans-SemiBold"),
                     self._t(plain(w.facts["upi"]["address"]), 8, muted=True)]  # fmt: skip
            left = Table([[code, words]], colWidths=[30 * mm * self._scale, self._width * 0.36], hAlign="LEFT",
                         style=[("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *WITHOUT_PADDING, *TIGHT])  # fmt: skip
        elif w.due_minor == 0 and not w.facts.get("refund"):
            left = self._t(w.label("paid_up"), 9)
        elif w.handed_out:
            left = self._signed(w.label("receiver"), "left")
        right = [self._t(f"{w.label('for_business')} {plain(w.name)}", 8.5, align="right"), self._gap(26)]
        right.append(self._signed(w.label("signature"), "right"))
        return Table([[left, right]], colWidths=[self._width * 0.6, self._width * 0.4],
                     style=[("VALIGN", (0, 0), (-1, -1), "BOTTOM"), *WITHOUT_PADDING, *TIGHT])  # fmt: skip

    def _signed(self, label: str, side: Literal["left", "right"]) -> Table:
        """A line to sign on, with who signs below."""
        under = self._t(label, 8, align="centre", muted=True)
        line, room = self._width * 0.3, self._width * 0.1
        cells, widths, at = ([[under, ""]], [line, room], 0) if side == "left" else ([["", under]], [room, line], 1)
        style = [("LINEABOVE", (at, 0), (at, 0), 0.5, INK), *WITHOUT_PADDING, *TIGHT]
        return Table(cells, colWidths=widths, style=style, hAlign=side.upper())

    # ---- every page ----------------------------------------------------------------------------------------------

    def _canvas(self, *args: Any, **options: Any) -> Canvas:
        return _Numbered(self, *args, **options)

    def finish_page(self, canvas: Canvas, number: int, pages: int) -> None:
        """The line at the bottom, known only once all pages are: number of the document and of the page."""
        w = self._w
        about = plain(" · ".join(part for part in (w.name, w.facts["number"]) if part))
        page = plain(f"{number} / {pages}")
        for markup, align in ((about, "left"), (f"{w.word('page')} {page}", "right")):
            line = self._t(markup, 7.5, align=align, muted=True)
            _, height = line.wrapOn(canvas, self._width, 20 * mm)
            line.drawOn(canvas, self._margin, self._margin - height)
        if self._void:
            void_mark(canvas, self._page, w)


class _Numbered(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Keeps every page until the last is known, then writes `page of pages` on each."""

    def __init__(self, sheet: Sheet, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._sheet = sheet
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab calls it by its own name
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, page in enumerate(self._kept, start=1):
            self.__dict__.update(page)
            self._sheet.finish_page(self, number, len(self._kept))
            super().showPage()
        super().save()
