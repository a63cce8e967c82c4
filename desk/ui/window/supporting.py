"""Help → Collect for support: one file that explains a fault and tells nothing of anybody."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desk.domain.errors import DeskError
from desk.ui.call import Lane
from desk.ui.language.told import told
from desk.ui.workplace.banner import Banner

if TYPE_CHECKING:  # the first window needs nothing of a desk
    from desk.ui.signed_in import SignedIn


class Supporting(QObject):
    """Collects in the background and says where the file is."""

    def __init__(self, home: "SignedIn", banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._banner = home, banner

    def collect(self) -> None:
        if self._home.desk.collect is None:
            self._home.said.emit(QCoreApplication.translate("Supporting", "Run `desk support` on this PC instead."))
            return
        self._home.said.emit(QCoreApplication.translate("Supporting", "Collecting …"))
        self._home.calls.run(self._home.desk.collect, done=self._on_collected, failed=self._on_failed, lane=Lane.SLOW)

    def _on_collected(self, path: str) -> None:
        text = QCoreApplication.translate(
            "Supporting", "Collected in {file}. It holds no customers and no amounts; look through it, then send it."
        )
        self._banner.tell(text.replace("{file}", path), icon_name="info")

    def _on_failed(self, error: DeskError) -> None:
        self._banner.tell(told(error))
