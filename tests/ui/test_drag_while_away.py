"""The server goes away under a drag: nothing is lost, the answer is clear, a move is carried out once or not at all."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.domain.ids import BookingId
from desk.ui.window.main_window import MainWindow
from desk.ui.window_state import WindowState
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.journeys.cable import Cable
from tests.patience import PATIENCE
from tests.ui.conftest import end
from tests.ui.test_board_moves import a_monday, bar_at, drag_by_days, evening, made, on_the_week


@pytest.fixture
def cable(db18: Database) -> Iterator[Cable]:
    made_of = Cable(db18.superuser_url.port or 0)
    yield made_of
    made_of.close()


@pytest.fixture
def far_desk(
    look: object, qtbot: QtBot, db18: Database, cable: Cable, tmp_path: Path, enter: Callable[..., Workplace]
) -> Iterator[Workplace]:
    """A window whose every connection runs through the cable."""
    url = db18.superuser_url.set(username=None, password=None, port=cable.port)
    door = DatabaseDoor(url=url, journal_path=tmp_path / "far.sqlite", login_prefix="desk_t1_")
    window = MainWindow(door, WindowState(tmp_path / "far.ini"))
    window.show()
    yield enter(window)
    end(qtbot, window)
    door.close()


def test_that_a_drop_while_the_server_restarts_goes_back_with_the_reason_and_works_again_afterwards(
    qtbot: QtBot, far_desk: Workplace, cable: Cable, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk, day = sign_in("ravi"), a_monday(some_day)
    card = made(desk, day, 0)
    on_the_week(qtbot, far_desk, card)
    cable.refuse = True
    cable.cut_now()
    qtbot.waitUntil(lambda: not far_desk.home.live.state.live, timeout=PATIENCE)
    assert far_desk.banner.text, "the banner tells since when"
    drag_by_days(qtbot, far_desk, bar_at(far_desk, card), 2)
    qtbot.waitUntil(lambda: far_desk.panel.view.carry is None, timeout=PATIENCE)
    assert "server" in far_desk.panel.view.noted.lower()
    assert far_desk.panel.board.index.owner(card.id) == card.bars, "the bar is back where it was"
    assert desk.reader.booking(BookingId(card.id)).items == card.items
    cable.refuse = False
    qtbot.waitUntil(lambda: far_desk.home.live.state.live, timeout=3 * PATIENCE)
    qtbot.waitUntil(lambda: far_desk.home.calls.under_way == 0, timeout=PATIENCE)
    drag_by_days(qtbot, far_desk, bar_at(far_desk, card), 2)
    qtbot.waitUntil(
        lambda: desk.reader.booking(BookingId(card.id)).items[0].period != card.items[0].period, timeout=PATIENCE
    )


@pytest.mark.parametrize("moment", ["before sending", "before the answer"])
def test_that_a_drop_whose_connection_breaks_is_carried_out_once(
    qtbot: QtBot, far_desk: Workplace, cable: Cable, sign_in: Callable[..., Desk], some_day: date, moment: str
) -> None:
    """The command is sent again under its key; the person need not notice."""
    desk, day = sign_in("ravi"), a_monday(some_day)
    card = made(desk, day, 0)
    on_the_week(qtbot, far_desk, card)
    qtbot.waitUntil(lambda: far_desk.home.calls.under_way == 0, timeout=PATIENCE)
    cable.cut(moment, word=b"move_booking")  # type: ignore[arg-type]  # one of its two moments
    drag_by_days(qtbot, far_desk, bar_at(far_desk, card), 2)
    qtbot.waitUntil(lambda: far_desk.panel.view.carry is None, timeout=PATIENCE)
    assert cable.left == 0, "it was cut"
    now = desk.reader.booking(BookingId(card.id))
    where = evening(far_desk, day + timedelta(days=2))
    assert (now.items[0].period, now.revision) == (where, card.revision + 1)
    qtbot.waitUntil(lambda: far_desk.panel.board.index.owner(card.id) == now.bars, timeout=PATIENCE)


def test_that_a_connection_lost_in_the_middle_of_a_drag_leaves_the_drag_to_the_person(
    qtbot: QtBot, far_desk: Workplace, cable: Cable, sign_in: Callable[..., Desk], some_day: date
) -> None:
    desk, day = sign_in("ravi"), a_monday(some_day)
    card = made(desk, day, 0)
    on_the_week(qtbot, far_desk, card)
    view = far_desk.panel.view
    view.pick_up()
    assert view.carry is not None
    cable.cut_now()
    qtbot.waitUntil(lambda: far_desk.home.live.state.live, timeout=3 * PATIENCE)
    qtbot.waitUntil(lambda: far_desk.home.calls.under_way == 0, timeout=PATIENCE)
    view.give_up()
    assert view.carry is None
    assert far_desk.panel.board.index.owner(card.id) == card.bars
    assert desk.reader.booking(BookingId(card.id)).items == card.items
