"""Texts and rules in their editors: mistakes at their place, dear signs before saving, nothing typed is lost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.messages.kind import Channel, MessageKind
from desk.ui.messages.rule_form import RuleForm
from desk.ui.messages.text_draft import Place
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from desk.usecases.messages.commands import SaveTemplate
from tests.database import Database
from tests.patience import PATIENCE
from tests.ui.message_steps import open_messages, settled
from tests.ui.steps import press

CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_mistakes_are_told_at_their_place_and_drafts_outlive_every_tab(qtbot: QtBot, manager: Workplace) -> None:
    panel = open_messages(qtbot, manager)
    panel.tabs.setCurrentWidget(panel.texts)
    settled(qtbot, manager)
    page, form = panel.texts, panel.texts.form
    editor = form.text.editor
    assert form.preview.size_words.text().startswith("1 part · ")
    assert form.preview.cost_words.text().startswith("About ₹0.20 a message")

    editor.setPlainText("Dear {{ custmer }}, see you at {{ venue }} team")
    assert form.text.problem.text() == "There is no field custmer; perhaps customer"
    form.setFocus()
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert not form.busy, "a text with a mistake is never sent to the database"
    press(qtbot, Qt.Key.Key_F8)
    assert editor.textCursor().position() == 5, "F8 goes to the place of the mistake"

    editor.setPlainText("Dear {{ customer }}, the total is ₹{{ total }} – thank you, {{ venue }} team")
    assert not form.text.troubled
    assert form.preview.dear.text == (
        "A part holds only 70 signs instead of 160, because of: the rupee sign ₹, a long dash."
    )
    form.preview.plainer_wanted.emit()
    assert editor.text() == "Dear {{ customer }}, the total is Rs.{{ total }} - thank you, {{ venue }} team"
    assert form.preview.dear.text == ""

    page.languages.setCurrentIndex(1)
    editor.setPlainText("नमस्ते {{ customer }} जी। {{ venue }} परिवार")
    assert "letters of Hindi and Marathi" in form.preview.dear.text
    page.channels.setCurrentIndex(2)
    panel.tabs.setCurrentWidget(panel.rules)
    panel.tabs.setCurrentWidget(panel.texts)
    page.turn_to(Place(kind=MessageKind.HOLD_PLACED, channel=Channel.SMS, language="en"))
    assert editor.text().startswith("Dear {{ customer }}, the total is Rs.")
    assert page.languages.tabText(1).endswith("•")

    form.header.editor.setText("PARIJ1")
    assert "six letters" in form.header.problem.text()
    form.header.editor.setText("PARIJT")
    form.setFocus()
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.saved[form.place].version == 2, timeout=PATIENCE)
    assert form.saved[form.place].header == "PARIJT"
    assert manager.unsaved, "the Hindi draft waits still"
    assert not manager.leave(lambda: None)
    assert form.place.language == "hi", "it asks where the typed text is"
    assert "not been saved" in form.asking.text
    form.discard()
    assert not manager.unsaved
    settled(qtbot, manager)


def test_that_names_of_this_house_too_long_for_an_sms_are_told_beside_the_preview(
    qtbot: QtBot, db18: Database, manager: Workplace
) -> None:
    panel = open_messages(qtbot, manager)
    panel.tabs.setCurrentWidget(panel.texts)
    settled(qtbot, manager)
    names, editor = panel.texts.form.preview.names, panel.texts.form.text.editor
    assert names.text == ""
    longer = "UPDATE desk.space SET name = %s WHERE tenant_id = 1 AND space_id = %s"
    db18.superuser.execute(longer, ("The Rose Lawn beside the Stepwell", 1))
    db18.superuser.execute(longer, ("R" * 31, 2))
    manager.home.live.house_changed.emit()
    qtbot.waitUntil(lambda: names.text != "", timeout=PATIENCE)
    assert names.text.splitlines() == [
        "“The Rose Lawn beside the Stepwell” has more than 30 signs. An SMS says “The Rose Lawn beside the”.",
        f"“{'R' * 31}” has more than 30 signs. No SMS with it goes out: give it a shorter name.",
    ]
    editor.setPlainText("Dear {{ customer }}, thank you. {{ venue }} team")
    assert names.text == "", "this text does not say the place"
    panel.texts.form.discard()
    panel.texts.channels.setCurrentIndex(1)
    assert names.text == "", "WhatsApp has no such limit"
    settled(qtbot, manager)


def test_that_a_text_that_another_desk_saved_meanwhile_is_never_overwritten_unseen(
    qtbot: QtBot, manager: Workplace
) -> None:
    panel = open_messages(qtbot, manager)
    panel.tabs.setCurrentWidget(panel.texts)
    settled(qtbot, manager)
    form = panel.texts.form
    form.text.editor.setPlainText("Mine. {{ venue }} team")
    other = SaveTemplate(
        kind=MessageKind.HOLD_PLACED, channel=Channel.SMS, language="en", version=1, body="Theirs. {{ venue }} team"
    )
    manager.home.desk.carry_out(other, new_key())
    form.submit()
    qtbot.waitUntil(lambda: form.typed().version == 2 and not form.busy, timeout=PATIENCE)
    assert form.refusal.text
    assert form.text.editor.text() == "Mine. {{ venue }} team", "what was typed is there"
    form.submit()
    qtbot.waitUntil(lambda: form.saved[form.place].version == 3, timeout=PATIENCE)
    settled(qtbot, manager)
    qtbot.waitUntil(lambda: form.versions.editor.count() == 3, timeout=PATIENCE)
    form.versions.editor.setCurrentIndex(1)
    form.versions.editor.activated.emit(1)
    assert form.text.editor.text() == "Theirs. {{ venue }} team", "an older version comes back as a draft"
    form.discard()


def test_that_a_rule_says_what_is_wrong_and_is_saved_with_its_chain(
    qtbot: QtBot, db18: Database, manager: Workplace
) -> None:
    panel = open_messages(qtbot, manager)
    panel.tabs.setCurrentWidget(panel.rules)
    qtbot.waitUntil(lambda: panel.rules.list.count() > 5, timeout=PATIENCE)
    panel.rules.list.setFocus()
    press(qtbot, Qt.Key.Key_F2)
    form = panel.rules.slot.form
    assert isinstance(form, RuleForm)
    assert panel.rules.text_button.isHidden(), "the form has the room and the letters to itself"
    form.ways[1].setCurrentIndex(form.ways[1].findData(form.ways[0].currentData()))
    form.delay.editor.number.setText("many")
    form.submit()
    assert form.chain.problem.text() == "Each way may stand only once."
    assert form.delay.problem.text() == "Enter a whole number."
    form.ways[1].setCurrentIndex(form.ways[1].findData("email"))
    form.delay.editor.number.setText("15")
    form.ask_first.setChecked(True)
    form.submit()
    qtbot.waitUntil(lambda: panel.rules.slot.form is None, timeout=PATIENCE)
    assert not panel.rules.text_button.isHidden()
    row = db18.superuser.execute(
        "SELECT channels, delay_minutes, ask_first, rev FROM desk.message_rule WHERE tenant_id = 1 AND rule_id = 1"
    ).fetchone()
    assert row == (["whatsapp", "email"], 15, True, 2)
    assert "asks first" in panel.rules.list.item(0).text()
    settled(qtbot, manager)
    panel.tabs.setCurrentWidget(panel.senders)
    card = panel.senders.cards["msg91"]
    card.button.click()
    pause = panel.senders.slot.form
    assert pause is not None
    pause.submit()
    assert pause.reason.problem.text() == "Say why, for those who wonder."  # type: ignore[attr-defined]  # a PauseForm
    qtbot.keyClicks(pause.reason.editor, "Wrong prices")  # type: ignore[attr-defined]
    pause.submit()
    qtbot.waitUntil(lambda: "MSG91 is paused by Meera" in panel.banner.text, timeout=PATIENCE)
    assert "Wrong prices" in card.state.text()
    card.button.click()
    qtbot.waitUntil(lambda: "paused" not in panel.banner.text, timeout=PATIENCE)
    settled(qtbot, manager)


def test_that_a_clerk_reads_texts_rules_and_senders_but_changes_none(qtbot: QtBot, clerk: Workplace) -> None:
    panel = open_messages(qtbot, clerk)
    panel.tabs.setCurrentWidget(panel.texts)
    settled(qtbot, clerk)
    panel.texts.form.text.editor.setPlainText("Mine. {{ venue }} team")
    assert panel.texts.form.submit_button.problem == "Only a manager changes texts."
    panel.texts.form.discard()
    panel.tabs.setCurrentWidget(panel.rules)
    settled(qtbot, clerk)
    assert panel.rules.change_button.problem == "Only a manager changes rules."
    assert {card.button.problem for card in panel.senders.cards.values()} == {"Only a manager pauses a sender."}
    assert {card.terms.problem for card in panel.senders.cards.values()} == {"Only an owner changes these."}
    assert QApplication.focusWidget() is panel.rules.list
