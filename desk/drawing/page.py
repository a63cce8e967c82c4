"""A display list: pages of shapes in points from the top left, in greys, for windows, printers and PDF alike. No Qt."""

from dataclasses import dataclass
from typing import Literal

Stroke = Literal["none", "solid", "dashed"]
Align = Literal["left", "centre", "right"]
BLACK, DARK, MIDDLE, LIGHT, PALE, WHITE = 0, 70, 150, 205, 235, 255


@dataclass(frozen=True, kw_only=True, slots=True)
class Box:
    """A rectangle; `fill` and `edge` are greys from 0 (black) to 255, `hatched` draws slanting lines over the fill."""

    x: float
    y: float
    width: float
    height: float
    fill: int | None = None
    edge: int = BLACK
    stroke: Stroke = "none"
    hatched: bool = False
    thick: float = 0.6


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    grey: int = LIGHT
    thick: float = 0.4


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """One line of text within a box, in the middle of its height; shortened, with dots or without, where it is long."""

    x: float
    y: float
    width: float
    height: float
    text: str
    size: float
    strong: bool = False
    align: Align = "left"
    grey: int = BLACK
    dots: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Diamond:
    """A filled square on its corner, its middle at a point."""

    x: float
    y: float
    wide: float
    grey: int = BLACK


Shape = Box | Line | Text | Diamond


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """One sheet of paper."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
