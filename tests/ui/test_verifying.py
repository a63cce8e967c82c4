"""A number proven by a one-time code, and a customer's wishes about messages, under real keys."""

import hashlib
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.domain.messages.kind import Channel
from desk.ui.booking.code_form import CodeForm
from desk.ui.customers.wishes_form import WishesForm
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.db.acts import hold
from tests.db.message_acts import begin, claim, here, somebody
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form, press, shown

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
    assert form.send_button.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(form.code.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(form.code.editor.hasFocus, timeout=PATIENCE)
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


def test_that_the_number_is_verified_while_a_hold_is_made_and_nothing_typed_is_lost(
    qtbot: QtBot, db18: Database, clerk: Workplace, some_day: date
) -> None:
    here(db18, "msg91")
    db18.superuser.execute("UPDATE desk.message_rule SET enabled = false WHERE event = 'hold_placed'")
    form = hold_form(clerk, choose_evening(clerk, some_day))
    proof, customer = form.proof, form.customer
    assert proof.button.isHidden(), "there is no number yet"
    qtbot.keyClicks(customer.phone.editor, "9822054399")
    qtbot.waitUntil(proof.button.isVisible, timeout=PATIENCE)
    form.note_staff.editor.setPlainText("needs a ramp")
    press(qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert customer.name.troubled, "a code goes to somebody who has a name"
    qtbot.keyClicks(customer.name.editor, "Asha Mehta")
    press(qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: proof.dialog is not None, timeout=PATIENCE)
    dialog = proof.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE)
    dialog.form.send_button.setFocus()
    qtbot.keyClick(dialog.form.send_button, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.form.code.isVisible, timeout=PATIENCE)
    sent_code(db18, "482913")
    qtbot.keyClicks(dialog.form.code.editor, "482913")
    qtbot.waitUntil(lambda: proof.dialog is None, timeout=PATIENCE)
    assert customer.phone.remark.text() == "✓ verified"
    assert proof.button.isHidden()
    typed = (customer.phone.editor.text(), customer.name.editor.text(), form.note_staff.text())
    assert typed == ("98220 54399", "Asha Mehta", "needs a ramp")

    qtbot.keyClick(customer.phone.editor, Qt.Key.Key_Backspace)
    assert customer.phone.remark.text() == "", "another number is not proven"
    customer.phone.editor.clear()
    qtbot.keyClicks(customer.phone.editor, "9822054399")
    qtbot.waitUntil(lambda: customer.belongs.asking, timeout=PATIENCE)
    customer.belongs.choices[0].click()
    qtbot.waitUntil(lambda: customer.phone.remark.text() == "✓ verified", timeout=PATIENCE)
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    assert card.customer is not None
    assert card.customer.name == "Asha Mehta"
    assert db18.superuser.execute("SELECT count(*) FROM desk.customer WHERE name = 'Asha Mehta'").fetchone() == (1,)
