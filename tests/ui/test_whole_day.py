"""A clerk's whole day by keys alone, in one window: from signing in to the close of drawer and day, and the lock."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.booking.reason_form import ReasonForm
from desk.ui.till.day_forms import CloseDayForm
from desk.ui.till.forms import OpenForm
from desk.ui.window.main_window import MainWindow
from desk.ui.words.format import money
from desk.ui.workplace.workplace import Workplace
from desk.usecases.results import BookingCard
from tests.patience import PATIENCE
from tests.small_house import PASSWORD
from tests.ui.hands import Hands
from tests.ui.steps import shown
from tests.ui.till_steps import ALT, CTRL, DOWN, ENTER, SHIFT, count_form, gone, rupees, settled

KEY = Qt.Key


def signed_in(qtbot: QtBot, window: MainWindow, hands: Hands, name: str) -> Workplace:
    """By name and password, from the sign-in page."""
    hands.press(KEY.Key_N, ALT)
    hands.type(name)
    hands.press(KEY.Key_Tab)
    hands.type(PASSWORD)
    hands.press(ENTER)

    def there() -> bool:
        place = window.workplace
        return place is not None and place.home.identity.login.endswith(name) and place.home.live.state.live

    qtbot.waitUntil(there, timeout=PATIENCE)
    assert window.workplace is not None
    return window.workplace


def quiet(qtbot: QtBot, place: Workplace) -> None:
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)


def form_of(qtbot: QtBot, place: Workplace) -> object:
    qtbot.waitUntil(lambda: place.inspector.form is not None, timeout=PATIENCE)
    return place.inspector.form


def open_drawer(qtbot: QtBot, place: Workplace, hands: Hands) -> None:
    hands.press(KEY.Key_6, CTRL)
    qtbot.waitUntil(place.panels.till.isVisible, timeout=PATIENCE)
    settled(qtbot, place)
    hands.press(KEY.Key_O, CTRL)
    assert isinstance(place.panels.till.drawer.slot.form, OpenForm)
    hands.type("2000")
    hands.press(ENTER)
    hands.type("4")
    hands.press(ENTER, CTRL)
    gone(qtbot, place.panels.till)


def held(qtbot: QtBot, place: Workplace, hands: Hands, *keys: KEY, customer: tuple[str, str] = ("", "")) -> BookingCard:
    """A hold where the cursor of the board comes to."""
    hands.press(KEY.Key_1, CTRL)
    qtbot.waitUntil(lambda: place.panel.walked, timeout=PATIENCE)
    for key in keys:
        hands.press(key)
    quiet(qtbot, place)
    hands.press(ENTER)
    form_of(qtbot, place)
    phone, name = customer
    hands.type(phone)
    hands.press(KEY.Key_Tab)
    hands.type(name)
    hands.press(ENTER, CTRL)
    return shown(qtbot, place, Status.TEMP_HOLD)


def paid(qtbot: QtBot, place: Workplace, hands: Hands) -> BookingCard:
    """From a hold: how it is paid, and the deposit in cash."""
    for status in (Status.PENDING, Status.CONFIRMED):
        hands.press(KEY.Key_Space)
        form_of(qtbot, place)
        hands.press(ENTER, CTRL)
        shown(qtbot, place, status)
    return shown(qtbot, place, Status.CONFIRMED)


def moved(qtbot: QtBot, place: Workplace, hands: Hands, card: BookingCard) -> None:
    """A day later, on the board."""
    hands.press(KEY.Key_1, CTRL)
    qtbot.waitUntil(lambda: place.panel.walked, timeout=PATIENCE)
    hands.press(KEY.Key_M)
    hands.press(KEY.Key_Right)
    hands.press(ENTER)

    def there() -> bool:
        now = place.inspector.booking.card
        assert now is not None
        return now.id == card.id and now.items[0].period.start - card.items[0].period.start == timedelta(days=1)

    qtbot.waitUntil(there, timeout=PATIENCE)


def found(qtbot: QtBot, place: Workplace, hands: Hands, number: str) -> None:
    """By its number, from anywhere."""
    hands.press(KEY.Key_Slash)
    hands.type(number)
    qtbot.waitUntil(lambda: place.search.hits.count() == 1, timeout=PATIENCE)
    hands.press(ENTER)
    qtbot.waitUntil(lambda: place.inspector.booking.number.text() == number, timeout=PATIENCE)


def cancelled(qtbot: QtBot, place: Workplace, hands: Hands) -> None:
    """What is asked back is shown at once, and the messages are two pages on."""
    quiet(qtbot, place)
    hands.press(KEY.Key_X, CTRL | SHIFT)
    assert isinstance(form_of(qtbot, place), ReasonForm)
    hands.type("illness in the family")
    hands.press(ENTER, CTRL)
    shown(qtbot, place, Status.CANCELLED)
    pane = place.inspector.booking
    assert pane.payments.isVisible()
    qtbot.waitUntil(lambda: pane.payments.found is not None and bool(pane.payments.found.refunds), timeout=PATIENCE)
    hands.press(KEY.Key_PageDown, CTRL)
    assert pane.messages.isVisible()


def counted_and_closed(qtbot: QtBot, place: Workplace, hands: Hands, notes: int) -> None:
    hands.press(KEY.Key_6, CTRL)
    till = place.panels.till
    qtbot.waitUntil(till.isVisible, timeout=PATIENCE)
    settled(qtbot, place)
    till_key(qtbot, hands, "close", place)
    form = count_form(till)
    hands.type(str(notes))
    hands.press(DOWN)
    assert form.grid.sum.text() == f"Counted: {money(rupees(notes * 500))}"
    hands.press(ENTER, CTRL)
    gone(qtbot, till)


def till_key(qtbot: QtBot, hands: Hands, name: str, place: Workplace) -> None:
    """To one of the drawer's buttons by Tab, and pressed."""
    for _ in range(12):
        if QApplication.focusWidget() is place.panels.till.drawer.buttons[name]:
            hands.press(KEY.Key_Space)
            return
        hands.press(KEY.Key_Tab)
    raise AssertionError(f"Tab does not come to {name}")


