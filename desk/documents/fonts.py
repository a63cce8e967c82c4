"""The one family of all papers, with Latin, Devanagari and ₹; registered with reportlab when the first paper is made.

WORKAROUND(reportlab 5.1): only `Paragraph` shapes text; `drawString` puts Devanagari vowels on the wrong side.
"""

from functools import cache
from typing import Literal
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.fonts import addMapping
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from desk.resources import resource_path

INK = Color(0, 0, 0)
MUTED = Color(0.36, 0.36, 0.36)
LINE = Color(0.72, 0.72, 0.72)
GHOST = Color(0, 0, 0, alpha=0.13)
WASH = Color(0.945, 0.945, 0.945)
MUTED_HEX = "#5c5c5c"

_ALIGNED = {"left": TA_LEFT, "right": TA_RIGHT, "centre": TA_CENTER}
_FILES = {"DeskSans": "Regular", "DeskSans-SemiBold": "SemiBold", "DeskSans-Bold": "Bold"}


@cache
def register() -> None:
    """Makes the family known, once a process."""
    rl_config.useA85 = 0  # text armour that no printer has needed for decades makes papers slower and a quarter larger
    for name, weight in _FILES.items():
        font = TTFont(name, str(resource_path(f"fonts/DeskSans-{weight}.ttf")), shapable=True)
        pdfmetrics.registerFont(font)
        _name_every_glyph(font)
    for bold in (0, 1):
        for italic in (0, 1):
            addMapping("DeskSans", bold, italic, "DeskSans-SemiBold" if bold else "DeskSans")


def _name_every_glyph(font: TTFont) -> None:
    """Gives each ligature and conjunct its code in the order of the font.

    WORKAROUND(reportlab 5.1): it gives them codes when they are first met, so that a paper's bytes would depend on the
    papers made before it.
    """
    shaper = font.hbFont(font.face.unitsPerEm)
    for glyph in range(shaper.face.glyph_count):
        if glyph not in font.face.glyphToChar:
            font.hbAddPrivate(shaper.glyph_to_string(glyph), glyph, shaper.get_glyph_h_advance(glyph))


class _BrokenOnce(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """Keeps its lines while the width stays: tables ask three times, and breaking shaped text is most of the work."""

    _broken_at: float | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if self._broken_at != available_width:
            super().wrap(available_width, available_height)
            self._broken_at = available_width
        return self.width, self.height


@cache
def _style(size: float, face: str, align: str, colour: Color, shaped: bool) -> ParagraphStyle:
    """A paragraph style; made once for each look."""
    register()
    return ParagraphStyle(
        f"{face} {size} {align} {colour} {shaped}",
        fontName=face,
        fontSize=size,
        leading=size * 1.36,
        alignment=_ALIGNED[align],
        textColor=colour,
        shaping=int(shaped),
        splitLongWords=1,
    )


def text(
    markup: str,
    size: float,
    *,
    face: str = "DeskSans",
    align: Literal["left", "right", "centre"] = "left",
    muted: bool = False,
    colour: Color = INK,
) -> Paragraph:
    """A paragraph of marked-up text; shaping costs time, so it is asked for only where Devanagari is in it."""
    shaped = any("\u0900" <= character <= "\u097f" for character in markup)
    return _BrokenOnce(markup, _style(size, face, align, MUTED if muted else colour, shaped))


def plain(words: str) -> str:
    """Words from outside as markup: nothing in them is a tag, and line breaks stay."""
    printable = "".join(c for c in words if c in "\n\t" or c >= " ")
    return escape(printable).replace("\n", "<br/>")
