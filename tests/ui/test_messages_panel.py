"""The log of messages under real keys: what became of each, sending again, asking first, the way to the booking."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.ui.messages.panel import MessagesPanel
from desk.ui.messages.sender_form import SenderForm
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.db.acts import hold
from tests.db.message_acts import here, message, somebody
from tests.patience import PATIENCE
from tests.ui.message_steps import lively, log_rows, open_messages, settled
from tests.ui.steps import press

CTRL = Qt.KeyboardModifier.ControlModifier


def choose(panel: MessagesPanel, customer: str) -> int:
    """Puts the list on a customer's newest message; its id."""
    card = next(card for card in panel.log.list.cards if card.customer == customer)
    assert panel.log.list.choose(card.id)
    panel.log.list.setFocus()
    return card.id


def test_that_the_log_tells_what_became_of_each_message_and_sends_again_by_keys(
    qtbot: QtBot, db18: Database, clerk: Workplace
) -> None:
    lively(db18)
    panel = open_messages(qtbot, clerk)
    log, pane = panel.log, panel.log.pane
    assert log_rows(panel) == [
        ("Kavita Joshi", "Waiting"),
        ("Imran Shaikh", "Handed over"),
        ("Sunita Bhosale", "Nobody knows"),
        ("Ravi Deshmukh", "Failed"),
        ("Asha Mehta", "Delivered"),
    ]
    assert "Nobody knows whether some messages arrived (1)" in panel.banner.text
    assert panel.above.isVisible()
    assert panel.above.minimumSizeHint().height() <= 40, "the banner never makes the window higher"
    assert panel.above.height() >= panel.banner.height(), "where there is room it is seen whole"

    clerk.turn_to("today")
    tasks = clerk.panels.today.messages
    qtbot.waitUntil(tasks.isVisible, timeout=PATIENCE)
    assert {kind: row.count for kind, row in tasks.rows.items()} == {"to_approve": 0, "ambiguous": 1, "failed": 1}
    assert tasks.rows["to_approve"].isHidden()
    tasks.rows["failed"].button.click()
    qtbot.waitUntil(panel.isVisible, timeout=PATIENCE)
    assert {state for _, state in log_rows(panel)} == {"Nobody knows", "Failed"}
    panel.turn_to("all")

    failed = choose(panel, "Ravi Deshmukh")
    assert "Ravi Deshmukh, Rose Lawn is held" in pane.text.text()
    assert "21211 invalid 'To' phone number" in pane.facts.value("Problem")
    said = " ".join(words.text() for words in pane.attempts.findChildren(type(pane.title)))
    assert "SMS, MSG91: refused for good – “21211 invalid 'To' phone number”" in said
    press(qtbot, Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: len(log.list.cards) == 6, timeout=PATIENCE)
    assert log_rows(panel)[0] == ("Ravi Deshmukh", "Waiting")
    assert log.list.cards[0].resends == failed
    settled(qtbot, clerk)

    unknown = choose(panel, "Sunita Bhosale")
    press(qtbot, Qt.Key.Key_R, CTRL)
    assert "may have this message already" in log.asking.text
    assert len(log.list.cards) == 6, "nothing is sent twice without a word"
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(log.list.cards) == 7, timeout=PATIENCE)
    assert log.list.cards[0].resends == unknown
    settled(qtbot, clerk)


def test_that_the_log_is_narrowed_and_leads_to_the_booking_and_back(
    qtbot: QtBot, db18: Database, clerk: Workplace
) -> None:
    found = lively(db18)
    panel = open_messages(qtbot, clerk)
    log, pane = panel.log, panel.log.pane
    log.words.setText("kavita")
    assert log_rows(panel) == [("Kavita Joshi", "Waiting")]
    log.words.setText(found["delivered"]["number"])
    assert log_rows(panel) == [("Asha Mehta", "Delivered")]
    pane.copy_text()
    assert QApplication.clipboard().text() == pane.text.text()
    log.words.clear()
    log.turn_to("trouble")
    assert {state for _, state in log_rows(panel)} == {"Nobody knows", "Failed"}

    log.turn_to("all")
    choose(panel, "Asha Mehta")
    press(qtbot, Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: clerk.inspector.booking.card is not None, timeout=PATIENCE)
    card = clerk.inspector.booking.card
    assert card is not None
    assert card.number == found["delivered"]["number"]
    tabs = clerk.inspector.booking.tabs
    tabs.setCurrentIndex(tabs.count() - 1)
    listed = clerk.inspector.booking.messages
    qtbot.waitUntil(lambda: len(listed.rows) == 1, timeout=PATIENCE)
    assert "Delivered" in listed.rows[0].accessibleName()
    listed.button.click()
    qtbot.waitUntil(panel.isVisible, timeout=PATIENCE)
    settled(qtbot, clerk)
    assert log_rows(panel) == [("Asha Mehta", "Delivered")]


def test_that_a_message_that_asks_first_waits_until_somebody_sends_or_drops_it(
    qtbot: QtBot, db18: Database, clerk: Workplace
) -> None:
    db18.superuser.execute("UPDATE desk.message_rule SET ask_first = true WHERE event = 'hold_placed'")
    for name in ("Asha Mehta", "Ravi Deshmukh"):
        hold(db18, customer=somebody(name=name))
    panel = open_messages(qtbot, clerk)
    assert {state for _, state in log_rows(panel)} == {"Waits for your word"}
    assert panel.banner.text == "Messages wait for somebody to send or drop them (2)."
    sent = choose(panel, "Asha Mehta")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: ("Asha Mehta", "Waiting") in log_rows(panel), timeout=PATIENCE)
    settled(qtbot, clerk)
    dropped = choose(panel, "Ravi Deshmukh")
    press(qtbot, Qt.Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: ("Ravi Deshmukh", "Not needed any more") in log_rows(panel), timeout=PATIENCE)
    assert (message(db18, sent)["state"], message(db18, dropped)["state"]) == ("queued", "void")
    settled(qtbot, clerk)
    assert panel.log.pane.text.text() == "Nothing was written: it never went out."


def test_that_an_owner_sets_a_senders_price_order_and_pace(
    qtbot: QtBot, db18: Database, window: MainWindow, owner: Workplace
) -> None:
    here(db18, "msg91")
    panel = open_messages(qtbot, owner)
    page = panel.senders
    panel.tabs.setCurrentWidget(page)
    card = page.cards["msg91"]
    card.terms.click()
    form = page.slot.form
    assert isinstance(form, SenderForm)
    form.submit()
    assert page.slot.form is form, "nothing was changed"
    place, part, pace = (form.fields[name].editor for name in ("place", "part_minor", "per_minute"))
    place.setText("0")
    part.setText("0.25")
    pace.setText("30")
    form.submit()
    order = form.fields["place"]
    qtbot.waitUntil(lambda: order.troubled, timeout=PATIENCE)
    place.setText("7")
    form.submit()
    qtbot.waitUntil(lambda: card.provider is not None and card.provider.place == 7, timeout=PATIENCE)
    assert card.provider is not None
    assert (card.provider.part.minor, card.provider.per_minute) == (25, 30)
    card.terms.click()
    form = page.slot.form
    assert isinstance(form, SenderForm)
    form.fields["per_minute"].editor.setText("")
    form.submit()
    qtbot.waitUntil(lambda: card.provider is not None and card.provider.per_minute is None, timeout=PATIENCE)
    assert card.provider.place == 7
