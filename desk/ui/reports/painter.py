"""Draws a chart's display list with Qt, in the colours of the present theme or in those of paper."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from desk.drawing.picture import Bar, Label, Mark, Picture, Stroke, Tone
from desk.ui.look.colours import Theme
from desk.ui.look.theme import FAMILY

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class Inks:
    """A colour for each tone; squares go from `cold` to the tone `heat`."""

    tones: dict[Tone, str]
    cold: str

    def of(self, tone: Tone, strength: float = 1.0) -> QColor:
        ink = QColor(self.tones[tone])
        if tone != "heat":
            return ink
        cold, share = QColor(self.cold), 0.06 + 0.94 * strength if strength > 0 else 0.0
        mixed = [round(a + (b - a) * share) for a, b in zip(cold.getRgb()[:3], ink.getRgb()[:3], strict=True)]  # type: ignore[index]
        return QColor(*mixed)

    def upon(self, strength: float) -> QColor:
        """The ink that is farther from the square it stands on."""
        ground = _light(self.of("heat", strength))
        return max((self.of("ink"), self.of("on_heat")), key=lambda ink: abs(_light(ink) - ground))


def _light(colour: QColor) -> float:
    """How light an eye finds it, from 0 to 1."""
    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return float((0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2) ** (1 / 2.4))


def inks(theme: Theme) -> Inks:
    """The theme's colours for a chart."""
    states = theme.states
    return Inks(
        {
            "ink": theme.text, "muted": theme.muted, "grid": theme.line, "axis": theme.edge, "ground": theme.surface,
            "heat": theme.accent, "on_heat": theme.on_accent, "s0": theme.accent, "s1": states["temp_hold"].edge,
            "s2": theme.ok, "s3": theme.info, "s4": theme.muted,
        },
        theme.sunken,
    )  # fmt: skip


def paint_picture(painter: QPainter, picture: Picture, scale: float, colours: Inks) -> None:
    """Draws it at the painter's origin, a point as large as `scale` of its units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in picture.shapes:
        match shape:
            case Bar():
                _bar(painter, shape, scale, colours)
            case Stroke():
                _stroke(painter, shape, scale, colours)
            case Mark():
                _mark(painter, shape, scale, colours)
            case Label():
                _label(painter, shape, scale, colours)
    painter.restore()


def _bar(painter: QPainter, bar: Bar, scale: float, colours: Inks) -> None:
    ink = colours.of(bar.tone, bar.strength)
    rect = QRectF(bar.x * scale, bar.y * scale, bar.width * scale, bar.height * scale)
    path = QPainterPath()
    path.addRoundedRect(rect, bar.rounded * scale, bar.rounded * scale)
    if bar.pattern == "solid":
        painter.fillPath(path, QBrush(ink))
        return
    soft = QColor(ink)
    soft.setAlpha(46)
    painter.fillPath(path, QBrush(colours.of("ground")))
    painter.fillPath(path, QBrush(soft))
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    _pattern(painter, bar, rect, scale, ink)
    painter.restore()
    painter.setPen(QPen(ink, max(0.8, scale)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _pattern(painter: QPainter, bar: Bar, rect: QRectF, scale: float, ink: QColor) -> None:
    gap = 4.5 * scale
    painter.setPen(QPen(ink, 1.1 * scale))
    if bar.pattern in ("slant", "cross"):
        at = rect.left() - rect.height()
        while at < rect.right():
            painter.drawLine(QPointF(at, rect.bottom()), QPointF(at + rect.height(), rect.top()))
            if bar.pattern == "cross":
                painter.drawLine(QPointF(at, rect.top()), QPointF(at + rect.height(), rect.bottom()))
            at += gap
    elif bar.pattern == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        y, odd = rect.top() + gap / 2, False
        while y < rect.bottom():
            x = rect.left() + (gap if odd else gap / 2)
            while x < rect.right():
                painter.drawEllipse(QPointF(x, y), 0.9 * scale, 0.9 * scale)
                x += gap
            y, odd = y + gap * 0.8, not odd


def _stroke(painter: QPainter, stroke: Stroke, scale: float, colours: Inks) -> None:
    pen = QPen(colours.of(stroke.tone), stroke.thick * scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dashed:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x * scale, y * scale) for x, y in stroke.points]))


def _mark(painter: QPainter, mark: Mark, scale: float, colours: Inks) -> None:
    half, middle = mark.wide * scale / 2, QPointF(mark.x * scale, mark.y * scale)
    painter.setPen(QPen(colours.of("ground"), scale))
    painter.setBrush(colours.of(mark.tone))
    if mark.kind == "circle":
        painter.drawEllipse(middle, half, half)
        return
    corners = {
        "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        "triangle": ((0, -1.2), (1.2, 1), (-1.2, 1)),
    }[mark.kind]
    painter.drawPolygon(QPolygonF([middle + QPointF(x * half, y * half) for x, y in corners]))


def _label(painter: QPainter, label: Label, scale: float, colours: Inks) -> None:
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(label.size * scale)))
    font.setWeight(QFont.Weight.DemiBold if label.strong else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(colours.of(label.tone) if label.upon is None else colours.upon(label.upon))
    rect = QRectF(label.x * scale, label.y * scale, label.width * scale, label.height * scale)
    words = QFontMetricsF(font).elidedText(label.text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect, _ALIGN[label.align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)
