"""How customers pay, by real keys: the recommendation follows the answers, the house follows the owner."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.domain.payment_option import OptionCode
from desk.domain.venue import PaymentProfile
from desk.ui.booking.payment_form import PaymentForm
from desk.ui.booking.profile_form import ProfileForm
from desk.ui.booking.wish import Wish
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form, press, shown, type_keys


def test_that_an_owner_answers_and_chooses_how_customers_pay(
    qtbot: QtBot, window: MainWindow, owner: Workplace
) -> None:
    window.activateWindow()
    press(qtbot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    form = owner.inspector.form
    assert isinstance(form, ProfileForm)
    assert form.preference.editor.hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert "Counter or online" in form.why.text
    form.average.editor.setFocus()
    form.average.editor.selectAll()
    type_keys(qtbot, "many")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert owner.inspector.form is form
    assert form.average.troubled
    form.average.editor.selectAll()
    type_keys(qtbot, "2,00,000")
    assert "deposit" in form.why.text
    assert form.profile.editor.currentData() == PaymentProfile.HYBRID
    assert form.commission.editor.text() == "8"
    for wrong in ("101", "-1", "7.555", "ten", ""):
        form.commission.editor.setText(wrong)
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert form.commission.troubled
    form.commission.editor.setText("7.5")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: owner.home.house.venues[0].terms.profile is PaymentProfile.HYBRID, timeout=PATIENCE)
    assert owner.home.house.venues[0].terms.commission_bp == 750


def test_that_a_clerk_is_told_who_may(qtbot: QtBot, window: MainWindow, clerk: Workplace) -> None:
    assert not window.window_actions["profile"].isEnabled()
    said: list[str] = []
    clerk.said.connect(said.append)
    clerk.opening.choose_profile()
    assert said == ["Only an owner can choose how customers pay."]
    assert clerk.inspector.form is None


@pytest.fixture
def hybrid(db18: Database) -> None:
    db18.superuser.execute("UPDATE desk.venue SET payment_profile = 'hybrid' WHERE venue_id = 1")


def ways_to_pay(qtbot: QtBot, clerk: Workplace) -> PaymentForm:
    """Holds what the open form says and opens the choice of ways to pay."""
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown(qtbot, clerk, Status.TEMP_HOLD)
    assert clerk.inspector.want(Wish.CHOOSE_PAYMENT)
    assert isinstance(clerk.inspector.form, PaymentForm)
    return clerk.inspector.form


@pytest.mark.usefixtures("hybrid")
def test_that_the_way_a_customer_paid_last_time_is_chosen_again(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    first = hold_form(clerk, choose_evening(clerk, some_day))
    first.customer.phone.editor.setFocus()
    type_keys(qtbot, "98220 55555")
    first.customer.name.editor.setFocus()
    type_keys(qtbot, "Priya Shah")
    options = ways_to_pay(qtbot, clerk)
    assert options.option.code == OptionCode.COUNTER_FULL
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    shown(qtbot, clerk, Status.PENDING)
    second = hold_form(clerk, choose_evening(clerk, some_day, space=1))
    second.customer.phone.editor.setFocus()
    type_keys(qtbot, "98220 55555")
    qtbot.waitUntil(lambda: second.customer.belongs.asking, timeout=PATIENCE)
    second.customer.belongs.choices[0].click()
    options = ways_to_pay(qtbot, clerk)
    assert options.option.code == OptionCode.DEPOSIT
    assert options.cards[1].hasFocus()
