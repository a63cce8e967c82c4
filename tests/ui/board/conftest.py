"""A board with a busy season on it, shown without a screen."""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from desk.ui.board import surface
from desk.ui.board.panel import BoardPanel
from desk.ui.look.theme import apply_theme
from tests.ui.board.data import NOW, sample_house, season_range


class Clock:
    """A clock that moves only when a test says so."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at

    def pass_(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def empty(qtbot, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[BoardPanel]:
    """A shown board with a house and nothing loaded; a frame is as long as it takes, also on a busy machine."""
    for budget in ("QUICK", "CALM"):
        monkeypatch.setattr(surface, budget, 60.0)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    panel = BoardPanel(now=clock)
    qtbot.addWidget(panel)
    panel.resize(1500, 760)
    panel.set_house(sample_house())
    with qtbot.waitExposed(panel):
        panel.show()
    panel.view.setFocus()
    yield panel
    panel.close()


@pytest.fixture
def panel(empty: BoardPanel) -> BoardPanel:
    """The same board with the season loaded, on the month of the day it is."""
    empty.loaded(season_range(empty.board.house))
    return empty
