"""The Z report of a closed day on the screen: the same preview, printing and file as any other paper."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.ui.language.tongue import tongue
from desk.ui.papers.desk_printer import DeskPrinter
from desk.ui.papers.preview import PaperPreview
from desk.ui.signed_in import SignedIn
from desk.usecases.drawer import DayReport
from desk.usecases.printing import DayPaper


def show_z_report(home: SignedIn, day: DayReport, parent: QWidget) -> PaperPreview:
    """Opens the preview of a closed day, in the window's language.

    Import this module where the button is pressed, not at the top of a file: it loads Qt's printing.
    """
    title = QCoreApplication.translate("Papers", "Z report {number}").replace("{number}", str(day.z))
    printer = DeskPrinter(home, parent)
    made = PaperPreview(home, printer, DayPaper(day=day, language=str(tongue().language)), title, parent)
    made.destroyed.connect(printer.deleteLater)
    made.open()
    return made
