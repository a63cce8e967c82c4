"""Draws charts as display lists: bars, columns, stacked columns, lines, fields of squares. Where things lie, no more.

Every bar carries its number where there is room, so that nobody has to measure; the table beside it has all of them.
"""

from desk.domain.reports.say import Say
from desk.drawing.axis import Axis, axis, marked
from desk.drawing.chart_data import ChartData, Series
from desk.drawing.picture import MARKS, PATTERNS, SERIES, Align, Bar, Label, Mark, Picture, Shape, Stroke, Tone

LETTER = 0.58  # of the size: how wide a letter is on average; boxes have room to spare
TITLE, TEXT = 11.5, 9.0


def drawn(data: ChartData, width: float, say: Say, *, scale: float = 1.0) -> Picture:
    """The chart as wide as asked for and as high as it needs; `scale` makes text and bars larger, not the width."""
    painting = _Painting(data, width, say, scale)
    ways = {"bars": painting.bars, "heat": painting.heat, "lines": painting.lines}
    height = ways.get(data.kind, painting.columns)()
    return Picture(width=width, height=height, shapes=tuple(painting.shapes))


def _wide(text: str, size: float) -> float:
    return len(text) * size * LETTER + size


class _Painting:
    """One chart being drawn; lengths are in points."""

    def __init__(self, data: ChartData, width: float, say: Say, scale: float) -> None:
        self._data, self._width, self._say = data, width, say
        self._text, self._title = TEXT * scale, TITLE * scale
        self._row = self._text * 1.55
        self.shapes: list[Shape] = []

    # ---- pieces ---------------------------------------------------------------------------------------------------

    def _label(
        self, x: float, y: float, width: float, height: float, text: str,
        *, align: Align = "left", tone: Tone = "ink", strong: bool = False, size: float = 0.0,
        upon: float | None = None,
    ) -> None:  # fmt: skip
        if text:
            self.shapes.append(
                Label(x=x, y=y, width=width, height=height, text=text, size=size or self._text, tone=tone,
                      strong=strong, align=align, upon=upon)
            )  # fmt: skip

    def _head(self) -> float:
        """The title, and below it what each pattern means where there are several; returns where the chart begins."""
        self._label(0, 0, self._width, self._title * 1.5, self._data.title, strong=True, size=self._title)
        y = self._title * 1.5 + 4
        if len(self._data.series) < 2 or self._data.kind in ("heat", "lines"):
            return y + 2
        x, side = 0.0, self._text * 0.95
        for n, series in enumerate(self._data.series):
            need = side + 5 + _wide(series.name, self._text) + 12
            if x and x + need > self._width:
                x, y = 0.0, y + self._row
            self.shapes.append(
                Bar(x=x, y=y + (self._row - side) / 2, width=side, height=side, tone=SERIES[n % 5],
                    pattern=PATTERNS[n % 5])
            )  # fmt: skip
            self._label(x + side + 5, y, need, self._row, series.name, tone="muted")
            x += need
        return y + self._row + 4

    def _axis(self, least: float, most: float) -> Axis:
        return axis(least, most, self._data.kind_of)

    def _said(self, value: float) -> str:
        return marked(value, self._data.kind_of, self._data.currency, self._say)

    # ---- bars from the left ---------------------------------------------------------------------------------------

    def bars(self) -> float:
        """A row for each label; each bar has its number behind it, so there is no axis."""
        data, top = self._data, self._head()
        many = len(data.series)
        thick = self._text * (1.25 if many == 1 else 1.0)
        row = thick * many + (many - 1) * 1.5 + self._text * 0.7
        left = min(self._width * 0.36, max(_wide(label, self._text) for label in data.labels) + 6)
        right = max(_wide(text, self._text) for series in data.series for text in series.said) + 8
        room = max(40.0, self._width - left - right)
        most = max((value or 0 for series in data.series for value in series.values), default=0) or 1
        for n, label in enumerate(data.labels):
            y = top + n * row
            self._label(0, y, left - 8, row, label, align="right")
            for k, series in enumerate(data.series):
                value = max(0.0, series.values[n] or 0)
                long, at = value / most * room, y + self._text * 0.35 + k * (thick + 1.5)
                if long > 0:
                    self.shapes.append(
                        Bar(x=left, y=at, width=max(1.0, long), height=thick, tone=SERIES[k % 5],
                            pattern=PATTERNS[k % 5])
                    )  # fmt: skip
                self._label(left + long + 5, at, right, thick, series.said[n], tone="muted")
        bottom = top + len(data.labels) * row
        self.shapes.append(Stroke(points=((left, top), (left, bottom)), tone="axis", thick=0.8))
        return bottom + 4

    # ---- columns --------------------------------------------------------------------------------------------------

    def _frame(self, scale: Axis, top: float, high: float) -> float:
        """Marks and lines across; returns where the columns begin."""
        left = max(_wide(self._said(step), self._text) for step in scale.steps) + 4
        for step in scale.steps:
            y = top + high * (1 - scale.at(step))
            zero = step == 0
            self.shapes.append(
                Stroke(
                    points=((left, y), (self._width, y)), tone="axis" if zero else "grid", thick=0.8 if zero else 0.5
                )
            )
            self._label(0, y - self._row / 2, left - 6, self._row, self._said(step), align="right", tone="muted")
        return left

    def _below(self, left: float, step: float, y: float) -> None:
        """The labels under the columns, as many as do not touch."""
        labels = self._data.labels
        widest = max(_wide(label, self._text) for label in labels)
        every = max(1, -(-int(widest + 6) // max(1, int(step))))
        for n in range(0, len(labels), every):
            middle = left + (n + 0.5) * step
            x = min(max(left, middle - widest / 2), self._width - widest)
            self._label(x, y + 3, widest, self._row, labels[n], align="centre", tone="muted")

    def columns(self) -> float:
        """Columns side by side, or parts upon each other; what is less than nothing hangs below the line."""
        data, top = self._data, self._head()
        stacked = data.kind == "stacked"
        ups = [sum(max(0.0, s.values[n] or 0) for s in data.series) for n in range(len(data.labels))]
        downs = [sum(min(0.0, s.values[n] or 0) for s in data.series) for n in range(len(data.labels))]
        if not stacked:
            ups = [max(s.values[n] or 0 for s in data.series) for n in range(len(data.labels))]
        scale = self._axis(min(downs, default=0), max(ups, default=0))
        high = max(120.0, min(230.0, self._width * 0.3))
        top += self._text * 0.8
        left = self._frame(scale, top, high)
        step = (self._width - left) / len(data.labels)
        thick = min(step * 0.66, 64.0)
        for n in range(len(data.labels)):
            x = left + n * step + (step - thick) / 2
            self._column(n, x, thick, scale, top, high)
        self._below(left, step, top + high)
        return top + high + self._row + 8

    def _column(self, n: int, x: float, thick: float, scale: Axis, top: float, high: float) -> None:
        above = below = 0.0
        several = len(self._data.series)
        for k, series in enumerate(self._data.series):
            value = series.values[n] or 0.0
            if value == 0:
                continue
            if self._data.kind == "stacked":
                start = above if value > 0 else below
                at, wide = x, thick
                above, below = (above + value, below) if value > 0 else (above, below + value)
            else:
                start, wide = 0.0, thick / several
                at = x + k * wide
            upper = top + high * (1 - scale.at(max(start, start + value)))
            tall = high * abs(value) / (scale.high - scale.low)
            self.shapes.append(
                Bar(x=at, y=upper, width=max(0.8, wide - (1.0 if several > 1 and self._data.kind != "stacked" else 0)),
                    height=max(0.6, tall), tone=SERIES[k % 5], pattern=PATTERNS[k % 5])
            )  # fmt: skip
            if several == 1 and all(_wide(said, self._text) <= thick * 1.5 for said in series.said):  # all or none
                self._label(
                    x - thick / 4,
                    upper - self._row,
                    thick * 1.5,
                    self._row,
                    series.said[n],
                    align="centre",
                    tone="muted",
                )

    # ---- lines ----------------------------------------------------------------------------------------------------

    def lines(self) -> float:
        """A line for each series with marks of its own; its name stands at its end, so there is no legend."""
        data, top = self._data, self._head()
        scale = self._axis(0, max(value or 0 for series in data.series for value in series.values))
        high = max(120.0, min(230.0, self._width * 0.3))
        top += self._text * 0.8
        names = max(_wide(series.name, self._text) for series in data.series) + 10
        left = self._frame(scale, top, high)
        step = (self._width - left - names) / max(1, len(data.labels))
        ends: list[float] = []
        for k, series in enumerate(data.series):
            self._line(k, series, scale, (left, top, step, high), ends)
        self._below(left, step, top + high)
        return top + high + self._row + 8

    def _line(
        self, k: int, series: Series, scale: Axis, place: tuple[float, float, float, float], ends: list[float]
    ) -> None:
        left, top, step, high = place
        points = tuple(
            (left + (n + 0.5) * step, top + high * (1 - scale.at(value)))
            for n, value in enumerate(series.values)
            if value is not None
        )
        if not points:
            return
        if len(points) > 1:
            self.shapes.append(Stroke(points=points, tone=SERIES[k % 5], thick=1.6, dashed=k % 2 == 1))
        wide = 5.0 if step > 8 else 3.0
        self.shapes += [Mark(x=x, y=y, wide=wide, kind=MARKS[k % 4], tone=SERIES[k % 5]) for x, y in points]
        x, y = points[-1]
        for other in ends:  # two names never lie upon each other
            if abs(y - other) < self._row:
                y = other + self._row if y >= other else other - self._row
        ends.append(y)
        self._label(x + 8, y - self._row / 2, self._width - x - 8, self._row, series.name, strong=True)

    # ---- squares --------------------------------------------------------------------------------------------------

    def heat(self) -> float:
        """Rows of labels by columns of series; the darker the more, and each square says its number."""
        data, top = self._data, self._head()
        left = min(self._width * 0.3, max(_wide(label, self._text) for label in data.labels) + 6)
        side = min((self._width - left) / len(data.series), self._text * 8.5)
        tall = self._text * 2.1
        most = max((value or 0 for series in data.series for value in series.values), default=0) or 1
        for k, series in enumerate(data.series):
            self._label(left + k * side, top, side, self._row, series.name, align="centre", tone="muted")
        top += self._row + 2
        for n, label in enumerate(data.labels):
            y = top + n * tall
            self._label(0, y, left - 8, tall, label, align="right")
            for k, series in enumerate(data.series):
                self._square(series, n, left + k * side, y, side, tall, most)
        return top + len(data.labels) * tall + 6

    def _square(self, series: Series, n: int, x: float, y: float, side: float, tall: float, most: float) -> None:
        value = series.values[n]
        if value is None:
            return
        strength = max(0.0, value / most)
        self.shapes.append(
            Bar(x=x + 1, y=y + 1, width=side - 2, height=tall - 2, tone="heat", strength=strength, rounded=2.0)
        )
        self._label(x + 1, y + 1, side - 2, tall - 2, series.said[n] if value else "·", align="centre", upon=strength)
