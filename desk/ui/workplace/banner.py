"""The line across the top of the window that tells of a lost server, an unknown outcome, or a fault of the program."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desk.ui.look.icons import picture
from desk.ui.look.theme import current_theme
from desk.ui.widgets.button import Button
from desk.ui.widgets.dressing import on_look_changed
from desk.ui.widgets.words import Words


class Banner(QFrame):
    """Hidden until `tell()`. A standing banner (lost server) goes only when its cause goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = "triangle-alert"
        self._mark = QLabel()
        self._mark.setFixedSize(QSize(18, 18))
        self.words = Words("", "strong")
        self.button = Button("")
        self.close_button = Button("", "quiet", icon_name="x")
        self.close_button.name(QCoreApplication.translate("Banner", "Close this message"))
        self.close_button.clicked.connect(self.clear)
        self._act: Callable[[], None] | None = None
        self.button.clicked.connect(self._on_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        on_look_changed(self._dress)
        self.hide()

    def tell(
        self,
        text: str,
        *,
        icon_name: str = "triangle-alert",
        closable: bool = True,
        button: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Shows the text and says it aloud, with at most one thing to do about it."""
        self._icon, self._act = icon_name, act
        self.words.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.close_button.setVisible(closable)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self.words.text()

    def _on_button(self) -> None:
        if self._act is not None:
            self._act()

    def _dress(self) -> None:
        self._mark.setPixmap(picture(self._icon, current_theme().warning, 18, self.devicePixelRatioF()))
