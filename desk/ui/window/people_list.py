"""Who works at this PC, to be chosen with the arrow keys or a click instead of typing a name."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desk.domain.lifecycle import Actor
from desk.ui.look.icons import icon
from desk.ui.look.theme import current_theme
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.words.rank_words import rank_word

MOST_SHOWN = 5


class PeopleList(QListWidget):
    """`chosen` (login) as soon as somebody is current; `entered` when Enter or a click says so."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("PeopleList", "Who is at the desk"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)
        self.itemActivated.connect(self.entered)
        self.itemClicked.connect(self.entered)
        on_look_changed(self._dress)
        self.hide()

    def show_people(self, people: list[dict[str, str]], current: str) -> None:
        """The people of this PC; hidden while there is nobody to choose from."""
        self.blockSignals(True)
        self.clear()
        for person in people:
            item = QListWidgetItem(icon("user-round"), f"{person['name']} · {rank_word(Actor(person['rank']))}")
            item.setData(Qt.ItemDataRole.UserRole, person["login"])
            self.addItem(item)
            if person["login"] == current:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self._dress()
        self.setVisible(len(people) > 1)

    def step(self, by: int) -> None:
        """The next or the previous person, from wherever the keyboard is."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _dress(self) -> None:
        theme = current_theme()
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.raised}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius}px; padding: 3px; outline: none; }}"
            f" QListWidget::item {{ padding: 7px 8px; border-radius: 4px; }}"
            f" QListWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}"
        )
        if self.count():
            self.setFixedHeight(self.sizeHintForRow(0) * min(self.count(), MOST_SHOWN) + 10)
