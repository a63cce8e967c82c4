"""A provider that answers nothing for an afternoon, as the desk tells it: one banner, nothing lost, nothing doubled."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.gateways.fakes.loopback import Fault, Told
from desk.ui.messages.panel import MessagesPanel
from desk.ui.workplace.workplace import Workplace
from desk.usecases.messages.sending import Sender
from tests.database import Database
from tests.gateways.message_booths import booth_of
from tests.patience import PATIENCE
from tests.ui.hands import Hands
from tests.ui.message_steps import log_rows, open_messages, settled
from tests.workers.post_room import PostRoom

DOWN = Fault(kind="status", told=Told(status=500, body="<html>Internal Server Error</html>"))
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(db18: Database) -> Iterator[PostRoom]:
    booth = booth_of("twilio")
    with booth.house:
        made = PostRoom(db=db18, booth=booth)
        yield made
        made.close()


def ten_minutes_pass(room: PostRoom, sender: Sender) -> None:
    """For the messages and for the sender, which then works."""
    with room.db.superuser.transaction():
        room.db.superuser.execute("SET LOCAL session_replication_role = replica")
        moments = ("created_at", "changed_at", "sending_at", "accepted_at")
        older = ", ".join(f"{one} = {one} - interval '10 minutes'" for one in moments)
        room.db.superuser.execute(f"UPDATE desk.message SET {older}".encode())
    room.later(sender)


def states(qtbot: QtBot, place: Workplace, panel: MessagesPanel) -> Counter[str]:
    """What the log says of each message, read again."""
    panel.refresh()
    panel.log.refresh()
    settled(qtbot, place)
    return Counter(state for _, state in log_rows(panel))


def button_pressed(qtbot: QtBot, place: Workplace, panel: MessagesPanel, hands: Hands) -> None:
    """That of Twilio, by Tab from the first of the page."""
    panel.senders.focus_first()
    button = panel.senders.cards["twilio"].button
    for _ in range(12):
        if not button.hasFocus():
            hands.press(Qt.Key.Key_Tab)
    assert button.hasFocus()
    hands.press(Qt.Key.Key_Space)
    settled(qtbot, place)


def paused_by_keys(qtbot: QtBot, place: Workplace, panel: MessagesPanel, hands: Hands, why: str) -> None:
    """On the senders' page, which is the last."""
    hands.press(Qt.Key.Key_PageUp, CTRL)
    assert panel.senders.isVisible()
    button_pressed(qtbot, place, panel, hands)
    hands.type(why)
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: panel.banner.text.startswith("Twilio is paused by Meera since "), timeout=PATIENCE)
    assert panel.banner.text.endswith(why)


def test_that_an_afternoon_without_the_provider_is_one_banner_and_ends_by_itself(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, manager: Workplace, room: PostRoom, hands: Hands
) -> None:
    down = [True]
    plain = room.booth.house.fault_for
    monkeypatch.setattr(room.booth.house, "fault_for", lambda asked: plain(asked) or (DOWN if down[0] else None))
    sender = room.sender()
    told = [room.told() for _ in range(6)]
    panel = open_messages(qtbot, manager)
    for _ in range(3):
        for _ in range(6):
            ten_minutes_pass(room, sender)
        assert states(qtbot, manager, panel) == {
            "Waiting": 3,
            "Nobody knows": 3,
        }  # three were tried
        assert panel.banner.text.startswith("Twilio sends nothing until ")
        assert panel.banner.text.endswith("It does not answer; it is tried again by itself. “Twilio has trouble (500)”")
    down[0] = False
    for _ in range(3):
        ten_minutes_pass(room, sender)
    assert states(qtbot, manager, panel) == {"Handed over": 6}
    assert panel.banner.text == ""
    for ref in list(room.booth.house.rows):
        room.booth.house.arrive(ref)
    ten_minutes_pass(room, sender)
    assert {room.state(one) for one in told} == {"delivered"}
    received = Counter(row["to"] for row in room.booth.house.posted())
    assert len(received) == 6
    assert set(received.values()) == {1}

    paused_by_keys(qtbot, manager, panel, hands, "the balance is being looked at")
    later = room.told()
    ten_minutes_pass(room, sender)
    assert room.state(later) == "queued"
    button_pressed(qtbot, manager, panel, hands)
    ten_minutes_pass(room, sender)
    assert room.state(later) == "accepted"
    states(qtbot, manager, panel)
    assert panel.banner.text == ""
