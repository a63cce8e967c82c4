"""The settings beside the records: lists of days, printers, how customers pay, texts; an add-on's tax; refusals."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desk.ui.booking.import_days_form import ImportDaysForm
from desk.ui.booking.profile_form import ProfileForm
from desk.ui.language.tongue import Language, tongue
from desk.ui.papers.setting import printer_for
from desk.ui.settings.days_page import DayForm, DaysPage
from desk.ui.settings.elsewhere import ProfilePage, TextsLink
from desk.ui.settings.printers_page import PrintersPage
from desk.ui.settings.records_page import RecordsPage
from desk.ui.widgets.button import Button
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.papers import PaperFormat, PrinterChoice
from tests.patience import PATIENCE
from tests.ui.steps import press
from tests.ui.test_settings import line, opened, saved, settings

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_that_an_owner_keeps_the_auspicious_dates_by_keys(
    qtbot: QtBot, window: MainWindow, owner: Workplace, tmp_path: Path
) -> None:
    panel = settings(qtbot, window, owner, "days")
    page = panel.made["days"]
    assert isinstance(page, DaysPage)
    page.setFocus()
    year = owner.home.now().astimezone(owner.home.zone).year + 1
    press(qtbot, Qt.Key.Key_N, CTRL | ALT)
    form = page.slot.form
    assert isinstance(form, DayForm)
    form.submit()
    assert form.day.troubled
    assert form.list.troubled
    form.day.editor.setText(f"15/02/{year}")
    form.name.editor.setText("Rohini")
    form.list.editor.setText("Vivah muhurat")
    assert panel.unsaved
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.list.count() == 1 and page.slot.form is None, timeout=PATIENCE)
    assert page.list.item(0).text().endswith("Rohini · Vivah muhurat")

    press(qtbot, Qt.Key.Key_I, ALT)
    importing = page.slot.form
    assert isinstance(importing, ImportDaysForm)
    file = tmp_path / "Vivah muhurat.csv"
    file.write_text(f"{year}-02-16,Mrigashira\n{year}-02-17,Magha\n", encoding="utf-8")
    importing.take_file(file)
    qtbot.waitUntil(importing.report.isVisible, timeout=PATIENCE)
    importing.submit()
    qtbot.waitUntil(lambda: page.list.count() == 3 and page.slot.form is None, timeout=PATIENCE)

    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.list.count() == 2, timeout=PATIENCE)
    assert "Rohini" not in page.list.item(0).text() + page.list.item(1).text()
    page.drop_list_button.click()
    assert "Vivah muhurat" in page.notice.text
    next(b for b in page.notice.findChildren(Button) if "Take" in b.text()).click()
    qtbot.waitUntil(lambda: page.list.count() == 0, timeout=PATIENCE)


def test_that_the_printers_of_this_pc_are_chosen_in_the_settings(
    qtbot: QtBot, window: MainWindow, owner: Workplace
) -> None:
    panel = settings(qtbot, window, owner, "printers")
    page, state = panel.made["printers"], owner.home.state
    assert isinstance(page, PrintersPage)
    roll = page.holders[PaperFormat.ROLL]
    box = roll.printers.editor
    assert roll.address.isHidden()
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemData(n).way == "escpos"))
    box.activated.emit(box.currentIndex())
    assert roll.address.isVisible()
    assert printer_for(state, PaperFormat.ROLL).way == "system", "without an address nothing can be printed there"
    roll.address.editor.setText(" 192.168.1.50 ")
    roll.address.editor.editingFinished.emit()
    assert printer_for(state, PaperFormat.ROLL) == PrinterChoice(way="escpos", name="192.168.1.50")
    assert printer_for(state, PaperFormat.A4) == PrinterChoice(way="system")
    roll.address.editor.setText("")
    roll.address.editor.editingFinished.emit()
    assert roll.address.troubled
    assert printer_for(state, PaperFormat.ROLL).name == "192.168.1.50"
    page.format.editor.setCurrentIndex(page.format.editor.findData(PaperFormat.ROLL.value))
    page.format.editor.activated.emit(page.format.editor.currentIndex())
    assert state.paper_format == PaperFormat.ROLL.value


def test_that_the_settings_lead_to_the_questions_and_to_the_texts(
    qtbot: QtBot, window: MainWindow, owner: Workplace
) -> None:
    panel = settings(qtbot, window, owner, "profile")
    page = panel.made["profile"]
    assert isinstance(page, ProfilePage)
    page.button.click()
    assert isinstance(page.slot.form, ProfileForm)
    assert page.beside.about.isHidden()
    page.slot.form.discard()
    assert "deposit" in page.beside.about.value("Counter or online")
    assert not page.beside.about.isHidden()
    panel.turn_to("texts")
    link = panel.made["texts"]
    assert isinstance(link, TextsLink)
    link.button.click()
    qtbot.waitUntil(owner.panels.messages.texts.isVisible, timeout=PATIENCE)


def test_that_an_addon_has_a_tax_and_what_the_database_refuses_is_said_in_the_windows_language(
    qtbot: QtBot, window: MainWindow, owner: Workplace
) -> None:
    panel = settings(qtbot, window, owner, "addon")
    page = panel.made["addon"]
    assert isinstance(page, RecordsPage)
    qtbot.waitUntil(lambda: page.isVisible() and not owner.home.calls.under_way, timeout=PATIENCE)
    page.open_new()
    form = opened(page)
    line(form, "name").setText("Generator")
    line(form, "unit_minor").setText("100")
    line(form, "step").setText("0")
    tongue().speak(Language.MARATHI)
    try:
        form.submit()
        qtbot.waitUntil(lambda: form.fields["step"].troubled, timeout=PATIENCE)
        assert form.fields["step"].problem.text() == "मर्यादेबाहेर आहे, किंवा इतर माहितीशी जुळत नाही"
    finally:
        tongue().speak(Language.ENGLISH)
    line(form, "step").setText("1")
    tax = form.fields["tax_id"].editor
    assert isinstance(tax, QComboBox)
    assert tax.count() > 1
    tax.setCurrentIndex(1)
    chosen = tax.currentData()
    saved(qtbot, page)
    qtbot.waitUntil(lambda: any(r.values["name"] == "Generator" for r in page.records), timeout=PATIENCE)
    assert next(r for r in page.records if r.values["name"] == "Generator").values["tax_id"] == chosen
