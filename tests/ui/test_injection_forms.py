"""Hostile texts through every form there is: kept exactly as typed, or refused at the field in words and still there.

The forms and their fields are found, not listed: a new form fails here until it is opened on something.
"""

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk.ui.booking.form import CommandForm
from desk.ui.booking.message_form import MessageForm
from desk.ui.widgets.field import Field
from desk.ui.widgets.notice import Notice
from desk.ui.workplace.workplace import Workplace
from tests.commands.test_provider_keys import Drawer
from tests.database import Database
from tests.db.hostile_texts import TEXTS
from tests.db.message_acts import here
from tests.db.money_acts import provider, worker
from tests.fakes.razorpay_house import RazorpayHouse
from tests.patience import PATIENCE
from tests.ui.form_ground import MAKERS, NOTHING_TO_TYPE, every_form, forms, ground, has_a_field
from tests.ui.test_injection import fill, interpreted, text_fields
from tests.ui.test_injection import shown as text_of
from tests.ui.test_providers_page import AtTheHouse

Editor = QLineEdit | QPlainTextEdit
ROUNDS = 4
WORDS = list(TEXTS.values())
ALL_BUT_ONE = [pytest.param(n, marks=pytest.mark.nightly) for n in range(1, len(WORDS))]
TOLD = {"ref": "setl_1", "paid_minor": -5, "currency": "INR", "paid_on": "2026-11-20", "lines": []}


def test_that_every_form_of_the_program_is_tried_with_hostile_texts() -> None:
    listed = {*MAKERS} | {kind for kind in every_form() if kind.__name__ in (*NOTHING_TO_TYPE, "RecordForm")}
    assert {kind.__name__ for kind in every_form() - listed} == set(), "open these in tests/ui/form_ground.py"
    empty = [kind for kind in every_form() if kind.__name__ in NOTHING_TO_TYPE and kind.__name__ != "DrawerForm"]
    assert {kind.__name__ for kind in empty if has_a_field(kind)} == set()


@pytest.mark.parametrize("first", [0, *ALL_BUT_ONE])
def test_that_a_hostile_text_in_any_field_of_any_form_is_kept_as_typed_or_refused_at_its_field(
    qtbot: QtBot,
    db18: Database,
    owner: Workplace,
    some_day: date,
    first: int,
    record_property: Callable[[str, object], None],
) -> None:
    provider(db18)
    here(db18, "msg91")
    worker(db18, "settlement_seen", "fake", TOLD)
    owner.turn_to("messages")
    owner.panels.messages.tabs.setCurrentWidget(owner.panels.messages.texts)
    qtbot.wait(30)  # a page asks a moment after it is shown
    qtbot.waitUntil(lambda: not owner.home.calls.under_way, timeout=PATIENCE)
    with RazorpayHouse() as house:
        keys = AtTheHouse(Drawer(), house)
        owner.home.desk.provider_keys = lambda: keys
        seen: dict[str, int] = {}
        taken: dict[str, str] = {}
        turn = count(first)
        for name, form in forms(ground(owner, some_day, keys)):
            seen[name] = sent(qtbot, owner, form, turn, taken, name)
            form.discard()
    record_property("fields", seen)  # what was seen stands in the report of the run
    assert sum(seen.values()) > 150, seen
    assert len(taken) > 15
    stored = everything(db18)
    assert {where: text for where, text in taken.items() if not any(text in one for one in stored)} == {}


def sent(
    qtbot: QtBot, place: Workplace, form: CommandForm, turn: "count[int]", taken: dict[str, str], name: str
) -> int:
    """Types into all fields and sends; what is refused at its field is put back, until the rest is taken or refused."""
    if form.parentWidget() is None:
        form.setParent(place, Qt.WindowType.Window)  # the window's, as at work: else whatever thread tidies up ends it
        form.show()
    answers: list[Any] = []
    form.answered.connect(answers.append)
    qtbot.waitUntil(lambda: not place.home.calls.under_way, timeout=PATIENCE)
    fields = text_fields(form)
    if not fields:
        return 0
    before = [text_of(field) for field in fields]
    typed = [filled(field, WORDS[next(turn) % len(WORDS)]) for field in fields]
    for _ in range(ROUNDS):
        standing = [text_of(field) for field in fields]
        form.submit()
        qtbot.waitUntil(lambda: not place.home.calls.under_way and not form.busy, timeout=PATIENCE)
        assert interpreted(form) == []
        if answers or isinstance(form, MessageForm):  # which sends nothing: it copies
            break
        assert [text_of(field) for field in fields] == standing, f"{type(form).__name__} lost what was typed"
        wrong = [n for n, field in enumerate(fields) if problem_at(form, field)]
        assert wrong or said(form), f"{type(form).__name__} says nothing"
        for n in wrong:
            fill(fields[n], before[n])
    if answers:
        kept = zip(fields, before, typed, strict=True)
        taken |= {f"{name} {n}": text.strip() for n, (f, was, text) in enumerate(kept)
                  if text and text_of(f) == text != was and is_told(f)}  # fmt: skip
    return len(fields)


def filled(field: Editor, text: str) -> str:
    """What the field shows of the text, which is its beginning or nothing of it."""
    was = text_of(field)
    fill(field, text)
    now = text_of(field)
    assert now in (was, text.removeprefix("\ufeff")[: len(now)]), f"{text!r} became {now!r}"
    return now if now != was else ""


def is_told(field: Editor) -> bool:
    """Passwords and keys are kept where nobody reads them."""
    return not isinstance(field, QLineEdit) or field.echoMode() is QLineEdit.EchoMode.Normal


def problem_at(form: CommandForm, editor: Editor) -> str:
    """What is said at a field that is not marked in vain."""
    around = [field for field in form.findChildren(Field) if field.isAncestorOf(editor)]
    words = "".join(field.problem.text() for field in around) or editor.accessibleDescription()
    assert words or editor.property("wrong") != "true", f"{type(form).__name__} marks a field and says nothing there"
    return words if editor.property("wrong") == "true" or any(field.troubled for field in around) else ""


def said(form: CommandForm) -> str:
    """What the form says as a whole, or at a field that is no text."""
    notices = [notice.text for notice in form.findChildren(Notice)]
    return "".join([*notices, *(field.problem.text() for field in form.findChildren(Field))])


def everything(db: Database) -> list[str]:
    """Every text in every table."""
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict | list):
            for one in value.values() if isinstance(value, dict) else value:
                walk(one)

    tables = db.superuser.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'desk'"
                                  " AND table_type = 'BASE TABLE'").fetchall()  # fmt: skip
    for (table,) in tables:
        for (row,) in db.superuser.execute(f"SELECT to_jsonb(t) FROM desk.{table} t".encode()).fetchall():
            walk(row)
    return found
