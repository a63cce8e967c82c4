"""The cash drawer under real keys: counting, dropping, handing over, closing, what other desks do meanwhile."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk.domain.ids import VenueId
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.booking.wish import Wish
from desk.ui.till.forms import MoveForm, OpenForm
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import RecordCash
from desk.usecases.drawer import HandOverDrawer, MoveCash
from tests.patience import PATIENCE
from tests.ui.steps import press, type_keys
from tests.ui.till_steps import (
    CTRL,
    DOWN,
    ENTER,
    ESC,
    NOTES,
    at,
    cash,
    count_form,
    count_notes,
    gone,
    happened,
    open_till,
    opened,
    pending,
    rupees,
    settled,
)

# ---- opening, dropping, bringing -------------------------------------------------------------------------------------


def test_that_a_drawer_is_opened_and_its_float_counted_by_keys_alone(qtbot: QtBot, clerk: Workplace) -> None:
    till = open_till(qtbot, clerk)
    assert till.drawer.buttons["open"].hasFocus()
    press(qtbot, Qt.Key.Key_O, CTRL)
    form = till.drawer.slot.form
    assert isinstance(form, OpenForm)
    type_keys(qtbot, "2000")
    press(qtbot, ENTER)
    count_notes(qtbot, "2", "", "10")
    assert form.grid.sum.text() == "Counted: ₹2,000"
    press(qtbot, ENTER, CTRL)
    gone(qtbot, till)
    assert till.drawer.state.text() == "Open, held by Asha"
    assert till.drawer.told.text == "Opened with ₹2,000"
    assert till.drawer.buttons["out"].hasFocus()
    (card,) = [clerk.home.desk.reader.drawer(VenueId(1))]
    assert card is not None
    assert card.events[-1].count == NOTES


def test_that_arrows_and_enter_walk_the_notes_and_the_sum_follows_each_figure(qtbot: QtBot, clerk: Workplace) -> None:
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_O, CTRL)
    press(qtbot, ENTER)
    form = till.drawer.slot.form
    assert isinstance(form, OpenForm)
    rows = list(form.grid.editors.values())
    assert [editor.accessibleName() for editor in rows[:6]] == [
        f"How many of ₹{worth}" for worth in (500, 200, 100, 50, 20, 10)
    ]
    assert rows[0].hasFocus()
    type_keys(qtbot, "3x-")  # only figures are taken
    assert (rows[0].text(), form.grid.sum.text()) == ("3", "Counted: ₹1,500")
    press(qtbot, DOWN)
    type_keys(qtbot, "1")
    press(qtbot, Qt.Key.Key_Up)
    type_keys(qtbot, "4")  # what was there is selected and replaced
    assert (rows[0].text(), form.grid.sum.text()) == ("4", "Counted: ₹2,200")
    for _ in rows:
        press(qtbot, ENTER)
    assert form.reason.editor.hasFocus()


def test_that_a_count_that_differs_from_the_books_asks_for_the_reason_at_its_field(
    qtbot: QtBot, clerk: Workplace
) -> None:
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_O, CTRL)
    type_keys(qtbot, "2000")
    press(qtbot, ENTER)
    type_keys(qtbot, "3")
    press(qtbot, ENTER, CTRL)
    form = till.drawer.slot.form
    assert isinstance(form, OpenForm)
    qtbot.waitUntil(lambda: form.reason.troubled, timeout=PATIENCE)
    assert form.reason.editor.hasFocus()
    assert "Count once more" in form.reason.editor.accessibleDescription()
    assert (form.brought.editor.text(), form.grid.sum.text()) == ("2000", "Counted: ₹1,500")
    type_keys(qtbot, "a note is missing")
    press(qtbot, ENTER)
    gone(qtbot, till)
    assert till.drawer.told.text == "Opened with ₹1,500 · ₹500 short"
    assert "a note is missing" in happened(till)[0][1]


def test_that_cash_is_dropped_and_change_brought_with_a_reason_each(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk]
) -> None:
    opened(sign_in("asha"))
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_D, CTRL)
    press(qtbot, ENTER, CTRL)
    form = till.drawer.slot.form
    assert isinstance(form, MoveForm)
    assert (form.amount.problem.text(), form.reason.problem.text()) == ("Enter the amount.", "Say what for.")
    assert form.amount.editor.hasFocus()
    type_keys(qtbot, "9000")
    press(qtbot, ENTER)
    type_keys(qtbot, "evening drop")
    press(qtbot, ENTER)
    qtbot.waitUntil(lambda: form.amount.problem.text() == "There is not so much in the drawer.", timeout=PATIENCE)
    assert form.reason.editor.text() == "evening drop"
    form.amount.editor.selectAll()
    type_keys(qtbot, "1,500")
    press(qtbot, ENTER, CTRL)
    gone(qtbot, till)
    press(qtbot, Qt.Key.Key_G, CTRL)
    type_keys(qtbot, "200")
    press(qtbot, ENTER)
    type_keys(qtbot, "change for the evening")
    press(qtbot, ENTER)
    gone(qtbot, till)
    assert [(first, second.split(" · ", 1)[1]) for first, second in happened(till)[:2]] == [
        ("₹200 brought from the safe", "Asha · change for the evening"),
        ("₹1,500 dropped into the safe", "Asha · evening drop"),
    ]


# ---- counting, handing over, closing ---------------------------------------------------------------------------------


def test_that_clerks_count_without_the_books_and_managers_see_how_far_they_are_off(
    qtbot: QtBot,
    new_window: Callable[[], MainWindow],
    enter: Callable[..., Workplace],
    sign_in: Callable[..., Desk],
) -> None:
    opened(sign_in("asha"))
    asha, meera = enter(new_window(), "asha"), enter(new_window(), "meera")
    shown = {}
    for name, place in (("asha", asha), ("meera", meera)):
        till = open_till(qtbot, place)
        press(qtbot, Qt.Key.Key_T, CTRL)
        type_keys(qtbot, "3")
        shown[name] = count_form(till).by_books.text() if count_form(till).by_books.isVisible() else ""
    assert shown == {"asha": "", "meera": "By the books ₹2,000 · ₹500 short"}
    assert asha.panels.till.venues.item(0).text() == "Parijat Lawns\nOpen · Asha"
    assert meera.panels.till.venues.item(0).text() == "Parijat Lawns\nOpen · ₹2,000 · Asha"


def test_that_a_drawer_closes_short_with_a_reason_and_the_rest_goes_to_the_safe(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk]
) -> None:
    opened(sign_in("asha"))
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_W, CTRL)
    form = count_form(till)
    count_notes(qtbot, "3", "1", "1")
    for _ in range(6):
        press(qtbot, ENTER)
    assert form.stays.editor.hasFocus()
    type_keys(qtbot, "5000")
    press(qtbot, ENTER, CTRL)
    assert form.stays.problem.text() == "That is more than was counted."
    form.stays.editor.selectAll()
    type_keys(qtbot, "1000")
    assert form.to_safe.text() == "₹800 goes to the safe"
    press(qtbot, ENTER, CTRL)
    qtbot.waitUntil(lambda: form.reason.troubled, timeout=PATIENCE)
    type_keys(qtbot, "wrong change given")
    press(qtbot, ENTER)
    gone(qtbot, till)
    assert till.drawer.told.text == "Closed with ₹1,800 · ₹200 short · ₹800 dropped into the safe"
    assert till.drawer.state.text() == "No drawer is open"
    assert till.drawer.facts.value("Stayed in it") == "₹1,000"
    press(qtbot, Qt.Key.Key_O, CTRL)
    again = till.drawer.slot.form
    assert isinstance(again, OpenForm)
    assert again.brought.isVisible()


def test_that_a_handed_over_drawer_is_counted_by_both_and_then_belongs_to_the_other(
    qtbot: QtBot,
    new_window: Callable[[], MainWindow],
    enter: Callable[..., Workplace],
    sign_in: Callable[..., Desk],
) -> None:
    opened(sign_in("asha"))
    ravi, asha = enter(new_window(), "ravi"), enter(new_window(), "asha")
    his = open_till(qtbot, ravi)
    assert "Asha holds the drawer" in his.drawer.buttons["out"].problem
    hers = open_till(qtbot, asha)
    press(qtbot, Qt.Key.Key_H, CTRL)
    form = count_form(hers)
    press(qtbot, ENTER, CTRL)
    assert form.to.problem.text() == "Choose who takes it."
    assert [form.to.editor.itemText(n) for n in range(form.to.editor.count())] == ["Meera", "Omkar", "Ravi"]
    type_keys(qtbot, "r")
    press(qtbot, Qt.Key.Key_Tab)
    count_notes(qtbot, "2", "", "10")
    press(qtbot, ENTER, CTRL)
    gone(qtbot, hers)
    assert hers.drawer.state.text() == "Open, held by Ravi"
    assert "Ravi holds the drawer" in hers.drawer.buttons["out"].problem
    asked = "Asha handed the drawer to you. Count it before you go on."
    qtbot.waitUntil(lambda: his.drawer.told.text == asked, timeout=PATIENCE)
    at(qtbot, ravi)
    his.setFocus()
    press(qtbot, Qt.Key.Key_T, CTRL)
    count_notes(qtbot, "2", "", "9")
    press(qtbot, ENTER, CTRL)
    gone(qtbot, his)
    assert his.drawer.told.text == "Counted ₹1,900 · ₹100 short"
    assert [(second.split(" · ")[1], first) for first, second in happened(his)[:2]] == [
        ("Ravi", "Counted ₹1,900 · ₹100 short"),
        ("Asha", "Handed over to Ravi with ₹2,000"),
    ]


# ---- two desks at once -----------------------------------------------------------------------------------------------


def test_that_a_hand_over_while_the_other_counts_is_told_and_the_count_stays(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk]
) -> None:
    card = opened(sign_in("asha"))
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_T, CTRL)
    count_notes(qtbot, "2", "", "9")
    form = count_form(till)
    command = HandOverDrawer(drawer_id=card.id, revision=card.revision, count=NOTES, to="desk_t1_ravi")
    sign_in("meera").carry_out(command, new_key())
    qtbot.waitUntil(lambda: "Meera · Handed over to Ravi with ₹2,000" in form.refusal.text, timeout=PATIENCE)
    assert form.grid.sum.text() == "Counted: ₹1,900"
    press(qtbot, ENTER, CTRL)
    qtbot.waitUntil(lambda: "Ask a manager" in form.refusal.text, timeout=PATIENCE)
    assert form.grid.sum.text() == "Counted: ₹1,900"
    assert till.drawer.state.text() == "Open, held by Ravi"


def test_that_a_drop_at_another_desk_in_the_same_moment_is_told_before_the_count_is_kept(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk]
) -> None:
    card = opened(sign_in("asha"))
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_T, CTRL)
    count_notes(qtbot, "1", "", "5")
    form = count_form(till)
    move = MoveCash(drawer_id=card.id, revision=card.revision, amount=rupees(1000), way="out", reason="bank")
    sign_in("meera").carry_out(move, new_key())
    press(qtbot, ENTER, CTRL)  # before the hint has been heard: refused, then told what happened
    told = "Meera · ₹1,000 dropped into the safe"
    qtbot.waitUntil(lambda: told in form.refusal.text, timeout=PATIENCE)
    settled(qtbot, clerk)
    press(qtbot, ENTER, CTRL)
    gone(qtbot, till)
    assert till.drawer.told.text == "Counted ₹1,000"


def test_that_a_payment_that_comes_while_the_drawer_closes_is_told_and_has_to_be_counted(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    opened(sign_in("asha"))
    ravi = sign_in("ravi")
    booking = pending(ravi, some_day)
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_W, CTRL)
    count_notes(qtbot, "2", "", "10")
    form = count_form(till)
    receipt = cash(ravi, booking, 5000)
    told = f"Ravi took ₹5,000 in cash ({receipt.number})"
    qtbot.waitUntil(lambda: told in form.arrived.text, timeout=PATIENCE)
    press(qtbot, ENTER, CTRL)
    qtbot.waitUntil(lambda: form.reason.troubled, timeout=PATIENCE)
    assert form.grid.sum.text() == "Counted: ₹2,000"
    first = next(iter(form.grid.editors.values()))
    first.setFocus()
    first.selectAll()
    type_keys(qtbot, "12")
    press(qtbot, ENTER, CTRL)
    gone(qtbot, till)
    assert till.drawer.told.text == "Closed with ₹7,000 · ₹7,000 dropped into the safe"


def test_that_a_drawer_opened_at_another_desk_meanwhile_is_told_and_the_count_stays(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk]
) -> None:
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_O, CTRL)
    press(qtbot, ENTER)
    type_keys(qtbot, "4")
    opened(sign_in("ravi"))
    press(qtbot, ENTER, CTRL)
    form = till.drawer.slot.form
    assert isinstance(form, OpenForm)
    qtbot.waitUntil(lambda: "Somebody has opened the drawer meanwhile" in form.refusal.text, timeout=PATIENCE)
    qtbot.waitUntil(lambda: till.drawer.state.text() == "Open, held by Ravi", timeout=PATIENCE)
    assert form.grid.sum.text() == "Counted: ₹2,000"


def test_that_a_step_at_another_desk_is_shown_by_itself(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    till = open_till(qtbot, manager)
    assert till.drawer.state.text() == "No drawer is open"
    asha = sign_in("asha")
    opened(asha)
    qtbot.waitUntil(lambda: till.drawer.state.text() == "Open, held by Asha", timeout=PATIENCE)
    cash(asha, pending(asha, some_day), 5000)
    qtbot.waitUntil(lambda: till.drawer.facts.value("By the books") == "₹7,000", timeout=PATIENCE)


# ---- nothing typed is lost -------------------------------------------------------------------------------------------


def test_that_an_unfinished_count_asks_before_another_venue_and_before_the_panel_goes(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk]
) -> None:
    opened(sign_in("asha"))
    till = open_till(qtbot, clerk)
    press(qtbot, Qt.Key.Key_T, CTRL)
    type_keys(qtbot, "7")
    till.venues.setFocus()
    press(qtbot, DOWN)
    form = count_form(till)
    assert till.venues.currentItem().text().startswith("Parijat Lawns")
    assert "has not been saved" in form.asking.text
    assert clerk.unsaved
    press(qtbot, ENTER)  # keep editing
    assert next(iter(form.grid.editors.values())).text() == "7"
    press(qtbot, Qt.Key.Key_1, CTRL)
    press(qtbot, Qt.Key.Key_6, CTRL)
    assert next(iter(form.grid.editors.values())).text() == "7"
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(qtbot, ESC)
    assert "has not been saved" in form.asking.text


# ---- cash with no drawer ---------------------------------------------------------------------------------------------


def test_that_taking_cash_with_no_drawer_open_says_so_and_one_key_opens_it_and_comes_back(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    card = pending(sign_in("ravi"), some_day)
    settled(qtbot, clerk)
    at(qtbot, clerk)
    clerk.go_to_booking(card.id, card.items[0].period, Wish.TAKE_PAYMENT)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, TakeForm), timeout=PATIENCE)
    form = clerk.inspector.form
    assert isinstance(form, TakeForm)
    qtbot.waitUntil(lambda: "No cash drawer is open here" in form.cash.drawer_hint.text, timeout=PATIENCE)
    form.cash.tendered.editor.setFocus()
    type_keys(qtbot, "90,000")
    press(qtbot, Qt.Key.Key_O, CTRL)
    till = clerk.panels.till
    qtbot.waitUntil(lambda: isinstance(till.drawer.slot.form, OpenForm), timeout=PATIENCE)
    type_keys(qtbot, "2000")
    press(qtbot, ENTER)
    count_notes(qtbot, "2", "", "10")
    press(qtbot, ENTER, CTRL)
    qtbot.waitUntil(form.isVisible, timeout=PATIENCE)
    assert form.cash.tendered.editor.text() == "90,000"
    qtbot.waitUntil(lambda: form.cash.drawer_hint.text == "", timeout=PATIENCE)
    press(qtbot, ENTER, CTRL)
    qtbot.waitUntil(lambda: clerk.inspector.form is None, timeout=PATIENCE)
    assert clerk.home.desk.reader.drawer(VenueId(1)) is not None


def test_that_what_was_handed_over_is_sent_with_the_cash(
    qtbot: QtBot, clerk: Workplace, db18: object, sign_in: Callable[..., Desk], some_day: date
) -> None:
    card = pending(sign_in("ravi"), some_day)
    settled(qtbot, clerk)
    at(qtbot, clerk)
    clerk.go_to_booking(card.id, card.items[0].period, Wish.TAKE_PAYMENT)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, TakeForm), timeout=PATIENCE)
    form = clerk.inspector.form
    assert isinstance(form, TakeForm)
    form.amount.editor.selectAll()
    form.amount.editor.setFocus()
    type_keys(qtbot, "900")
    press(qtbot, ENTER)
    type_keys(qtbot, "1,000")
    command = form.command()
    assert isinstance(command, RecordCash)
    assert command.tendered == rupees(1000)
    assert form.cash.change.text() == "Change: ₹100"
