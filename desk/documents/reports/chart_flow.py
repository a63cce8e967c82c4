"""Draws a chart's display list on a PDF's canvas, in inks that stay apart on grey paper."""

from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from desk.documents.fonts import plain, register, text
from desk.drawing.picture import Bar, Label, Mark, Picture, Stroke, Tone

_INKS: dict[Tone, Color] = {
    "ink": HexColor("#101216"), "muted": HexColor("#565e6c"), "grid": HexColor("#dcdfe6"), "axis": HexColor("#7a808c"),
    "ground": HexColor("#ffffff"), "heat": HexColor("#4a42c4"), "on_heat": HexColor("#ffffff"),
    "s0": HexColor("#3f38a8"), "s1": HexColor("#a86200"), "s2": HexColor("#00694f"), "s3": HexColor("#00598c"),
    "s4": HexColor("#565e6c"),
}  # fmt: skip
_COLD = HexColor("#eef0f4")
_CORNERS = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    "triangle": ((0, 1.2), (1.2, -1), (-1.2, -1)),
}


def ink_of(tone: Tone, strength: float = 1.0) -> Color:
    """The ink of a tone; squares go from pale to full."""
    ink = _INKS[tone]
    if tone != "heat":
        return ink
    share = 0.06 + 0.94 * strength if strength > 0 else 0.0
    mixed = (a + (b - a) * share for a, b in zip(_COLD.rgb(), ink.rgb(), strict=True))
    return Color(*mixed)


class ChartFlow(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A picture in the flow of a paper; it is never split."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        register()
        self._picture = picture
        self.width, self.height = picture.width, picture.height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        for shape in self._picture.shapes:
            match shape:
                case Bar():
                    self._bar(shape)
                case Stroke():
                    self._stroke(shape)
                case Mark():
                    self._mark(shape)
                case Label():
                    self._label(shape)

    def _up(self, y: float) -> float:
        """PDF counts from the bottom."""
        return float(self.height - y)

    def _bar(self, bar: Bar) -> None:
        canvas, ink = self.canv, ink_of(bar.tone, bar.strength)
        canvas.saveState()
        x, y = bar.x, self._up(bar.y + bar.height)
        round_ = min(bar.rounded, bar.width / 2, bar.height / 2)
        if bar.pattern == "solid":
            canvas.setFillColor(ink)
            canvas.roundRect(x, y, bar.width, bar.height, round_, stroke=0, fill=1)
        else:
            path = canvas.beginPath()
            path.rect(x, y, bar.width, bar.height)
            canvas.clipPath(path, stroke=0, fill=0)
            canvas.setFillColor(Color(*ink.rgb(), alpha=0.12))
            canvas.rect(x, y, bar.width, bar.height, stroke=0, fill=1)
            self._pattern(bar, x, y, ink)
            canvas.setStrokeColor(ink)
            canvas.setLineWidth(1.2)
            canvas.rect(x, y, bar.width, bar.height, stroke=1, fill=0)
        canvas.restoreState()

    def _pattern(self, bar: Bar, x: float, y: float, ink: Color) -> None:
        canvas, gap = self.canv, 4.2
        canvas.setStrokeColor(ink)
        canvas.setFillColor(ink)
        canvas.setLineWidth(0.8)
        if bar.pattern in ("slant", "cross"):
            at = x - bar.height
            while at < x + bar.width:
                canvas.line(at, y, at + bar.height, y + bar.height)
                if bar.pattern == "cross":
                    canvas.line(at, y + bar.height, at + bar.height, y)
                at += gap
        elif bar.pattern == "dots":
            for row in range(int(bar.height / gap) + 1):
                for column in range(int(bar.width / gap) + 1):
                    canvas.circle(x + (column + 0.5) * gap, y + (row + 0.5) * gap, 0.8, stroke=0, fill=1)

    def _stroke(self, stroke: Stroke) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(ink_of(stroke.tone))
        canvas.setLineWidth(stroke.thick)
        if stroke.dashed:
            canvas.setDash([5, 3])
        path = canvas.beginPath()
        first, *others = stroke.points
        path.moveTo(first[0], self._up(first[1]))
        for x, y in others:
            path.lineTo(x, self._up(y))
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()

    def _mark(self, mark: Mark) -> None:
        canvas, half, y = self.canv, mark.wide / 2, self._up(mark.y)
        canvas.setFillColor(ink_of(mark.tone))
        if mark.kind == "circle":
            canvas.circle(mark.x, y, half, stroke=0, fill=1)
            return
        path = canvas.beginPath()
        corners = [(mark.x + dx * half, y + dy * half) for dx, dy in _CORNERS[mark.kind]]
        path.moveTo(*corners[0])
        for corner in corners[1:]:
            path.lineTo(*corner)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)

    def _label(self, label: Label) -> None:
        face = "DeskSans-SemiBold" if label.strong else "DeskSans"
        ink = ink_of(label.tone) if label.upon is None else ink_of("on_heat" if label.upon > 0.5 else "ink")
        bottom = self._up(label.y + label.height)
        if any("\u0900" <= letter <= "\u097f" for letter in label.text):  # only a paragraph shapes Devanagari
            words = text(plain(label.text), label.size, face=face, align=label.align, colour=ink)
            _, high = words.wrap(label.width, label.height)
            words.drawOn(self.canv, label.x, bottom + max(0.0, (label.height - high) / 2))
            return
        shown = fitting(label.text, face, label.size, label.width)
        self.canv.setFillColor(ink)
        self.canv.setFont(face, label.size)
        y = bottom + (label.height - label.size * 0.72) / 2
        draw: Any = {"left": self.canv.drawString, "right": self.canv.drawRightString}.get(
            label.align, self.canv.drawCentredString
        )
        x = {"left": label.x, "right": label.x + label.width}.get(label.align, label.x + label.width / 2)
        draw(x, y, shown)


def fitting(words: str, face: str, size: float, room: float) -> str:
    """As many letters as have room, with dots for the rest."""
    if pdfmetrics.stringWidth(words, face, size) <= room + 1:
        return words
    while words and pdfmetrics.stringWidth(words + "…", face, size) > room:
        words = words[:-1]
    return words.rstrip() + "…"
