"""Somebody whose login is switched off while signed in is told so, and sees nothing of the house any more."""

from pytestqt.qtbot import QtBot

from desk.domain.errors import LoginEnded
from desk.ui.main_window import MainWindow
from desk.ui.workplace import Workplace
from tests.database import Database
from tests.ui.conftest import PATIENCE


def test_that_a_login_switched_off_is_put_out_with_a_sentence(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, db18: Database
) -> None:
    login = clerk.home.identity.login
    # as `staff_disable` does, but for the role itself, which other tests' databases share
    db18.superuser.execute("UPDATE desk.staff SET active = false WHERE login = %s", (login,))
    qtbot.waitUntil(lambda: window.workplace is None, timeout=PATIENCE)
    assert window.pages.currentWidget() is window.sign_in
    assert window.sign_in.notice.text == LoginEnded().sentence == "Your login has been switched off. Ask a manager."
