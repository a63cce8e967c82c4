"""Frames of the board, in CPU time and as a ratio to what painting as many plain rectangles costs in the same run.

60 spaces in five venues, a month of about 2,300 bars (a year of about 27,000 behind the tiles), 1920 x 1080 without
a screen.
"""

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk.domain.lifecycle import Status
from desk.domain.period import Period
from desk.ui.board.panel import BoardPanel
from desk.ui.theme import apply_theme, colour
from desk.usecases.results import Bar, BoardRange, House
from tests.ui.board.data import NOW, bar, moment, venue

FIRST = date(2026, 11, 1)
FRAMES = 60
SLOTS = ((360, 600), (630, 870), (900, 1110), (1140, 1380))


def run() -> list[dict[str, Any]]:
    """Every measure; `ours` is milliseconds of this thread's CPU (95th percentile), `ratio` the median by the limit."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    panel, bars = _panel()
    app.processEvents()
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        visible = _visible(panel)
        limit = _limit(panel, visible)
        rows = [
            _row("board: full repaint, month", _times(lambda: _repaint(panel)), limit) | {"target_ratio": 6.0},
            _row("board: scroll frame, month", _times(_scroller(panel, app)), limit) | {"target": "≤ 8 ms"},
            _row("board: one change to painted", _times(_changer(panel, app, bars)), limit) | {"target": "≤ 1 ms"},
        ]
    finally:
        gc.enable()
        gc.unfreeze()
    rows.append({"measure": "board: bars in these frames", "ours": visible, "unit": "bars"})
    panel.close()
    return rows + _tiles(app)


def _tiles(app: QApplication) -> list[dict[str, Any]]:
    """The quarter and the year: tiles of days over a year of bars, against as many plain rectangles."""
    rows: list[dict[str, Any]] = []
    panel, bars = _panel(days=365)
    for scale, target in (("quarter", 4.0), ("year", 3.0)):
        panel.set_scale(scale)
        began = time.thread_time()
        drawn = -1
        while len(panel.view.strips) > drawn:
            drawn = len(panel.view.strips)
            panel.view.viewport().repaint()
        first = (time.thread_time() - began) * 1000
        gc.collect()
        gc.disable()
        try:
            shown = panel.board.scale.contains
            count = sum(shown(one.period.start.date()) for one in bars)
            limit = _limit(panel, count)
            name = f"board: full repaint, {scale}"
            rows.append(_row(name, _times(lambda: _repaint(panel)), limit) | {"target_ratio": target})
            change = _row(f"board: one change to painted, {scale}", _times(_changer(panel, app, bars)), limit)
            rows.append(change | {"target": "≤ 5 ms"})
        finally:
            gc.enable()
        rows.append({"measure": f"board: all tiles of the {scale} drawn", "ours": round(first, 1), "unit": "ms"})
    panel.close()
    return rows


def _panel(days: int = 31) -> tuple[BoardPanel, list[Bar]]:
    sessions = [(f"Session {n}", start, end, False) for n, (start, end) in enumerate(SLOTS, 1)]
    house = House(
        venues=tuple(venue(n, f"Venue {n}", [(f"Hall {k}", 200) for k in range(1, 13)], sessions) for n in range(1, 6))
    )
    states = (Status.CONFIRMED, Status.CONFIRMED, Status.PENDING, Status.TEMP_HOLD, Status.COMPLETED)
    bars: list[Bar] = []
    for at in house.venues:
        for space in at.spaces:
            for n in range(days):
                for k, (start, end) in enumerate(SLOTS):
                    if (n * 7 + k * 3 + space.id) % 16 >= 9:
                        continue
                    status = states[(n + k + space.id) % len(states)]
                    bars.append(bar(space.id, FIRST + timedelta(days=n), start, end, status))
    panel = BoardPanel(now=lambda: NOW)
    panel.resize(1920, 1080)
    panel.view.density = "compact"
    panel.set_house(house)
    if days > 31:
        panel.go_to(FIRST.replace(year=FIRST.year + 1, month=1))
    panel.show()
    whole = Period(moment(FIRST, 0), moment(FIRST + timedelta(days=days), 0))
    panel.loaded(BoardRange(period=whole, bars=tuple(bars), read_at=NOW))
    return panel, bars


def _visible(panel: BoardPanel) -> int:
    height = panel.view.viewport().height()
    shown = [n for n in range(len(panel.board.rows)) if panel.view.row_box(n)[0] < height]
    return sum(len(panel.board.layout(n).placed) for n in shown)


def _times(step: Callable[[], None]) -> list[float]:
    for _ in range(5):
        step()
    times = []
    for _ in range(FRAMES):
        began = time.thread_time()
        step()
        times.append((time.thread_time() - began) * 1000)
    return times


def _row(measure: str, times: list[float], limit: float) -> dict[str, Any]:
    ours = statistics.quantiles(times, n=20)[-1]
    middle = statistics.median(times)
    return {
        "measure": measure,
        "ours": round(ours, 2),
        "median": round(middle, 2),
        "unit": "ms",
        "limit": round(limit, 2),
        "ratio": round(middle / limit, 2),
    }


def _repaint(panel: BoardPanel) -> None:
    panel.view.viewport().repaint()


def _scroller(panel: BoardPanel, app: QApplication) -> Callable[[], None]:
    bar_ = panel.view.verticalScrollBar()
    way = [40]

    def step() -> None:
        if not 0 <= bar_.value() + way[0] <= bar_.maximum():
            way[0] = -way[0]
        bar_.setValue(bar_.value() + way[0])
        app.processEvents()

    return step


def _changer(panel: BoardPanel, app: QApplication, bars: list[Bar]) -> Callable[[], None]:
    mine = [one for one in bars if one.space_id in (102, 103, 104)]
    count = [0]

    def step() -> None:
        one = mine[count[0] % len(mine)]
        count[0] += 1
        panel.replace_owner(one.owner_id, (_moved(one, count[0] + 1),))
        app.processEvents()

    return step


def _moved(one: Bar, revision: int) -> Bar:
    return Bar(
        space_id=one.space_id,
        period=one.period,
        occupied=one.occupied,
        status=Status.CONFIRMED if revision % 2 else Status.PENDING,
        revision=revision,
        title=one.title,
        number=one.number,
        booking_id=one.booking_id,
        due=one.due,
    )


class _Plain(QWidget):
    """As many plain rectangles, one call for each of five states: what Qt itself needs for it."""

    def __init__(self, size: QRect, count: int) -> None:
        super().__init__()
        self.resize(size.size())
        across = max(1, count // 40)
        width = max(2, size.width() // across)
        places = [QRect((n % across) * width, n // across * 24, width - 2, 20) for n in range(count)]
        self.batches = [places[n::5] for n in range(5)]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour("#ffffff"))
        painter.setPen(Qt.PenStyle.NoPen)
        for value, batch in zip(("#00785a", "#cfe8fa", "#ffe3a3", "#c9ced6", "#4a4f57"), self.batches, strict=True):
            painter.setBrush(colour(value))
            painter.drawRects(batch)
        painter.end()


def _limit(panel: BoardPanel, count: int) -> float:
    plain = _Plain(panel.view.viewport().rect(), count)
    plain.show()
    QApplication.processEvents()
    limit = statistics.median(_times(plain.repaint))
    plain.close()
    return limit


if __name__ == "__main__":
    for line in run():
        print(json.dumps(line))
