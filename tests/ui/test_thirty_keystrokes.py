"""A walk-in by the keyboard alone, from the board to the receipt: every key that is pressed is counted, no mouse."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.booking.hold_form import HoldForm
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.patience import PATIENCE
from tests.ui.hands import Hands
from tests.ui.steps import shown

MOST = 30
CONTROL = Qt.KeyboardModifier.ControlModifier


def at_the_board(qtbot: QtBot, place: Workplace) -> None:
    """Waits until the keyboard is there."""

    def there() -> bool:
        widget = QApplication.focusWidget()
        return widget is not None and place.panel.isAncestorOf(widget)

    qtbot.waitUntil(there, timeout=PATIENCE)


def form_opens(qtbot: QtBot, place: Workplace) -> None:
    qtbot.waitUntil(lambda: place.inspector.form is not None, timeout=PATIENCE)


def held_to_receipt(qtbot: QtBot, place: Workplace, hands: Hands) -> None:
    """From a hold that has just been shown: the way of paying, the deposit in cash, the receipt."""
    shown(qtbot, place, Status.TEMP_HOLD)
    hands.press(Qt.Key.Key_Space)  # the next step stands under the keyboard
    form_opens(qtbot, place)
    hands.press(Qt.Key.Key_Return, CONTROL)
    shown(qtbot, place, Status.PENDING)
    hands.press(Qt.Key.Key_Space)
    form_opens(qtbot, place)
    hands.press(Qt.Key.Key_Return, CONTROL)
    card = shown(qtbot, place, Status.CONFIRMED)
    assert card.received == card.deposit
    assert card.deposit.minor > 0
    papers = place.home.desk.reader.papers(card.id)
    assert [paper.amount for paper in papers] == [card.received]
    assert papers[0].payment_id is not None


def to_a_free_day(hands: Hands) -> None:
    """On the board: a page and two days on, where only the deposit is due by now, and a new hold there."""
    hands.press(Qt.Key.Key_PageDown)
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Return)


def test_that_a_walk_in_who_was_never_here_has_a_receipt_after_at_most_thirty_keystrokes(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, hands: Hands
) -> None:
    window.activateWindow()
    at_the_board(qtbot, clerk)
    to_a_free_day(hands)
    form_opens(qtbot, clerk)
    hands.type("9822012345")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Asha")
    hands.press(Qt.Key.Key_Return, CONTROL)
    held_to_receipt(qtbot, clerk, hands)
    assert hands.strokes <= MOST


def test_that_a_walk_in_who_is_known_needs_only_the_last_digits_of_the_number(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, hands: Hands
) -> None:
    window.activateWindow()
    at_the_board(qtbot, clerk)
    to_a_free_day(hands)
    form_opens(qtbot, clerk)
    hands.type("9822012345")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Asha")
    hands.press(Qt.Key.Key_Return, CONTROL)
    known = shown(qtbot, clerk, Status.TEMP_HOLD).customer
    assert known is not None
    hands.press(Qt.Key.Key_1, CONTROL)
    at_the_board(qtbot, clerk)

    hands.strokes = 0
    to_a_free_day(hands)
    form_opens(qtbot, clerk)
    hands.type("2345")
    form = clerk.inspector.form
    assert isinstance(form, HoldForm)
    qtbot.waitUntil(lambda: form.customer.matches.count() > 0, timeout=PATIENCE)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return, CONTROL)
    held_to_receipt(qtbot, clerk, hands)
    card = clerk.inspector.booking.card
    assert card is not None
    assert card.customer is not None
    assert card.customer.id == known.id
    assert hands.strokes <= MOST - 10


def test_that_every_action_has_a_key_and_stands_in_a_menu(window: MainWindow, manager: Workplace) -> None:
    """The cheat sheet lists all that has a key (test_cheat_sheet); this is the other half."""
    actions = [*window.window_actions.by_name.values(), *window.window_actions.wishes.values()]
    assert [action.objectName() for action in actions if action.shortcut().isEmpty()] == []
    listed = {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    assert [action.objectName() for action in actions if action not in listed] == []
    orphans: list[QAction] = [
        action
        for action in window.findChildren(QAction)
        if action.text() and not action.isSeparator() and action.menu() is None and action not in listed
    ]
    assert [action.text() for action in orphans if action.shortcut().isEmpty()] == []
