"""Draws the display list of a page with Qt: on the screen, on a printer, into a PDF; all of it stays vectors."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
)

from desk.domain.errors import Unavailable
from desk.drawing.page import Box, Diamond, Line, Page, Text
from desk.ui.look.theme import FAMILY

FINE = 10  # units to a point: pixel sizes of fonts are whole numbers
_STROKES = {"solid": Qt.PenStyle.SolidLine, "dashed": Qt.PenStyle.DashLine}
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def paint_page(painter: QPainter, page: Page, per_point: float) -> None:
    """Draws a page at the painter's origin, a point as large as `per_point` of its units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(per_point / FINE, per_point / FINE)
    for shape in page.shapes:
        match shape:
            case Box():
                _box(painter, shape)
            case Line():
                painter.setPen(_pen(shape.grey, shape.thick))
                painter.drawLine(_point(shape.x, shape.y), _point(shape.to_x, shape.to_y))
            case Text():
                _text(painter, shape)
            case Diamond():
                _diamond(painter, shape)
    painter.restore()


def page_layout(page: Page) -> QPageLayout:
    """The sheet of paper of a page, without margins of its own."""
    size = QPageSize(QSizeF(page.height, page.width), QPageSize.Unit.Point)
    return QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))


def write_pdf(pages: Sequence[Page], title: str, path: Path) -> Path:
    """Writes all pages as a PDF; slow with many.

    Raises:
        Unavailable: the file cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(72 * FINE)
    writer.setPageLayout(page_layout(pages[0]))
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        paint_page(painter, page, FINE)
    painter.end()
    try:
        path.write_bytes(buffer.data().data())
    except OSError as error:
        raise Unavailable(problem="the file cannot be written") from error
    return path


def _point(x: float, y: float) -> QPointF:
    return QPointF(x * FINE, y * FINE)


def _rect(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * FINE, y * FINE, width * FINE, height * FINE)


def _grey(grey: int) -> QColor:
    return QColor(grey, grey, grey)


def _pen(grey: int, thick: float) -> QPen:
    return QPen(_grey(grey), thick * FINE)


def _box(painter: QPainter, box: Box) -> None:
    rect = _rect(box.x, box.y, box.width, box.height)
    if box.fill is not None:
        painter.fillRect(rect, QBrush(_grey(box.fill)))
    if box.hatched:
        _hatch(painter, rect)
    if box.stroke == "none":
        return
    pen = _pen(box.edge, box.thick)
    pen.setStyle(_STROKES[box.stroke])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def _hatch(painter: QPainter, rect: QRectF) -> None:
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(_pen(70, 0.5))
    at = rect.left() - rect.height()
    while at < rect.right():
        painter.drawLine(QPointF(at, rect.bottom()), QPointF(at + rect.height(), rect.top()))
        at += 3 * FINE
    painter.restore()


def _text(painter: QPainter, text: Text) -> None:
    font = QFont(FAMILY)
    font.setPixelSize(round(text.size * FINE))
    font.setWeight(QFont.Weight.DemiBold if text.strong else QFont.Weight.Normal)
    # A joined "fi" is one shape that nobody finds when they search the PDF for its letters.
    font.setFeature(QFont.Tag("liga"), 0)
    painter.setFont(font)
    painter.setPen(_grey(text.grey))
    rect = _rect(text.x, text.y, text.width, text.height)
    words = _fitting(text, QFontMetricsF(font), rect.width() + 1)
    painter.drawText(rect, _ALIGN[text.align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)


def _fitting(text: Text, metrics: QFontMetricsF, room: float) -> str:
    """As much of the words as fits; letters that join into one shape are never cut apart."""
    if text.dots or metrics.horizontalAdvance(text.text) <= room:
        return metrics.elidedText(text.text, Qt.TextElideMode.ElideRight, room)
    ends = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text.text[:60])
    fits = 0
    while (end := ends.toNextBoundary()) > 0 and metrics.horizontalAdvance(text.text[:end]) <= room:
        fits = end
    return text.text[:fits].rstrip(" ·,–-")


def _diamond(painter: QPainter, diamond: Diamond) -> None:
    half, middle = diamond.wide * FINE / 2, _point(diamond.x, diamond.y)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_grey(diamond.grey))
    corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
