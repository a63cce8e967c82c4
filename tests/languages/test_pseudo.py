"""Every visible text comes through the translator: a window in an invented, longer language shows no English at all."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.booking.block_form import BlockForm
from desk.ui.booking.wish import Wish
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.panels import BESIDE
from desk.ui.workplace.workplace import Workplace
from tests.patience import PATIENCE
from tests.small_house import PASSWORD
from tests.ui.steps import choose_evening, hold_form, shown

ACCENTS = str.maketrans("aeiouclnrsyzAEIOUCNSZ", "ãéïôüçłñřšÿžÅÉÎÖÛÇÑŠŽ")
KEEP = re.compile(r"(\{\w+\}|%\d|%n|&\w)")
SAID = re.compile(r"［[^［］]*］")
WORD = re.compile(r"[A-Za-z]{2,}")
PROPERTIES = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "title", "statusTip")
KEYS = "Ctrl Alt Shift Esc Return Enter Tab PgUp PgDown Home End Left Right Up Down Space Del F1 F2 F5 F6 Backspace Num"
NAMES = "Halldesk Python Qt PostgreSQL English Kolkata Asia ms UTC CGST SGST IGST GST GSTIN UPI SMS WhatsApp px %"
NAMES += " MSG MyOperator Twilio"  # providers
NAMES += " fsync full page writes off"  # settings of the server, in the Health panel


class Pseudo(QTranslator):
    """`&Hold {x}` becomes `［&Hôłd {x}~~~］`: a third longer, and easy to see."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        parts = (part if KEEP.fullmatch(part) else part.translate(ACCENTS) for part in KEEP.split(text))
        return f"［{''.join(parts)}{'~' * (len(text) // 3)}］"


@pytest.fixture(autouse=True)
def pseudo(look: QApplication) -> Iterator[None]:
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def place(window: MainWindow, qtbot: QtBot) -> Workplace:
    """A manager at work in the invented language."""
    window.sign_in.login.editor.setText("meera")
    window.sign_in.password.editor.setText(PASSWORD)
    window.sign_in.button.click()
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)
    assert window.workplace is not None
    workplace = window.workplace
    qtbot.waitUntil(lambda: workplace.home.live.state.live, timeout=PATIENCE)
    qtbot.wait(300)
    return workplace


def data_words(place: Workplace | None) -> set[str]:
    """What the business named itself, keys, days and months: nothing that the program says."""
    locale = QLocale("en_IN")
    known = [KEYS, NAMES]
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        known += [locale.dayName(n, form) for n in range(1, 8)] + [locale.monthName(n, form) for n in range(1, 13)]
    if place is not None:
        house, identity = place.home.house, place.home.identity
        known += [identity.name, identity.login, identity.tenant_name, place.home.desk.identity.tenant_name]
        for venue in house.venues:
            known += [venue.name, *(space.name for space in venue.spaces), *(c.name for c in venue.composites)]
            known += [session.name for session in venue.sessions]
            known += [addon.name for addon in venue.tariff.addons]
        if "messages" in place.panels.by_name:  # what customers read, and the names of its fields, are data
            texts_form = place.panels.messages.texts.form
            known += [texts_form.preview.bubble.words.text(), *(button.text() for button in texts_form.field_buttons)]
        known.append("Sunita Bhosale Wedding reception Pipe repair")
    return {word for text in known for word in WORD.findall(text)}


def texts(window: QWidget) -> Iterator[tuple[QObject, str, str]]:
    things: list[QObject] = [w for w in [window, *window.findChildren(QWidget)] if not w.isHidden()]
    things += window.findChildren(QAction)
    for thing in things:
        typed = isinstance(thing, QLineEdit | QPlainTextEdit | QTextEdit)
        for name in PROPERTIES:
            value = None if typed and name == "text" else thing.property(name)
            if isinstance(value, str) and value:
                yield thing, name, value
        if isinstance(thing, QComboBox):
            yield from ((thing, "item", thing.itemText(n)) for n in range(thing.count()))


def english(window: QWidget, place: Workplace | None, server: str = "") -> list[str]:
    """Texts with a word that neither the translator nor the business said."""
    known = data_words(place) | set(WORD.findall(server))
    found = set()
    for thing, name, text in texts(window):
        rest = text
        while SAID.search(rest):
            rest = SAID.sub(" ", rest)
        rest = re.sub(r"[A-Z]{2,4}-\d{4}-\d+|[\w/-]*\d[\w/-]*", " ", rest)
        if set(WORD.findall(rest)) - known:
            found.add(f"{type(thing).__name__}.{name}: {text!r}")
    return sorted(found)


