"""The board's print: what stands on paper is what is shown, month by month, as vectors; the preview by keys."""

from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from desk.domain.lifecycle import Status
from desk.drawing.board_sheet import LOOKS, board_pages
from desk.ui.board.panel import BoardPanel
from desk.ui.board.print_painter import write_pdf
from desk.ui.board.print_preview import PrintPreview
from desk.ui.board.print_source import frame, is_complete, letters, sheets
from desk.ui.language.tongue import Language, tongue
from desk.usecases.results import Calendar, DateNote, DayList
from tests.patience import PATIENCE
from tests.ui.board.data import TODAY, bar
from tests.ui.board.steps import SHIFT, clear, press
from tests.ui.test_board_moves import made, on_the_week


def bars_of(panel: BoardPanel, name: str) -> list[tuple[float, float, int, int, str, str]]:
    (sheet,) = sheets(panel.board)
    row = next(row for group in sheet.groups for row in group.rows if row.name == name)
    return [(b.left, b.right, b.top, b.bottom, b.state, b.label) for b in row.bars]


def pdf(panel: BoardPanel, path: Path, paper="A4") -> pypdfium2.PdfDocument:
    pages = board_pages(sheets(panel.board), frame(panel.board, "Shubh Mangal"), paper)
    write_pdf(pages, "Board", path)
    return pypdfium2.PdfDocument(path)


def test_that_a_month_gives_each_session_a_lane_and_a_days_width(panel):
    clear(panel, "Garden Lawn")
    morning, evening = bar(103, TODAY, 480, 900, title="A"), bar(103, TODAY, 1020, 1500, Status.PENDING, title="B")
    whole = bar(103, TODAY + timedelta(days=2), 480, 1500 + 2 * 1440, Status.PENDING, title="C")
    for one in (morning, evening, whole):
        panel.replace_owner(one.owner_id, (one,))
    assert bars_of(panel, "Garden Lawn") == [
        (20, 21, 0, 1, str(morning.status), "A"),
        (20, 21, 1, 2, "pending", "B"),
        (22, 25, 0, 2, "pending", "C"),
    ]


def test_that_two_in_one_session_stand_beside_each_other_and_night_is_not_lost(panel):
    clear(panel, "Auditorium")
    first, second = bar(301, TODAY, 540, 600, title="A"), bar(301, TODAY, 620, 660, title="B")
    night = bar(301, TODAY + timedelta(days=1), 180, 240, title="N")
    for one in (first, second, night):
        panel.replace_owner(one.owner_id, (one,))
    found = bars_of(panel, "Auditorium")
    assert [b[:2] for b in found if b[5] in "AB"] == [(20, 20.5), (20.5, 21)]
    assert [b[:2] for b in found if b[5] == "N"] == [(21, 22)]


@pytest.mark.parametrize(("scale", "count"), [("day", 1), ("week", 1), ("month", 1), ("quarter", 3), ("year", 12)])
def test_that_quarter_and_year_are_printed_month_by_month(panel, scale, count):
    panel.set_scale(scale)
    found = sheets(panel.board)
    assert len(found) == count
    if count > 1:
        assert [sheet.title for sheet in found][-1].startswith("December 2026")
        assert len(found[-1].columns) == 31


def test_that_every_booking_of_the_month_that_takes_room_is_on_the_paper(panel):
    (sheet,) = sheets(panel.board)
    printed = {(row.name, b.label) for group in sheet.groups for row in group.rows for b in row.bars}
    shown = {
        (panel.board.rows[n].name, placed.words)
        for n in range(len(panel.board.rows))
        if panel.board.rows[n].kind == "space"
        for placed in panel.board.layout(n).placed
        if placed.state in LOOKS and not placed.cut_left  # a night belongs to the day on which it began
    }
    assert len(printed) > 100
    assert shown <= printed


def test_that_the_legend_filters_the_paper_too(qtbot, panel):
    qtbot.mouseClick(panel.legend.buttons["confirmed"], Qt.MouseButton.LeftButton)
    (sheet,) = sheets(panel.board)
    assert "confirmed" not in {b.state for group in sheet.groups for row in group.rows for b in row.bars}


