"""A house whose every name is markup: each panel shows it as it stands, each field of panels and settings keeps it."""

from collections.abc import Callable
from itertools import count, takewhile
from pathlib import Path
from uuid import uuid4

from psycopg.types.json import Jsonb
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.register.columns import Column
from desk.ui.register.import_dialog import ImportDialog
from desk.ui.settings.records_page import RecordsPage
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.panels import BESIDE
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.db.acts import a_day, at, confirmed, hold, today
from tests.db.message_acts import begin, claim, finish, here, rows, somebody
from tests.patience import PATIENCE
from tests.ui.test_injection import MARKUP, each_text_stays, interpreted


def named_by_a_joker(db: Database) -> None:
    """Markup in the names of venues, places, people and add-ons, in notes, closures, alerts and messages."""
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        for table, column in (("venue", "name"), ("space", "name"), ("session", "name"), ("staff", "display_name")):
            db.superuser.execute(f"UPDATE desk.{table} SET {column} = left(%s || {column}, 80)".encode(), (MARKUP,))
    person = somebody(name=MARKUP)
    confirmed(db, customer=person, event_type=MARKUP, note_staff=MARKUP, note_customer=MARKUP)
    db.superuser.execute("UPDATE desk.message_rule SET channels = '{sms}'")
    here(db, "msg91")
    card = hold(db, customer=somebody(name=MARKUP))
    told = rows(db, card)[0]["message_id"]
    work = next(w for w in claim(db, "msg91") if w["message"] == told)
    begin(db, work, text=f"Dear {MARKUP}")
    finish(db, work, "refused", problem=MARKUP)
    shut = {"venue": 1, "spaces": [1], "reason": MARKUP}
    db.call("block_space", {"blackout": str(uuid4()), **shut, **at(a_day(db))}, who="meera")
    db.call("plan_closure", {"blackout": str(uuid4()), **shut, **at(a_day(db))}, who="meera")
    db.call("write_date_note", {"day": today().isoformat(), "was": "", "text": MARKUP})
    db.as_("worker").execute("SELECT desk.raise_alert(%s)", (Jsonb({"source": MARKUP[:80], "problem": MARKUP}),))


def cells(model: QAbstractItemModel, parent: QModelIndex) -> list[QModelIndex]:
    found = []
    for row in range(model.rowCount(parent)):
        for column in takewhile(lambda n: model.hasIndex(row, n, parent), count()):  # noqa: B023  # used at once
            found.append(model.index(row, column, parent))
        found += cells(model, model.index(row, 0, parent))
    return found


def read_as_html(top: QWidget) -> list[str]:
    """What would be interpreted in labels, tooltips, actions and the tips of every cell."""
    found = interpreted(top)
    for view in top.findChildren(QAbstractItemView):
        model = view.model()
        if model is None:
            continue
        for cell in cells(model, QModelIndex()):
            tip = model.data(cell, Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and ("<b>Ravi" in tip or "<img" in tip):
                found.append(f"tip of a cell of {type(view).__name__} {tip}")
    return found


def still(qtbot: QtBot, place: Workplace) -> None:
    qtbot.wait(30)  # panels ask a moment after they are shown
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)


def test_that_markup_in_every_name_is_shown_as_it_stands_by_each_panel_and_kept_by_each_field(
    qtbot: QtBot, db18: Database, window: MainWindow, enter: Callable[..., Workplace]
) -> None:
    named_by_a_joker(db18)
    place = enter(window, "omkar")
    window.activateWindow()
    fields: dict[str, int] = {}
    for name in BESIDE:
        place.turn_to(name)
        still(qtbot, place)
        panel = place.panels.get(name)
        assert panel is not None
        assert panel.isVisible(), name
        assert read_as_html(window) == [], name
        fields[name] = each_text_stays(panel)
        still(qtbot, place)
        assert read_as_html(window) == [], name
    assert {name for name in ("finder", "customers", "messages", "reports") if not fields[name]} == set()
    kept = place.panels.settings
    for page in kept.pages:
        kept.turn_to(page.name)
        still(qtbot, place)
        shown = kept.made[page.name]
        if isinstance(shown, RecordsPage) and shown.list.count():
            shown.list.setCurrentRow(0)
            shown.open_current()
            assert shown.slot.form is not None, page.name
        fields[page.name] = each_text_stays(shown)
        assert read_as_html(shown) == [], page.name
        if isinstance(shown, RecordsPage) and shown.slot.form is not None:
            shown.slot.form.discard()
    assert sum(fields[page.name] for page in kept.pages) > 50, "the fields of the forms of settings"
    messages = place.panels.messages
    place.turn_to("messages")
    for tab in (messages.texts, messages.rules, messages.figures, messages.senders):
        messages.tabs.setCurrentWidget(tab)
        still(qtbot, place)
        fields[type(tab).__name__] = each_text_stays(tab)
        assert read_as_html(window) == [], type(tab).__name__
    messages.texts.form.discard()
    assert fields["TextsPage"] > 0


def test_that_a_register_of_markup_and_formulas_is_shown_as_text_and_brought_in_as_it_stands(
    qtbot: QtBot, db18: Database, window: MainWindow, manager: Workplace, tmp_path: Path
) -> None:
    day = a_day(db18)
    name = "=HYPERLINK(1) <b>Ravi</b> '; DROP TABLE desk.booking; --"
    lines = [f'1,{day.replace(day=20):%d/%m/%Y},Rose Lawn,Evening,"{name}",9822012345,100000']
    lines += [f'2,{day.replace(day=21):%d/%m/%Y},"<b>Ravi</b> & %1 {{0}}",Evening,"{MARKUP}",,5']
    path = tmp_path / "register.csv"
    path.write_text("\n".join(["No,Date,Hall,Session,Name,Mobile,<b>Ravi</b> Total", *lines]), "utf-8")
    window.window_actions["import_register"].trigger()
    dialog = window.office.dialog
    assert isinstance(dialog, ImportDialog)
    dialog.take_file(str(path))
    qtbot.waitUntil(lambda: dialog.table is not None, timeout=PATIENCE)
    assert Column.CUSTOMER in dialog.columns.columns
    assert read_as_html(dialog) == []
    assert [label.text() for label in dialog.columns._labels.values()] == ["<b>Ravi</b> && %1 {0}"]
    for choice in dialog.columns.places.values():
        choice.setCurrentIndex(choice.findText("Hall A · Parijat Lawns"))
    dialog.check()
    qtbot.waitUntil(lambda: dialog.summary is not None, timeout=PATIENCE)
    assert read_as_html(dialog) == []
    assert dialog.summary is not None
    assert [row.standing for row in dialog.summary.rows] == ["new", "new"]
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.summary is not None and dialog.summary.count("known") == 2, timeout=PATIENCE)
    assert read_as_html(dialog) == []
    dialog.reject()
    found = db18.superuser.execute("SELECT name FROM desk.customer ORDER BY name").fetchall()
    assert sorted(name for (name,) in found) == sorted([name, MARKUP])
