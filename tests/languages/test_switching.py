"""Another language at run time: everything shown follows, nothing typed is lost, and this PC remembers."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.errors import BadPhone, BookingRuleBroken, NotPermitted
from desk.domain.money import Money
from desk.domain.phone import normalise
from desk.ui.language.told import told
from desk.ui.language.tongue import Language, chosen_language, tongue
from desk.ui.look.mnemonics import plain
from desk.ui.widgets.words import Words
from desk.ui.window.main_window import MainWindow
from desk.ui.words import format as shown
from desk.ui.workplace.workplace import Workplace
from tests.ui.steps import choose_evening, hold_form

DAY = date(2027, 2, 14)


def choose(window: MainWindow, language: str) -> None:
    """By the menu, as a person does."""
    action = next(a for a in window.findChildren(QAction) if a.data() == language)
    action.trigger()


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Words) if label.isVisible() and label.text()]


def unpriced(widget: QWidget) -> list[str]:
    """Without the lines of a price, whose factors are made of the business's own names."""
    return [text for text in words_of(widget) if "×" not in text]


def test_that_a_form_half_filled_in_follows_without_losing_a_letter(
    qtbot: QtBot, window: MainWindow, manager: Workplace, some_day: date
) -> None:
    form = hold_form(manager, choose_evening(manager, some_day))
    qtbot.keyClicks(form.customer.phone.editor, "98220 1")
    qtbot.keyClicks(form.customer.name.editor, "Sunita Bhosale")
    qtbot.keyClicks(form.event_type.editor, "Wedding")
    qtbot.keyClicks(form.guests.editor, "350")
    form.note_staff.editor.setPlainText("Stage with marigolds")
    form.rows.add_button.click()
    key, form_before = form._key, form
    form.note_staff.editor.setFocus()
    choose(window, "hi")
    assert manager.inspector.form is form_before
    assert form._key == key
    assert [form.customer.phone.editor.text(), form.customer.name.editor.text()] == ["98220 1", "Sunita Bhosale"]
    assert [form.event_type.editor.text(), form.guests.editor.text()] == ["Wedding", "350"]
    assert form.note_staff.editor.toPlainText() == "Stage with marigolds"
    assert len(form.rows.rows) == 2
    assert form.note_staff.editor.hasFocus()
    assert form.title.text() == "नया होल्ड"
    assert plain(form.submit_button.text()) == "होल्ड करें"
    assert form.customer.phone.label.text() == "फ़ोन (&P)"
    assert form.customer.phone.editor.accessibleName() == "फ़ोन"
    choose(window, "mr")
    assert form.title.text() == "नवा होल्ड"
    choose(window, "en")
    assert form.title.text() == "New hold"
    assert form.customer.phone.label.text() == "&Phone"


def test_that_a_switched_window_says_what_one_opened_in_that_language_says(
    qtbot: QtBot, new_window: Callable[[], MainWindow], enter: Callable[..., Workplace], some_day: date
) -> None:
    switched = new_window()
    place = enter(switched, "meera")
    hold_form(place, choose_evening(place, some_day))
    choose(switched, "hi")
    qtbot.wait(400)
    fresh = new_window()
    other = enter(fresh, "meera")
    hold_form(other, choose_evening(other, some_day))
    qtbot.wait(400)
    assert unpriced(place.inspector) == unpriced(other.inspector)
    assert words_of(place.panel) == words_of(other.panel)
    assert [a.text() for a in switched.window_actions.by_name.values()] == [
        a.text() for a in fresh.window_actions.by_name.values()
    ]
    assert [b.text() for b in place.navigation.buttons] == [b.text() for b in other.navigation.buttons]
    assert [m.title() for m in (switched.menus.desk, switched.menus.view)] == [
        m.title() for m in (fresh.menus.desk, fresh.menus.view)
    ]


def test_that_the_menu_offers_each_language_in_its_own_words(window: MainWindow) -> None:
    names = {a.data(): a.text() for a in window.findChildren(QAction) if a.data() in set(Language)}
    assert names == {"en": "English", "hi": "हिन्दी", "mr": "मराठी"}


def test_that_this_pc_remembers_the_language(window: MainWindow, clerk: Workplace) -> None:
    choose(window, "mr")
    assert window._state.language == "mr"
    assert chosen_language(window._state.language, "hi_IN") is Language.MARATHI
    assert chosen_language("", "hi_IN") is Language.HINDI


