"""Draws finished pages on a printer of the system, with its dialog or straight; nothing here waits for an answer."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desk.usecases.papers import PaperPicture
from desk.usecases.printing import PRINTER_DPI


def image_of(page: PaperPicture) -> QImage:
    """The page as Qt's picture, with pixels of its own."""
    return QImage(page.grey, page.width, page.height, page.width, QImage.Format.Format_Grayscale8).copy()


def printer_named(name: str, title: str, page: PaperPicture) -> QPrinter:
    """A printer (the default one for no name) set to the very size of the page, without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    printer.setDocName(title)
    size = QSizeF(page.width / PRINTER_DPI * 25.4, page.height / PRINTER_DPI * 25.4)
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setFullPage(True)
    return printer


def draw(pages: Sequence[PaperPicture], printer: QPrinter) -> bool:
    """All pages, each fitted to the sheet; False if the printer did not begin."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        image = image_of(page)
        room = painter.viewport()
        fitted = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(0, 0, image.scaled(fitted, mode=Qt.TransformationMode.SmoothTransformation))
    painter.end()
    return True
