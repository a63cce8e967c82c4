"""The customers' panel under real keys: find, look, go to a booking, edit against another desk, merge duplicates."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.ids import CustomerId
from desk.ui.customers.merge_form import MergeForm
from desk.ui.customers.person_form import PersonForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import FieldEdit
from desk.usecases.people import AddCustomer, CustomerCard, EditCustomer, MergeCustomers
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, press, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PHONE, OTHER = "+919822012345", "+919822054321"


@pytest.fixture
def clerk(qtbot: QtBot, clerk: Workplace) -> Workplace:
    """Once the window has found out that nothing of an earlier day is open; the tests use the same desk beside it."""
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    return clerk


def known(desk: Desk, name: str, *phones: str) -> CustomerCard:
    command = AddCustomer(customer_id=CustomerId(uuid4()), full_name=name, phones=phones)
    card = desk.carry_out(command, new_key()).customer
    assert card is not None
    return card


def settled(qtbot: QtBot, workplace: Workplace) -> None:
    panel = workplace.panels.customers

    def still() -> bool:
        timers = panel._soon.isActive() or panel._person_soon.isActive()
        return not timers and not workplace.home.calls.under_way and not panel.dirty

    qtbot.waitUntil(still, timeout=PATIENCE)


def open_customers(qtbot: QtBot, workplace: Workplace) -> None:
    """By its key, from the board."""
    workplace.window().activateWindow()
    workplace.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(workplace.panels.customers.isVisible, timeout=PATIENCE)
    settled(qtbot, workplace)
    assert QApplication.focusWidget() is workplace.panels.customers.line


def names(workplace: Workplace) -> list[str]:
    shown = workplace.panels.customers.list
    return [shown.item(n).text().split("\n")[0] for n in range(shown.count())]


def person_form(workplace: Workplace) -> PersonForm:
    form = workplace.panels.customers.slot.form
    assert isinstance(form, PersonForm)
    return form


def test_that_a_customer_is_found_and_a_booking_opened_by_keys_alone(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    booking = ravi.carry_out(a_hold(ravi, some_day), new_key()).booking
    known(ravi, "Sunita Bhosale", PHONE)
    assert booking is not None
    open_customers(qtbot, clerk)
    assert set(names(clerk)) == {"Sunita Bhosale", "Ravi Deshmukh"}  # those that changed last, with nothing typed
    type_keys(qtbot, "deshmk")
    qtbot.waitUntil(lambda: names(clerk) == ["Ravi Deshmukh"], timeout=PATIENCE)
    settled(qtbot, clerk)
    press(qtbot, Qt.Key.Key_Return)
    assert clerk.panels.customers.list.hasFocus()
    assert clerk.panels.customers.pane.name.text() == "Ravi Deshmukh"
    press(qtbot, Qt.Key.Key_Return)
    assert clerk.panels.customers.pane.bookings.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == booking.id, timeout=PATIENCE)
    assert clerk.panel.isVisible()


def test_that_a_number_with_spaces_finds_everybody_who_has_it(qtbot: QtBot, clerk: Workplace) -> None:
    for name in ("Asha Patil", "Bhushan Patil"):
        known(clerk.home.desk, name, PHONE)
    known(clerk.home.desk, "Dilip Rao", OTHER)
    open_customers(qtbot, clerk)
    type_keys(qtbot, "98220 12345")
    qtbot.waitUntil(lambda: names(clerk) == ["Asha Patil", "Bhushan Patil"], timeout=PATIENCE)


def test_that_a_customer_is_edited_in_place_with_several_numbers(qtbot: QtBot, clerk: Workplace) -> None:
    card = known(clerk.home.desk, "Priya Kulkarni", PHONE)
    open_customers(qtbot, clerk)
    press(qtbot, Qt.Key.Key_F2)
    form = person_form(clerk)
    form.phones.add_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    type_keys(qtbot, "98220 54321")
    qtbot.keyClick(form.phones.lines[1].first_button, Qt.Key.Key_Return)
    assert form.phones.lines[0].editor.text() == "98220 54321"
    form.lines["email"].editor.setFocus()
    type_keys(qtbot, "priya@example.in")
    form.lines["gstin"].editor.setFocus()
    type_keys(qtbot, "27 aapfu0939f1zv")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: clerk.panels.customers.slot.form is None, timeout=PATIENCE)
    after = clerk.home.desk.reader.customer(card.id)
    assert (after.phones, after.email, after.gstin) == ((OTHER, PHONE), "priya@example.in", "27AAPFU0939F1ZV")
    settled(qtbot, clerk)
    assert clerk.panels.customers.pane.facts.value("Phone") == "98220 54321"


@pytest.mark.parametrize(
    ("field", "text"), [("name", "  \u200b "), ("email", "priya at home"), ("gstin", "27AAPFU0939F1ZX")]
)
def test_that_what_cannot_be_kept_is_said_at_its_field_and_stays(
    qtbot: QtBot, clerk: Workplace, field: str, text: str
) -> None:
    card = known(clerk.home.desk, "Priya Kulkarni", PHONE)
    open_customers(qtbot, clerk)
    press(qtbot, Qt.Key.Key_F2)
    form = person_form(clerk)
    form.lines[field].editor.setText(text)
    form.phones.lines[0].editor.setText("98220")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert form.lines[field].troubled
    assert form.lines[field].editor.text() == text
    assert form.phones.lines[0].troubled
    assert clerk.home.desk.reader.customer(card.id).revision == 1
    form.discard()


def test_that_the_same_field_of_two_desks_shows_both_values_with_who_and_when(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk]
) -> None:
    card = known(clerk.home.desk, "Priya Kulkarni", PHONE)
    open_customers(qtbot, clerk)
    press(qtbot, Qt.Key.Key_F2)
    form = person_form(clerk)
    form.lines["address"].editor.setText("4 Karve Road, Pune")
    form.note.editor.setPlainText("vegetarian")
    theirs = FieldEdit(name="address", was="", to="9 Tilak Road, Pune")
    sign_in("ravi").carry_out(EditCustomer(customer_id=card.id, fields=(theirs,), add_phones=(OTHER,)), new_key())
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.lines["address"].troubled, timeout=PATIENCE)
    assert "Ravi changed this to: 9 Tilak Road, Pune (" in form.lines["address"].problem.text()
    assert form.lines["address"].editor.text() == "4 Karve Road, Pune"
    press(qtbot, Qt.Key.Key_Return)  # keep mine has the focus
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: clerk.panels.customers.slot.form is None, timeout=PATIENCE)
    after = clerk.home.desk.reader.customer(card.id)
    assert (after.address, after.note, after.phones) == ("4 Karve Road, Pune", "vegetarian", (PHONE, OTHER))


def test_that_a_new_customer_with_somebodys_number_is_asked_about(qtbot: QtBot, clerk: Workplace) -> None:
    card = known(clerk.home.desk, "Priya Kulkarni", PHONE)
    open_customers(qtbot, clerk)
    type_keys(qtbot, "Priyanka")
    settled(qtbot, clerk)
    press(qtbot, Qt.Key.Key_N, CTRL | ALT)
    form = person_form(clerk)
    assert form.lines["name"].editor.text() == "Priyanka"
    form.phones.lines[0].editor.setText("98220 12345")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.belongs.asking, timeout=PATIENCE)
    assert "Priya Kulkarni" in form.belongs.text
    press(qtbot, Qt.Key.Key_Return)  # yes, the same
    qtbot.waitUntil(lambda: clerk.panels.customers.slot.form is None, timeout=PATIENCE)
    settled(qtbot, clerk)
    assert clerk.panels.customers.pane.card is not None
    assert clerk.panels.customers.pane.card.id == card.id
    assert len(clerk.home.desk.reader.find_customers("Priya")) == 1


def test_that_a_manager_merges_a_likely_duplicate_by_keys(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    asha = sign_in("asha")
    booking = asha.carry_out(a_hold(asha, some_day), new_key()).booking
    assert booking is not None
    kept = known(asha, "Ravi Deshmuk", OTHER)
    open_customers(qtbot, manager)
    press(qtbot, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: manager.panels.customers.list.count() == 1, timeout=PATIENCE)
    settled(qtbot, manager)
    assert "=" in names(manager)[0]
    manager.panels.customers.show_person(kept.id)
    settled(qtbot, manager)
    assert len(manager.panels.customers.pane.merge_buttons) == 1
    press(qtbot, Qt.Key.Key_M, CTRL)
    form = manager.panels.customers.slot.form
    assert isinstance(form, MergeForm)
    assert "Ravi Deshmukh go to Ravi Deshmuk" in form.explanation.text()
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: manager.panels.customers.slot.form is None, timeout=PATIENCE)
    settled(qtbot, manager)
    card = manager.panels.customers.pane.card
    assert card is not None
    assert (card.id, [b.booking_id for b in card.bookings]) == (kept.id, [booking.id])
    assert manager.panels.customers.list.count() == 0
    assert manager.panels.customers.pane.alike.isHidden()


def test_that_a_clerk_sees_likely_duplicates_and_is_told_who_merges(qtbot: QtBot, clerk: Workplace) -> None:
    for name in ("Ravi Deshmukh", "R. Deshmukh"):
        known(clerk.home.desk, name, PHONE)
    open_customers(qtbot, clerk)
    (button,) = clerk.panels.customers.pane.merge_buttons
    assert not button.isEnabled()
    assert "manager" in button.toolTip()
    press(qtbot, Qt.Key.Key_M, CTRL)
    assert clerk.panels.customers.slot.form is None


def test_that_what_other_desks_do_is_seen_and_a_merged_person_becomes_the_one_kept(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    meera = sign_in("meera")
    kept, dropped = known(meera, "Priya Kulkarni", PHONE), known(meera, "Zzz Priya", OTHER)
    open_customers(qtbot, clerk)
    clerk.panels.customers.show_person(dropped.id)
    settled(qtbot, clerk)
    meera.carry_out(MergeCustomers(keep=kept.id, drop=dropped.id), new_key())
    qtbot.waitUntil(lambda: names(clerk) == ["Priya Kulkarni"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: clerk.panels.customers.pane.name.text() == "Priya Kulkarni", timeout=PATIENCE)
    edit = FieldEdit(name="note", was="", to="pays by cheque")
    meera.carry_out(EditCustomer(customer_id=kept.id, fields=(edit,)), new_key())
    qtbot.waitUntil(
        lambda: clerk.panels.customers.pane.facts.value("Note for staff") == "pays by cheque", timeout=PATIENCE
    )


def test_that_the_window_does_not_close_over_an_unsaved_customer(qtbot: QtBot, clerk: Workplace) -> None:
    known(clerk.home.desk, "Priya Kulkarni", PHONE)
    open_customers(qtbot, clerk)
    press(qtbot, Qt.Key.Key_F2)
    form = person_form(clerk)
    form.note.editor.setPlainText("half a thought")
    clerk.window().close()
    assert clerk.window().isVisible()
    assert form.asking.text
    form.discard()


def test_that_every_key_of_the_panel_stands_in_the_cheat_sheet(qtbot: QtBot, clerk: Workplace) -> None:
    open_customers(qtbot, clerk)
    window = clerk.window()
    sections = dict(window.menus._sections())  # type: ignore[attr-defined]  # the main window
    assert [action.shortcut().toString() for action in sections["Customers"]] == [
        "F2",
        "Ctrl+Shift+V",
        "Ctrl+Shift+T",
        "Ctrl+M",
        "Ctrl+Alt+N",
        "Ctrl+D",
    ]
    assert "customers" in {action.objectName() for action in window.menus.go.actions()}  # type: ignore[attr-defined]
