"""The one door to other programs: the clipboard, and an address that the desktop opens. What passes is never logged."""

from PySide6.QtCore import QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QGuiApplication


def copy(text: str) -> None:
    """Puts the text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def open_address(address: str) -> bool:
    """Lets the desktop open it; False where no program would.

    Qt's own warning would write the whole address, and with it a customer's number, to the log.
    """
    before = qInstallMessageHandler(_silent)
    try:
        return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
    finally:
        qInstallMessageHandler(before)


def _silent(_kind: QtMsgType, _context: object, _text: str) -> None:
    """Says nothing."""
