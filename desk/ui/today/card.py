"""One card of the day: the moment, who and what, the amount, and a button with the one next action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout

from desk.ui.today.words import CardWords, spoken
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.words import Words
from desk.usecases.results import TodayEntry

Key = tuple[str, object, int]


class TodayCard(QFrame):
    """`acted` carries the card itself; arrow keys ask for the neighbour by `stepped`."""

    acted = Signal(object)
    stepped = Signal(object, int)

    def __init__(self, entry: TodayEntry, words: CardWords) -> None:
        super().__init__()
        self.entry, self.words = entry, words
        self.setProperty("role", "card")
        self.moment = Words("", "strong", wrap=False)
        self.remark = Words("", "small", wrap=False)
        self.title = Words("", "strong")
        self.details = Words("", "small")
        self.amount = Words("", "strong", wrap=False)
        self.button = Button(words.action, icon_name=words.icon)
        self.button.clicked.connect(self._on_clicked)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 12, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.moment, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.remark, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.details, 1, 1, Qt.AlignmentFlag.AlignTop)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.amount, 0, 2, 2, 1, side)
        grid.addWidget(self.button, 0, 3, 2, 1, side)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.button)
        self.show_words(words)
        on_look_changed(self._fit)

    @property
    def key(self) -> Key:
        """What the card is about, so that a fresh list can put the keyboard back."""
        return self.entry.kind, self.entry.booking.id, self.entry.item

    def show_words(self, words: CardWords) -> None:
        """Takes other texts for the same entry, e.g. because time went by."""
        self.words = words
        self.moment.setText(words.moment)
        self.remark.setText(words.remark)
        self.remark.set_kind("problem" if words.urgent else "small")
        self.title.setText(words.title)
        self.details.setText(words.details)
        self.amount.setText(words.amount)
        self.button.setAccessibleName(words.action)
        self.button.setAccessibleDescription(spoken(words))
        self.setAccessibleName(spoken(words))

    def _on_clicked(self) -> None:
        self.acted.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(self, step)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.moment.setMinimumWidth(scaled(84))
        self.button.setMinimumWidth(scaled(128))
