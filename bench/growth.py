"""The picture of how cost grows with size: one line per measure, and what the logarithm of the size would cost."""

import math
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from pathlib import Path

from desk.drawing.page import DARK, LIGHT, MIDDLE, Box, Line, Text

Shape = Box | Line | Text
_WIDE, _HIGH, _LEFT, _TOP, _RIGHT, _FOOT = 640.0, 360.0, 56.0, 24.0, 200.0, 44.0
_DASHES = ("", "7 3", "2 3", "9 3 2 3", "12 4")  # told apart without colour


@dataclass(kw_only=True)
class Curve:
    """One measure: (rows in the table, cost) from the smallest table to the largest."""

    name: str
    points: list[tuple[int, float]] = field(default_factory=list)

    def shares(self) -> list[tuple[int, float]]:
        """Each cost as a multiple of the first."""
        return [(size, cost / self.points[0][1]) for size, cost in self.points]


def draw(curves: list[Curve], path: Path) -> None:
    """Writes the picture as SVG."""
    sizes = [size for size, _ in curves[0].points]
    limit = Curve(name="the logarithm of the size", points=[(size, math.log(size)) for size in sizes])
    every = [*curves, limit]
    top = math.ceil(max(share for curve in every for _, share in curve.shares()) * 2) / 2
    shapes: list[tuple[Shape, str]] = [(shape, "") for shape in _frame(sizes, top)]
    for curve, dash in zip(every, _DASHES, strict=False):
        shapes += [(shape, dash) for shape in _curve(curve, sizes, top)]
    shapes += [(shape, "") for shape in _names(every, sizes, top)]
    body = "\n".join(_svg(shape, dash) for shape, dash in shapes)
    size = f'viewBox="0 0 {_WIDE:g} {_HIGH:g}" width="{_WIDE:g}" height="{_HIGH:g}"'
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif">\n'
        f'<rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n',
        "utf-8",
    )


def _place(size: int, share: float, sizes: list[int], top: float) -> tuple[float, float]:
    across = math.log(size / sizes[0]) / math.log(sizes[-1] / sizes[0])
    x = _LEFT + across * (_WIDE - _LEFT - _RIGHT)
    return x, _HIGH - _FOOT - share / top * (_HIGH - _TOP - _FOOT)


def _frame(sizes: list[int], top: float) -> list[Shape]:
    shapes: list[Shape] = []
    each = 1 if top <= 4 else 4  # halves; wholes and more of them where the scale is long
    for n in range(0, int(top * 2) + 1, each):
        _, y = _place(sizes[0], n / 2, sizes, top)
        shapes.append(Line(x=_LEFT, y=y, to_x=_WIDE - _RIGHT, to_y=y, grey=LIGHT))
        shapes.append(Text(x=0, y=y - 7, width=_LEFT - 8, height=14, text=f"{n / 2:g}×", size=11, align="right"))
    for size in sizes:
        x, y = _place(size, 0, sizes, top)
        shapes.append(Line(x=x, y=y, to_x=x, to_y=y + 4, grey=DARK))
        shapes.append(Text(x=x - 40, y=y + 6, width=80, height=14, text=f"{size:,}", size=11, align="centre"))
    middle = Text(x=_LEFT, y=_HIGH - 18, width=_WIDE - _LEFT - _RIGHT, height=14, text="bookings in the table",
                  size=11, align="centre", grey=DARK)  # fmt: skip
    return [*shapes, middle]


def _curve(curve: Curve, sizes: list[int], top: float) -> list[Shape]:
    places = [_place(size, share, sizes, top) for size, share in curve.shares()]
    return [
        Line(x=x, y=y, to_x=to_x, to_y=to_y, grey=MIDDLE if "logarithm" in curve.name else 0, thick=1.6)
        for (x, y), (to_x, to_y) in pairwise(places)
    ]


def _names(curves: list[Curve], sizes: list[int], top: float) -> list[Shape]:
    """At the ends of their lines, one above the other where these end together."""
    ends = [(_place(*curve.shares()[-1], sizes, top), curve.name) for curve in curves]
    shapes: list[Shape] = []
    free = _HIGH  # everything below is taken
    for (x, y), name in sorted(ends, key=lambda end: end[0][1], reverse=True):
        free = min(y, free - 15)
        shapes.append(Line(x=x, y=y, to_x=x + 10, to_y=free, grey=MIDDLE, thick=0.5))
        shapes.append(Text(x=x + 12, y=free - 7, width=_RIGHT - 12, height=14, text=name, size=11))
    return shapes


def _svg(shape: Shape, dash: str) -> str:
    if isinstance(shape, Line):
        stroke = f'stroke="rgb({shape.grey},{shape.grey},{shape.grey})" stroke-width="{shape.thick:g}"'
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        ends = f'x1="{shape.x:.1f}" y1="{shape.y:.1f}" x2="{shape.to_x:.1f}" y2="{shape.to_y:.1f}"'
        return f"<line {ends} {stroke}{dashes}/>"
    if isinstance(shape, Text):
        anchor, share = {"left": ("start", 0.0), "centre": ("middle", 0.5), "right": ("end", 1.0)}[shape.align]
        x, y = shape.x + share * shape.width, shape.y + shape.height / 2
        place = f'x="{x:.1f}" y="{y:.1f}" dominant-baseline="middle" text-anchor="{anchor}" font-size="{shape.size:g}"'
        return f"<text {place}>{escape(shape.text)}</text>"
    return f'<rect x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" height="{shape.height:.1f}"/>'