def day_closed(qtbot: QtBot, place: Workplace, hands: Hands) -> None:
    hands.press(KEY.Key_6, CTRL)
    till = place.panels.till
    qtbot.waitUntil(till.isVisible, timeout=PATIENCE)
    settled(qtbot, place)
    hands.press(KEY.Key_Y, ALT)
    qtbot.waitUntil(till.day.isVisible, timeout=PATIENCE)
    settled(qtbot, place)
    qtbot.waitUntil(till.day.close_button.isEnabled, timeout=PATIENCE)
    hands.press(KEY.Key_W, CTRL | SHIFT)
    assert isinstance(till.day.slot.form, CloseDayForm)
    hands.press(ENTER, CTRL)
    gone(qtbot, till)
    settled(qtbot, place)
    assert till.day.told.text == "The day is closed: Z 1."


def test_that_a_clerks_whole_day_needs_no_mouse(qtbot: QtBot, window: MainWindow, hands: Hands) -> None:
    window.activateWindow()
    clerk = signed_in(qtbot, window, hands, "asha")
    open_drawer(qtbot, clerk, hands)
    hands.press(KEY.Key_0, ALT)
    assert clerk.panels.today.isVisible()
    right = KEY.Key_Right
    first = held(qtbot, clerk, hands, KEY.Key_PageDown, right, right, customer=("9822012345", "Asha Kulkarni"))
    deposit = paid(qtbot, clerk, hands).received
    assert deposit.minor == first.deposit.minor > 0
    second = held(qtbot, clerk, hands, KEY.Key_Down, right, customer=("9822054321", "Ravi Deshmukh"))
    moved(qtbot, clerk, hands, second)
    found(qtbot, clerk, hands, first.number)
    cancelled(qtbot, clerk, hands)
    counted_and_closed(qtbot, clerk, hands, (rupees(2000).minor + deposit.minor) // 50_000)
    hands.press(KEY.Key_L, CTRL | SHIFT)
    manager = signed_in(qtbot, window, hands, "meera")
    day_closed(qtbot, manager, hands)
    hands.press(KEY.Key_L, CTRL)
    assert window.locked
