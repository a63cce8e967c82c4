"""A PC whose clock is a day off: the desk shows and asks by the server's clock, also after the PC's was set."""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from typing import Any

import pytest
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from desk.ui.live import LiveState
from desk.ui.signed_in import lost_sentence
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.ports import News
from tests.db.acts import today
from tests.patience import PATIENCE

DAY = timedelta(days=1)
REAL = datetime
AHEAD = timedelta(0)


class _AnyDatetime(type):
    def __instancecheck__(cls, thing: object) -> bool:
        return isinstance(thing, REAL)


class WrongClock(datetime, metaclass=_AnyDatetime):
    """The system's clock as a PC tells it that was never set right; moments themselves are as ever."""

    ahead = AHEAD

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Any:
        return REAL.now(tz) + cls.ahead


@pytest.fixture
def pc_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[WrongClock]]:
    for name, module in list(sys.modules.items()):
        if name.startswith("desk.") and getattr(module, "datetime", None) is datetime:
            monkeypatch.setattr(module, "datetime", WrongClock)
    yield WrongClock
    WrongClock.ahead = AHEAD


def close(one: datetime, other: datetime) -> bool:
    return abs(one - other) < timedelta(seconds=5)


@pytest.mark.parametrize("ahead", [DAY, -DAY])
def test_that_a_pc_whose_clock_is_a_day_off_goes_by_the_server(
    qtbot: QtBot, pc_clock: type[WrongClock], window: MainWindow, enter: Callable[..., Workplace], ahead: timedelta
) -> None:
    pc_clock.ahead = ahead
    place = enter(window, "asha")
    home = place.home
    truth = REAL.now(home.zone)
    assert close(home.now(), truth)
    assert close(home.desk.now(), truth)
    assert close(place.panel.now(), truth)
    place.turn_to("today")
    assert str(today().day) in place.panels.today.day.text()
    place.turn_to("finder")
    fields = place.panels.finder.fields
    fields.open_calendar()
    calendar = fields.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.minimumDate().toPython() == today() == calendar.selectedDate().toPython()
    home.live._on_told(News(kind="lost", since=pc_clock.now(home.zone)))
    assert f"{truth:%H:%M}" in lost_sentence(home.live.state, home.zone)
    assert home.live.state.since is not None
    assert close(home.live.state.since, truth)


def test_that_a_clock_that_is_set_while_the_desk_works_is_measured_anew(
    qtbot: QtBot, pc_clock: type[WrongClock], clerk: Workplace
) -> None:
    pc_clock.ahead = DAY  # somebody sets it, or the network does
    clerk.home.live._change_state(LiveState(live=True))
    clerk.home.now()
    qtbot.waitUntil(lambda: close(clerk.home.now(), REAL.now(clerk.home.zone)), timeout=PATIENCE)
    assert close(clerk.panel.now(), REAL.now(clerk.home.zone))
    assert close(clerk.home.desk.now(), REAL.now(clerk.home.zone))
