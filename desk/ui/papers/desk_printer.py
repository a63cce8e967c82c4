"""Carries out what people want of papers: print, keep as a file. Counting, making and sending run in the slow lane."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desk.domain.errors import DeskError, PrinterFailed
from desk.ui.call import Lane
from desk.ui.language.told import told
from desk.ui.papers.setting import paper_format, printer_for
from desk.ui.papers.words import printed_words
from desk.ui.signed_in import SignedIn
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.papers import PaperFormat, PrinterChoice
from desk.usecases.printing import Printed, Subject, paper_file, print_paper

if TYPE_CHECKING:  # loading the system's printing takes a moment, and the first screen is to be quick
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter


class DeskPrinter(QObject):
    """`printed` (Printed) after a paper has left, `failed` (sentence); each screen that prints has its own."""

    printed = Signal(object)
    failed = Signal(str)

    def __init__(self, home: SignedIn, parent: QWidget) -> None:
        super().__init__(parent)
        self._home, self._window = home, parent
        self._choice = PrinterChoice()
        self._busy = False
        self.dialog: QPrintDialog | None = None
        self._chosen: QPrinter | None = None
        self._target: Path | None = None

    @property
    def paper_format(self) -> PaperFormat:
        return paper_format(self._home.state)

    def choice(self, wanted: PaperFormat) -> PrinterChoice:
        return printer_for(self._home.state, wanted)

    # ---- printing ------------------------------------------------------------------------------------------------

    def print_out(self, subject: Subject, wanted: PaperFormat | None = None) -> None:
        """On the kind of paper and the printer of this PC; one at a time, so that a key held down prints once."""
        if self._busy:
            return
        wanted = wanted or self.paper_format
        choice = self.choice(wanted)
        if choice.way == "ask":
            self._ask(subject, wanted)
        else:
            self._send(subject, wanted, choice)

    def _send(self, subject: Subject, wanted: PaperFormat, choice: PrinterChoice) -> None:
        self._choice, self._busy = choice, True
        self._home.calls.run(
            print_paper, self._home.desk, subject, wanted, choice, new_key(),
            done=self._on_printed, failed=self._on_failed, lane=Lane.SLOW, writing=True,
        )  # fmt: skip

    def _ask(self, subject: Subject, wanted: PaperFormat) -> None:
        """The system's own dialog. It comes first: a copy is counted only when somebody said to print it."""
        from PySide6.QtPrintSupport import QPrintDialog

        from desk.ui.papers.on_printer import expect, printer_named

        self._chosen = printer_named("")
        expect(self._chosen, wanted)
        self.dialog = QPrintDialog(self._chosen, self._window)
        self.dialog.accepted.connect(lambda: self._send(subject, wanted, PrinterChoice(way="ask")))
        self.dialog.finished.connect(self.dialog.deleteLater)
        QDialog.open(self.dialog)

    def _on_printed(self, printed: Printed) -> None:
        self._busy = False
        if printed.pictures:
            from desk.ui.papers.on_printer import draw, printer_named

            chosen = self._chosen if self._choice.way == "ask" else None
            printer = chosen or printer_named(self._choice.name)
            printer.setDocName(printed.made.number)
            if not draw(printed.pictures, printer):
                self._on_failed(PrinterFailed())
                return
        self._tell(printed)

    def _tell(self, printed: Printed) -> None:
        self._home.said.emit(printed_words(printed))
        self.printed.emit(printed)

    def _on_failed(self, error: DeskError) -> None:
        self._busy = False
        self.failed.emit(told(error))

    # ---- a file --------------------------------------------------------------------------------------------------

    def ask_where(self, subject: Subject, name: str, wanted: PaperFormat | None = None) -> None:
        """The system's dialog for a place; then the copy is counted and written."""
        title = QCoreApplication.translate("Papers", "Save as PDF")
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name.replace("/", "-") + ".pdf")
        dialog.fileSelected.connect(lambda path: self.save(subject, Path(path), wanted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, subject: Subject, target: Path, wanted: PaperFormat | None = None) -> None:
        """Counts a copy and writes it to a file."""
        self._target = target
        self._home.calls.run(
            _saved, self._home.desk, subject, wanted or self.paper_format, target,
            done=self._on_saved, failed=self._on_failed, lane=Lane.SLOW, writing=True,
        )  # fmt: skip

    def _on_saved(self, printed: Printed) -> None:
        text = QCoreApplication.translate("Papers", "{number} saved as {file}.")
        name = self._target.name if self._target is not None else ""
        self._home.said.emit(text.replace("{number}", printed.made.number).replace("{file}", name))
        self.printed.emit(printed)


def _saved(desk: Desk, subject: Subject, wanted: PaperFormat, target: Path) -> Printed:
    """Runs in a lane. The file is opened before the copy is counted: where nothing can be written, nothing is counted.

    What lay there before goes only when the paper is whole.
    """
    part = target.with_name(target.name + ".part")
    try:
        with part.open("wb") as out:
            printed = paper_file(desk, subject, wanted, new_key())
            out.write(printed.made.pdf)
        part.replace(target)
    except OSError as error:
        raise PrinterFailed(problem=f"the file cannot be written: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)
    return printed
