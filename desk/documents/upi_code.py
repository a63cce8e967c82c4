"""The UPI code as a drawing: black modules on white, with the quiet zone that cameras need."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import segno
from reportlab.platypus import Flowable

QUIET_MODULES = 4


class UpiCode(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A square of `side` points that a phone reads."""

    def __init__(self, content: str, side: float) -> None:
        super().__init__()
        self._modules = [bytes(row) for row in segno.make_qr(content, error="m").matrix]
        self.width = self.height = side

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        """One path of all dark modules, run by run, so that no hairlines show between them."""
        canvas: Any = self.canv
        module = self.width / (len(self._modules) + 2 * QUIET_MODULES)
        canvas.saveState()
        canvas.setFillGray(0)
        # Whole numbers in a scaled space: formatting fractions is a third of the time a receipt takes.
        canvas.translate(QUIET_MODULES * module, (len(self._modules) - 1 + QUIET_MODULES) * module)
        canvas.scale(module, -module)
        canvas.translate(0, -1)
        path = canvas.beginPath()
        for y, row in enumerate(self._modules):
            for start, length in dark_runs(row):
                path._code_append(f"{start} {y} {length} 1 re")  # as `rect`, which would format whole numbers slowly
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()


def dark_runs(row: bytes) -> Iterator[tuple[int, int]]:
    """(first module, how many) of each stretch of dark modules in a row."""
    start = 0
    for dark, stretch in groupby(row):
        length = len(list(stretch))
        if dark:
            yield start, length
        start += length
