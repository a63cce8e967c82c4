"""A display list for charts: shapes in points from the top left, in named tones; each painter has its own colours.

No Qt, no reportlab, no theme: a screen, a PDF and a test read the same values. Tones that stand for something are told
apart by pattern and mark as well, so that grey paper and any eye can tell them.
"""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["ink", "muted", "grid", "axis", "ground", "heat", "on_heat", "s0", "s1", "s2", "s3", "s4"]
SERIES: tuple[Tone, ...] = ("s0", "s1", "s2", "s3", "s4")
Pattern = Literal["solid", "slant", "dots", "cross", "open"]
PATTERNS: tuple[Pattern, ...] = ("solid", "slant", "dots", "cross", "open")
MarkKind = Literal["circle", "square", "diamond", "triangle"]
MARKS: tuple[MarkKind, ...] = ("circle", "square", "diamond", "triangle")
Align = Literal["left", "centre", "right"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """A filled rectangle; `strength` from 0 to 1 is how much of the tone `heat` there is."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone
    pattern: Pattern = "solid"
    strength: float = 1.0
    rounded: float = 1.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Stroke:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    tone: Tone
    thick: float = 0.6
    dashed: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """A small filled sign, its middle at a point."""

    x: float
    y: float
    wide: float
    kind: MarkKind
    tone: Tone


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """One line of text within a box, in the middle of its height; shortened with dots where it is too long.

    `upon`: it stands on a square of that strength, and is drawn in the ink that can be read there.
    """

    x: float
    y: float
    width: float
    height: float
    text: str
    size: float
    tone: Tone = "ink"
    strong: bool = False
    align: Align = "left"
    upon: float | None = None


Shape = Bar | Stroke | Mark | Label


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """A chart as it is drawn."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
