"""Papers in the real window on a real database: after a payment one key prints, reprints are marked and counted."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk.documents.paper_maker import PaperMaker
from desk.documents.spool import SystemSpooler
from desk.domain.errors import NotFound
from desk.domain.ids import CommandKey
from desk.domain.lifecycle import Status
from desk.ui.papers.on_printer import draw
from desk.ui.papers.pane import PapersPane
from desk.ui.papers.preview import PaperPreview
from desk.ui.papers.setting import keep
from desk.ui.papers.z_report import show_z_report
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.drawer import CloseDay
from desk.usecases.papers import PaperFormat, PrinterChoice
from desk.usecases.printing import LatestPaper, Made, Medium, OnePaper, print_paper, z_report
from tests.documents.examples import content
from tests.documents.test_papers_as_pdf import many_lines
from tests.patience import PATIENCE
from tests.ui.fake_printers import FakeSpooler, ReceiptPort
from tests.ui.steps import choose_evening, hold_form, shown


@pytest.fixture
def lp(clerk: Workplace, tmp_path: Path) -> FakeSpooler:
    """The desk's printer."""
    fake = FakeSpooler(tmp_path / "cups")
    clerk.home.desk.spooler = SystemSpooler(str(fake.program))
    return fake


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


class Keyboard:
    """Presses keys in whatever has the focus, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.strokes = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.strokes += 1
        widget = QApplication.focusWidget()
        assert widget is not None
        self._qtbot.keyClick(widget, key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            self.strokes += 1
            widget = QApplication.focusWidget()
            assert widget is not None
            self._qtbot.keyClicks(widget, letter)


def paid(qtbot: QtBot, clerk: Workplace, some_day: date, keys: Keyboard) -> None:
    """A walk-in by keyboard alone, from the free evening to the deposit in the drawer."""
    control = Qt.KeyboardModifier.ControlModifier
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.phone.editor.setFocus()
    keys.type("9822012345")
    form.customer.name.editor.setFocus()
    keys.strokes += 1  # Tab
    keys.type("Asha")
    keys.press(Qt.Key.Key_Return, control)
    shown(qtbot, clerk, Status.TEMP_HOLD)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
    keys.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: clerk.inspector.form is not None, timeout=PATIENCE)
    keys.press(Qt.Key.Key_Return, control)
    shown(qtbot, clerk, Status.PENDING)
    keys.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: clerk.inspector.form is not None, timeout=PATIENCE)
    keys.press(Qt.Key.Key_Return, control)
    shown(qtbot, clerk, Status.CONFIRMED)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)


def test_that_a_walk_in_is_done_in_thirty_keystrokes_with_the_receipt_printed(
    qtbot: QtBot, clerk: Workplace, some_day: date, lp: FakeSpooler
) -> None:
    keys = Keyboard(qtbot)
    paid(qtbot, clerk, some_day, keys)
    keys.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(lp.pages()) == 1, timeout=PATIENCE)
    assert keys.strokes <= 30
    card = clerk.inspector.booking.card
    assert card is not None
    (paper,) = clerk.home.desk.reader.papers(card.id)
    found = text_of(lp.pages()[0])
    assert paper.number in found
    assert card.number in found
    assert "Duplicate" not in found
    assert paper.copies == 1


def list_of(qtbot: QtBot, clerk: Workplace) -> None:
    """Turns to the booking's papers and waits until they are listed."""
    pane = clerk.inspector.booking
    pane.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: bool(pane.papers.rows), timeout=PATIENCE)


def copies_are(qtbot: QtBot, pane: PapersPane, count: int) -> None:
    """Waits until the youngest paper is listed with so many copies."""
    qtbot.waitUntil(lambda: bool(pane.rows) and pane.rows[0].paper.copies == count, timeout=PATIENCE)


def test_that_a_reprint_is_marked_and_counted_in_the_list(
    qtbot: QtBot, clerk: Workplace, some_day: date, lp: FakeSpooler
) -> None:
    paid(qtbot, clerk, some_day, Keyboard(qtbot))
    list_of(qtbot, clerk)
    pane = clerk.inspector.booking.papers
    assert "not printed" in pane.rows[0].copies.text().lower()
    for count in (1, 2):
        with qtbot.waitSignal(pane.printer.printed, timeout=PATIENCE):
            pane.rows[0].print_button.click()
        copies_are(qtbot, pane, count)
    assert ["Duplicate, copy 2" in text_of(page) for page in lp.pages()] == [False, True]


