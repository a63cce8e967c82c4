"""Longer words find their room: nothing is cut or scrolled sideways, and no sentence is half in another language."""

import re
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk.domain.sentence import Sentence
from desk.ui.language.told import told
from desk.ui.language.tongue import Language, tongue
from desk.ui.look.theme import apply_theme
from desk.ui.widgets.day_edit import DayEdit
from desk.ui.widgets.field import Field
from desk.ui.window.main_window import MainWindow
from desk.ui.words import format as shown
from desk.ui.workplace.panels import BESIDE
from desk.ui.workplace.workplace import Workplace
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form

LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
OTHERS = (Language.HINDI, Language.MARATHI)


@pytest.mark.parametrize("language", OTHERS)
def test_that_the_lock_shows_its_fields_whole(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, language: Language
) -> None:
    window.resize(1440, 900)
    tongue().speak(language)
    window.lock()
    qtbot.wait(100)
    fields = [field for field in window.sign_in.findChildren(Field) if field.isVisible()]
    assert len(fields) == 1  # who it is stands above
    assert [field.label.text() for field in fields if field.height() < field.minimumSizeHint().height()] == []


@pytest.mark.parametrize("language", OTHERS)
def test_that_a_hold_with_add_ons_is_never_scrolled_sideways(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, some_day: date, language: Language
) -> None:
    window.resize(1440, 900)
    tongue().speak(language)
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.extras.unfold()
    form.rows.add_button.click()
    qtbot.wait(150)
    assert clerk.inspector.area.horizontalScrollBar().maximum() == 0


def test_that_a_hold_in_large_text_is_never_scrolled_sideways_and_says_its_whole_total(
    qtbot: QtBot, look: QApplication, window: MainWindow, clerk: Workplace, some_day: date
) -> None:
    apply_theme(look, "contrast", percent=200)
    try:
        window.resize(1440, 900)
        form = hold_form(clerk, choose_evening(clerk, some_day))
        form.extras.unfold()
        form.price.name.setText("Total with ₹22,542.30 tax")
        form.price.total.setText("₹1,47,777")
        qtbot.wait(150)
        assert clerk.inspector.area.horizontalScrollBar().maximum() == 0
        name = form.price.name
        assert name.height() >= name.heightForWidth(name.width())
        assert name.width() >= name.minimumSizeHint().width()
    finally:
        apply_theme(look, "light", percent=100)


def test_that_no_panel_with_large_text_asks_for_more_than_a_small_screen_has(
    qtbot: QtBot, look: QApplication, window: MainWindow, manager: Workplace
) -> None:
    """1366 x 768 less the system's bar: what does not fit there is scrolled."""
    tongue().speak(Language.HINDI)
    apply_theme(look, "light", percent=200)
    try:
        window.resize(1366, 700)
        sizes = {}
        for name in BESIDE:
            manager.turn_to(name)
            qtbot.wait(60)  # pages ask a moment after they are shown
            qtbot.waitUntil(lambda: not manager.home.calls.under_way, timeout=PATIENCE)
            qtbot.wait(20)
            sizes[name] = window.size().toTuple()
        assert {name: size for name, size in sizes.items() if size != (1366, 700)} == {}
        manager.turn_to("finder")
        finder = manager.panels.finder
        finder.list.setFocus()
        qtbot.wait(20)
        assert finder.list.visibleRegion().boundingRect().height() >= 100
    finally:
        apply_theme(look, "light", percent=100)


@pytest.mark.parametrize("language", OTHERS)
def test_that_a_fault_in_a_number_is_told_wholly_in_the_language(
    qtbot: QtBot, clerk: Workplace, some_day: date, language: Language
) -> None:
    tongue().speak(language)
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.phone.editor.setText("98220")
    form.customer.name.editor.setText("Asha")
    form.submit()
    problem = form.customer.phone.problem.text()
    assert "5" in problem
    assert LATIN_WORD.findall(problem) == []


def test_that_a_day_is_edited_in_words_of_the_language_or_in_numbers_alone(qtbot: QtBot, look: QApplication) -> None:
    edit = DayEdit("Day")
    qtbot.addWidget(edit)
    edit.set_day(date(2027, 2, 20))
    assert edit.text() == "20 Feb 2027"
    tongue().speak(Language.MARATHI)
    assert edit.text() == "20/02/2027"


def test_that_seconds_servers_and_jobs_are_told_in_the_language(look: QApplication) -> None:
    assert shown.duration_text(timedelta(seconds=2)) == "2 s"
    tongue().speak(Language.HINDI)
    assert shown.duration_text(timedelta(seconds=2)) == "2 सेकंड"
    assert told(Sentence("Payments: {name}", name="Razorpay")) == "भुगतान: Razorpay"
    assert told(Sentence("{database} on {server}", database="halldesk", server="db:5432")) == "db:5432 पर halldesk"


@pytest.mark.parametrize("language", OTHERS)
def test_that_no_two_fields_of_the_hold_form_share_an_alt_letter(
    clerk: Workplace, some_day: date, language: Language
) -> None:
    tongue().speak(language)
    form = hold_form(clerk, choose_evening(clerk, some_day))
    letters = [found for label in form.findChildren(QLabel) for found in re.findall(r"&(\w)", label.text())]
    assert sorted(letters) == sorted(set(letters))
