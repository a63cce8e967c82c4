"""An old register brought in by a manager in the real window: file, columns, dry run, run, and the rows left over."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import openpyxl
from pytestqt.qtbot import QtBot

from desk.domain.register.columns import Column
from desk.ui.register.export_dialog import ExportDialog
from desk.ui.register.import_dialog import ImportDialog
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from tests.db.acts import today
from tests.patience import PATIENCE


def opened(window: MainWindow) -> ImportDialog:
    window.window_actions["import_register"].trigger()
    dialog = window.office.dialog
    assert isinstance(dialog, ImportDialog)
    return dialog


def a_register(path: Path) -> Path:
    """Dates that can be read two ways, a name no space has, a clash and a row that cannot be read."""
    soon = today() + timedelta(days=40)
    rows = [
        f"1,{soon.replace(day=5):%d/%m/%Y},Rose Lawn,Evening,Sunita,9822012345,100000",
        f"2,{soon.replace(day=5):%d/%m/%Y},Main hall,Evening,Priya,,50000",
        f"3,{soon.replace(day=5):%d/%m/%Y},Rose Lawn,Evening,Meena,,50000",
        f"4,{soon.replace(day=6):%d/%m/%Y},Rose Lawn,Evening,Rekha,,call him",
    ]
    path.write_text("\n".join(["No,Date,Hall,Session,Name,Mobile,Total", *rows]), "utf-8")
    return path


def test_that_a_register_is_brought_in_step_by_step_and_the_rest_is_saved_to_be_mended(
    qtbot: QtBot, window: MainWindow, manager: Workplace, tmp_path: Path
) -> None:
    dialog = opened(window)
    dialog.take_file(str(tmp_path / "gone.csv"))
    qtbot.waitUntil(lambda: not dialog.notice.isHidden(), timeout=PATIENCE)
    dialog.take_file(str(a_register(tmp_path / "register.csv")))
    qtbot.waitUntil(lambda: dialog.table is not None, timeout=PATIENCE)
    assert dialog.columns.columns[Column.CUSTOMER].currentText().startswith("Name")
    assert list(dialog.columns.places) == ["Main hall"]
    place = dialog.columns.places["Main hall"]
    place.setCurrentIndex(place.findText("Hall A · Parijat Lawns"))
    month_is_clear = dialog.columns.order.isHidden()
    if not month_is_clear:
        dialog.check()  # nobody has said how the dates are meant
        assert dialog.summary is None
        dialog.columns.order.editor.setCurrentIndex(1)
    dialog.check()
    qtbot.waitUntil(lambda: dialog.summary is not None, timeout=PATIENCE)
    assert dialog.summary is not None
    assert [c.standing for c in dialog.summary.rows] == ["new", "new", "clash", "problem"]
    assert "call him" in dialog.list.item(0).text()
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.summary is not None and dialog.summary.count("known") == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not dialog.running, timeout=PATIENCE)
    dialog.save_rest(str(tmp_path / "rest.xlsx"))
    qtbot.waitUntil(lambda: (tmp_path / "rest.xlsx").exists(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "rest.xlsx" in dialog.notice.words.text(), timeout=PATIENCE)
    sheet = openpyxl.load_workbook(tmp_path / "rest.xlsx").active
    assert sheet is not None
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == ["3", "4"]
    dialog.reject()
    qtbot.waitUntil(lambda: window.office.dialog is None, timeout=PATIENCE)


def _said(dialog: ExportDialog, name: str) -> bool:
    return name in dialog.notice.words.text()


def test_that_everything_is_exported_in_the_background(
    qtbot: QtBot, window: MainWindow, manager: Workplace, tmp_path: Path
) -> None:
    window.window_actions["export"].trigger()
    dialog = window.office.dialog
    assert isinstance(dialog, ExportDialog)
    for place, name in enumerate(("all.xlsx", "b.csv", "c.csv", "p.csv", "venue.ics")):
        dialog.what.editor.setCurrentIndex(place)
        dialog.save(str(tmp_path / name))
        qtbot.waitUntil(partial(_said, dialog, name), timeout=PATIENCE)
        assert (tmp_path / name).stat().st_size > 30
    assert dialog.phones.isVisible()
    dialog.save(str(tmp_path / "nowhere" / "venue.ics"))
    qtbot.waitUntil(lambda: "venue.ics" not in dialog.notice.words.text(), timeout=PATIENCE)
    dialog.reject()
    qtbot.waitUntil(lambda: window.office.dialog is None, timeout=PATIENCE)


def test_that_a_clerk_is_not_offered_the_import(window: MainWindow, clerk: Workplace) -> None:
    assert not window.window_actions["import_register"].isEnabled()
    assert window.window_actions["export"].isEnabled()
