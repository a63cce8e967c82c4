"""Draws finished pages on a printer of the system, with its dialog or straight; nothing here waits for an answer."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desk.usecases.papers import PaperFormat, PaperPicture
from desk.usecases.printing import PRINTER_DPI


def image_of(page: PaperPicture) -> QImage:
    """The page as Qt's picture, with pixels of its own."""
    return QImage(page.grey, page.width, page.height, page.width, QImage.Format.Format_Grayscale8).copy()


def printer_named(name: str) -> QPrinter:
    """A printer of the system; its default one for no name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    return printer


def expect(printer: QPrinter, paper_format: PaperFormat) -> None:
    """What the system's dialog begins with; the roll's length is known only once the paper is made."""
    known = {PaperFormat.A4: QPageSize.PageSizeId.A4, PaperFormat.A5: QPageSize.PageSizeId.A5}
    if paper_format in known:
        printer.setPageSize(QPageSize(known[paper_format]))


def draw(pages: Sequence[PaperPicture], printer: QPrinter) -> bool:
    """All pages, each on a sheet of its very size; False if the printer did not begin."""
    printer.setFullPage(True)
    painter = QPainter()
    for page in pages:
        printer.setPageSize(_size(page))
        if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
            return False
        image = image_of(page)
        room = painter.viewport()
        fitted = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(QPoint(0, 0), fitted), image)
    return painter.end()


def _size(page: PaperPicture) -> QPageSize:
    size = QSizeF(page.width / PRINTER_DPI * 25.4, page.height / PRINTER_DPI * 25.4)
    return QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