def test_that_qts_own_buttons_and_menus_speak_the_language(qtbot: QtBot, look: QApplication) -> None:
    tongue().speak(Language.HINDI)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert [plain(button.text()) for button in box.buttons()] == ["सहेजें", "रद्द करें"]
    asking = QMessageBox(QMessageBox.Icon.Question, "", "", QMessageBox.StandardButton.Yes)
    qtbot.addWidget(asking)
    assert plain(asking.button(QMessageBox.StandardButton.Yes).text()) == "हाँ"
    editor = QLineEdit()
    qtbot.addWidget(editor)
    menu = editor.createStandardContextMenu()
    qtbot.addWidget(menu)
    assert "चिपकाएँ" in " ".join(action.text() for action in menu.actions())


@pytest.mark.parametrize(
    ("language", "date_text", "month", "weekday"),
    [
        (Language.ENGLISH, "Sunday 14 February 2027", "February 2027", "Sun"),
        (Language.HINDI, "रविवार 14 फ़रवरी 2027", "फ़रवरी 2027", "रवि"),
        (Language.MARATHI, "रविवार 14 फेब्रुवारी 2027", "फेब्रुवारी 2027", "रवि"),
    ],
)
def test_that_days_and_months_have_their_names_and_latin_digits(
    look: QApplication, language: Language, date_text: str, month: str, weekday: str
) -> None:
    tongue().speak(language)
    assert shown.long_date(DAY) == date_text
    assert shown.month_name(DAY) == month
    assert shown.weekday_name(DAY) == weekday
    assert shown.money(Money(123456750, "INR")) == "₹12,34,567.50"
    assert shown.number(1234567) == "12,34,567"


def test_that_devanagari_digits_are_a_choice_of_their_own(look: QApplication) -> None:
    tongue().speak(Language.MARATHI, devanagari_digits=True)
    assert shown.number(1234567) == "१२,३४,५६७"
    assert shown.money(Money(123456750, "INR")) == "₹१२,३४,५६७.५०"
    assert shown.long_date(DAY) == "रविवार १४ फेब्रुवारी २०२७"
    assert shown.countdown(725) == "१२:०५"
    tongue().speak(Language.MARATHI)
    assert shown.money(Money(123456750, "INR")) == "₹12,34,567.50"


@pytest.mark.parametrize(
    ("language", "none", "one", "many"),
    [
        (Language.ENGLISH, "0 min", "1 day", "2 days"),
        (Language.HINDI, "0 मि", "1 दिन", "2 दिन"),
        (Language.MARATHI, "0 मि", "1 दिवस", "2 दिवस"),
    ],
)
def test_that_none_one_and_many_are_words_of_their_own(
    look: QApplication, language: Language, none: str, one: str, many: str
) -> None:
    tongue().speak(language)
    lengths = [timedelta(), timedelta(days=1), timedelta(days=2)]
    assert [shown.duration_text(length) for length in lengths] == [none, one, many]


def test_that_sentences_of_the_rules_are_said_in_the_language(look: QApplication) -> None:
    tongue().speak(Language.HINDI)
    assert told(NotPermitted()) == "आपके पद से यह नहीं हो सकता। मैनेजर से कहें।"
    broken = BookingRuleBroken(rule="capacity", limit="at most 400")
    assert told(broken).startswith("जगह की क्षमता से ज़्यादा मेहमान (at most 400)।")
    with pytest.raises(BadPhone) as caught:
        normalise("98220")
    assert "दस के बदले 5 अंक हैं" in told(caught.value)
    assert str(caught.value).startswith("This is not a phone number")


def test_that_a_customers_name_is_never_translated(look: QApplication) -> None:
    tongue().speak(Language.HINDI)
    assert told("Monday Hold") == "Monday Hold"
    assert QCoreApplication.translate("Nobody", "Monday") == "Monday"


def test_that_qts_editors_keep_latin_digits_until_others_are_wished_for(look: QApplication) -> None:
    tongue().speak(Language.MARATHI)
    assert QLocale().toString(1234567) == "12,34,567"
    tongue().speak(Language.MARATHI, devanagari_digits=True)
    assert QLocale().toString(1234567) == "१२,३४,५६७"


def test_that_the_language_is_changed_by_keys_alone(qtbot: QtBot, window: MainWindow, clerk: Workplace) -> None:
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    view = window.menus.view
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is view)
    while plain(view.activeAction().text()) != "Language":
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    submenu = view.activeAction().menu()
    assert isinstance(submenu, QMenu)
    while submenu.activeAction().text() != "हिन्दी":
        qtbot.keyClick(submenu, Qt.Key.Key_Down)
    qtbot.keyClick(submenu, Qt.Key.Key_Return)
    assert tongue().language is Language.HINDI
