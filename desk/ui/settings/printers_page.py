"""The page of this PC's printers: which one holds each kind of paper, and on which kind is printed without asking."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk.ui.papers.offered import chosen_printer, offer_printers, show_printer
from desk.ui.papers.setting import paper_format, printer_for
from desk.ui.papers.words import format_word
from desk.ui.settings.beside import Beside
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field
from desk.ui.widgets.tall import Tall
from desk.usecases.papers import PaperFormat


class PrintersPage(QWidget):
    """Acts at once, for this PC alone; a network printer is kept as soon as its address is there."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self.format: Field[QComboBox] = Field(
            QCoreApplication.translate("PrintersPage", "&Papers and receipts are printed on"), QComboBox()
        )
        for each in PaperFormat:
            self.format.editor.addItem(format_word(each), each.value)
        self.format.editor.setCurrentIndex(list(PaperFormat).index(paper_format(home.state)))
        self.holders = {each: _Holder(home, each) for each in PaperFormat}
        self._lay_out()
        self.format.editor.activated.connect(self._keep_format)
        for holder in self.holders.values():
            holder.kept.connect(self._say_kept)

    def _lay_out(self) -> None:
        text = QCoreApplication.translate(
            "PrintersPage", "For this PC. Any paper can still be printed elsewhere from its preview."
        )
        self.beside = Beside(None)
        self.beside.head(QCoreApplication.translate("PrintersPage", "Printers"), text)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.format, *self.holders.values()):
            column.addWidget(widget)
        column.addStretch(1)
        self.beside.column.addWidget(Tall(fields), 1)
        self.beside.about.tell(QCoreApplication.translate("PrintersPage", "What goes where"), _uses(), _receipts())
        self.beside.lay_out(self)
        self.setFocusProxy(self.format.editor)

    def _keep_format(self) -> None:
        self._home.state.paper_format = str(self.format.editor.currentData())
        self._say_kept()

    def _say_kept(self) -> None:
        self._home.said.emit(QCoreApplication.translate("PrintersPage", "Kept for this PC."))


def _uses() -> list[tuple[str, str]]:
    """What each kind of paper is for."""
    said = {
        PaperFormat.A4: QCoreApplication.translate(
            "PrintersPage", "Invoices, letters, agreements, function and day sheets"
        ),
        PaperFormat.A5: QCoreApplication.translate("PrintersPage", "Receipts and vouchers on half a sheet"),
        PaperFormat.ROLL: QCoreApplication.translate("PrintersPage", "Receipts and vouchers at the counter"),
    }
    return [(format_word(paper), words) for paper, words in said.items()]


def _receipts() -> str:
    return QCoreApplication.translate(
        "PrintersPage",
        "A receipt printer on the network is printed to directly, without a driver. Most print their address"
        " when they are switched on with the paper key held down.",
    )


class _Holder(QWidget):
    """The printer of one kind of paper; `kept` after it was chosen."""

    kept = Signal()

    def __init__(self, home: SignedIn, paper: PaperFormat) -> None:
        super().__init__()
        self._state, self._paper = home.state, paper
        label = QCoreApplication.translate("PrintersPage", "Printer for {paper}")
        self.printers: Field[QComboBox] = Field(label.replace("{paper}", format_word(paper)), QComboBox())
        offer_printers(self.printers.editor)
        self.address = Field(
            QCoreApplication.translate("PrintersPage", "Address of the receipt printer"),
            QLineEdit(),
            remark=QCoreApplication.translate("PrintersPage", "such as 192.168.1.50"),
        )
        kept = printer_for(home.state, paper)
        show_printer(self.printers.editor, kept)
        self.address.editor.setText(kept.name if kept.way == "escpos" else "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.printers)
        column.addWidget(self.address)
        self.printers.editor.activated.connect(self._on_chosen)
        self.address.editor.editingFinished.connect(self._keep)
        self._show_address()

    def _show_address(self) -> None:
        self.address.setVisible(self.printers.editor.currentData().way == "escpos")

    def _on_chosen(self) -> None:
        self._show_address()
        if self.address.isHidden() or self.address.editor.text().strip():
            self._keep()
        else:
            self.address.editor.setFocus()

    def _keep(self) -> None:
        chosen = chosen_printer(self.printers.editor, self.address.editor)
        missing = chosen.way == "escpos" and not chosen.name
        wanted = QCoreApplication.translate("Papers", "Enter the address of the receipt printer.")
        self.address.set_problem(wanted if missing else "")
        if not missing and chosen != printer_for(self._state, self._paper):
            self._state.set_printer(self._paper.value, chosen.way, chosen.name)
            self.kept.emit()
