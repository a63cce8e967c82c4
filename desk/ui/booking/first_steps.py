"""The first steps of a new business beside its empty board: what to set up next, each one key away, gone when done."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import DeskError
from desk.domain.lifecycle import Actor
from desk.ui.call import Call
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.button import Button
from desk.ui.widgets.words import Words
from desk.usecases.first_steps import FirstStep, steps_left

PAUSE_MILLISECONDS = 300
_ICONS = {
    FirstStep.PAPERS: "building-2",
    FirstStep.PRICES: "indian-rupee",
    FirstStep.PEOPLE: "user-plus",
    FirstStep.BOOKING: "calendar-plus",
}


class FirstSteps(QWidget):
    """Only an owner has them. `wanted` carries the FirstStep that somebody goes to."""

    wanted = Signal(object)

    def __init__(self, home: SignedIn) -> None:
        super().__init__()
        self._home = home
        self._call: Call | None = None
        self._over = home.identity.rank is not Actor.OWNER
        self.buttons: dict[FirstStep, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Words(QCoreApplication.translate("FirstSteps", "First steps"), "title"))
        hint = QCoreApplication.translate(
            "FirstSteps", "What this business still needs. F6 comes here, the arrows choose, Enter goes there."
        )
        self._column.addWidget(Words(hint, "muted"))
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self.refresh)
        if not self._over:
            home.house_changed.connect(self._on_news)
            home.live.booking_changed.connect(self._on_news)
            home.live.state_changed.connect(self._on_news)
        self.hide()

    def _on_news(self, _what: object = None) -> None:
        if not self._over and self._home.live.state.live:
            self._soon.start()

    def refresh(self) -> None:
        """Looks again at what is there; never again once everything was."""
        if self._over or self._call is not None:
            return
        home = self._home
        self._call = home.read(steps_left, home.desk.reader, home.house, done=self._on_read, failed=self._on_failed)

    def _on_failed(self, _error: DeskError) -> None:
        self._call = None  # the next news, or the connection's return, looks again

    def _on_read(self, left: tuple[FirstStep, ...]) -> None:
        self._call = None
        self._over = not left
        if list(self.buttons) != list(left):
            self._put(left)
        self.setVisible(bool(left))

    def _put(self, left: tuple[FirstStep, ...]) -> None:
        focused = any(button.hasFocus() for button in self.buttons.values())
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {step: self._made(step) for step in left}
        if focused:
            self.focus_first()

    def _made(self, step: FirstStep) -> Button:
        button = Button(_words(step), icon_name=_ICONS[step])
        button.clicked.connect(partial(self.wanted.emit, step))
        button.installEventFilter(self)
        button.setMinimumWidth(1)
        self._column.addWidget(button)
        return button

    def focus_first(self) -> None:
        """Puts the keyboard on what is best done next."""
        for button in list(self.buttons.values())[:1]:
            button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go from step to step, and no further."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None:
                every: list[QObject] = list(self.buttons.values())
                at = min(max(every.index(watched) + by, 0), len(every) - 1)
                list(self.buttons.values())[at].setFocus()
                return True
        return False


def _words(step: FirstStep) -> str:
    match step:
        case FirstStep.PAPERS:
            return QCoreApplication.translate("FirstSteps", "Name, tax number and UPI for the papers")
        case FirstStep.PRICES:
            return QCoreApplication.translate("FirstSteps", "Prices of the spaces")
        case FirstStep.PEOPLE:
            return QCoreApplication.translate("FirstSteps", "Logins for your people")
        case FirstStep.BOOKING:
            return QCoreApplication.translate("FirstSteps", "Hold the first slot")
