"""Frames of the board, in CPU time and as a ratio to what painting as many plain rectangles costs in the same run.

60 spaces in five venues, a year of 50,000 bookings, 1920 x 1080 without a screen: bars in the month, tiles of days in
the quarter and the year; and what the whole process weighs after that.
"""

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from bench.figures import Row, row, spread
from desk.domain.lifecycle import Status
from desk.domain.period import Period
from desk.ui.board.panel import BoardPanel
from desk.ui.board.scale import ScaleName
from desk.ui.look.theme import apply_theme, colour
from desk.usecases.results import Bar, BoardRange, House
from tests.ui.board.data import INDIA, NOW, bar, moment, venue

FIRST = date(2026, 1, 1)
DAYS = 365
SCALES: tuple[tuple[ScaleName, float], ...] = (("month", 6.0), ("quarter", 4.0), ("year", 3.0))
FRAMES = 60
SLOTS = ((360, 600), (630, 870), (900, 1110), (1140, 1380))


def run() -> list[Row]:
    """Every measure, in milliseconds of this thread's CPU."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    panel, bars = _panel()
    app.processEvents()
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        rows = [line for scale, target in SCALES for line in _scale(app, panel, bars, scale, target)]
    finally:
        gc.enable()
        gc.unfreeze()
    rows.append(row("bookings loaded", len(bars), unit="bookings"))
    weight = psutil.Process().memory_info().rss / 1e6
    rows.append(row("memory of the whole process", weight, unit="MB", aim={"ours": 250}))
    panel.close()
    return rows


def _scale(app: QApplication, panel: BoardPanel, bars: list[Bar], scale: ScaleName, target: float) -> list[Row]:
    """One scale: its first drawing, full repaints, scrolling, and changes of bookings that can be seen."""
    panel.set_scale(scale)
    began = time.thread_time()
    app.processEvents()
    while panel.view.is_waiting:
        app.processEvents()
    first = (time.thread_time() - began) * 1000
    at_once = _times(_scroller(panel, app), unmeasured=0)  # with tiles, rows come into sight that were never drawn
    seen = _seen(panel, bars)
    limit = _limit(panel, len(seen))
    full = _row(f"full repaint, {scale}", _times(lambda: _repaint(panel)), limit)
    fresh = _row(f"scroll frame right after opening, {scale}", at_once, limit)
    scroll = _row(f"scroll frame, {scale}", _times(_scroller(panel, app)), limit)
    change = _row(f"one change to painted, {scale}", _times(_changer(panel, app, seen)), limit)
    return [
        full | {"aim": {"ratio": target}},
        fresh | {"aim": {"p95": 8}},
        scroll | {"aim": {"p95": 8}},
        change | {"aim": {"p95": 1}},
        row(f"first drawing of the {scale}", first),
        row(f"bookings in these frames, {scale}", len(seen), unit="bookings"),
    ]


def _panel() -> tuple[BoardPanel, list[Bar]]:
    sessions = [(f"Session {n}", start, end, False) for n, (start, end) in enumerate(SLOTS, 1)]
    house = House(
        venues=tuple(venue(n, f"Venue {n}", [(f"Hall {k}", 200) for k in range(1, 13)], sessions) for n in range(1, 6))
    )
    states = (Status.CONFIRMED, Status.CONFIRMED, Status.PENDING, Status.TEMP_HOLD, Status.COMPLETED)
    bars: list[Bar] = []
    for at in house.venues:
        for space in at.spaces:
            for n in range(DAYS):
                for k, (start, end) in enumerate(SLOTS):
                    if (n * 5 + k * 3 + space.id) % 7 >= 4:
                        continue
                    status = states[(n + k + space.id) % len(states)]
                    bars.append(bar(space.id, FIRST + timedelta(days=n), start, end, status))
    panel = BoardPanel(now=lambda: NOW)
    panel.resize(1920, 1080)
    panel.view.density = "compact"
    panel.set_house(house)
    panel.show()
    whole = Period(moment(FIRST, 0), moment(FIRST + timedelta(days=DAYS), 0))
    panel.loaded(BoardRange(period=whole, bars=tuple(bars), read_at=NOW))
    return panel, bars


def _seen(panel: BoardPanel, bars: list[Bar]) -> list[Bar]:
    """The bookings on the page, in the rows that can be seen without scrolling."""
    height = panel.view.viewport().height()
    shown = {
        row.space.id
        for n, row in enumerate(panel.board.rows)
        if row.space is not None and 0 <= panel.view.row_box(n)[0] < height
    }
    page = panel.board.scale.contains
    return [one for one in bars if one.space_id in shown and page(one.period.start.astimezone(INDIA).date())]


def _times(step: Callable[[], None], *, unmeasured: int = 5) -> list[float]:
    for _ in range(unmeasured):
        step()
    times = []
    for _ in range(FRAMES):
        began = time.thread_time()
        step()
        times.append((time.thread_time() - began) * 1000)
    return times


def _row(measure: str, times: list[float], limit: float) -> Row:
    return row(f"{measure}; raw: as many rectangles", **spread(times), limit=limit)


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


def _changer(panel: BoardPanel, app: QApplication, seen: list[Bar]) -> Callable[[], None]:
    panel.view.verticalScrollBar().setValue(0)
    app.processEvents()
    count = [0]

    def step() -> None:
        one = seen[count[0] * 7919 % len(seen)]
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
