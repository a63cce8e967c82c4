"""What can be done in the row of each booking that a closure hits: a way out, money back, a message; all by keys."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.domain.period import Period, span
from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.hit_row import HitRow
from desk.ui.booking.house_cancel_form import HouseCancelForm
from desk.ui.booking.message_form import MessageForm, draft
from desk.ui.booking.move_form import MoveForm
from desk.ui.booking.reason_form import ReasonForm
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.closing import bookings_hit
from desk.usecases.commands import BlockSpace, Cancel, FieldEdit, RecordCash, SelectPayment
from desk.usecases.people import EditCustomer
from desk.usecases.results import BookingCard
from tests.patience import PATIENCE
from tests.ui.steps import a_hold, choose_evening, press, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier


class Desktop(QObject):
    """Stands where the desktop would: hears every address that is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def hear(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    listening = Desktop()
    QDesktopServices.setUrlHandler("https", listening, "hear")  # type: ignore[arg-type]  # the stub says bytes, which it refuses
    yield listening
    QDesktopServices.unsetUrlHandler("https")


def held(desk: Desk, day: date, space: int = 0) -> BookingCard:
    card = desk.carry_out(a_hold(desk, day, space), new_key()).booking
    assert card is not None
    return card


def paid(desk: Desk, day: date) -> BookingCard:
    """Confirmed by its deposit."""
    card = held(desk, day)
    chosen = desk.carry_out(SelectPayment(booking_id=card.id, revision=card.revision, option="deposit"), new_key())
    assert chosen.booking is not None
    done = desk.carry_out(RecordCash(booking_id=card.id, amount=chosen.booking.deposit), new_key()).booking
    assert done is not None
    return done


def closing(qtbot: QtBot, manager: Workplace, day: date, rows: int = 1) -> BlockForm:
    """The block form on an evening with bookings; the reason is typed and the closure planned by keys."""
    manager.window().activateWindow()
    chosen = choose_evening(manager, day)
    form = BlockForm(manager.home, chosen.venue_id, chosen.item())
    manager.opening.open_block(form)
    qtbot.waitUntil(lambda: len(form.hits.rows) == rows, timeout=PATIENCE)
    form.reason.editor.setFocus()
    type_keys(qtbot, "Burst pipe")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not form.reason.isEnabled(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
    return form


def opened(qtbot: QtBot, row: HitRow, kind: type) -> object:
    """The row's form of this kind, with the keyboard in it."""
    qtbot.waitUntil(lambda: isinstance(row.slot.form, kind), timeout=PATIENCE)
    form = row.slot.form
    assert form is not None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert form.isAncestorOf(focus)
    return form


def test_that_an_alternative_in_the_row_moves_the_booking_and_the_space_is_closed(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    card = paid(ravi, some_day)
    form = closing(qtbot, manager, some_day)
    (row,) = form.hits.rows
    words = [button.text() for button in row.way_buttons]
    assert (words[0], len(words)) == ("Hall A, same time", 3)
    assert QApplication.focusWidget() is row.way_buttons[0]
    press(qtbot, Qt.Key.Key_Return)
    move = opened(qtbot, row, MoveForm)
    assert isinstance(move, MoveForm)
    assert not move.unsaved()
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: manager.inspector.blackout.card is not None, timeout=PATIENCE)
    after = ravi.reader.booking(card.id)
    hall_a = ravi.house.venues[0].spaces[1].id
    assert ([item.space_id for item in after.items], after.items[0].period) == ([hall_a], card.items[0].period)
    assert (after.status, after.received, after.total) == (Status.CONFIRMED, card.received, card.total)
    assert ravi.reader.closures() == []


def test_that_a_booking_hit_with_several_items_is_put_elsewhere_as_a_whole(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    """Both evenings of a wedding in the space: other places at the same times first, then all on the nearest days."""
    ravi, later_by = sign_in("ravi"), timedelta(days=1)
    hold = a_hold(ravi, some_day)
    second = a_hold(ravi, some_day + later_by).items[0]
    card = ravi.carry_out(replace(hold, items=(*hold.items, replace(second, label="Dinner"))), new_key()).booking
    assert card is not None
    held(ravi, some_day + 3 * later_by)  # in the way of going two days later
    spaces, whole = (hold.items[0].space_id,), span(item.period for item in card.items)
    assert spaces[0] is not None
    (hit, _) = bookings_hit(ravi.reader, ravi.house, (spaces[0],), Period(whole.start, whole.end + 2 * later_by),
                            manager.home.now())  # fmt: skip
    assert (hit.items, len(hit.ways)) == ((1, 2), 3)
    for way in hit.ways:
        assert [item.label for item in way.items] == ["", "Dinner"]
        assert way.items[1].period.start - way.items[0].period.start == later_by
    first, *later = hit.ways
    assert [item.period for item in first.items] == [item.period for item in card.items]
    assert all(item.space_id != spaces[0] for item in first.items)
    assert all(item.space_id == spaces[0] and not item.period.overlaps(whole) for w in later for item in w.items)
    row = HitRow(manager.home, hit, "Burst pipe")
    qtbot.addWidget(row)
    words = [button.text() for button in row.way_buttons]
    assert words[0].endswith(", same time")
    assert all(text.startswith("Everything together: ") for text in words[1:])
    row.put(replace(hit, ways=(), looked=False))  # one of many, to whom nobody has come yet
    assert row.ways_words.text() == "Free places are looked for as soon as those above are dealt with."
    assert not row.way_buttons
    row.put(hit)
    letter = draft(manager.home, hit, "en")
    assert letter.count("• ") == 3
    assert all(";" in line for line in letter.splitlines() if line.startswith("• "))
    row.way_buttons[0].click()
    form = row.slot.form
    assert isinstance(form, MoveForm)
    form.submit()
    qtbot.waitUntil(lambda: ravi.reader.booking(card.id).revision > card.revision, timeout=PATIENCE)
    assert [item.space_id for item in ravi.reader.booking(card.id).items] == [item.space_id for item in first.items]


def test_that_the_house_keeps_the_old_price_when_its_own_closure_makes_the_booking_dearer(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    card = held(ravi, some_day)
    form = closing(qtbot, manager, some_day)
    (row,) = form.hits.rows
    row.move_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    move = opened(qtbot, row, MoveForm)
    assert isinstance(move, MoveForm)
    move.rows.rows[0].space.setCurrentIndex(0)  # the whole hall costs more
    assert move.keep_price.editor.text() == "Burst pipe"
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: ravi.reader.booking(card.id).revision > card.revision, timeout=PATIENCE)
    after = ravi.reader.booking(card.id)
    assert after.items[0].composite_id is not None
    assert after.total == card.total


def test_that_cancelling_in_the_row_asks_all_the_money_back_in_the_same_step(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    card = paid(ravi, some_day)
    form = closing(qtbot, manager, some_day)
    (row,) = form.hits.rows
    assert row.cancel_button.text() == "Cancel and refund"
    row.cancel_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    cancel = opened(qtbot, row, HouseCancelForm)
    assert isinstance(cancel, HouseCancelForm)
    assert (cancel.amount.editor.text(), cancel.reason.editor.text()) == ("10,000", "Burst pipe")
    type_keys(qtbot, "12,000")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert cancel.amount.problem.text() == "Enter a sum from nothing to ₹10,000."
    assert ravi.reader.booking(card.id).status is Status.CONFIRMED
    cancel.amount.editor.setText("10,000")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: ravi.reader.closures() == [], timeout=PATIENCE)
    after = ravi.reader.booking(card.id)
    assert (after.status, after.reason, after.received.minor) == (Status.CANCELLED, "Burst pipe", 0)


def test_that_a_hold_in_the_way_is_cancelled_with_the_closures_reason(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    card = held(ravi, some_day)
    form = closing(qtbot, manager, some_day)
    (row,) = form.hits.rows
    row.cancel_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    cancel = opened(qtbot, row, ReasonForm)
    assert isinstance(cancel, ReasonForm)
    assert cancel.reason.editor.text() == "Burst pipe"
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ravi.reader.closures() == [], timeout=PATIENCE)
    assert ravi.reader.booking(card.id).reason == "Burst pipe"


def test_that_a_message_is_drafted_in_the_customers_language_and_opened_with_their_number(
    qtbot: QtBot,
    manager: Workplace,
    sign_in: Callable[..., Desk],
    some_day: date,
    desktop: Desktop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    ravi = sign_in("ravi")
    card = held(ravi, some_day)
    assert card.customer is not None
    edit = FieldEdit(name="language", was="en", to="mr")
    ravi.carry_out(EditCustomer(customer_id=card.customer.id, fields=(edit,)), new_key())
    form = closing(qtbot, manager, some_day)
    (row,) = form.hits.rows
    row.message_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    message = opened(qtbot, row, MessageForm)
    assert isinstance(message, MessageForm)
    qtbot.waitUntil(lambda: message.language.editor.currentData() == "mr", timeout=PATIENCE)
    text = message.text.editor.toPlainText()
    assert text.startswith("नमस्कार Ravi Deshmukh,")
    assert all(part in text for part in (card.number, "Rose Lawn", "• Hall A –", "Parijat Lawns"))
    press(qtbot, Qt.Key.Key_End, CTRL)
    message.text.editor.insertPlainText(" 😊 & Co")  # QTest types ASCII only
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: row.slot.form is None, timeout=PATIENCE)
    (address,) = desktop.opened
    there = urlsplit(address)
    assert (there.hostname, there.path) == ("wa.me", "/919822054321")
    assert parse_qs(there.query)["text"] == [f"{text} 😊 & Co"]
    assert QGuiApplication.clipboard().text() == f"{text} 😊 & Co"
    assert "Press send there." in row.notice.text
    assert QApplication.focusWidget() is row.message_button
    assert "9822054321" not in caplog.text


def test_that_a_changed_draft_is_not_written_over_and_its_loss_is_asked_about(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    card = held(ravi, some_day)
    form = closing(qtbot, manager, some_day)
    (row,) = form.hits.rows
    row.message_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    message = opened(qtbot, row, MessageForm)
    assert isinstance(message, MessageForm)
    message.language.editor.setCurrentIndex(1)
    assert message.text.editor.toPlainText().startswith("नमस्ते Ravi Deshmukh जी,")
    type_keys(qtbot, "Own words. ")
    message.language.editor.setCurrentIndex(0)
    assert message.text.editor.toPlainText().startswith("Own words. नमस्ते")
    ravi.carry_out(Cancel(booking_id=card.id, revision=card.revision), new_key())
    qtbot.waitUntil(lambda: not form.hits.hits, timeout=PATIENCE)
    assert row.slot.form is message, "what was typed went with the booking"
    press(qtbot, Qt.Key.Key_Escape)
    assert message.asking.text
    message.discard()
    qtbot.waitUntil(lambda: ravi.reader.closures() == [], timeout=PATIENCE)


def test_that_a_link_that_no_program_opens_is_said_with_the_number_to_send_to(
    qtbot: QtBot,
    manager: Workplace,
    sign_in: Callable[..., Desk],
    some_day: date,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    held(sign_in("ravi"), some_day)
    form = closing(qtbot, manager, some_day)
    (row,) = form.hits.rows
    row.message_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    opened(qtbot, row, MessageForm)
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(row.notice.text), timeout=PATIENCE)
    assert "98220 54321" in row.notice.text
    said = capfd.readouterr()
    assert "9822054321" not in caplog.text + said.out + said.err


def test_that_arrows_walk_the_rows_and_the_next_one_has_the_keyboard_after_a_deed(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi = sign_in("ravi")
    first, second = held(ravi, some_day), held(ravi, some_day + timedelta(days=1))
    chosen = choose_evening(manager, some_day).item()
    manager.window().activateWindow()
    long = type(chosen)(
        period=type(chosen.period)(chosen.period.start, chosen.period.end + timedelta(days=1)),
        space_id=chosen.space_id,
    )
    form = BlockForm(manager.home, manager.home.house.venues[0].id, long)
    manager.opening.open_block(form)
    qtbot.waitUntil(lambda: len(form.hits.rows) == 2, timeout=PATIENCE)
    form.hits.focus_booking(None)
    press(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is form.hits.rows[1].first_stop()
    press(qtbot, Qt.Key.Key_Up)
    form.hits.rows[0].cancel_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    cancel = opened(qtbot, form.hits.rows[0], ReasonForm)
    assert isinstance(cancel, ReasonForm)
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: [hit.card.id for hit in form.hits.hits] == [second.id], timeout=PATIENCE)
    assert QApplication.focusWidget() is form.hits.rows[0].first_stop()
    assert ravi.reader.booking(first.id).status is Status.CANCELLED


def test_that_no_way_out_lies_in_another_closure_or_on_another_booking(
    qtbot: QtBot, manager: Workplace, sign_in: Callable[..., Desk], some_day: date
) -> None:
    ravi, meera = sign_in("ravi"), sign_in("meera")
    held(ravi, some_day)
    held(ravi, some_day, space=1)
    hall_b = meera.house.venues[0].spaces[2].id
    period = choose_evening(manager, some_day).period
    blackout = BlockSpace(
        blackout_id=new_key(),  # type: ignore[arg-type]  # any fresh id
        venue_id=meera.house.venues[0].id,
        spaces=(hall_b,),
        period=period,
        reason="Paint",
    )
    meera.carry_out(blackout, new_key())
    form = closing(qtbot, manager, some_day)
    (row,) = form.hits.rows
    assert row.way_buttons
    assert not any("same time" in button.text() for button in row.way_buttons)
