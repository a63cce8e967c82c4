"""The pages of the Money panel under real keys: what is overdue, tips and commission paid out, settlements."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.booking.payment.take_form import TakeForm
from desk.ui.money.overdue_page import OverduePage
from desk.ui.money.page import MoneyPage
from desk.ui.money.payout_form import PayoutForm
from desk.ui.money.payout_page import PayoutPage
from desk.ui.money.settlement_forms import AcceptForm, SettlementForm
from desk.ui.money.settlement_page import SettlementPage
from desk.ui.papers.preview import PaperPreview
from desk.ui.widgets.row_table import RowTable
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import RecordCash
from desk.usecases.results import BookingCard
from desk.usecases.today import settlement_tasks
from tests.database import Database
from tests.db.acts import today
from tests.db.money_acts import provider
from tests.patience import PATIENCE
from tests.ui.steps import press, type_keys
from tests.ui.test_money_panel import cash, open_money
from tests.ui.test_payments import a_pending, rupees

CTRL = Qt.KeyboardModifier.ControlModifier
RETURN = Qt.Key.Key_Return


def still(qtbot: QtBot, place: Workplace) -> None:
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)


def table(shown: RowTable) -> list[tuple[str, ...]]:
    return [row.cells for row in shown.rows]


def turn_to(qtbot: QtBot, place: Workplace, kind: str) -> object:
    """By the keys that turn from list to list."""
    for _ in range(place.panels.money.tabs.count()):
        if place.panels.money.kind == kind:
            break
        press(qtbot, Qt.Key.Key_PageDown, CTRL)
    assert place.panels.money.kind == kind
    qtbot.wait(0)
    still(qtbot, place)
    return place.panels.money.page


def taken(qtbot: QtBot, place: Workplace, day: date) -> BookingCard:
    still(qtbot, place)
    card = a_pending(place.home.desk, day)
    cash(place.home.desk, card, 10_000)
    return card


def test_that_a_clerk_sees_who_owes_since_when_and_takes_the_money_by_keys(
    qtbot: QtBot, clerk: Workplace, some_day: date, db18: Database
) -> None:
    card = taken(qtbot, clerk, some_day)
    with db18.superuser.transaction():
        db18.superuser.execute("SET LOCAL session_replication_role = replica")
        db18.superuser.execute(
            "UPDATE desk.booking SET balance_days = (starts_at::date - %s) + 9, created_at = created_at - interval"
            " '60 days', payment_due_at = NULL, owing_from = DEFAULT",
            (today(),),
        )
    open_money(qtbot, clerk)
    assert [clerk.panels.money.tabs.tabText(n) for n in range(6, clerk.panels.money.tabs.count())] == ["Overdue"]
    page = turn_to(qtbot, clerk, "overdue")
    assert isinstance(page, OverduePage)
    ((_, days, number, _, _, amount, step),) = table(page.list)
    assert (days, number, amount, step) == ("9", card.number, "₹50,000", "Call before the event")
    assert page.ages.text() == "1–7 days ₹0 · 8–30 days ₹50,000 · 31–60 days ₹0 · over 60 days ₹0"
    assert clerk.panels.money.tabs.tabText(6) == "Overdue · 1"
    assert QApplication.focusWidget() is page.list
    press(qtbot, Qt.Key.Key_P, CTRL)
    (preview,) = page.findChildren(PaperPreview)
    qtbot.waitUntil(lambda: len(preview.pages) > 0, timeout=PATIENCE)
    preview.close()
    clerk.window().activateWindow()
    qtbot.waitUntil(clerk.window().isActiveWindow, timeout=PATIENCE)
    page.list.setFocus()
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: clerk.inspector.booking.isVisible(), timeout=PATIENCE)
    still(qtbot, clerk)
    open_money(qtbot, clerk)
    page.list.setFocus()
    press(qtbot, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: isinstance(clerk.inspector.form, TakeForm), timeout=PATIENCE)


def test_that_a_manager_pays_commission_and_hands_out_tips_by_keys(
    qtbot: QtBot, manager: Workplace, some_day: date, db18: Database
) -> None:
    db18.superuser.execute("UPDATE desk.venue SET commission_bp = 750")
    card = taken(qtbot, manager, some_day)
    tip = RecordCash(booking_id=card.id, amount=rupees(500), purpose="tip")
    manager.home.desk.carry_out(tip, new_key())
    open_money(qtbot, manager)
    page = turn_to(qtbot, manager, "commission")
    assert isinstance(page, PayoutPage)
    assert [row[0:1] + row[2:5] for row in table(page.list)] == [(card.number, "7.5 %", "₹4,500", "₹4,500")]
    press(qtbot, Qt.Key.Key_D, CTRL)
    form = page.slot.form
    assert isinstance(form, PayoutForm)
    press(qtbot, RETURN)
    assert form.reference.troubled
    form.until.editor.set_day(today() + timedelta(days=3))
    form.reference.editor.setFocus()
    type_keys(qtbot, "NEFT 4711")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: form.until.troubled, timeout=PATIENCE)
    form.until.editor.set_day(today())
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: bool(page.paid.rows), timeout=PATIENCE)
    assert [row[1] for row in table(page.paid)] == ["₹4,500"]
    assert [row[4:] for row in table(page.list)] == [("₹0", "Settled")]
    assert not page.pay_button.isEnabled()
    tips = turn_to(qtbot, manager, "tips")
    assert isinstance(tips, PayoutPage)
    assert tips.open_words.text() == "Open: ₹500 · bookings: 1"
    press(qtbot, Qt.Key.Key_D, CTRL)
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: bool(tips.paid.rows), timeout=PATIENCE)
    assert [(row[1], row[3], row[5]) for row in table(tips.paid)] == [("₹500", "Cash", "Meera")]


def test_that_a_settlement_is_entered_corrected_and_its_difference_explained(
    qtbot: QtBot, manager: Workplace, db18: Database
) -> None:
    provider(db18)
    still(qtbot, manager)
    open_money(qtbot, manager)
    page = turn_to(qtbot, manager, "settlement")
    assert isinstance(page, SettlementPage)
    press(qtbot, Qt.Key.Key_D, CTRL)
    form = page.slot.form
    assert isinstance(form, SettlementForm)
    press(qtbot, RETURN, CTRL)
    assert form.ref.troubled
    assert form.paid.troubled
    type_keys(qtbot, "setl_1")
    press(qtbot, RETURN)
    type_keys(qtbot, "98,000")
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: bool(page.list.rows), timeout=PATIENCE)
    assert [(row[2], row[3], row[5]) for row in table(page.list)] == [
        ("setl_1", "₹98,000", "Entered without its lines")
    ]
    press(qtbot, RETURN)
    form = page.slot.form
    assert isinstance(form, SettlementForm)
    assert not form.ref.isEnabled()
    form.paid.editor.selectAll()
    type_keys(qtbot, "97,000")
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: table(page.list)[0][3] == "₹97,000", timeout=PATIENCE)
    told = '{"ref": "setl_2", "paid_minor": 9000, "currency": "INR", "paid_on": "2026-11-20", "lines":'
    told += ' [{"kind": "payment", "ref": "pay_9", "amount_minor": 10000, "fee_minor": 200}]}'
    db18.as_("worker").execute("SELECT desk.settlement_seen('fake', %s::jsonb)", (told,))
    page.refresh()
    qtbot.waitUntil(lambda: len(page.list.rows) == 2, timeout=PATIENCE)
    assert manager.panels.money.tabs.tabText(9) == "Settlements · 1"
    assert [(task.what, task.count) for task in settlement_tasks(page.found)] == [("settlement", 1)]
    manager.panels.today.refresh()
    manager.panels.today.money.wanted.emit("settlement")
    assert manager.panels.money.kind == "settlement"
    page.list.choose(next(card.id for card in page.found if card.ref == "setl_2"))
    assert "pay_9 · ₹100" in page.strangers.text()
    page.list.setFocus()
    press(qtbot, RETURN)
    explain = page.slot.form
    assert isinstance(explain, AcceptForm)
    press(qtbot, RETURN)
    assert explain.reason.troubled
    type_keys(qtbot, "of last year")
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: manager.panels.money.tabs.tabText(9) == "Settlements", timeout=PATIENCE)
    assert "Explained" in {row[5] for row in table(page.list)}


def test_that_a_settlement_that_was_taken_from_the_bank_is_typed_with_its_minus_and_keeps_it(
    qtbot: QtBot, manager: Workplace, db18: Database
) -> None:
    provider(db18)
    still(qtbot, manager)
    open_money(qtbot, manager)
    page = turn_to(qtbot, manager, "settlement")
    assert isinstance(page, SettlementPage)
    press(qtbot, Qt.Key.Key_D, CTRL)
    type_keys(qtbot, "setl_1")
    press(qtbot, RETURN)
    type_keys(qtbot, "-1,500.50")
    press(qtbot, RETURN, CTRL)
    qtbot.waitUntil(lambda: bool(page.list.rows), timeout=PATIENCE)
    assert table(page.list)[0][3] == "-₹1,500.50"
    press(qtbot, Qt.Key.Key_H, CTRL)
    form = page.slot.form
    assert isinstance(form, SettlementForm)
    assert (form.paid.editor.text(), form.unsaved()) == ("-₹1,500.50", False)
    form.utr.editor.setFocus()
    type_keys(qtbot, "UTR9")  # the sum need not be typed again
    press(qtbot, RETURN)
    qtbot.waitUntil(lambda: page.found[0].utr == "UTR9", timeout=PATIENCE)
    assert page.found[0].paid.minor == -150_050


def test_that_a_form_on_a_page_scrolls_to_what_it_says_and_the_window_stays_as_it_is(
    qtbot: QtBot, manager: Workplace, some_day: date, db18: Database
) -> None:
    db18.superuser.execute("UPDATE desk.venue SET commission_bp = 750")
    provider(db18)
    taken(qtbot, manager, some_day)
    window = manager.window()
    window.resize(window.width(), 800)
    open_money(qtbot, manager)
    for kind in ("commission", "settlement"):
        page = turn_to(qtbot, manager, kind)
        assert isinstance(page, MoneyPage)
        press(qtbot, Qt.Key.Key_D, CTRL)
        qtbot.wait(50)
        press(qtbot, RETURN, CTRL)
        qtbot.wait(50)
        assert window.height() == 800
        form = page.slot.form
        assert isinstance(form, PayoutForm | SettlementForm)
        field = form.reference if isinstance(form, PayoutForm) else form.ref
        assert not field.problem.visibleRegion().isEmpty()
        form.discard()
