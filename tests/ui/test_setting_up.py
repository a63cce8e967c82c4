"""An owner sets a new hall up without a mouse, from the venue to the first clerk; every desk can sell it at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk.ui.settings.panel import SettingsPanel
from desk.ui.settings.record_form import RecordForm
from desk.ui.settings.records_page import RecordsPage
from desk.ui.settings.staff_forms import PersonForm
from desk.ui.settings.staff_page import StaffPage
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk
from tests.patience import PATIENCE
from tests.ui.steps import press, type_keys

CTRL = Qt.KeyboardModifier.ControlModifier
MOST_TABS = 60
PAGES: tuple[tuple[str, dict[str, str], dict[str, str]], ...] = (
    # the page, what is typed wrong at first, and what is right
    ("venue", {"latitude": "north"}, {"name": "Shree Lawns", "code": "SHR", "latitude": "18.5", "longitude": "73.85"}),
    ("registration", {"gstin": "27AAPFU0939F1ZW", "phone": "12"},
     {"legal_name": "Shree LLP", "gstin": "27 aapfu 0939f1zv", "phone": "020 2553 1234", "upi_address": "a.b@upi"}),
    ("space", {"capacity": "many"}, {"name": "Main Lawn", "capacity": "600", "base_price_minor": "90,000"}),
    ("session", {"starts_minute": "half past"}, {"name": "Evening", "starts_minute": "17:00", "ends_minute": "26:00"}),
    ("hours", {"opens_minute": "25"}, {"opens_minute": "06:00", "closes_minute": "26:00"}),
    ("factor", {"factor_bp": "dear"}, {"name": "Season", "factor_bp": "1.15", "from_day": "15/11", "to_day": "15/2"}),
    ("addon", {"unit_minor": "a plate"}, {"name": "Plate", "unit_minor": "650"}),
)  # fmt: skip


def focused(qtbot: QtBot, editor: object, key: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Tab until the field has the focus, as somebody without a mouse gets there."""
    for _ in range(MOST_TABS):
        if QApplication.focusWidget() is editor:
            return
        press(qtbot, key)
    raise AssertionError("no number of tabs leads to this field")


def typed(qtbot: QtBot, form: RecordForm, values: dict[str, str]) -> None:
    for column, text in values.items():
        editor = form.fields[column].editor
        assert isinstance(editor, QLineEdit | QPlainTextEdit)
        focused(qtbot, editor)
        editor.selectAll()
        type_keys(qtbot, text)


def turned(qtbot: QtBot, panel: SettingsPanel, name: str) -> None:
    """To a page by the arrows of the list, and into it by Enter."""
    panel.list.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    for _ in [page.name for page in panel.pages][: [page.name for page in panel.pages].index(name)]:
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)


def its_venue(qtbot: QtBot, page: RecordsPage, venue: str) -> None:
    """The new venue, by its first letters in the box above the list."""
    box: QComboBox = page.venue.editor
    qtbot.waitUntil(lambda: box.findText(venue) >= 0, timeout=PATIENCE)
    focused(qtbot, box, Qt.Key.Key_Backtab)
    type_keys(qtbot, venue.split()[0])  # a space bar opens the box
    assert box.currentText() == venue
    focused(qtbot, page.list)


def test_that_a_new_hall_is_set_up_by_keys_and_sold_by_its_first_clerk(
    qtbot: QtBot, window: MainWindow, owner: Workplace, sign_in: Callable[[str], Desk]
) -> None:
    window.activateWindow()
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    panel = owner.panels.settings
    qtbot.waitUntil(panel.isVisible, timeout=PATIENCE)
    turned(qtbot, panel, "space")  # a page that was seen before has the new venue too
    for name, wrong, right in PAGES:
        turned(qtbot, panel, name)
        page = panel.made[name]
        assert isinstance(page, RecordsPage)
        qtbot.waitUntil(lambda: not window.calls.under_way, timeout=PATIENCE)  # its records are there
        if page.page.of_venue:
            its_venue(qtbot, page, "Shree Lawns")
        press(qtbot, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.AltModifier)
        form = page.slot.form
        assert isinstance(form, RecordForm), name
        typed(qtbot, form, right | wrong)
        press(qtbot, Qt.Key.Key_Return, CTRL)
        assert {column for column, field in form.fields.items() if field.troubled} == set(wrong), name
        typed(qtbot, form, {column: right.get(column, "") for column in wrong})
        press(qtbot, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda page=page: page.slot.form is None, timeout=PATIENCE)  # type: ignore[misc]  # bound at once
    _first_clerk(qtbot, panel)
    house = sign_in("sita").reload_house()
    venue = next(v for v in house.venues if v.name == "Shree Lawns")
    assert [(space.name, space.capacity) for space in venue.spaces] == [("Main Lawn", 600)]
    assert [session.name for session in venue.sessions] == ["Evening"]


def _first_clerk(qtbot: QtBot, panel: SettingsPanel) -> None:
    turned(qtbot, panel, "staff")
    staff = panel.made["staff"]
    assert isinstance(staff, StaffPage)
    qtbot.waitUntil(lambda: bool(staff.people), timeout=PATIENCE)
    press(qtbot, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.AltModifier)
    form = staff.slot.form
    assert isinstance(form, PersonForm)
    for editor, text in ((form.name.editor, "Sita Rane"), (form.login.editor, "sita")):
        focused(qtbot, editor)
        type_keys(qtbot, text)
    for editor in (form.password.first.editor, form.password.again.editor):
        focused(qtbot, editor)
        type_keys(qtbot, "correct horse battery")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: staff.slot.form is None, timeout=PATIENCE)
