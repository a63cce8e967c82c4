"""A chart on the screen: as wide as its room, as high as it needs. The table below it has the same numbers."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.drawing.chart import drawn
from desk.drawing.chart_data import ChartData
from desk.drawing.picture import Picture
from desk.ui.look.theme import current_theme, watcher
from desk.ui.reports.painter import inks, paint_picture
from desk.ui.reports.words import window_say
from desk.ui.widgets.dressing import on_look_changed

PIXELS = 1.35  # to a point of the display list, so that its text is as large as the window's


class ChartView(QWidget):
    """Draws what `show_chart` gives; the size of text makes it higher, never wider."""

    def __init__(self) -> None:
        super().__init__()
        self._data: ChartData | None = None
        self.picture: Picture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_look_changed(self._draw)

    def show_chart(self, data: ChartData | None) -> None:
        """Shows a chart, or nothing at all."""
        self._data = data
        self.setVisible(data is not None)
        if data is not None:
            text = QCoreApplication.translate("Reports", "Chart: {title}. Its numbers are in the table.")
            self.setAccessibleName(text.replace("{title}", data.title))
        self._draw()

    def _draw(self) -> None:
        if self._data is None:
            self.picture = None
            return
        width = max(240.0, self.width() / PIXELS - 2)
        self.picture = drawn(self._data, width, window_say(), scale=watcher().percent / 100)
        self.setFixedHeight(round(self.picture.height * PIXELS) + 2)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture is not None:
            paint_picture(QPainter(self), self.picture, PIXELS, inks(current_theme()))
