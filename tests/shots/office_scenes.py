"""The scenes of the office: an old register on trial with a clash and a wrong row, and the papers of a booking."""

import tempfile
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desk.ui.papers.preview import PaperPreview
from desk.ui.register.import_dialog import ImportDialog
from tests.shots.stage import Stage


def the_old_register(stage: Stage) -> None:
    """A file of somebody who wrote his bookings down: what comes in, what is taken, what cannot be read."""
    stage.window.window_actions["import_register"].trigger()
    dialog = stage.window.office.dialog
    assert isinstance(dialog, ImportDialog)
    with tempfile.TemporaryDirectory() as folder:
        dialog.take_file(str(_a_register(stage, Path(folder) / "register.csv")))
        stage.wait(lambda: dialog.table is not None)
        stage.settle()
        dialog.columns.venue.editor.setCurrentIndex(1)
        _photographed(stage, dialog, "register-columns")
        place = dialog.columns.places["Big hall"]
        place.setCurrentIndex(place.findText("Grand Hall A", Qt.MatchFlag.MatchStartsWith))
        dialog.columns.order.editor.setCurrentIndex(1)
        dialog.check()
        stage.wait(lambda: dialog.summary is not None)
        stage.settle()
        _photographed(stage, dialog, "register-checked")
        dialog.reject()
        stage.wait(lambda: stage.window.office.dialog is None)


def _a_register(stage: Stage, path: Path) -> Path:
    day = stage.a_saturday(40)
    rows = [
        f"{number},{day - timedelta(days=7 * number):%d/%m/%Y},{hall},{session},{name},{phone},{total}"
        for number, (hall, session, name, phone, total) in enumerate(
            [
                ("Rose Lawn", "Evening", "Sunita Bhosale", "98220 73611", "1,25,000"),
                ("Big hall", "Full day", "Priya Kulkarni", "98220 73612", "85,000"),
                ("Rose Lawn", "Morning", "Meena Jadhav", "", "50,000"),
                ("Lotus Lawn", "Evening", "Rekha Shinde", "98220 73614", "ask him"),
            ],
            1,
        )
    ]
    path.write_text("\n".join(["No,Date,Hall,Session,Name,Mobile,Total", *rows]), "utf-8")
    return path


def _photographed(stage: Stage, dialog: QDialog, name: str) -> None:
    QTest.qWait(60)
    dialog.grab().save(str(stage.folder / f"{name}-{stage.look}.png"))


def office_papers(stage: Stage) -> None:
    """The confirmation letter of the booking that is shown."""
    stage.window.window_actions["letter"].trigger()
    stage.wait(lambda: isinstance(stage.window.office.dialog, PaperPreview))
    dialog = stage.window.office.dialog
    assert isinstance(dialog, PaperPreview)
    stage.wait(lambda: dialog.pages)
    _photographed(stage, dialog, "letter")
    dialog.close()
    stage.wait(lambda: stage.window.office.dialog is None)
