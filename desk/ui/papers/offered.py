"""The printers that can be chosen on this PC, in a box: those of the system, one on the network, or the dialog."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QComboBox, QLineEdit

from desk.usecases.papers import PrinterChoice


def offer_printers(box: QComboBox) -> None:
    """Fills an empty box; each entry's data is a `PrinterChoice`."""
    box.addItem(QCoreApplication.translate("Papers", "Default printer"), PrinterChoice(way="system"))
    for name in QPrinterInfo.availablePrinterNames():
        box.addItem(name, PrinterChoice(way="system", name=name))
    receipt = QCoreApplication.translate("Papers", "Receipt printer on the network")
    box.addItem(receipt, PrinterChoice(way="escpos"))
    box.addItem(QCoreApplication.translate("Papers", "Ask with the system's dialog"), PrinterChoice(way="ask"))


def show_printer(box: QComboBox, kept: PrinterChoice) -> None:
    """Chooses what was kept; a printer that is gone from this PC leaves the box as it is."""
    for place in range(box.count()):
        offered = box.itemData(place)
        if offered.way == kept.way and (kept.way != "system" or offered.name == kept.name):
            box.setCurrentIndex(place)


def chosen_printer(box: QComboBox, address: QLineEdit) -> PrinterChoice:
    """What stands in the box, a network printer with its address."""
    chosen: PrinterChoice = box.currentData()
    return PrinterChoice(way="escpos", name=address.text().strip()) if chosen.way == "escpos" else chosen
