"""A number proven by a one-time code, and a customer's wishes about messages, under real keys."""

import hashlib

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.messages.kind import Channel
from desk.ui.customers.code_form import CodeForm
from desk.ui.customers.wishes_form import WishesForm
from desk.ui.workplace import Workplace
from tests.database import Database
from tests.db.acts import hold
from tests.db.message_acts import begin, claim, here, somebody
from tests.ui.conftest import PATIENCE
from tests.ui.steps import press

SALT = b"0123456789abcdef"


def sent_code(db: Database, code: str) -> None:
    """The worker makes the code and sends it."""
    (work,) = [w for w in claim(db) if w["kind"] == "one_time_code"]
    digest = hashlib.sha256(SALT + code.encode()).hexdigest()
    assert begin(db, work, text="****** is your code", code_salt=SALT.hex(), code_hash=digest)


def test_that_a_number_is_verified_by_the_code_the_customer_reads_out(
    qtbot: QtBot, db18: Database, clerk: Workplace
) -> None:
    here(db18, "msg91")
    db18.superuser.execute("UPDATE desk.message_rule SET enabled = false WHERE event = 'hold_placed'")
    hold(db18, customer=somebody(name="Asha Mehta"))
    panel = clerk.panels.customers
    clerk.turn_to("customers")
    qtbot.waitUntil(lambda: panel.pane.card is not None, timeout=PATIENCE)
    clerk.window().activateWindow()
    panel.list.setFocus()
    press(qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    form = panel.slot.form
    assert isinstance(form, CodeForm)
    assert not form.code.isVisible()
    form.send_button.click()
    qtbot.waitUntil(form.code.isVisible, timeout=PATIENCE)
    assert "Another code can be sent in 0:" in form.send_button.problem

    qtbot.keyClicks(form.code.editor, "482913")
    qtbot.waitUntil(lambda: form.code.troubled, timeout=PATIENCE)
    assert form.code.problem.text() == "The code has not gone out yet. Wait a moment."
    sent_code(db18, "482913")
    form.code.editor.clear()
    qtbot.keyClicks(form.code.editor, "111 111")
    qtbot.waitUntil(lambda: "Tries left: 4" in form.code.problem.text(), timeout=PATIENCE)
    form.code.editor.clear()
    form.code.editor.setText("४८२९१३")  # a keyboard of Devanagari digits
    form.code.editor.textEdited.emit(form.code.editor.text())
    qtbot.waitUntil(lambda: panel.slot.form is None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "✓ verified" in panel.pane.facts.value("Phone"), timeout=PATIENCE)
    assert panel.pane.verify_button.isHidden(), "there is nothing left to verify"

    press(qtbot, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    wishes = panel.slot.form
    assert isinstance(wishes, WishesForm)
    wishes.ways[Channel.WHATSAPP].setChecked(False)
    wishes.submit()
    qtbot.waitUntil(lambda: panel.pane.facts.value("Wants no") == "WhatsApp", timeout=PATIENCE)
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
