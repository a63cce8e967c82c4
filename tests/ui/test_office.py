"""The office's papers in the real window: each by its key from what is shown; the day sheet's columns are kept."""

from datetime import date

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desk.domain.departments import Department
from desk.domain.lifecycle import Status
from desk.ui.papers.day_sheet_dialog import DaySheetDialog
from desk.ui.papers.function_sheet_dialog import FunctionSheetDialog
from desk.ui.papers.preview import PaperPreview
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import new_key
from desk.usecases.commands import Cancel
from tests.patience import PATIENCE
from tests.ui.steps import choose_evening, hold_form, shown


def preview(qtbot: QtBot, window: MainWindow, action: str) -> PaperPreview:
    """Presses the action and waits for the pages."""
    window.window_actions[action].trigger()
    return pages(qtbot, window)


def pages(qtbot: QtBot, window: MainWindow) -> PaperPreview:
    def there() -> None:
        assert isinstance(window.office.dialog, PaperPreview)
        assert window.office.dialog.pages, window.office.dialog.notice.words.text()

    qtbot.waitUntil(there, timeout=PATIENCE)
    dialog = window.office.dialog
    assert isinstance(dialog, PaperPreview)
    return dialog


def departments(window: MainWindow) -> FunctionSheetDialog:
    window.window_actions["function_sheet"].trigger()
    dialog = window.office.dialog
    assert isinstance(dialog, FunctionSheetDialog)
    return dialog


def gone(qtbot: QtBot, window: MainWindow, dialog: QDialog) -> None:
    dialog.close()
    qtbot.waitUntil(lambda: window.office.dialog is None, timeout=PATIENCE)


def test_that_letter_form_sheet_and_statement_open_from_the_booking_that_is_shown(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, some_day: date
) -> None:
    window.window_actions["letter"].trigger()  # nothing is chosen yet
    assert window.office.dialog is None
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.phone.editor.setText("9822012345")
    form.customer.name.editor.setText("Asha Patil")
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    for action in ("letter", "registration", "statement"):
        gone(qtbot, window, preview(qtbot, window, action))
    for chosen, count in ((None, 5), ({Department.KITCHEN, Department.SECURITY}, 2), (None, 2)):
        asked = departments(window)
        if chosen is not None:
            for box in asked.departments.values():
                box.setChecked(False)
            asked.show_sheet()
            assert asked.notice.words.text()
            for department in chosen:
                asked.departments[department].setChecked(True)
        asked.show_sheet()
        sheet = pages(qtbot, window)
        assert len(sheet.pages) == count  # the last choice is kept
        assert card.number in sheet.windowTitle()
        gone(qtbot, window, sheet)
    asked = departments(window)
    asked.choose_all()
    assert all(box.isChecked() for box in asked.departments.values())
    gone(qtbot, window, asked)


def test_that_a_cancelled_booking_has_nothing_to_prepare_and_nothing_to_sign(
    qtbot: QtBot, window: MainWindow, clerk: Workplace, some_day: date
) -> None:
    form = hold_form(clerk, choose_evening(clerk, some_day))
    form.customer.name.editor.setText("Asha Patil")
    form.submit()
    card = shown(qtbot, clerk, Status.TEMP_HOLD)
    offered = clerk.inspector.booking.papers.office
    assert not any(button.isHidden() for button in offered.values())
    clerk.home.desk.carry_out(Cancel(booking_id=card.id, revision=card.revision), new_key())
    shown(qtbot, clerk, Status.CANCELLED)
    assert [name for name, button in offered.items() if not button.isHidden()] == ["letter"]
    for action in ("registration", "function_sheet"):
        window.window_actions[action].trigger()
        assert window.office.dialog is None
        assert window.status.remark.text() == "The booking does not take place: this paper would only mislead."
    gone(qtbot, window, preview(qtbot, window, "letter"))


def test_that_the_day_sheet_keeps_the_columns_of_whoever_chose_them(
    qtbot: QtBot, window: MainWindow, clerk: Workplace
) -> None:
    window.window_actions["day_sheet"].trigger()
    asked = window.office.dialog
    assert isinstance(asked, DaySheetDialog)
    for box in asked.columns.values():
        box.setChecked(False)
    asked.show_sheet()
    assert asked.notice.words.text()
    for name in ("time", "customer", "addons"):
        asked.columns[name].setChecked(True)
    asked.show_sheet()
    gone(qtbot, window, pages(qtbot, window))
    window.window_actions["day_sheet"].trigger()
    again = window.office.dialog
    assert isinstance(again, DaySheetDialog)
    assert [name for name, box in again.columns.items() if box.isChecked()] == ["time", "customer", "addons"]
    gone(qtbot, window, again)


def test_that_the_month_chart_is_the_boards_month_with_its_pages(
    qtbot: QtBot, window: MainWindow, clerk: Workplace
) -> None:
    window.window_actions["month_chart"].trigger()
    printing = clerk.controller.printing
    qtbot.waitUntil(lambda: printing.preview is not None and bool(printing.preview.pages), timeout=PATIENCE)
    assert printing.preview is not None
    printing.preview.close()
