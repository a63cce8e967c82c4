"""A desk that closes leaves nothing open: not what is in use, not what comes later, not a sign-in still on its way."""

import threading
import time
from collections.abc import Callable

from desk.db.connection import opened
from desk.db.reader import DatabaseReader
from desk.ui.window.main_window import MainWindow
from desk.usecases.at_the_desk import Desk
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.patience import PATIENCE
from tests.small_house import PASSWORD

SignIn = Callable[..., Desk]


def sessions(db: Database) -> int:
    counted = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'desk_t1_asha' AND datname = current_database()"
    return int(db.superuser.execute(counted).fetchone()[0])  # type: ignore[index]


def gone(db: Database) -> bool:
    end = time.monotonic() + 10
    while sessions(db) and time.monotonic() < end:
        time.sleep(0.02)
    return sessions(db) == 0


def test_that_a_closed_desk_has_no_connection_whether_in_use_or_asked_for_afterwards(
    sign_in: SignIn, db18: Database
) -> None:
    desk = sign_in()
    reader = desk.reader
    assert isinstance(reader, DatabaseReader)
    with opened(reader._engine):
        desk.close()
        assert sessions(db18) == 1
    assert gone(db18)
    assert reader.identity().login == "desk_t1_asha"  # a call that had waited for its thread
    assert gone(db18)


def test_that_a_window_closed_while_somebody_signs_in_leaves_no_desk_behind(
    qtbot, look, front_door: DatabaseDoor, db18: Database, new_window: Callable[[], MainWindow]
) -> None:
    came, gate = threading.Event(), threading.Event()
    real = front_door.sign_in

    def slow(login: str, password: str) -> Desk:
        desk = real(login, password)
        came.set()
        gate.wait(30)
        return desk

    front_door.sign_in = slow  # type: ignore[method-assign]  # the real one, on a slow day
    window = new_window()
    window.sign_in.enter("asha", PASSWORD)
    qtbot.waitUntil(came.is_set, timeout=PATIENCE)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    assert sessions(db18) == 1
    gate.set()
    assert gone(db18)
    assert window.workplace is None
