"""Pictures of bars, each drawn once: state by border, mark and text as well as by colour."""

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from desk.ui.board.layout import Placed
from desk.ui.look.colours import StateColours, Theme
from desk.ui.look.icons import picture
from desk.ui.look.theme import colour, font

MARKS = {
    "temp_hold": "clock",
    "pending": "ellipsis",
    "confirmed": "check",
    "completed": "check-check",
    "cancelled": "x",
    "expired": "circle-slash",
    "blackout": "lock",
}
NOTED = {"arrived": "log-in", "left": "log-out", "no_show": "eye-off"}  # instead of the state's own mark
PENS = {"temp_hold": Qt.PenStyle.DashLine, "expired": Qt.PenStyle.DotLine}

PLAIN_BELOW = 8  # narrower bars are plain rectangles
MARK_FROM = 12  # from here on a mark
LABEL_FROM = 48  # from here on a label
CLIPPED_BELOW = 70  # less room than this shows as many letters as fit, without dots
MOST_CLIPPED_LETTERS = 32
PAD = 5
GAP = 4
STRIP_HEIGHT = 9
MOST_PICTURES = 6000


class BarPictures:
    """The cache of pictures for one theme and sharpness; `forget` it when either changes."""

    def __init__(self) -> None:
        self._made: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        self._made.clear()

    def __len__(self) -> int:
        return len(self._made)

    def picture(self, placed: Placed, height: int, theme: Theme, ratio: float, *, mirrored: bool = False) -> QPixmap:
        """The picture of a bar with its shoulders, `height` high; `mirrored` where time runs to the left."""
        placed = _mirrored(placed) if mirrored else placed
        key = (
            placed.state,
            placed.bar.mark,
            placed.words if placed.inner_right - placed.inner_left >= LABEL_FROM else "",
            placed.inner_left - placed.left,
            placed.inner_right - placed.inner_left,
            placed.right - placed.inner_right,
            height,
            placed.partial,
            placed.cut_left,
            placed.cut_right,
            ratio,
            theme.name,
            theme.sizes.small,
        )
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= MOST_PICTURES:
                self._made.clear()
            found = self._made[key] = _draw(placed, height, theme, ratio)
        return found


def draw_sample(state: str, width: int, height: int, theme: Theme, ratio: float) -> QPixmap:
    """The picture of a bar without a label, for the legend."""
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours, size = theme.states[state], mark_size(height) + 1
    body = QRectF(0.75, 0.75, width - 1.5, height - 1.5)
    painter.setPen(_pen(state, colours))
    painter.setBrush(colour(colours.fill))
    painter.drawRoundedRect(body, 4, 4)
    mark = picture(MARKS[state], colours.text, size, ratio)
    painter.drawPixmap(QPointF((width - size) / 2, (height - size) / 2), mark)
    painter.end()
    return made


def _mirrored(placed: Placed) -> Placed:
    return replace(
        placed,
        left=-placed.right,
        right=-placed.left,
        inner_left=-placed.inner_right,
        inner_right=-placed.inner_left,
        cut_left=placed.cut_right,
        cut_right=placed.cut_left,
    )


def label_font(theme: Theme, height: int) -> QFont:
    """The font of labels in bars `height` high. Shared: never change it."""
    return _label_font(max(9, min(theme.sizes.small, height - 6)))


def clock_width(theme: Theme, height: int) -> int:
    """The room that a running time takes."""
    return _clock_width(max(9, min(theme.sizes.small, height - 6)))


@lru_cache(maxsize=64)
def _label_font(size: int) -> QFont:
    made = font("small", strong=True)
    made.setPixelSize(size)
    return made


@lru_cache(maxsize=64)
def _clock_width(size: int) -> int:
    return int(QFontMetricsF(_label_font(size)).horizontalAdvance("00:00")) + 3


def mark_size(height: int) -> int:
    return max(8, min(14, height - 8))


