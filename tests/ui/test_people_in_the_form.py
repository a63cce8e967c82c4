"""Customers in the hold form by real keys: one number of several people, duplicates asked about, any script."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.ids import CustomerId
from desk.domain.lifecycle import Status
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.people import AddCustomer, MergeCustomers
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form, press, shown

CTRL = Qt.KeyboardModifier.ControlModifier
NUMBER = "+919822054321"


@pytest.fixture
def clerk(qtbot: QtBot, clerk: Workplace) -> Workplace:
    """Once the window has found out that nothing of an earlier day is open; the tests use the same desk beside it."""
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    return clerk


def known(desk: Desk, name: str, *phones: str) -> CustomerId:
    customer_id = CustomerId(uuid4())
    desk.carry_out(AddCustomer(customer_id=customer_id, full_name=name, phones=phones), new_key())
    return customer_id


def test_that_somebodys_number_is_pointed_out_and_the_same_person_taken_with_enter(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    ravi = known(clerk.home.desk, "Ravi Deshmukh", NUMBER)
    form = hold_form(clerk, choose_evening(clerk, some_day))
    customer = form.customer
    qtbot.keyClicks(customer.phone.editor, "98220 54321")
    qtbot.waitUntil(lambda: customer.belongs.asking, timeout=PATIENCE)
    assert "98220 54321 belongs to Ravi Deshmukh" in customer.belongs.text
    qtbot.keyClick(customer.phone.editor, Qt.Key.Key_Return)
    assert customer.belongs.choices[0].hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert customer.name.editor.text() == "Ravi Deshmukh"
    assert not customer.belongs.asking
    press(qtbot, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert card.customer.id == ravi


def test_that_a_number_of_several_people_offers_all_of_them_and_somebody_else(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    for name in ("Asha Patil", "Bhushan Patil", "Chitra Patil"):
        known(clerk.home.desk, name, NUMBER)
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.phone.editor, "5432")
    qtbot.waitUntil(lambda: form.customer.matches.count() == 3, timeout=PATIENCE)
    form.customer.phone.editor.clear()
    qtbot.keyClicks(form.customer.phone.editor, "9822054321")
    qtbot.waitUntil(lambda: form.customer.belongs.asking, timeout=PATIENCE)
    words = [button.text() for button in form.customer.belongs.choices]
    assert words == ["Yes, Asha Patil", "Yes, Bhushan Patil", "Yes, Chitra Patil", "No, anoth&er person"]
    qtbot.keyClick(form.customer.belongs.choices[-1], Qt.Key.Key_Return)
    assert form.customer.name.editor.hasFocus()
    qtbot.keyClicks(form.customer.name.editor, "Dilip Patil")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert (card.customer.name, card.customer.phones) == ("Dilip Patil", (NUMBER,))


def test_that_a_clerk_faster_than_the_search_is_still_asked_before_a_duplicate_is_made(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    known(clerk.home.desk, "Ravi Deshmukh", NUMBER)
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.name.editor, "R Deshmukh")
    form.customer.phone.editor.setText("98220 54321")  # pasted: no search has begun
    qtbot.keyClick(form.customer.name.editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.customer.belongs.asking, timeout=PATIENCE)
    assert form.customer.belongs.choices[0].hasFocus()
    assert form.refusal.text == ""
    press(qtbot, Qt.Key.Key_Return, CTRL)  # undecided: asked again, nothing sent
    assert clerk.inspector.form is form
    assert form.customer.name.editor.text() == "R Deshmukh"
    assert len(clerk.home.desk.reader.find_customers("Deshmukh")) == 1


def test_that_a_person_merged_while_the_form_was_open_is_held_for_as_the_one_kept(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    kept = known(clerk.home.desk, "Ravi Deshmukh", NUMBER)
    dropped = known(clerk.home.desk, "Ravi Deshmuk", "+919890011111")
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.phone.editor, "11111")
    qtbot.waitUntil(form.customer.matches.isVisible, timeout=PATIENCE)
    qtbot.keyClick(form.customer.phone.editor, Qt.Key.Key_Return)
    sign_in("meera").carry_out(MergeCustomers(keep=kept, drop=dropped), new_key())
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert (card.customer.id, card.customer.name) == (kept, "Ravi Deshmukh")


@pytest.mark.parametrize("name", ["अनघा कुलकर्णी", "عائشة خان", "💐 Priya & Rohan 💍", "שרה לוי", "Å" * 200])
def test_that_names_of_any_script_are_held_as_typed(qtbot: QtBot, clerk: Workplace, some_day: date, name: str) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.name.editor.setText(name)
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert card.customer.name == name


@pytest.mark.parametrize("name", ["", "   ", "\u200b\u200e", "\u2067\u2069"])
def test_that_a_number_without_a_name_that_can_be_read_is_marked_and_kept(
    qtbot: QtBot, clerk: Workplace, some_day: date, name: str
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    qtbot.keyClicks(form.customer.phone.editor, "98220 54321")
    form.customer.name.editor.setText(name)
    form.submit()
    assert form.customer.name.troubled
    assert form.customer.phone.editor.text() == "98220 54321"
    assert not form.busy


def test_that_the_language_of_a_new_customer_is_chosen_in_the_form(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    assert form.customer.language.isHidden()
    qtbot.keyClicks(form.customer.name.editor, "Sunita Bhosale")
    assert form.customer.language.isVisible()
    form.customer.language.editor.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert clerk.home.desk.reader.customer(card.customer.id).language == "mr"
