"""The board before it is printed: the very pages, on A4 or A3, then to a printer or into a PDF."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.drawing.board_sheet import Paper, board_pages
from desk.drawing.page import Page
from desk.ui.board.print_painter import page_layout, paint_page
from desk.ui.board.print_source import frame, is_complete, sheets
from desk.ui.board.state import BoardState
from desk.ui.board.toolbar import page_title
from desk.ui.language.told import told
from desk.ui.look.theme import colour, current_theme
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import scaled
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAPERS: tuple[Paper, ...] = ("A4", "A3")
ZOOMS = (100, 150, 200, 300)


class PrintPreview(QDialog):
    """`pdf_wanted` (pages, title, Path): write it, then call `on_saved` or `on_failed`.

    Page keys turn pages, Ctrl+P prints, Ctrl+S saves, Ctrl++ and Ctrl+- zoom, Esc closes.
    """

    pdf_wanted = Signal(object, str, object)

    def __init__(self, state: BoardState, house: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._house = state, house
        self.pages: tuple[Page, ...] = ()
        self.number = 0
        self.printing: list[Page] = []
        self._painter: QPainter | None = None
        self._printer: QPrinter | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("BoardPrint", "Print the board"))
        self.papers = QComboBox()
        self.papers.addItems(list(PAPERS))
        self.papers.setAccessibleName(QCoreApplication.translate("BoardPrint", "Size of the paper"))
        self.said = Words("", "muted", wrap=False)
        self.notice = Notice(self)
        self.sheet = SheetView(self)
        self.area = QScrollArea()
        self.area.setWidget(self.sheet)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(QCoreApplication.translate("BoardPrint", "The page"))
        self.zoom = ZOOMS[0]
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.resize(scaled(980), scaled(760))
        self.refresh()

    def _make_buttons(self) -> None:
        self.back_button = Button("", "quiet", icon_name="chevron-left", shortcut="PgUp")
        self.back_button.name(QCoreApplication.translate("BoardPrint", "Previous page"))
        self.on_button = Button("", "quiet", icon_name="chevron-right", shortcut="PgDown")
        self.on_button.name(QCoreApplication.translate("BoardPrint", "Next page"))
        self.print_button = Button(
            QCoreApplication.translate("BoardPrint", "&Print …"), "primary", icon_name="printer", shortcut="Ctrl+P"
        )
        self.save_button = Button(
            QCoreApplication.translate("BoardPrint", "&Save as PDF …"), icon_name="download", shortcut="Ctrl+S"
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.papers, self.back_button, self.said, self.on_button):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.save_button)
        top.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.area, 1)
        self.print_button.setFocus()

    def _connect(self) -> None:
        self.area.viewport().installEventFilter(self)
        self.papers.currentIndexChanged.connect(self.refresh)
        self.back_button.clicked.connect(self.back)
        self.on_button.clicked.connect(self.forward)
        self.print_button.clicked.connect(self.ask_printer)
        self.save_button.clicked.connect(self.ask_file)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("PgUp", self.back), ("PgDown", self.forward), ("Ctrl+P", self.ask_printer), ("Ctrl+S", self.ask_file),
            ("Ctrl++", self.larger), ("Ctrl+=", self.larger), ("Ctrl+-", self.smaller),
        )  # fmt: skip
        for key, slot in keys:
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    # ---- what is shown --------------------------------------------------------------------------------------------

    @property
    def paper(self) -> Paper:
        """The size chosen."""
        return PAPERS[self.papers.currentIndex()]

    def refresh(self) -> None:
        """Lays the pages out anew from what the board knows now."""
        self.pages = board_pages(sheets(self._state), frame(self._state, self._house), self.paper)
        whole = is_complete(self._state)
        if whole:
            self.notice.clear()
        else:
            text = QCoreApplication.translate("BoardPrint", "Some of these days are still being read.")
            self.notice.tell(text, "info")
        for button in (self.print_button, self.save_button):
            button.setEnabled(whole)
        self._turn_to(min(self.number, len(self.pages) - 1))

    def back(self) -> None:
        self._turn_to(self.number - 1)

    def forward(self) -> None:
        self._turn_to(self.number + 1)

    def _turn_to(self, number: int) -> None:
        self.number = max(0, min(number, len(self.pages) - 1))
        text = QCoreApplication.translate("BoardPrint", "Page {n} of {all}")
        said = text.replace("{n}", str(self.number + 1)).replace("{all}", str(len(self.pages)))
        if said != self.said.text():
            self.said.setText(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.area, said))
        self.back_button.setEnabled(self.number > 0)
        self.on_button.setEnabled(self.number < len(self.pages) - 1)
        self.sheet.show_page(self.pages[self.number])
        self.sheet.fit(self.area.viewport().size(), self.zoom)

    def larger(self) -> None:
        self._zoom_to(next((zoom for zoom in ZOOMS if zoom > self.zoom), ZOOMS[-1]))

    def smaller(self) -> None:
        self._zoom_to(next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom), ZOOMS[0]))

    def _zoom_to(self, zoom: int) -> None:
        self.zoom = zoom
        self.sheet.fit(self.area.viewport().size(), zoom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page is as large as its room, which is known only once everything is laid out."""
        if watched is self.area.viewport() and event.type() == QEvent.Type.Resize:
            self.sheet.fit(self.area.viewport().size(), self.zoom)
        return super().eventFilter(watched, event)

    # ---- a file ---------------------------------------------------------------------------------------------------

    def ask_file(self) -> QFileDialog | None:
        """The system's dialog for a place; the file is written in the background."""
        if not self.save_button.isEnabled():
            return None
        dialog = QFileDialog(self, QCoreApplication.translate("BoardPrint", "Save the board as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{page_title(self._state.scale).replace('/', '-')}.pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()
        return dialog

    def save_to(self, path: str) -> None:
        """Has all pages written into a file."""
        self.save_button.set_busy(True)
        self.pdf_wanted.emit(self.pages, page_title(self._state.scale), Path(path))

    def on_saved(self, path: Path) -> None:
        self.save_button.set_busy(False)
        text = QCoreApplication.translate("BoardPrint", "Saved as {name}.").replace("{name}", path.name)
        self.notice.tell(text, "good")

    def on_failed(self, error: DeskError) -> None:
        self.save_button.set_busy(False)
        self.notice.tell(told(error))

    # ---- a printer ------------------------------------------------------------------------------------------------

    def ask_printer(self) -> QDialog | None:
        """The system's dialog for a printer; then the pages are drawn one by one, so that the window lives on."""
        if not self.print_button.isEnabled() or self._painter is not None:
            return None
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self.pages[0]))
        printer.setDocName(page_title(self._state.scale))
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(self._on_printer_chosen)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)
        return dialog

    def _on_printer_chosen(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def print_on(self, printer: "QPrinter") -> None:
        """Draws all pages on a printer, as large as its paper allows."""
        self._printer, self.printing = printer, list(self.pages)
        printer.setFullPage(True)
        self._painter = QPainter()
        if not self._painter.begin(printer):
            self._painter = None
            self.notice.tell(QCoreApplication.translate("BoardPrint", "The printer does not take the pages."))
            return
        self.print_button.set_busy(True)
        self._print_next()

    def _print_next(self) -> None:
        painter, printer = self._painter, self._printer
        if painter is None or printer is None:
            return
        page = self.printing.pop(0)
        paint_page(
            painter, page, min(painter.viewport().width() / page.width, painter.viewport().height() / page.height)
        )
        if self.printing and printer.newPage():
            QTimer.singleShot(0, self, self._print_next)
            return
        painter.end()
        self._painter = self._printer = None
        self.print_button.set_busy(False)
        self.notice.tell(QCoreApplication.translate("BoardPrint", "Sent to the printer."), "good")


class SheetView(QWidget):
    """One page on the screen, in the ratio of its paper."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: Page | None = None

    def show_page(self, page: Page) -> None:
        self._page = page
        self.update()

    def fit(self, room: QSize, percent: int) -> None:
        """As large as the room, or that many per cent of it."""
        if self._page is None:
            return
        scale = min((room.width() - 8) / self._page.width, (room.height() - 8) / self._page.height) * percent / 100
        self.resize(max(40, round(self._page.width * scale)), max(40, round(self._page.height * scale)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._page is not None:
            paint_page(painter, self._page, self.width() / self._page.width)
        painter.setPen(colour(current_theme().edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