def countdown_box(placed: Placed, height: int, text: int, *, mirrored: bool = False) -> QRect | None:
    """Where a hold's time, `text` wide, stands within its picture; None where it has no room."""
    width = placed.inner_right - placed.inner_left
    left = placed.right - placed.inner_right if mirrored else placed.inner_left - placed.left
    if placed.strip or placed.state != "temp_hold" or height < 14:
        return None
    if width >= PAD + mark_size(height) + GAP + text + 2:
        return QRect(left + PAD + mark_size(height) + GAP, 0, text, height)
    return QRect(left + (width - text) // 2, 0, text, height) if width >= text + 4 else None


def _draw(placed: Placed, height: int, theme: Theme, ratio: float) -> QPixmap:
    width = max(1, placed.right - placed.left)
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    if width < PLAIN_BELOW:
        painter.fillRect(0, 0, max(1, width - 1), height, colour(_plain_colour(placed, theme)))
        painter.end()
        return made
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = theme.states.get(placed.state, theme.states["completed"])
    if placed.partial:
        _draw_partial(painter, width, height, theme)
        painter.end()
        return made
    if not placed.strip:
        _draw_shoulders(painter, placed, width, height, theme, colours)
    left, right = placed.inner_left - placed.left, placed.inner_right - placed.left
    body = QRectF(left + 0.5, 0.5, max(1, right - left - 1), height - 1)
    _draw_body(painter, body, placed, colours)
    if placed.state == "blackout":
        _hatch(painter, body, colours.edge)
    _draw_words(painter, body, placed, height, theme, colours, ratio)
    painter.end()
    return made


def _draw_shoulders(
    painter: QPainter, placed: Placed, width: int, height: int, theme: Theme, colours: StateColours
) -> None:
    top, thickness = round(height * 0.3), round(height * 0.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(colours.edge, 150 if theme.dark else 110))
    left, right = placed.inner_left - placed.left, placed.inner_right - placed.left
    if left > 0:
        painter.drawRoundedRect(QRectF(0, top, left + 2, thickness), 2, 2)
    if right < width:
        painter.drawRoundedRect(QRectF(right - 2, top, width - right + 2, thickness), 2, 2)


def _draw_body(painter: QPainter, body: QRectF, placed: Placed, colours: StateColours) -> None:
    pen = _pen(placed.state, colours)
    painter.setPen(pen)
    painter.setBrush(colour(colours.fill))
    painter.drawPath(_outline(body, placed))


def _pen(state: str, colours: StateColours) -> QPen:
    pen = QPen(colour(colours.edge), 1.2)
    pen.setStyle(PENS.get(state, Qt.PenStyle.SolidLine))
    if state == "temp_hold":
        pen.setDashPattern([3.0, 2.0])
        pen.setWidthF(1.4)
    return pen


def _outline(body: QRectF, placed: Placed) -> QPainterPath:
    """Rounded where the bar ends on this page, straight where it goes on."""
    radius = min(5.0, body.width() / 2, body.height() / 2)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(body, radius, radius)
    if placed.cut_left:
        path.addRect(QRectF(body.left(), body.top(), radius, body.height()))
    if placed.cut_right:
        path.addRect(QRectF(body.right() - radius, body.top(), radius, body.height()))
    return path.simplified() if placed.cut_left or placed.cut_right else path


def _hatch(painter: QPainter, body: QRectF, edge: str) -> None:
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(body.adjusted(1, 1, -1, -1), 4, 4)
    painter.setClipPath(path)
    painter.setPen(QPen(colour(edge), 1.6))
    step, tall = 7, body.height()
    at = body.left() - tall
    while at < body.right():
        painter.drawLine(QPointF(at, body.bottom()), QPointF(at + tall, body.top()))
        at += step
    painter.restore()


def _draw_partial(painter: QPainter, width: int, height: int, theme: Theme) -> None:
    """A part of a composite space is taken: a quiet block, because whose it is stands in the part's own row."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.part))
    painter.drawRoundedRect(QRectF(0, 2, width, height - 4), 3, 3)


def _fitting(title: str, metrics: QFontMetricsF, room: float) -> str:
    """As much of a title as fits; in narrow bars every letter counts more than dots."""
    if room >= CLIPPED_BELOW or any(ord(letter) >= 0x900 for letter in title if letter.isalpha()):
        return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    title = title[:MOST_CLIPPED_LETTERS]
    while title and metrics.horizontalAdvance(title) > room + 1:
        title = title[:-1]
    return title.rstrip(" ·,–-")


def _plain_colour(placed: Placed, theme: Theme) -> str:
    """The one colour of a bar too narrow for a border."""
    colours = theme.states[placed.state]
    if placed.partial:
        return theme.part
    return colours.fill if placed.state in ("confirmed", "completed") else colours.edge


def _draw_words(
    painter: QPainter, body: QRectF, placed: Placed, height: int, theme: Theme, colours: StateColours, ratio: float
) -> None:
    width = body.width() + 1
    size = min(mark_size(height), int(width) - 3)
    ink = colours.text
    metrics = QFontMetricsF(label_font(theme, height))
    clock = countdown_box(placed, height, clock_width(theme, height))
    if width < MARK_FROM and not clock:
        return
    left = body.left() + (PAD if width >= LABEL_FROM or clock else (width - 1 - size) / 2)
    has_mark = not clock or clock.left() > placed.inner_left - placed.left + PAD + size
    after = left + size + GAP
    room = 0.0
    if width >= LABEL_FROM:
        if clock:
            after = clock.right() + GAP + 1
        room = body.right() - PAD + 1 - after
    label = _fitting(placed.words, metrics, room) if room > 14 and height >= 14 else ""
    if placed.state == "blackout":
        # Hatching under text is hard to read.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(colours.fill))
        wide = size + 4 + (metrics.horizontalAdvance(label) + GAP + 2 if label else 0)
        painter.drawRoundedRect(QRectF(left - 2, body.top() + 2, wide, body.height() - 4), 3, 3)
    if has_mark:
        mark = NOTED.get(placed.bar.mark or "", MARKS[placed.state])
        painter.drawPixmap(QPointF(left, (height - size) / 2), picture(mark, ink, size, ratio))
    if label:
        painter.setPen(colour(ink))
        painter.setFont(label_font(theme, height))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(after, 0, room + 2, height), align, label)
