"""The papers of one booking: each with its number, how often it was printed, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.lifecycle import Status
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.papers.desk_printer import DeskPrinter
from desk.ui.papers.words import about, copies_words, kind_word
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.flow import Flow
from desk.ui.widgets.notice import Notice
from desk.ui.widgets.words import Words
from desk.usecases.at_the_desk import new_key
from desk.usecases.papers import IssueDocument, PaperCard, PaperKind
from desk.usecases.ports import Answer
from desk.usecases.printing import LatestPaper, OnePaper
from desk.usecases.results import BookingCard

if TYPE_CHECKING:
    from desk.ui.papers.preview import PaperPreview


MISLEADING = ("registration", "function_sheet")  # of a booking that does not take place


class PapersPane(QWidget):
    """Reads when it is shown, and again when the booking's revision has grown or a paper was printed."""

    listed = Signal()

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._card: BookingCard | None = None
        self._read_for: tuple[object, int] | None = None
        self._call: Call | None = None
        self.printer = DeskPrinter(home, self)
        self.preview: PaperPreview | None = None
        self.notice = Notice(closable=True)
        self.hint = Words("", "muted")
        self.invoice = Button(QCoreApplication.translate("Papers", "Make the &invoice"), icon_name="receipt")
        self.office = {
            "letter": Button(
                QCoreApplication.translate("Papers", "Confirmation letter"), "quiet", icon_name="eye",
                shortcut="Ctrl+Alt+L",
            ),
            "registration": Button(
                QCoreApplication.translate("Papers", "Registration form"), "quiet", icon_name="eye",
                shortcut="Ctrl+Alt+F",
            ),
            "function_sheet": Button(
                QCoreApplication.translate("Papers", "Function sheet"), "quiet", icon_name="eye", shortcut="Ctrl+Alt+S"
            ),
        }  # fmt: skip
        self.rows: list[PaperRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.notice)
        layout.addLayout(self._column)
        layout.addWidget(self.hint)
        layout.addWidget(self.invoice, 0, Qt.AlignmentFlag.AlignLeft)
        others = Flow()
        for button in self.office.values():
            others.add(button)
        layout.addWidget(others)
        layout.addStretch(1)
        self.invoice.clicked.connect(self._on_invoice)
        self.printer.printed.connect(self._on_printed)
        self.printer.failed.connect(self.notice.tell)

    def show_card(self, card: BookingCard) -> None:
        if self._card is not None and self._card.id != card.id:
            self._clear()
            self.notice.clear()
        self._card = card
        for name in MISLEADING:
            self.office[name].setVisible(not card.called_off)
        if self.isVisible():
            self.read()

    def read(self, *, again: bool = False) -> None:
        """Lists the papers as they are now."""
        card = self._card
        if card is None or (self._read_for == (card.id, card.revision) and not again):
            return
        self._read_for = (card.id, card.revision)
        if self._call is not None:
            self._call.drop()
        self._call = self._home.read(self._home.desk.reader.papers, card.id, done=self._on_read, failed=self._on_failed)

    def print_latest(self) -> None:
        """The youngest paper of the booking that is shown, straight to this PC's printer."""
        if self._card is not None:
            self.notice.clear()
            self.printer.print_out(LatestPaper(booking_id=self._card.id))

    def show_preview(self, paper: PaperCard) -> None:
        from desk.ui.papers.preview import PaperPreview  # loads the system's printing

        title = f"{kind_word(paper.kind)} {paper.number}"
        self.preview = PaperPreview(self._home, self.printer, OnePaper(document_id=paper.id), title, self)
        self.preview.open()

    def _on_print(self, paper: PaperCard) -> None:
        self.notice.clear()
        self.printer.print_out(OnePaper(document_id=paper.id))

    def _on_save(self, paper: PaperCard) -> None:
        self.notice.clear()
        self.printer.ask_where(OnePaper(document_id=paper.id), paper.number)

    def _on_read(self, papers: list[PaperCard]) -> None:
        self._clear()
        card = self._card
        if card is None:
            return
        zone = self._home.house.venue(card.venue_id).zone
        for paper in reversed(papers):
            row = PaperRow(paper, about(paper, zone))
            row.print_wanted.connect(self._on_print)
            row.save_wanted.connect(self._on_save)
            row.preview_wanted.connect(self.show_preview)
            self.rows.append(row)
            self._column.addWidget(row)
        self.hint.setText(
            "" if papers else QCoreApplication.translate("Papers", "A payment brings the first paper: its receipt.")
        )
        self.hint.setVisible(not papers)
        over = card.status is Status.COMPLETED or (
            card.status is Status.CONFIRMED and max(item.period.end for item in card.items) <= self._home.now()
        )
        made = any(paper.kind is PaperKind.INVOICE and not paper.void for paper in papers)
        self.invoice.setVisible(over and not made)
        self.listed.emit()

    def _on_invoice(self) -> None:
        if self._card is not None:
            wish = IssueDocument(booking_id=self._card.id, kind=PaperKind.INVOICE)
            self._home.carry_out(wish, new_key(), done=self._on_issued, failed=self._on_failed)

    def _on_issued(self, answer: Answer) -> None:
        self.read(again=True)
        if answer.paper is not None:
            self.show_preview(answer.paper)

    def _on_printed(self, _printed: object) -> None:
        self.notice.clear()
        if self.isVisible():
            self.read(again=True)
        else:
            self._read_for = None

    def _on_failed(self, error: DeskError) -> None:
        self._read_for = None
        self.notice.tell(told(error))

    def _clear(self) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows.clear()


class PaperRow(QWidget):
    """One paper. `print_wanted`, `save_wanted` and `preview_wanted` carry its PaperCard."""

    print_wanted = Signal(object)
    save_wanted = Signal(object)
    preview_wanted = Signal(object)

    def __init__(self, paper: PaperCard, about_words: str) -> None:
        super().__init__()
        self.paper = paper
        heading = f"{kind_word(paper.kind)} {paper.number}"
        top = QHBoxLayout()
        top.addWidget(Words(heading, "strong").selectable(), 1)
        self.copies = Words(copies_words(paper), "small", wrap=False)
        top.addWidget(self.copies)
        again = QCoreApplication.translate("Papers", "Print again")
        first = QCoreApplication.translate("Papers", "Print")
        self.print_button = Button(again if paper.copies else first, icon_name="printer")
        self.preview_button = Button(QCoreApplication.translate("Papers", "Preview"), "quiet", icon_name="eye")
        self.save_button = Button(QCoreApplication.translate("Papers", "Save as PDF"), "quiet", icon_name="download")
        buttons = Flow()
        for button in (self.print_button, self.preview_button, self.save_button):
            button.setAccessibleDescription(heading)
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(Words(about_words, "muted"))
        column.addWidget(buttons)
        self.setAccessibleName(f"{heading}. {about_words}. {copies_words(paper)}")
        self.print_button.clicked.connect(self._on_print)
        self.preview_button.clicked.connect(self._on_preview)
        self.save_button.clicked.connect(self._on_save)

    def _on_print(self) -> None:
        self.print_wanted.emit(self.paper)

    def _on_preview(self) -> None:
        self.preview_wanted.emit(self.paper)

    def _on_save(self) -> None:
        self.save_wanted.emit(self.paper)
