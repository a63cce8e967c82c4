"""Messages per week as bars: delivered, not yet known and failed one upon the other, each with a hatch of its own."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui.look.theme import colour, current_theme, font
from desk.ui.widgets.dressing import on_look_changed, scaled
from desk.ui.words.format import number, short_date

Bar = tuple[date, int, int, int]
"""A week by its Monday: delivered, not yet known, failed."""


class WeekChart(QWidget):
    """From nothing upwards: the axis always begins at zero. The table beside it says the same in numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_look_changed(self._dress)

    def put(self, bars: list[Bar]) -> None:
        self.bars = bars
        text = QCoreApplication.translate(
            "MessageChart", "{week}: {good} delivered, {open} not yet known, {bad} failed"
        )
        said = [
            text.replace("{week}", short_date(week)).replace("{good}", str(good)).replace("{open}", str(open_))
            .replace("{bad}", str(bad))
            for week, good, open_, bad in bars
        ]  # fmt: skip
        self.setAccessibleName(QCoreApplication.translate("MessageChart", "Messages per week"))
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, scaled(190))

    def _dress(self) -> None:
        self.setFixedHeight(scaled(190))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setFont(font("small"))
        metrics = QFontMetrics(font("small"))
        words = (
            (QCoreApplication.translate("MessageChart", "Delivered"), QBrush(colour(theme.ok))),
            (QCoreApplication.translate("MessageChart", "Not yet known"), self._hatch(theme.info, dense=False)),
            (QCoreApplication.translate("MessageChart", "Failed"), self._hatch(theme.danger, dense=True)),
        )
        top = self._legend(painter, metrics, words)
        bottom = self.height() - metrics.height() - 6
        most = max((good + open_ + bad for _, good, open_, bad in self.bars), default=0)
        painter.setPen(colour(theme.line))
        painter.drawLine(0, bottom, self.width(), bottom)
        if not most:
            return
        room = self.width() / max(1, len(self.bars))
        for place, (week, *counts) in enumerate(self.bars):
            self._bar(painter, QRectF(place * room, top, room, bottom - top), counts, most, [b for _, b in words])
            painter.setPen(colour(theme.muted))
            label = metrics.elidedText(short_date(week), Qt.TextElideMode.ElideRight, round(room))
            area = QRectF(place * room, bottom + 3, room, metrics.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter, label)

    def _legend(self, painter: QPainter, metrics: QFontMetrics, words: tuple[tuple[str, QBrush], ...]) -> int:
        theme, x, edge = current_theme(), 0, metrics.height() - 4
        for word, brush in words:
            painter.setPen(colour(theme.edge))
            painter.setBrush(brush)
            painter.drawRect(x, 2, edge, edge)
            painter.setPen(colour(theme.text))
            painter.drawText(x + edge + 6, metrics.ascent(), word)
            x += edge + 6 + metrics.horizontalAdvance(word) + 18
        return 2 * metrics.height() + 10

    def _bar(self, painter: QPainter, room: QRectF, counts: list[int], most: int, brushes: list[QBrush]) -> None:
        theme, width = current_theme(), min(room.width() * 0.6, scaled(46))
        left, y = room.center().x() - width / 2, room.bottom()
        for count, brush in zip(counts, brushes, strict=True):
            height = room.height() * count / most
            if height:
                painter.setPen(colour(theme.edge))
                painter.setBrush(brush)
                painter.drawRect(QRectF(left, y - height, width, height))
            y -= height
        painter.setPen(colour(theme.text))
        above = QRectF(
            room.left(), y - painter.fontMetrics().height() - 2, room.width(), painter.fontMetrics().height()
        )
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, number(sum(counts)))

    def _hatch(self, ink: str, *, dense: bool) -> QBrush:
        return QBrush(colour(ink), Qt.BrushStyle.DiagCrossPattern if dense else Qt.BrushStyle.BDiagPattern)