def test_that_notes_and_listed_days_are_on_the_paper(panel):
    day, other = date(2026, 11, 12), date(2026, 11, 13)
    panel.set_calendar(
        Calendar(
            first=day - timedelta(days=400), last=day + timedelta(days=400),
            notes=(DateNote(day=day, venue_id=None, text="road closed"),),
            lists=(DayList(id=1, name="Vivah muhurat", days=((other, "Rohini"),)),),
        )
    )  # fmt: skip
    (sheet,) = sheets(panel.board)
    assert sheet.columns[11].noted == "1)"
    assert [n for n, column in enumerate(sheet.columns) if column.listed] == [12]
    assert "road closed" in " ".join(sheet.notes)
    assert frame(panel.board, "").listed == "Vivah muhurat"


@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_that_the_pdf_has_the_papers_size_searchable_words_and_no_pictures(panel, tmp_path, paper):
    document = pdf(panel, tmp_path / "board.pdf", paper)
    page = document[0]
    width, height = page.get_size()
    wanted = {"A4": (842, 595), "A3": (1191, 842)}[paper]
    assert (round(width), round(height)) == wanted
    words = page.get_textpage().get_text_bounded()
    for wanted_words in ("November 2026", "Garden Lawn", "Shubh Mangal Karyalaya", "Page 1 of", "Confirmed"):
        assert wanted_words in words
    kinds = {thing.type for thing in page.get_objects()}
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds
    document.close()


def test_that_letters_differ_in_every_language(qapp):
    try:
        for language in Language:
            tongue().speak(language)
            assert len(set(letters().values())) == len(LOOKS)
    finally:
        tongue().speak(Language.ENGLISH)


def test_that_shift_p_asks_for_the_preview_from_board_and_list(qtbot, panel):
    asked = []
    panel.print_wanted.connect(lambda: asked.append(1))
    press(qtbot, panel, Qt.Key.Key_P, SHIFT)
    press(qtbot, panel, Qt.Key.Key_L)
    qtbot.keyClick(panel.agenda, Qt.Key.Key_P, SHIFT)
    assert asked == [1, 1]


@pytest.fixture
def preview(qtbot, panel):
    panel.set_scale("quarter")
    shown = PrintPreview(panel.board, "Shubh Mangal")
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_that_page_keys_turn_and_the_paper_is_chosen(qtbot, preview):
    count = len(preview.pages)
    assert preview.said.text() == f"Page 1 of {count}"
    assert count == 3
    assert preview.sheet.width() > 0.9 * preview.area.viewport().width(), "the page fills its room"
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.said.text() == f"Page {count} of {count}"
    qtbot.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.number == count - 2
    preview.papers.setFocus()
    qtbot.keyClick(preview.papers, Qt.Key.Key_Down)
    assert preview.paper == "A3"
    assert preview.pages[0].width == 1191
    before = preview.sheet.width()
    qtbot.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.sheet.width() > before


def test_that_what_is_not_read_yet_is_not_printed(qtbot, empty):
    assert not is_complete(empty.board)
    shown = PrintPreview(empty.board, "")
    qtbot.addWidget(shown)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown.show()
    assert "still being read" in shown.notice.text
    assert not shown.print_button.isEnabled()
    assert shown.ask_file() is None
    assert shown.ask_printer() is None


def test_that_a_printer_gets_every_page(qtbot, preview, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    )
    preview.print_on(printer)
    qtbot.waitUntil(lambda: "Sent to the printer" in preview.notice.text, timeout=PATIENCE)
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(document) == len(preview.pages)
    assert "December 2026" in document[2].get_textpage().get_text_bounded()
    document.close()


def test_that_a_clerk_saves_the_shown_week_as_pdf(qtbot, clerk, sign_in, some_day, tmp_path):
    card = made(sign_in("ravi"), some_day, 0)
    on_the_week(qtbot, clerk, card)
    qtbot.keyClick(clerk.panel.view, Qt.Key.Key_P, SHIFT)
    preview = clerk.controller.printing.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.save_button.isEnabled() and preview.isActiveWindow(), timeout=PATIENCE)
    qtbot.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = next(d for d in preview.findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "week.pdf"))
    dialog.close()
    qtbot.waitUntil(lambda: "week.pdf" in preview.notice.text, timeout=PATIENCE)
    document = pypdfium2.PdfDocument(tmp_path / "week.pdf")
    words = document[0].get_textpage().get_text_bounded()
    assert "Parijat Halls" in words
    assert "Ravi" in words
    document.close()
    preview.save_to(str(tmp_path / "no" / "such" / "week.pdf"))
    qtbot.waitUntil(lambda: "cannot be written" in preview.notice.text, timeout=PATIENCE)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: clerk.panel.view.hasFocus(), timeout=PATIENCE)
    assert clerk.controller.printing.preview is None
