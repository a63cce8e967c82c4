"""A report as a paper on A4: head, then each section with its chart and its table, numbered pages."""

import io
from functools import partial
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, KeepTogether, LongTable, SimpleDocTemplate, Spacer

from desk.documents.fonts import INK, LINE, MUTED, WASH, plain, register, text
from desk.documents.reports.chart_flow import ChartFlow
from desk.domain.reports.say import TOTAL, Say
from desk.domain.reports.shape import Column
from desk.domain.sentence import Sentence
from desk.drawing.chart import drawn
from desk.drawing.chart_data import ChartData, chart_data
from desk.usecases.reports import Head, ReportResult, Row, Sheet

MARGIN = 14 * mm
MANY_COLUMNS = 7
_SIZE, _PAD = 8.0, 3.0
_GAP = 8.0
NOTHING = Sentence("Nothing was found in these days.")


def report_pdf(result: ReportResult, head: Head, say: Say) -> bytes:
    """All that is shown of a report, on upright paper where its tables fit."""
    register()
    wide = max(len(sheet.section.columns) for sheet in result.sheets) > MANY_COLUMNS
    page = landscape(A4) if wide else A4
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=page, leftMargin=MARGIN - 6, rightMargin=MARGIN - 6, topMargin=MARGIN - 6,
        bottomMargin=MARGIN + 4 * mm, title=f"{head.title} · {head.business}", author=head.business,
        creator="Halldesk", invariant=1,
    )  # fmt: skip
    story = _Story(page[0] - 2 * MARGIN, page[1] - 2 * MARGIN - 40 * mm, say)
    document.build(story.of(result, head), canvasmaker=partial(_Numbered, foot=f"{head.title} · {head.made}", say=say))
    return out.getvalue()


class _Story:
    """The pieces of one report, in their order."""

    def __init__(self, width: float, height: float, say: Say) -> None:
        self._width, self._height, self._say = width, height, say

    def of(self, result: ReportResult, head: Head) -> list[Any]:
        story: list[Any] = [text(plain(head.title), 17, face="DeskSans-Bold"), Spacer(1, 1)]
        story.append(text(plain(" · ".join((head.business, *head.narrowed))), 10))
        story += [text(plain(head.range), 9.5, muted=True), text(plain(head.made), 8.5, muted=True), Spacer(1, 10)]
        if result.empty:
            return [*story, text(plain(self._say.word(NOTHING)), 11)]
        for sheet in result.sheets:
            story += self._section(sheet)
        return story

    def _section(self, sheet: Sheet) -> list[Any]:
        say = self._say
        begun: list[Any] = [text(plain(say.word(sheet.section.title)), 12, face="DeskSans-SemiBold"), Spacer(1, 3)]
        if sheet.section.hint:
            begun += [text(plain(say.word(sheet.section.hint)), 8, muted=True), Spacer(1, 3)]
        if not sheet.rows:
            return [KeepTogether([*begun, text(plain(say.word(NOTHING)), 9, muted=True), Spacer(1, 12)])]
        data = chart_data(sheet, say)
        pieces: list[Any] = [CondPageBreak(60 * mm)]
        if data is not None:
            pieces += [KeepTogether([*begun, self._chart(data)]), Spacer(1, 6)]
        else:
            pieces += begun
        pieces.append(self._table(sheet))
        if sheet.left_out:
            pieces.append(text(plain(say.left_out(sheet.left_out)), 8.5, muted=True))
        return [*pieces, Spacer(1, 14)]

    def _chart(self, data: ChartData) -> ChartFlow:
        """As large as it can be on one page."""
        made = [drawn(data, self._width, self._say, scale=scale) for scale in (1.0, 0.85, 0.7)]
        return ChartFlow(next((picture for picture in made if picture.height <= self._height), made[-1]))

    def _table(self, sheet: Sheet) -> LongTable:
        columns = sheet.section.columns
        whole = sum(column.wide for column in columns)
        widths = [self._width * column.wide / whole for column in columns]
        rows = [
            [
                self._word(self._say.word(c.title), w - gap, c, face="DeskSans-SemiBold")
                for c, w, gap in zip(columns, widths, _gaps(columns), strict=True)
            ]
        ]
        rows += [self._cells(row, columns, widths) for row in sheet.rows]
        for n, total in enumerate(sheet.totals):
            cells = self._cells(total, columns, widths, face="DeskSans-SemiBold")
            if n == 0 and total[0] is None:
                cells[0] = self._word(self._say.word(TOTAL), widths[0], columns[0], face="DeskSans-SemiBold")
            rows.append(cells)
        return LongTable(rows, colWidths=widths, repeatRows=1, style=_style(columns, len(sheet.totals), len(rows)))

    def _cells(self, row: Row, columns: tuple[Column, ...], widths: list[float], face: str = "DeskSans") -> list[Any]:
        return [
            self._word(self._say.cell(column, value), width - gap, column, face=face)
            for column, value, width, gap in zip(columns, row, widths, _gaps(columns), strict=True)
        ]

    def _word(self, words: str, width: float, column: Column, *, face: str) -> Any:
        """Plain text where it fits, which is many times quicker; a paragraph where it has to be shaped or broken."""
        words = "".join(letter for letter in words if letter >= " ")
        shaped = any("\u0900" <= letter <= "\u097f" for letter in words)
        if not shaped and pdfmetrics.stringWidth(words, face, _SIZE) <= width - 2 * _PAD:
            return words
        return text(plain(words), _SIZE, face=face, align="right" if column.right else "left")


def _gaps(columns: tuple[Column, ...]) -> list[float]:
    """What stands before a text whose neighbour is a number at its right edge: the two would read as one."""
    return [_GAP if n and columns[n - 1].right and not column.right else 0.0 for n, column in enumerate(columns)]


def _style(columns: tuple[Column, ...], totals: int, rows: int) -> list[Any]:
    style: list[Any] = [
        ("FONT", (0, 0), (-1, -1), "DeskSans", _SIZE),
        ("FONT", (0, 0), (-1, 0), "DeskSans-SemiBold", _SIZE),
        ("BACKGROUND", (0, 0), (-1, 0), WASH),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, LINE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
        ("LEFTPADDING", (0, 0), (-1, -1), _PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PAD),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    style += [("ALIGN", (n, 0), (n, -1), "RIGHT") for n, column in enumerate(columns) if column.right]
    style += [("LEFTPADDING", (n, 0), (n, -1), _PAD + gap) for n, gap in enumerate(_gaps(columns)) if gap]
    if totals:
        first = rows - totals
        style += [
            ("FONT", (0, first), (-1, -1), "DeskSans-SemiBold", _SIZE),
            ("LINEABOVE", (0, first), (-1, first), 0.8, INK),
        ]
    return style


class _Numbered(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Knows how many pages there are when it draws the feet."""

    def __init__(self, *args: Any, foot: str, say: Say, **more: Any) -> None:
        super().__init__(*args, **more)
        self._foot, self._say = foot, say
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab calls it by its own name
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            said = Sentence("Page {n} of {all}", n=number, all=len(self._pages))
            self._line(self._say.digits(self._say.word(said)), "right")
            self._line(self._foot, "left")
            super().showPage()
        super().save()

    def _line(self, words: str, align: Any) -> None:
        line = text(plain(words), 8, align=align, colour=MUTED)
        line.wrap(self._pagesize[0] - 2 * MARGIN, 12)
        line.drawOn(self, MARGIN, MARGIN - 3 * mm)
