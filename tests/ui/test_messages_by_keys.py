"""The messages of a house walked through by keys alone: what is typed goes to whatever has the focus, as at a desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.db.connection import engine_for
from desk.db.message_desk import DatabaseMessageDesk
from desk.domain.messages.kind import Channel, MessageKind
from desk.gateways.messages.console import Console
from desk.ui.messages.panel import MessagesPanel
from desk.ui.messages.text_draft import Place
from desk.ui.workplace.workplace import Workplace
from desk.usecases.messages.providing import Letter
from desk.usecases.messages.sending import Sender
from tests.database import Database
from tests.db.acts import confirmed
from tests.db.message_acts import somebody
from tests.patience import PATIENCE
from tests.ui.message_steps import log_rows, open_messages, settled
from tests.ui.steps import press, type_keys

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


class Opened(QObject):
    """Hears what would be opened in another program."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def hear(self, address: QUrl) -> None:
        self.addresses.append(address.toString())


@pytest.fixture
def opened() -> Iterator[list[str]]:
    listening = Opened()
    QDesktopServices.setUrlHandler("https", listening, "hear")  # type: ignore[arg-type]  # the stub says bytes, which it refuses
    yield listening.addresses
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def post(db18: Database) -> Iterator[tuple[Sender, list[Letter]]]:
    """The sender of the demo at work for this house, and what it has sent; all goes by WhatsApp."""
    db18.superuser.execute("UPDATE desk.message_rule SET channels = '{whatsapp}', useful_minutes = 600")
    engine = engine_for(db18.url("worker"), lanes=1)
    letters: list[Letter] = []
    yield Sender(Console(say=letters.append), DatabaseMessageDesk(engine)), letters
    engine.dispose()


def focused_on(qtbot: QtBot, widget: QWidget) -> None:
    """Tabs on until the widget has the focus, as a person does."""
    for _ in range(30):
        if widget.hasFocus():
            return
        press(qtbot, Key.Key_Tab)
    raise AssertionError(f"no key leads to {widget!r}")


def next_page(qtbot: QtBot, place: Workplace, page: QWidget) -> None:
    press(qtbot, Key.Key_PageDown, CTRL)
    assert page.isVisible()
    settled(qtbot, place)


def test_that_messages_are_seen_sent_again_copied_and_opened_and_rules_texts_and_senders_changed_by_keys_alone(
    qtbot: QtBot, db18: Database, manager: Workplace, post: tuple[Sender, list[Letter]], opened: list[str]
) -> None:
    sender, letters = post
    confirmed(db18, customer=somebody(name="Asha Mehta"))
    panel = open_messages(qtbot, manager)
    assert ("Asha Mehta", "Waiting") in log_rows(panel)
    assert sender.run() > 0
    qtbot.waitUntil(lambda: ("Asha Mehta", "Handed over") in log_rows(panel), timeout=PATIENCE)
    settled(qtbot, manager)
    _the_log(qtbot, panel, letters, opened)
    settled(qtbot, manager)
    next_page(qtbot, manager, panel.texts)
    _a_text(qtbot, panel)
    settled(qtbot, manager)
    next_page(qtbot, manager, panel.rules)
    _a_rule(qtbot, db18, panel)
    settled(qtbot, manager)
    next_page(qtbot, manager, panel.figures)
    next_page(qtbot, manager, panel.senders)
    _a_sender(qtbot, panel)
    settled(qtbot, manager)


def _the_log(qtbot: QtBot, panel: MessagesPanel, letters: list[Letter], opened: list[str]) -> None:
    log = panel.log
    press(qtbot, Key.Key_Home)
    said = log.pane.text.text()
    assert said in [letter.text for letter in letters]
    press(qtbot, Key.Key_C, CTRL | ALT)
    assert QApplication.clipboard().text() == said
    press(qtbot, Key.Key_W, CTRL)
    assert opened[0].startswith("https://wa.me/91")
    before = len(log.list.cards)
    press(qtbot, Key.Key_R, CTRL)
    assert "may have this message already" in log.asking.text
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: len(log.list.cards) == before + 1, timeout=PATIENCE)


def _a_text(qtbot: QtBot, panel: MessagesPanel) -> None:
    form = panel.texts.form
    assert form.place == Place(kind=MessageKind.HOLD_PLACED, channel=Channel.SMS, language="en")
    focused_on(qtbot, form.text.editor)
    press(qtbot, Key.Key_A, CTRL)
    type_keys(qtbot, "Dear {{ customer }}, {{ place }} is held. {{ venue }} team")
    assert form.preview.size_words.text().startswith("1 part · ")
    press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.saved[form.place].version == 2, timeout=PATIENCE)


def _a_rule(qtbot: QtBot, db: Database, panel: MessagesPanel) -> None:
    rules = panel.rules
    qtbot.waitUntil(lambda: rules.list.count() > 5, timeout=PATIENCE)
    press(qtbot, Key.Key_Home)
    press(qtbot, Key.Key_F2)
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: rules.slot.form is None, timeout=PATIENCE)
    kept = db.superuser.execute("SELECT enabled FROM desk.message_rule WHERE tenant_id = 1 AND rule_id = 1").fetchone()
    assert kept == (False,)
    qtbot.waitUntil(rules.list.hasFocus, timeout=PATIENCE)


def _a_sender(qtbot: QtBot, panel: MessagesPanel) -> None:
    senders = panel.senders
    card = senders.cards["console"]
    focused_on(qtbot, card.button)
    press(qtbot, Key.Key_Space)
    type_keys(qtbot, "Wrong prices")
    press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "is paused by Meera" in panel.banner.text, timeout=PATIENCE)
    assert "Wrong prices" in card.state.text()
    focused_on(qtbot, card.button)
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: "paused" not in panel.banner.text, timeout=PATIENCE)
