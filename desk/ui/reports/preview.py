"""A report before it is printed: the same preview, printing and file as any other paper, always on A4."""

from PySide6.QtWidgets import QWidget

from desk.ui.language.told import told
from desk.ui.papers.desk_printer import DeskPrinter
from desk.ui.papers.preview import PaperPreview
from desk.ui.reports.words import window_say
from desk.ui.signed_in import SignedIn
from desk.usecases.papers import PaperFormat
from desk.usecases.report_paper import ReportPaper
from desk.usecases.reports import ReportResult


def show_report(home: SignedIn, result: ReportResult, parent: QWidget) -> PaperPreview:
    """Opens the preview of what is shown. Import this module where the button is pressed: it loads Qt's printing."""
    printer = DeskPrinter(home, parent)
    made = PaperPreview(home, printer, ReportPaper(result=result, say=window_say()), told(result.report.title), parent)
    made.formats.setCurrentIndex(list(PaperFormat).index(PaperFormat.A4))
    made.formats.hide()
    made.destroyed.connect(printer.deleteLater)
    made.open()
    return made