def test_when_the_printer_refuses_the_clerk_is_told_and_may_print_again(
    qtbot: QtBot, clerk: Workplace, some_day: date, lp: FakeSpooler
) -> None:
    paid(qtbot, clerk, some_day, Keyboard(qtbot))
    lp.breaks()
    with qtbot.waitSignal(clerk.inspector.booking.papers.printer.failed, timeout=PATIENCE) as told:
        clerk.print_latest()
    assert "does not exist" in str(told.args)
    assert clerk.inspector.booking.problem.isVisible()


def test_that_the_preview_shows_the_pages_zooms_and_prints_on_the_chosen_paper(
    qtbot: QtBot, clerk: Workplace, some_day: date, lp: FakeSpooler
) -> None:
    paid(qtbot, clerk, some_day, Keyboard(qtbot))
    list_of(qtbot, clerk)
    pane = clerk.inspector.booking.papers
    pane.rows[0].preview_button.click()
    preview = pane.preview
    assert preview is not None
    qtbot.waitUntil(lambda: len(preview.pages) == 1, timeout=PATIENCE)
    width = preview.pages[0].pixmap().width()
    qtbot.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preview.pages[0].pixmap().width() > width, timeout=PATIENCE)
    preview.formats.setCurrentIndex(list(PaperFormat).index(PaperFormat.ROLL))
    with qtbot.waitSignal(pane.printer.printed, timeout=PATIENCE):
        qtbot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    size = pypdfium2.PdfDocument(lp.pages()[0])[0].get_size()
    assert abs(size[0] - 80 / 25.4 * 72) < 1
    assert pane.printer.paper_format is PaperFormat.ROLL  # this PC remembers


class LongPaper:
    """An invoice of several pages."""

    def shown(self, desk: Desk, paper_format: PaperFormat) -> Made:
        return Made(number="INV/26-27/000001", pdf=desk.papers.render(content(many_lines(90)), paper_format))

    def counted(self, desk: Desk, paper_format: PaperFormat, medium: Medium, key: CommandKey) -> Made:
        return self.shown(desk, paper_format)


def test_that_long_papers_are_turned_page_by_page_with_keys(qtbot: QtBot, clerk: Workplace) -> None:
    printer = clerk.inspector.booking.papers.printer
    preview = PaperPreview(clerk.home, printer, LongPaper(), "Invoice", clerk)
    preview.open()
    qtbot.waitUntil(lambda: len(preview.pages) > 3 and preview.area.verticalScrollBar().maximum() > 0, timeout=PATIENCE)
    count = len(preview.pages)
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(preview, key)
        seen.append(preview.where.text().split(" ")[:4])
    assert seen == [["Page", str(n), "of", str(count)] for n in (2, 3, 2, count, 1)]
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=PATIENCE)