def cut_buttons(window: QWidget) -> list[str]:
    """Buttons that do not show their whole text."""
    cut = []
    for button in window.findChildren(QAbstractButton):
        if isinstance(button, QPushButton) and button.isVisible() and button.text():
            room = QFontMetrics(button.font()).horizontalAdvance(button.text().replace("&", ""))
            if button.width() < min(room, button.minimumSizeHint().width()):
                cut.append(button.text())
    return cut


def check(window: MainWindow, place: Workplace | None) -> None:
    server = " ".join([window._door.server_label(), *(demo.label for demo in window._door.demo_logins())])
    assert english(window, place, server) == []
    assert cut_buttons(window) == []


def test_that_signing_in_shows_no_english(window: MainWindow, qtbot: QtBot) -> None:
    check(window, None)
    window.sign_in.login.editor.setText("meera")
    window.sign_in.password.editor.setText("wrong")
    window.sign_in.submit()
    qtbot.waitUntil(lambda: bool(window.sign_in.notice.text), timeout=PATIENCE)
    check(window, None)


def test_that_no_panel_shows_english(window: MainWindow, place: Workplace, qtbot: QtBot) -> None:
    check(window, place)
    for name in BESIDE:
        place.turn_to(name)
        qtbot.wait(400)
        check(window, place)
    for page in range(1, place.panels.messages.tabs.count()):
        place.turn_to("messages")
        place.panels.messages.tabs.setCurrentIndex(page)
        qtbot.wait(250)
        check(window, place)


def test_that_no_scale_of_the_board_shows_english(window: MainWindow, place: Workplace, qtbot: QtBot) -> None:
    for scale in ("day", "week", "month", "quarter", "year"):
        place.panel.set_scale(scale)
        qtbot.wait(150)
        check(window, place)


def test_that_no_form_of_a_booking_shows_english(
    window: MainWindow, place: Workplace, qtbot: QtBot, some_day: date
) -> None:
    chosen = choose_evening(place, some_day)
    form = hold_form(place, chosen)
    form.submit()
    check(window, place)
    form.customer.name.editor.setText("Sunita Bhosale")
    form.event_type.editor.setText("Wedding reception")
    check(window, place)
    form.submit()
    shown(qtbot, place, Status.TEMP_HOLD)
    qtbot.wait(300)
    check(window, place)
    for wish in Wish:
        if place.inspector.want(wish):
            qtbot.wait(150)
            check(window, place)
            if place.inspector.form is not None:
                place.inspector.form.discard()


def test_that_closing_a_space_and_the_history_show_no_english(
    window: MainWindow, place: Workplace, qtbot: QtBot, some_day: date
) -> None:
    chosen = choose_evening(place, some_day, space=1)
    place.inspector.make(BlockForm(place.home, chosen.venue_id, chosen.item()))
    check(window, place)
    form = place.inspector.form
    assert isinstance(form, BlockForm)
    form.reason.editor.setText("Pipe repair")
    form.submit()
    qtbot.waitUntil(lambda: place.inspector.form is None, timeout=PATIENCE)
    qtbot.wait(300)
    check(window, place)


def test_that_the_keys_the_search_and_the_lock_show_no_english(
    window: MainWindow, place: Workplace, qtbot: QtBot
) -> None:
    window.menus.show_keys()
    check(window, place)
    window.menus.show_keys()
    place.search.open_search()
    check(window, place)
    qtbot.keyClick(place.search, Qt.Key.Key_Escape)
    window.lock()
    check(window, place)


def test_that_every_menu_is_in_the_language(window: MainWindow, place: Workplace) -> None:
    menus = [menu for menu in window.findChildren(QMenu) if menu.title()]
    assert len(menus) > 6
    assert [menu.title() for menu in menus if not SAID.search(menu.title())] == []


def test_that_this_test_sees_a_text_that_nobody_translated(window: MainWindow, place: Workplace) -> None:
    label = QLabel("Forgotten words", place)
    label.show()
    assert [text for text in english(window, place) if "Forgotten" in text] == ["QLabel.text: 'Forgotten words'"]
