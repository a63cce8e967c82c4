"""The page of this PC: how it looks and speaks. Its printers have a page of their own."""

from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget

from desk.ui.language.tongue import Language, tongue
from desk.ui.look.theme import Choice, apply_theme, watcher
from desk.ui.settings.beside import Beside
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.field import Field

PERCENTS = (100, 125, 150, 175, 200)


class DeskPage(QWidget):
    """Acts at once; nothing of it reaches the database."""

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._state = home.state
        self.look = _choice(
            QCoreApplication.translate("DeskPage", "&Look"),
            [
                ("auto", QCoreApplication.translate("DeskPage", "As the system")),
                ("light", QCoreApplication.translate("DeskPage", "Light")),
                ("dark", QCoreApplication.translate("DeskPage", "Dark")),
                ("contrast", QCoreApplication.translate("DeskPage", "High contrast")),
            ],
            watcher().choice,
        )
        self.text_size = _choice(
            QCoreApplication.translate("DeskPage", "&Size of text"),
            [(percent, f"{percent} %") for percent in PERCENTS],
            watcher().percent,
        )
        self.language = _choice(
            QCoreApplication.translate("DeskPage", "L&anguage"),
            [(one.value, one.own_name) for one in Language],
            tongue().language.value,
        )
        self.digits = QCheckBox(QCoreApplication.translate("DeskPage", "Devanagari &digits"))
        self.digits.setChecked(tongue().devanagari_digits)
        self._lay_out()
        for box in (self.look, self.text_size):
            box.editor.activated.connect(self._dress)
        self.language.editor.activated.connect(self._speak)
        self.digits.clicked.connect(self._speak)

    def _lay_out(self) -> None:
        text = QCoreApplication.translate(
            "DeskPage",
            "When the window locks by itself is chosen in the menu Desk; the printers have a page of their own.",
        )
        self.beside = Beside(None)
        self.beside.head(QCoreApplication.translate("DeskPage", "This PC"), text)
        for widget in (self.look, self.text_size, self.language, self.digits):
            self.beside.column.addWidget(widget)
        self.beside.column.addStretch(1)
        says = QCoreApplication.translate(
            "DeskPage",
            "Each choice acts at once and for whoever sits at this PC; other PCs keep theirs. Nothing that is typed is"
            " lost. Text of 150 % and more puts fields below each other. Customers get their papers and messages in the"
            " language of each customer, whatever is chosen here.",
        )
        self.beside.about.tell(QCoreApplication.translate("DeskPage", "What this changes"), says=says)
        self.beside.lay_out(self)
        self.setFocusProxy(self.look.editor)

    def _dress(self) -> None:
        app = QApplication.instance()
        choice = cast(Choice, self.look.editor.currentData())
        self._state.appearance, self._state.text_percent = choice, int(self.text_size.editor.currentData())
        if isinstance(app, QApplication):
            apply_theme(app, choice, percent=self._state.text_percent)

    def _speak(self) -> None:
        self._state.language = str(self.language.editor.currentData())
        self._state.devanagari_digits = self.digits.isChecked()
        tongue().speak(Language(self._state.language), devanagari_digits=self.digits.isChecked())


def _choice(label: str, entries: list[tuple[Any, str]], chosen: object) -> Field[QComboBox]:
    box = QComboBox()
    for value, words in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return Field(label, box)
