"""One number of the health panel: its name, the reading with a mark, and the advice."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desk.ui.look.icons import picture
from desk.ui.look.theme import current_theme
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.widgets.words import Words

MARK = 18


class Gauge(QWidget):
    """`flat` puts everything on one line, for lists of jobs."""

    def __init__(self, name: str, *, flat: bool = False) -> None:
        super().__init__()
        self._good: bool | None = None
        self._grave = True
        self._name = name
        self._mark = QLabel()
        self.reading = Words("–", "strong" if flat else "large", wrap=flat)
        self.advice = Words("", "small")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        top = Qt.AlignmentFlag.AlignTop
        if flat:
            grid.addWidget(self._mark, 0, 0, top)
            grid.addWidget(Words(name), 0, 1, top)
            grid.addWidget(self.reading, 0, 2, top)
            grid.addWidget(self.advice, 0, 3, top)
            for column in (1, 2, 3):
                grid.setColumnStretch(column, 1)
        else:
            grid.addWidget(Words(name, "muted"), 0, 0, 1, 2)
            grid.addWidget(self._mark, 1, 0)
            grid.addWidget(self.reading, 1, 1)
            grid.addWidget(self.advice, 2, 0, 1, 2)
            grid.setColumnStretch(1, 1)
        on_look_changed(self._dress)

    def show_reading(self, reading: str, advice: str, *, good: bool, grave: bool = True) -> None:
        """What was read; what is not good is `grave`, or merely to be known."""
        self._good, self._grave = good, grave
        self.reading.setText(reading)
        self.advice.setText(advice)
        self.setAccessibleName(f"{self._name}: {reading}. {advice}")
        self._dress()

    def _dress(self) -> None:
        self._mark.setFixedSize(QSize(scaled(MARK), scaled(MARK + 2)))
        if self._good is None:
            return
        theme = current_theme()
        trouble = ("circle-alert", theme.danger) if self._grave else ("triangle-alert", theme.warning)
        name, ink = ("circle-check", theme.ok) if self._good else trouble
        self._mark.setPixmap(picture(name, ink, scaled(MARK), self.devicePixelRatioF()))