def test_that_a_desk_keeps_its_receipt_printer_and_one_key_prints_there(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    paid(qtbot, clerk, some_day, Keyboard(qtbot))
    list_of(qtbot, clerk)
    pane = clerk.inspector.booking.papers
    pane.rows[0].preview_button.click()
    preview = pane.preview
    assert preview is not None
    qtbot.waitUntil(lambda: len(preview.pages) == 1, timeout=PATIENCE)
    preview.formats.setCurrentIndex(list(PaperFormat).index(PaperFormat.ROLL))
    preview.printers.setCurrentIndex(preview.printers.count() - 2)
    qtbot.keyClick(preview, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "address" in preview.notice.text
    port = ReceiptPort()
    preview.address.setText(port.address)
    qtbot.keyClick(preview, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "80 mm roll" in preview.notice.text
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
    with qtbot.waitSignal(pane.printer.printed, timeout=PATIENCE):
        Keyboard(qtbot).press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert port.finished().startswith(b"\x1b@\x1dv0")
    copies_are(qtbot, pane, 1)


def test_that_a_receipt_printer_that_is_off_is_told_in_the_list_and_the_paper_is_still_there(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    paid(qtbot, clerk, some_day, Keyboard(qtbot))
    list_of(qtbot, clerk)
    pane = clerk.inspector.booking.papers
    keep(clerk.home.state, PaperFormat.ROLL, PrinterChoice(way="escpos", name="127.0.0.1:1"))
    with qtbot.waitSignal(pane.printer.failed, timeout=PATIENCE):
        pane.rows[0].print_button.click()
    assert "127.0.0.1:1" in pane.notice.text
    assert pane.rows[0].print_button.isVisible()
    keep(clerk.home.state, PaperFormat.ROLL, PrinterChoice(way="escpos", name=(port := ReceiptPort()).address))
    with qtbot.waitSignal(pane.printer.printed, timeout=PATIENCE):
        pane.rows[0].print_button.click()
    assert port.finished()
    assert not pane.notice.text


def test_that_a_paper_is_kept_as_a_file_and_counted(
    qtbot: QtBot, clerk: Workplace, some_day: date, tmp_path: Path
) -> None:
    paid(qtbot, clerk, some_day, Keyboard(qtbot))
    list_of(qtbot, clerk)
    pane = clerk.inspector.booking.papers
    target = tmp_path / "receipt.pdf"
    with qtbot.waitSignal(pane.printer.printed, timeout=PATIENCE):
        pane.printer.save(OnePaper(document_id=pane.rows[0].paper.id), target)
    assert target.read_bytes().startswith(b"%PDF")
    with qtbot.waitSignal(pane.printer.failed, timeout=PATIENCE):
        pane.printer.save(OnePaper(document_id=pane.rows[0].paper.id), tmp_path / "no" / "receipt.pdf")
    card = clerk.inspector.booking.card
    assert card is not None
    assert clerk.home.desk.reader.papers(card.id)[0].copies == 1


def test_that_where_there_is_no_spooler_the_pages_are_drawn_on_the_systems_printer(
    qtbot: QtBot, clerk: Workplace, some_day: date, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paid(qtbot, clerk, some_day, Keyboard(qtbot))
    monkeypatch.setenv("PATH", str(tmp_path))
    card = clerk.inspector.booking.card
    assert card is not None
    desk = clerk.home.desk
    choice = clerk.inspector.booking.papers.printer.choice(PaperFormat.A5)
    printed = print_paper(desk, LatestPaper(booking_id=card.id), PaperFormat.A5, choice, new_key())
    assert len(printed.pictures) == 1
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "drawn.pdf"))
    assert draw(printed.pictures, printer)
    (page,) = PaperMaker().pictures((tmp_path / "drawn.pdf").read_bytes(), dpi=40)
    assert sum(level < 128 for level in page.grey) > 100


def test_that_the_systems_dialog_comes_before_the_copy_and_giving_it_up_counts_nothing(
    qtbot: QtBot, clerk: Workplace, some_day: date, tmp_path: Path
) -> None:
    paid(qtbot, clerk, some_day, Keyboard(qtbot))
    list_of(qtbot, clerk)
    pane = clerk.inspector.booking.papers
    keep(clerk.home.state, PaperFormat.A5, PrinterChoice(way="ask"))
    pane.rows[0].print_button.click()
    assert pane.printer.dialog is not None
    qtbot.keyClick(pane.printer.dialog, Qt.Key.Key_Escape)
    assert pane.printer.dialog.result() == 0
    pane.rows[0].print_button.click()
    place = next(each for each in pane.printer.dialog.findChildren(QLineEdit) if each.objectName() == "filename")
    place.setText(str(tmp_path / "asked.pdf"))
    with qtbot.waitSignal(pane.printer.printed, timeout=PATIENCE):
        pane.printer.dialog.accept()
    copies_are(qtbot, pane, 1)
    (page,) = PaperMaker().pictures((tmp_path / "asked.pdf").read_bytes(), dpi=40)
    assert abs(page.width - 148 / 25.4 * 40) < 2
    assert sum(level < 128 for level in page.grey) > 100


def test_that_the_window_starts_without_the_libraries_of_papers() -> None:
    heavy = ("reportlab", "pypdfium2", "PySide6.QtPrintSupport")
    program = (
        f"import sys, desk.ui.window.main_window, desk.wiring.door; print(*(n for n in {heavy!r} if n in sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.split() == []


def test_that_the_z_report_of_a_closed_day_is_looked_at_and_printed(
    qtbot: QtBot, manager: Workplace, tmp_path: Path
) -> None:
    fake = FakeSpooler(tmp_path / "cups")
    desk = manager.home.desk
    desk.spooler = SystemSpooler(str(fake.program))
    (venue, *_) = desk.house.venues
    today = desk.reader.day_so_far(venue.id).today
    desk.carry_out(CloseDay(venue_id=venue.id, day=today, note="quiet"), new_key())
    (day,) = desk.reader.closed_days(venue.id)
    shown_day = show_z_report(manager.home, day, manager)
    qtbot.waitUntil(lambda: len(shown_day.pages) == 1, timeout=PATIENCE)
    qtbot.keyClick(shown_day, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(fake.pages()) == 1, timeout=PATIENCE)
    assert fake.pages()[0] == z_report(desk, day)
    found = text_of(fake.pages()[0])
    assert all(part in found for part in ("Z 1", "quiet", "Ledger of the day"))
    with pytest.raises(NotFound):
        z_report(desk, desk.reader.day_so_far(venue.id).report)
