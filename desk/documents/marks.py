"""What is stamped on a paper beside its facts: original, duplicate, void."""

from typing import Any

from reportlab.lib.units import mm

from desk.documents.fonts import GHOST, plain, text
from desk.documents.labels import both
from desk.documents.wording import Wording


def mark_lines(wording: Wording, copy: int, void: bool) -> list[str]:
    """`VOID`, `Duplicate, copy 2`, or on a registered business's first print that it is the original."""
    lines = [_double(wording, "void")] if void else []
    if copy > 1:
        lines.append(f"{_double(wording, 'copy')} {copy}")
    elif wording.registered and not void:
        lines.append(_double(wording, "original"))
    return lines


def _double(wording: Wording, name: str) -> str:
    own, english = both(name, wording.language)
    return f"{own} · {english}" if english else own


def void_mark(canvas: Any, page: tuple[float, float], wording: Wording) -> None:
    """A framed word across the page; an outline, so that what is below stays readable in grey."""
    width, height = page
    size = min(width / 7, height / 5)
    words = text(plain(_double(wording, "void")), size, face="DeskSans-Bold", align="centre", colour=GHOST)
    canvas.saveState()
    canvas.translate(width / 2, height / 2)
    canvas.rotate(28)
    _, tall = words.wrapOn(canvas, width, height)
    words.drawOn(canvas, -width / 2, -tall / 2)
    across, middle = width * 0.74, -size * 0.06  # capitals stand above the middle of their line
    canvas.setStrokeGray(0.78)
    canvas.setLineWidth(0.6 * mm)
    canvas.roundRect(-across / 2, middle - size * 0.62, across, size * 1.24, 3 * mm, stroke=1, fill=0)
    canvas.restoreState()
