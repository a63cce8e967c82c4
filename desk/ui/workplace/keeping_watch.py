"""Tells at every desk, in the line across the top, that a background job keeps failing or the last backup is old."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desk.ui.language.told import told
from desk.ui.signed_in import SignedIn
from desk.ui.words.format import long_date
from desk.ui.workplace.banner import Banner
from desk.usecases.keeping import Keeping

LOOK_MILLISECONDS = 30 * 60 * 1000


class KeepingWatch(QObject):
    """Reads when the desk is live, when told, and every half hour. `health_wanted` asks for the panel."""

    health_wanted = Signal()

    def __init__(self, home: SignedIn, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._banner = home, banner
        self._told, self._closed = "", ""
        self._timer = QTimer(self, interval=LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        home.live.everything_changed.connect(self.look)
        home.live.keeping_changed.connect(self.look)
        banner.close_button.clicked.connect(self._on_closed)

    def look(self) -> None:
        if self._home.desk.keeping is not None:
            self._timer.start()
            self._home.calls.run(self._home.desk.keeping, done=self._on_read, failed=self._on_unread)

    def _on_unread(self, _error: object) -> None:
        """A lost server is told by others."""

    def _on_read(self, known: Keeping) -> None:
        text = self._sentence(known)
        if text == self._told and (text in (self._banner.text, self._closed)):
            return
        if not text:
            if self._told and self._banner.text == self._told:
                self._banner.clear()
        elif self._banner.text in ("", self._told) and text != self._closed:
            button = QCoreApplication.translate("KeepingWatch", "Health")
            self._banner.tell(text, button=button, act=self.health_wanted.emit)
        else:
            return  # something more urgent stands there; the next look tries again
        self._told = text

    def _on_closed(self) -> None:
        """Who has read it is not told the same again."""
        self._closed = self._told

    def _sentence(self, known: Keeping) -> str:
        if known.alerts:
            first = known.alerts[0]
            text = QCoreApplication.translate("KeepingWatch", "“{job}” keeps failing on {desk}: {problem}")
            job = QCoreApplication.translate("Domain", first.source)
            return text.replace("{job}", job).replace("{desk}", first.desk).replace("{problem}", told(first.problem))
        if not known.backup_is_old:
            return ""
        if known.backup_at is None:
            return QCoreApplication.translate(
                "KeepingWatch", "There is no backup yet. Tell whoever looks after the PC."
            )
        text = QCoreApplication.translate(
            "KeepingWatch", "The last backup is of {day}. Tell whoever looks after the PC."
        )
        return text.replace("{day}", long_date(known.backup_at.astimezone(self._home.zone).date()))
