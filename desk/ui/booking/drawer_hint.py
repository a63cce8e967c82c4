"""Where cash is taken: says that no drawer is open, with one key that opens it. Nothing is forbidden."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk.domain.errors import DeskError
from desk.domain.ids import VenueId
from desk.ui.signed_in import SignedIn
from desk.ui.widgets.notice import Notice
from desk.usecases.drawer import DrawerCard

KEYS = "Ctrl+O"


class DrawerHint(Notice):
    """Hidden while a drawer is open; follows what other desks do. `form` is where the key is pressed."""

    def __init__(self, home: SignedIn, venue_id: VenueId, form: QWidget) -> None:
        super().__init__()
        self._home, self._venue_id = home, venue_id
        self._key = QShortcut(QKeySequence(KEYS), form, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._key.setEnabled(False)
        self._key.activated.connect(self._open)
        home.live.drawer_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Looks again whether a drawer is open."""
        self._home.read(self._home.desk.reader.drawer, self._venue_id, done=self._on_read, failed=self._on_failed)

    def _on_read(self, card: DrawerCard | None) -> None:
        closed = card is None or card.closed_at is not None
        self._key.setEnabled(closed)
        if not closed:
            self.clear()
        elif not self.text:
            text = QCoreApplication.translate(
                "Till", "No cash drawer is open here, so nobody answers for this cash yet. What you typed stays."
            )
            self.tell(text, "warning")
            button = self.offer(
                QCoreApplication.translate("Till", "Open the drawer (Ctrl+O)"), self._open, icon_name="lock-open"
            )
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _on_failed(self, _error: DeskError) -> None:
        """Taking cash goes on without the hint: it forbids nothing."""

    def _open(self) -> None:
        self._home.drawer_wanted.emit(self._venue_id)
