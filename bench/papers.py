"""Papers: what making one costs after the first, in CPU time; the limit is a page of as many words without layout."""

import io
import time
from collections.abc import Callable
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from bench.figures import Row, row
from desk.db.drawer import day_report
from desk.documents import fonts
from desk.documents.paper_maker import PaperMaker
from desk.usecases.papers import PaperFormat
from desk.usecases.printing import PRINTER_DPI
from tests.documents.examples import DAY, INVOICE, RECEIPT, content

_RUNS = 30
_WORDS = 40  # strings on a receipt


def run() -> list[Row]:
    maker = PaperMaker()
    limit = _cpu(_bare)
    rows = []
    for language in ("en", "hi"):
        for paper_format in PaperFormat:
            paper = content(RECEIPT, language=language)
            took = _cpu(partial(maker.render, paper, paper_format))
            rows.append(row(f"receipt PDF, {paper_format.value}, {language}", took, limit=limit, aim={"ours": 50}))
    invoice, day = content(INVOICE, language="mr"), day_report(DAY)
    took = _cpu(lambda: maker.render(invoice, PaperFormat.A4))
    rows.append(row("tax invoice PDF, A4, mr", took, limit=limit))
    took = _cpu(lambda: maker.z_report(day, PaperFormat.A4))
    rows.append(row("Z report PDF, A4", took, limit=limit))
    pdf = maker.render(content(RECEIPT), PaperFormat.A4)
    took = _cpu(lambda: maker.pictures(pdf, dpi=PRINTER_DPI))
    rows.append(row(f"receipt as {PRINTER_DPI} dpi raster, A4", took))
    return rows


def _bare() -> None:
    """The words of a receipt put on a page by hand, in the same font."""
    fonts.register()
    canvas = Canvas(io.BytesIO(), invariant=1)
    canvas.setFont("DeskSans", 9)
    for n in range(_WORDS):
        canvas.drawString(50, 800 - 14 * n, f"₹12,34,567.{n:02} Balance due, line {n} of the receipt")
    canvas.save()


def _cpu(work: Callable[[], object]) -> float:
    """The median CPU time in milliseconds, after the first."""
    work()
    times = []
    for _ in range(_RUNS):
        started = time.process_time()
        work()
        times.append((time.process_time() - started) * 1000)
    return sorted(times)[_RUNS // 2]
