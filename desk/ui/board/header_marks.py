"""Marks of days in the header: a diamond on a tint for a listed day, a sheet for a note. Shapes before colours."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from desk.ui.look.colours import Theme
from desk.ui.look.theme import colour

STRIP = 12  # pixels that marks take at the foot of the header
FULL = 16  # narrower days have marks without detail
DIAMOND, SHEET = 9.0, 8.0


def paint_marks(painter: QPainter, theme: Theme, box: QRectF, *, listed: bool, noted: bool) -> None:
    """Paints the marks of one day at the foot of its box."""
    if listed:
        painter.fillRect(box.adjusted(0, 0, -1, 0), colour(theme.warning_soft))
    if not (listed or noted):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, foot = box.center().x() - 0.5, box.bottom() - STRIP / 2 - 3
    if box.width() < FULL:
        _small(painter, theme, box, listed=listed, noted=noted)
    elif listed and noted:
        diamond(painter, theme, QPointF(middle - 7, foot), DIAMOND)
        sheet(painter, theme, QPointF(middle + 6, foot), SHEET)
    elif listed:
        diamond(painter, theme, QPointF(middle, foot), DIAMOND)
    else:
        sheet(painter, theme, QPointF(middle, foot), SHEET)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _small(painter: QPainter, theme: Theme, box: QRectF, *, listed: bool, noted: bool) -> None:
    """One above the other; in the year a listed day is a pointed mark above, a note a bar below."""
    wide = min(7.0, max(3.0, box.width() - 1))
    middle, foot = box.center().x() - 0.5, box.bottom()
    if listed:
        diamond(painter, theme, QPointF(middle, foot - STRIP + 2), wide)
    if noted:
        painter.fillRect(QRectF(middle - wide / 2, foot - 5, wide, 4), colour(theme.info))


def diamond(painter: QPainter, theme: Theme, at: QPointF, wide: float) -> None:
    """The mark of a listed day."""
    half = wide / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.warning))
    corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
    painter.drawPolygon([at + corner for corner in corners])


def sheet(painter: QPainter, theme: Theme, at: QPointF, wide: float) -> None:
    """The mark of a note: a sheet with two lines of writing."""
    half = wide / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.info))
    painter.drawRoundedRect(QRectF(at.x() - half, at.y() - half, wide, wide + 1), 1.5, 1.5)
    painter.setPen(QPen(colour(theme.window), 1))
    for line in (-1.5, 1.5):
        painter.drawLine(QPointF(at.x() - half + 2, at.y() + line), QPointF(at.x() + half - 2, at.y() + line))


def listed_sample(width: int, height: int, theme: Theme, ratio: float) -> QPixmap:
    """The mark of a listed day on its tint, for the legend."""
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(colour(theme.warning_soft))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    diamond(painter, theme, QPointF(width / 2, height / 2), DIAMOND)
    painter.end()
    return made
