"""A lively log of messages for tests of its screens, each message by the worker's own acts."""

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.ui.messages.panel import MessagesPanel
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.db.acts import hold
from tests.db.message_acts import begin, claim, finish, here, somebody
from tests.patience import PATIENCE
from tests.ui.steps import press

Json = dict[str, Any]
TEXT = "Dear {name}, Rose Lawn is held for you on 14 Feb 2027, 16:00, until 12 Feb 18:30. Parijat Lawns team"
NAMES = ("Asha Mehta", "Ravi Deshmukh", "Sunita Bhosale", "Imran Shaikh", "Kavita Joshi")


def lively(db: Database) -> dict[str, Json]:
    """Five holds with their messages: delivered, failed, in doubt, taken, still waiting; by what became of each."""
    db.superuser.execute(
        "UPDATE desk.message_rule SET channels = '{sms}', useful_minutes = 600 WHERE event = 'hold_placed'"
    )
    found: dict[str, Json] = {}
    here(db, "msg91")
    for name, became in zip(NAMES, ("delivered", "failed", "ambiguous", "accepted", "queued"), strict=True):
        card = hold(db, customer=somebody(name=name))
        if became == "queued":
            found[became] = card
            continue
        (work,) = claim(db)
        begin(db, work, text=TEXT.replace("{name}", name), parts=1)
        match became:
            case "failed":
                finish(db, work, "refused", problem="21211 invalid 'To' phone number")
            case "ambiguous":
                finish(db, work, "lost", problem="read timed out after 20 s")
            case _:
                finish(db, work, became, provider_ref=f"ref-{name[:4]}")
        found[became] = card
    return found


def settled(qtbot: QtBot, place: Workplace) -> None:
    panel = place.panels.messages

    def still() -> bool:
        return not panel.log._soon.isActive() and not place.home.calls.under_way

    qtbot.waitUntil(still, timeout=PATIENCE)


def open_messages(qtbot: QtBot, place: Workplace) -> MessagesPanel:
    """By its key, from the board."""
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)
    place.window().activateWindow()
    qtbot.waitUntil(place.window().isActiveWindow, timeout=PATIENCE)
    place.panel.view.setFocus()
    press(qtbot, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(place.panels.messages.isVisible, timeout=PATIENCE)
    settled(qtbot, place)
    return place.panels.messages


def log_rows(panel: MessagesPanel) -> list[tuple[str, str]]:
    """Customer and state of each row that is shown."""
    shown = panel.log.list
    items = [shown.topLevelItem(n) for n in range(shown.topLevelItemCount())]
    return [(item.text(1), item.text(4)) for item in items if item is not None]
