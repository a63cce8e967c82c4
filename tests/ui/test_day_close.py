"""The close of a day under real keys: what it says, cash verified and disputed, what is in the way, the Z report."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.ids import VenueId
from desk.ui.papers.preview import PaperPreview
from desk.ui.till.day_forms import CloseDayForm, DisputeForm
from desk.ui.till.panel import TillPanel
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.drawer import CloseDay, CloseDrawer
from desk.usecases.money_commands import DeclarePayment
from desk.usecases.results import Receipt
from tests.db.acts import today
from tests.patience import PATIENCE
from tests.ui.steps import press, type_keys
from tests.ui.till_steps import (
    CTRL,
    ENTER,
    ESC,
    NOTES,
    SHIFT,
    cash,
    gone,
    open_day,
    open_till,
    opened,
    pending,
    rupees,
    settled,
)

# ---- the day ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def a_day(sign_in: Callable[..., Desk], some_day: date) -> tuple[Desk, list[Receipt]]:
    """Asha's open drawer, two cash payments, one by UPI, and a cheque that has not come."""
    asha, ravi = sign_in("asha"), sign_in("ravi")
    opened(asha)
    bookings = [pending(asha, some_day, space) for space in (0, 1)]
    receipts = [cash(asha, bookings[0], 5000), cash(ravi, bookings[1], 1200)]
    for method, reference in (("upi", "412345678901"), ("cheque", "000123")):
        asha.carry_out(
            DeclarePayment(
                booking_id=bookings[0].id,
                method=method,  # type: ignore[arg-type]  # both are known
                amount=rupees(3000),
                reference=reference,
                bank="State Bank" if method == "cheque" else "",
                dated=today() if method == "cheque" else None,
            ),
            new_key(),
        )
    return asha, receipts


def close_drawer(desk: Desk, count: dict[int, int]) -> None:
    card = desk.reader.drawer(VenueId(1))
    assert card is not None
    stays = rupees(2000)
    desk.carry_out(CloseDrawer(drawer_id=card.id, revision=card.revision, count=count, stays=stays), new_key())


EVERYTHING = {50_000: 16, 10_000: 2}


def lines(till: TillPanel) -> dict[str, str]:
    return {line.name: line.value for line in till.day.report.lines}


def test_that_a_day_says_what_it_took_and_what_is_in_the_way_and_closes_with_its_z_report(
    qtbot: QtBot, manager: Workplace, a_day: tuple[Desk, list[Receipt]]
) -> None:
    asha, _ = a_day
    till = open_day(qtbot, manager)
    assert lines(till)["Cash, received"] == "₹6,200"
    assert lines(till)["UPI, received"] == "₹3,000"
    assert lines(till)["Together"] == "₹9,200"
    assert (lines(till)["Asha, Cash"], lines(till)["Ravi, Cash"]) == ("₹5,000", "₹1,200")
    assert till.day.way.text.split("\n") == [
        "Asha's drawer is open. Count and close it first.",
        "Cash not looked at: ₹6,200 (2). Closing counts it as verified.",
        "Cheques and transfers not cleared: ₹3,000 (1). They are in the day on which they come.",
    ]
    assert not till.day.close_button.isEnabled()
    assert till.day.close_button.problem == "Asha's drawer is open. Count and close it first."
    close_drawer(asha, EVERYTHING)
    qtbot.waitUntil(till.day.close_button.isEnabled, timeout=PATIENCE)
    press(qtbot, Qt.Key.Key_W, CTRL | SHIFT)
    assert isinstance(till.day.slot.form, CloseDayForm)
    type_keys(qtbot, "quiet day")
    press(qtbot, ENTER)
    gone(qtbot, till)
    settled(qtbot, manager)
    assert till.day.told.text == "The day is closed: Z 1."
    assert till.day.closed.count() == 1
    assert till.day.closed.item(0).text().startswith("Z 1 · ")
    assert {line.name: line.value for line in till.day.z.lines}["At the end"] == "₹2,000"
    assert till.day.note.text() == "quiet day"
    press(qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    preview = till.day.preview
    assert isinstance(preview, PaperPreview)
    assert preview.windowTitle() == "Z report 1"
    qtbot.waitUntil(lambda: bool(preview.pages), timeout=PATIENCE)
    press(qtbot, ESC)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=PATIENCE)
    assert "is closed (Z 1)" in till.day.close_button.problem
    looked = manager.home.desk.reader.day_so_far(VenueId(1))
    assert (looked.cash, looked.report.receipts) == ((), 0)


def test_that_managers_verify_and_dispute_cash_one_after_the_other(
    qtbot: QtBot, manager: Workplace, a_day: tuple[Desk, list[Receipt]]
) -> None:
    _, receipts = a_day
    till = open_day(qtbot, manager)
    assert till.day.cash.hasFocus()
    press(qtbot, Qt.Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: "✓ verified" in till.day.cash.item(0).text(), timeout=PATIENCE)
    settled(qtbot, manager)
    assert till.day.cash.currentRow() == 1
    press(qtbot, Qt.Key.Key_J, CTRL)
    form = till.day.slot.form
    assert isinstance(form, DisputeForm)
    press(qtbot, ENTER, CTRL)
    assert form.reason.problem.text() == "Say what is wrong with it."
    type_keys(qtbot, "not in the drawer")
    press(qtbot, ENTER)
    gone(qtbot, till)
    qtbot.waitUntil(lambda: "! disputed" in till.day.cash.item(1).text(), timeout=PATIENCE)
    assert lines(till)[f"{receipts[1].number} · not in the drawer"] == "₹1,200"
    assert "Disputed cash: ₹1,200 (1). It stays so in the Z report." in till.day.way.text


def test_that_a_close_refused_by_the_database_is_told_in_place_and_the_note_stays(
    qtbot: QtBot, manager: Workplace, a_day: tuple[Desk, list[Receipt]], sign_in: Callable[..., Desk]
) -> None:
    asha, _ = a_day
    close_drawer(asha, EVERYTHING)
    till = open_day(qtbot, manager)
    press(qtbot, Qt.Key.Key_W, CTRL | SHIFT)
    form = till.day.slot.form
    assert isinstance(form, CloseDayForm)
    type_keys(qtbot, "rainy")
    opened(asha, 0)
    press(qtbot, ENTER, CTRL)
    qtbot.waitUntil(lambda: "A drawer is still open" in form.refusal.text, timeout=PATIENCE)
    close_drawer(asha, NOTES)
    sign_in("omkar").carry_out(CloseDay(venue_id=VenueId(1), day=today()), new_key())
    press(qtbot, ENTER, CTRL)
    qtbot.waitUntil(lambda: form.day.troubled, timeout=PATIENCE)
    assert form.note.editor.text() == "rainy"
    assert form.day.editor.hasFocus()


def test_that_clerks_see_no_day_and_the_keys_of_the_page_that_is_hidden_do_nothing(
    qtbot: QtBot, new_window: Callable[[], MainWindow], enter: Callable[..., Workplace]
) -> None:
    clerk, manager = enter(new_window(), "asha"), enter(new_window(), "meera")
    till = open_till(qtbot, clerk)
    assert till.tabs.count() == 1
    assert not till.day.isVisible()
    press(qtbot, Qt.Key.Key_W, CTRL | SHIFT)
    assert till.day.slot.form is None
    day = open_day(qtbot, manager)
    press(qtbot, Qt.Key.Key_O, CTRL)
    assert day.drawer.slot.form is None
