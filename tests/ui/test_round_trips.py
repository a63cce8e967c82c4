"""How often a desk asks its server for each thing a clerk does, counted in the engine: a new round trip fails here."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.domain.ids import BookingId
from desk.domain.lifecycle import Status
from desk.ui.booking.wish import Wish
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.db.acts import at, hold
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form, press, shown
from tests.ui.test_search_field import open_search
from tests.ui.test_today import open_today

QUIET_MS = 500  # longer than any screen waits for the next letter or wish before it asks

ECHO = ("bookings", "ledger_entry")


class Asked:
    """The statements that any engine of this process sent, each by the first function or table of ours in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._statements: list[str] = []

    def note(self, _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        named = [name for name in re.findall(r"desk\.(\w+)", statement) if name != "my_tenant"]
        if named:  # the measuring of the line, once in a while, has none
            self._statements.append(named[0])

    def during(self, clerk: Workplace, step: Callable[[], Any]) -> list[str]:
        """What was asked from the step on until nothing is under way any more."""
        self._statements.clear()
        step()
        self.settle(clerk)
        return sorted(self._statements)

    def settle(self, clerk: Workplace) -> None:
        before = -1
        while before != len(self._statements):
            before = len(self._statements)
            QTest.qWait(QUIET_MS)
            self._qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[Asked]:
    found = Asked(qtbot)
    sa.event.listen(sa.Engine, "before_cursor_execute", found.note)
    yield found
    sa.event.remove(sa.Engine, "before_cursor_execute", found.note)


class Steps:
    """What the clerk does, one thing after the other, and what each asked."""

    def __init__(self, qtbot: QtBot, clerk: Workplace, asked: Asked) -> None:
        self.qtbot, self.clerk, self._asked = qtbot, clerk, asked

    def asks(self, step: Callable[[], Any]) -> list[str]:
        return self._asked.during(self.clerk, step)

    def command(self, status: Status) -> list[str]:
        """Sends the open form. Where the server's hint overtakes the answer, the booking is read once more."""

        def send() -> None:
            assert self.clerk.inspector.form is not None
            self.clerk.inspector.form.submit()
            shown(self.qtbot, self.clerk, status)

        found = self.asks(send)
        assert max(found.count(name) for name in ECHO) <= 1
        return [name for name in found if name not in ECHO]

    def open_booking(self, booking_id: UUID, day: date) -> list[str]:
        def look() -> None:
            self.clerk.go_to_booking(BookingId(booking_id), choose_evening(self.clerk, day).period)
            self.qtbot.waitUntil(lambda: self.clerk.inspector.owner_id == booking_id, timeout=PATIENCE)

        return self.asks(look)


def test_that_each_thing_a_clerk_does_asks_the_server_exactly_as_often_as_it_must(
    qtbot: QtBot, window: MainWindow, enter: Callable[..., Workplace], db18: Database, asked: Asked, some_day: date
) -> None:
    known = {"id": str(uuid4()), "name": "Ravi Deshmukh", "phone": "+919822054321"}
    other = UUID(hold(db18, space=2, when=at(some_day), customer=known, who="ravi")["booking"])
    clerk = enter(window)
    do = Steps(qtbot, clerk, asked)
    asked.settle(clerk)

    assert do.asks(lambda: clerk.panel.go_to(some_day + timedelta(days=150))) == ["board"] * 4
    assert do.open_booking(other, some_day) == ["board", "bookings"]  # from far away: its days and itself
    assert do.asks(lambda: hold_form(clerk, choose_evening(clerk, some_day))) == ["board", "closures"]
    assert do.command(Status.TEMP_HOLD) == ["create_hold"]
    assert clerk.inspector.want(Wish.CHOOSE_PAYMENT)
    assert do.command(Status.PENDING) == ["select_payment"]
    opening = do.asks(lambda: clerk.inspector.want(Wish.TAKE_PAYMENT))
    assert opening == ["bookings", "drawer_now", "ledger_entry"]  # both are asked afresh: colleagues take money too
    assert do.command(Status.CONFIRMED) == ["record_cash"]

    open_search(qtbot, clerk)
    assert do.asks(lambda: clerk.search.line.setText("deshmukh")) == ["search_bookings"]
    assert clerk.search.hits.count() == 1
    press(qtbot, Qt.Key.Key_Escape)
    today = do.asks(lambda: open_today(qtbot, clerk))
    assert today == ["booking", "closures", "message", "messages", "refund"]
