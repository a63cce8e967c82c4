"""The search line over the workplace (key `/`): asks while somebody types, never waits, drops late answers."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desk.domain.errors import DeskError
from desk.ui.call import Call
from desk.ui.language.told import told
from desk.ui.look.icons import picture
from desk.ui.look.theme import current_theme
from desk.ui.search.hit_list import HitList, fitting_height
from desk.ui.search.hit_words import spoken
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.words import Words
from desk.usecases.results import House, SearchHit

PAUSE_MILLISECONDS = 150
FEWEST_CHARACTERS = 2
LONGEST = 80
PAGE = 6


class SearchPalette(QFrame):
    """A child of the workplace, hidden until `open_search`. `chosen` carries the hit of Enter or a click."""

    chosen = Signal(object)

    def __init__(self, home: SignedIn, parent: QWidget) -> None:
        super().__init__(parent)
        self._home, self._around = home, parent
        self._call: Call | None = None
        self._choose_first = False
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.mark = QLabel()
        self.status = Words("", "small")
        self.hits = HitList(home.house)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect(parent)
        on_look_changed(self._dress)
        self.hide()

    def _lay_out(self) -> None:
        self.setObjectName("search")
        self.setAutoFillBackground(True)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(QCoreApplication.translate("Search", "Search bookings"))
        self.line.setPlaceholderText(QCoreApplication.translate("Search", "Number, name, phone, event or note"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.mark)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.hits)
        column.addWidget(self.status)
        self.setAccessibleName(QCoreApplication.translate("Search", "Search"))

    def _connect(self, parent: QWidget) -> None:
        self.line.textChanged.connect(self._on_text)
        self._timer.timeout.connect(self.ask)
        self.line.installEventFilter(self)
        self.hits.itemClicked.connect(self._on_item)
        self._home.house_changed.connect(self._on_house)
        parent.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    # ---- opening and closing -------------------------------------------------------------------------------------

    def open_search(self) -> None:
        """Shows the line with its last text selected; once more closes it."""
        if self.isVisible():
            self.close_search()
            return
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self._fit()
        self.line.setFocus()
        self.line.selectAll()
        if self.line.text():
            self.ask()

    def close_search(self) -> None:
        """Hides it; the keyboard goes back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._drop()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes on elsewhere does not want it any more."""
        if self.isVisible() and now is not None and now is not self.line and not self.isAncestorOf(now):
            self._before = None
            self.hide()

    # ---- asking --------------------------------------------------------------------------------------------------

    def _drop(self) -> None:
        if self._call is not None:
            self._call.drop()
            self._call = None

    def _on_text(self) -> None:
        self._choose_first = False
        self._drop()
        if len(self.line.text().strip()) >= FEWEST_CHARACTERS:
            self._timer.start()
        else:
            self._timer.stop()
            self.hits.put([])
            self._say("")

    def ask(self) -> None:
        """Asks now; an answer under way is no longer wanted."""
        self._timer.stop()
        self._drop()
        text = self.line.text().strip()
        if len(text) >= FEWEST_CHARACTERS:
            reader = self._home.desk.reader
            self._call = self._home.read(reader.search_bookings, text, done=self._on_hits, failed=self._on_failed)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._call is not None or self._timer.isActive()

    def _on_hits(self, hits: list[SearchHit]) -> None:
        self._call = None
        self.hits.put(hits)
        if hits:
            text = QCoreApplication.translate("Search", "{count} found. Enter opens, Esc closes.")
            self._say(text.replace("{count}", str(len(hits))))
        else:
            self._say(QCoreApplication.translate("Search", "Nothing found. Try part of a name, or the last digits."))
        if self._choose_first and hits:
            self._choose()
        self._choose_first = False

    def _on_failed(self, error: DeskError) -> None:
        self._call = None
        self._choose_first = False
        self.hits.put([])
        self._say(told(error))

    def _on_house(self, house: House) -> None:
        self.hits.house = house

    # ---- choosing ------------------------------------------------------------------------------------------------

    def _on_item(self, _item: QListWidgetItem) -> None:
        self._choose()

    def _choose(self) -> None:
        hit = self.hits.hit()
        if hit is not None:
            self._before = None
            self.hide()
            self.chosen.emit(hit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if watched is self._around and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        key = Qt.Key(event.key())
        if key in steps:
            self.hits.step(steps[key])
            self._speak()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.waiting:  # typed faster than the answer comes: the first hit of the answer is meant
                self._choose_first = True
                if self._timer.isActive():
                    self.ask()
            else:
                self._choose()
        elif key == Qt.Key.Key_Escape:
            self.close_search()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _speak(self) -> None:
        """The keyboard stays in the line, so the current hit is said aloud."""
        if (hit := self.hits.hit()) is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, spoken(hit, self._home.house)))

    def _say(self, text: str) -> None:
        hint = QCoreApplication.translate("Search", "Wrong letters are forgiven. The last digits of a number will do.")
        self.status.setText(text or hint)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, text))
        self._fit()

    # ---- look ----------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """At the top in the middle, as high as its hits."""
        around = self._around
        width = min(scaled(680), around.width() - 48)
        self.hits.setVisible(self.hits.count() > 0)
        self.hits.setFixedHeight(fitting_height(self.hits, around.height() - scaled(180)))
        self.setFixedWidth(max(200, width))
        self.layout().activate()  # type: ignore[union-attr]  # it was given one in _lay_out
        self.adjustSize()
        self.move((around.width() - self.width()) // 2, 24)

    def _dress(self) -> None:
        theme = current_theme()
        self.mark.setPixmap(picture("search", theme.muted, scaled(18), self.devicePixelRatioF()))
        self.setStyleSheet(
            f"QFrame#search {{ background: {theme.raised}; border: 1px solid {theme.edge};"
            f" border-radius: {theme.radius + 4}px; }}"
        )
        self._say("")
