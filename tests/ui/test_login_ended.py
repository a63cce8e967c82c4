"""Somebody whose login is switched off while signed in is told so, and sees nothing of the house any more."""

from collections.abc import Callable
from uuid import uuid4

from pytestqt.qtbot import QtBot

from desk.domain.errors import LoginEnded, PasswordReplaced
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.patience import PATIENCE
from tests.small_house import PASSWORD


def test_that_a_login_switched_off_is_put_out_with_a_sentence(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, db18: Database
) -> None:
    login = clerk.home.identity.login
    # as `staff_disable` does, but for the role itself, which other tests' databases share
    db18.superuser.execute("UPDATE desk.staff SET active = false WHERE login = %s", (login,))
    qtbot.waitUntil(lambda: window.workplace is None, timeout=PATIENCE)
    assert window.pages.currentWidget() is window.sign_in
    assert window.sign_in.notice.text == LoginEnded().sentence == "Your login has been switched off. Ask a manager."


def test_that_somebody_disabled_is_put_out_although_every_connection_was_ended(
    qtbot: QtBot, window: MainWindow, enter: Callable[..., Workplace], db18: Database
) -> None:
    login = f"desk_t1_n{uuid4().hex[:12]}"
    verifier = db18.superuser.pgconn.encrypt_password(PASSWORD.encode(), login.encode(), b"scram-sha-256").decode()
    wish = {"login": login, "name": "Nisha", "rank": "clerk", "verifier": verifier}
    try:
        db18.call("staff_create", wish, who="omkar")
        enter(window, login.removeprefix("desk_t1_"))
        db18.call("staff_disable", {"login": login}, who="omkar")
        qtbot.waitUntil(lambda: window.workplace is None, timeout=PATIENCE)
        assert window.sign_in.notice.text == LoginEnded().sentence
        window.sign_in.enter(login.removeprefix("desk_t1_"), PASSWORD)
        qtbot.waitUntil(lambda: "switched off" in window.sign_in.notice.text, timeout=PATIENCE)
        assert window.workplace is None
    finally:
        db18.superuser.execute(f'DROP ROLE IF EXISTS "{login}"'.encode())


def test_that_somebody_whose_password_was_set_by_another_is_put_out_and_comes_back_with_the_new_one(
    qtbot: QtBot, window: MainWindow, enter: Callable[..., Workplace], db18: Database
) -> None:
    login = f"desk_t1_n{uuid4().hex[:12]}"
    old, new = (
        db18.superuser.pgconn.encrypt_password(word, login.encode(), b"scram-sha-256").decode()
        for word in (b"the one that leaked", PASSWORD.encode())
    )
    try:
        db18.call("staff_create", {"login": login, "name": "Nisha", "rank": "clerk", "verifier": old}, who="omkar")
        window.sign_in.enter(login.removeprefix("desk_t1_"), "the one that leaked")
        qtbot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)
        assert window.workplace is not None
        home = window.workplace.home
        qtbot.waitUntil(lambda: home.live.state.live, timeout=PATIENCE)
        db18.call("staff_password", {"login": login, "verifier": new}, who="omkar")
        qtbot.waitUntil(lambda: window.workplace is None, timeout=PATIENCE)
        assert window.sign_in.notice.text == PasswordReplaced().sentence
        enter(window, login.removeprefix("desk_t1_"))
    finally:
        db18.superuser.execute(f'DROP ROLE IF EXISTS "{login}"'.encode())
