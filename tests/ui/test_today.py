"""The day's panel under real keys: what waits, live, and each card's one next action."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.booking.extend_form import ExtendForm
from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import Cancel, RecordCash, SelectPayment
from desk.usecases.money_commands import DeclarePayment
from desk.usecases.results import BookingCard
from tests.database import Database
from tests.db.acts import put_at
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, press
from tests.ui.till_steps import cash, opened, pending


def a_booking(clerk: Workplace, day: date, space: int = 0) -> BookingCard:
    card = clerk.home.desk.carry_out(a_hold(clerk.home.desk, day, space), new_key()).booking
    assert card is not None
    return card


def chosen(clerk: Workplace, card: BookingCard) -> BookingCard:
    wish = SelectPayment(booking_id=card.id, revision=card.revision, option="deposit")
    pending = clerk.home.desk.carry_out(wish, new_key()).booking
    assert pending is not None
    return pending


def age(db: Database, card: BookingCard, **columns: str) -> None:
    """Moves moments of a booking past the guards, as if time had gone by."""
    changes = ", ".join(f"{name} = {value}" for name, value in columns.items()) + ", owing_from = DEFAULT"
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute(f"UPDATE desk.booking SET {changes} WHERE booking_id = '{card.id}'")


def open_today(qtbot: QtBot, clerk: Workplace) -> None:
    """By its key, from the board; the list is there."""
    clerk.window().activateWindow()
    clerk.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(clerk.panels.today.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way and not clerk.panels.today.dirty, timeout=PATIENCE)


def kinds(clerk: Workplace) -> list[tuple[str, str]]:
    return [(card.entry.kind, card.entry.booking.number) for card in clerk.panels.today.cards]


def test_that_a_hold_about_to_lapse_is_extended_from_its_card(qtbot: QtBot, clerk: Workplace, some_day: date) -> None:
    held = a_booking(clerk, some_day)
    open_today(qtbot, clerk)
    assert kinds(clerk) == [("hold", held.number)]
    (card,) = clerk.panels.today.cards
    assert "left" in card.remark.text()
    assert QApplication.focusWidget() is card.button
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, ExtendForm), timeout=PATIENCE)
    assert clerk.inspector.owner_id == held.id
    assert clerk.panel.isVisible()
    qtbot.waitUntil(lambda: clerk.panel.selected_owner() == held.id, timeout=PATIENCE)


def test_that_a_payment_due_opens_the_cash_form_with_its_amount(
    qtbot: QtBot, clerk: Workplace, db18: Database, some_day: date
) -> None:
    overdue = chosen(clerk, a_booking(clerk, some_day))
    age(db18, overdue, payment_due_at="clock_timestamp() - interval '2 hours'")
    open_today(qtbot, clerk)
    (card,) = clerk.panels.today.cards
    assert (card.entry.kind, card.remark.text(), card.amount.text()) == ("due", "overdue", "₹60,000 due")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, TakeForm), timeout=PATIENCE)


def test_that_money_on_a_cancelled_booking_is_listed_until_somebody_looks(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    paid = chosen(clerk, a_booking(clerk, some_day))
    desk = clerk.home.desk
    confirmed = desk.carry_out(RecordCash(booking_id=paid.id, amount=paid.deposit), new_key()).booking
    assert confirmed is not None
    desk.carry_out(Cancel(booking_id=paid.id, revision=confirmed.revision), new_key())
    open_today(qtbot, clerk)
    (card,) = clerk.panels.today.cards
    assert (card.entry.kind, card.amount.text(), card.button.text()) == ("unapplied", "₹10,000", "Open")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clerk.inspector.owner_id == paid.id, timeout=PATIENCE)
    assert clerk.inspector.form is None


def test_that_cards_come_and_go_with_what_other_desks_do(
    qtbot: QtBot, clerk: Workplace, sign_in, some_day: date
) -> None:
    open_today(qtbot, clerk)
    assert kinds(clerk) == []
    assert "No hold runs out today." in clerk.panels.today.sections["hold"].nothing.text()
    ravi = sign_in("ravi")
    held = ravi.carry_out(a_hold(ravi, some_day), new_key()).booking
    assert held is not None
    qtbot.waitUntil(lambda: kinds(clerk) == [("hold", held.number)], timeout=PATIENCE)
    ravi.carry_out(Cancel(booking_id=held.id, revision=held.revision), new_key())
    qtbot.waitUntil(lambda: kinds(clerk) == [], timeout=PATIENCE)


def test_that_the_hidden_panel_only_marks_itself_and_reads_when_it_is_seen(
    qtbot: QtBot, clerk: Workplace, sign_in, some_day: date
) -> None:
    open_today(qtbot, clerk)
    clerk.turn_to("board")
    ravi = sign_in("ravi")
    held = ravi.carry_out(a_hold(ravi, some_day), new_key()).booking
    assert held is not None
    qtbot.waitUntil(lambda: clerk.panels.today.dirty, timeout=PATIENCE)
    qtbot.wait(300)
    assert clerk.panels.today.dirty
    assert kinds(clerk) == []
    clerk.turn_to("today")
    qtbot.waitUntil(lambda: kinds(clerk) == [("hold", held.number)], timeout=PATIENCE)


def test_that_arrows_walk_the_cards_and_a_fresh_list_keeps_the_place(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    first, second = a_booking(clerk, some_day), a_booking(clerk, some_day + timedelta(days=1))
    open_today(qtbot, clerk)
    assert kinds(clerk) == [("hold", first.number), ("hold", second.number)]
    press(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is clerk.panels.today.cards[1].button
    clerk.panels.today.refresh()
    before = clerk.panels.today.cards[1]
    qtbot.waitUntil(lambda: clerk.panels.today.cards[1] is not before, timeout=PATIENCE)
    assert QApplication.focusWidget() is clerk.panels.today.cards[1].button
    assert second.number in clerk.panels.today.cards[1].details.text()
    press(qtbot, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is clerk.panels.today.cards[0].button


def test_that_a_hold_that_runs_out_leaves_the_list_by_itself(
    qtbot: QtBot, clerk: Workplace, db18: Database, some_day: date
) -> None:
    held = a_booking(clerk, some_day)
    age(db18, held, hold_expires_at="clock_timestamp() + interval '2 seconds'")
    open_today(qtbot, clerk)
    assert len(kinds(clerk)) == 1
    assert clerk.panels.today.cards[0].words.urgent
    qtbot.waitUntil(lambda: kinds(clerk) == [], timeout=PATIENCE)


def test_that_a_long_list_shows_its_first_and_the_rest_on_demand(
    qtbot: QtBot, clerk: Workplace, some_day: date
) -> None:
    made = [a_booking(clerk, some_day + timedelta(days=n)).number for n in range(8)]
    open_today(qtbot, clerk)
    assert [number for _, number in kinds(clerk)] == made[:5]
    more = clerk.panels.today.sections["hold"].more
    assert more.text() == "Show all 8"
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is more
    press(qtbot, Qt.Key.Key_Return)
    assert [number for _, number in kinds(clerk)] == made
    assert QApplication.focusWidget() is clerk.panels.today.cards[5].button


def test_that_functions_of_the_day_say_what_is_next_and_those_that_are_over_come_last(
    qtbot: QtBot, clerk: Workplace, db18: Database, some_day: date
) -> None:
    for n, (start, end) in enumerate((("-30 seconds", "1 hour"), ("-5 hours", "-1 minute"))):
        card = chosen(clerk, a_booking(clerk, some_day + timedelta(days=n)))
        clerk.home.desk.carry_out(RecordCash(booking_id=card.id, amount=card.deposit), new_key())
        put_at(db18, card.id, start, end)
    clerk.turn_to("today")
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way and not clerk.panels.today.dirty, timeout=PATIENCE)
    functions = [
        card for card in clerk.panels.today.cards if card.entry.kind == "running"
    ]  # their balance is due besides
    remarks = [(card.entry.kind, card.remark.text(), card.button.text()) for card in functions]
    expected = {("running", "now", "Arrived"), ("running", "over", "Take payment")}
    assert set(remarks) <= expected
    assert [said for _, said, _ in remarks] == sorted(said for _, said, _ in remarks), "now before over"
    assert ("running", "now", "Arrived") in remarks


def test_that_an_owner_sees_what_came_what_is_owed_and_what_lies_in_the_drawers_at_once(
    qtbot: QtBot, owner: Workplace, some_day: date
) -> None:
    desk = owner.home.desk
    opened(desk)
    due = pending(desk, some_day)
    cash(desk, due, 10_000)
    late = pending(desk, some_day, space=1)
    cash(desk, late, 10_000)
    open_today(qtbot, owner)
    strip = owner.panels.today.house
    qtbot.waitUntil(strip.isVisible, timeout=PATIENCE)
    told = {kind: (tile.sum.text(), tile.about.text()) for kind, tile in strip.tiles.items()}
    assert told["payment"] == ("₹20,000", "Cash ₹20,000")
    assert told["till"][1] == "Open drawers: 1"
    assert told["overdue"] == ("0", "Bookings: 0")
    assert told["till"][0] != "0"
    for kind, panel in (("till", "till"), ("overdue", "money"), ("payment", "money")):
        owner.turn_to("today")
        strip.tiles[kind].button.setFocus()
        press(qtbot, Qt.Key.Key_Return)
        shown = owner.panels.get(panel)
        assert shown is not None
        qtbot.waitUntil(shown.isVisible, timeout=PATIENCE)
    assert owner.panels.money.kind == "payment"


def test_that_money_that_waits_is_a_card_that_opens_its_list(
    qtbot: QtBot, clerk: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    paid = chosen(clerk, a_booking(clerk, some_day))
    open_today(qtbot, clerk)
    assert clerk.panels.today.money.isHidden()
    ravi = sign_in("ravi")
    for n in range(2):
        cheque = DeclarePayment(
            booking_id=paid.id, method="cheque", amount=paid.deposit, reference=f"00451{n}", bank="Bank of Pune"
        )
        ravi.carry_out(cheque, new_key())
    qtbot.waitUntil(lambda: clerk.panels.today.money.titles == ["Cheques and transfers to clear: 2"], timeout=PATIENCE)
    (button,) = clerk.panels.today.money.buttons
    assert "₹20,000" in button.accessibleName()
    button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clerk.panels.money.isVisible() and clerk.panels.money.list.isVisible(), timeout=PATIENCE)
    assert clerk.panels.money.kind == "clear"
    assert len(clerk.panels.money.list.entries) == 2
