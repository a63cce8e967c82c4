"""The settings as an owner and a manager use them: pages by rank, records by keys, problems at their fields."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Actor
from desk.domain.venue import Venue
from desk.ui.settings import values
from desk.ui.settings.asked import Asked, Kind
from desk.ui.settings.editors import in_words
from desk.ui.settings.panel import SettingsPanel
from desk.ui.settings.providers_page import ProvidersPage
from desk.ui.settings.record_form import RecordForm
from desk.ui.settings.records_page import RecordsPage
from desk.ui.settings.staff_page import StaffPage
from desk.ui.widgets.button import Button
from desk.ui.window.main_window import MainWindow
from desk.ui.workplace.workplace import Workplace
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.settings import SaveSetting
from tests.patience import PATIENCE
from tests.ui.steps import press

CTRL = Qt.KeyboardModifier.ControlModifier


def settings(qtbot: QtBot, window: MainWindow, place: Workplace, name: str) -> SettingsPanel:
    window.activateWindow()
    window.window_actions["settings"].trigger()
    qtbot.waitUntil(place.panels.settings.isVisible, timeout=PATIENCE)
    place.panels.settings.turn_to(name)
    return place.panels.settings


def records(qtbot: QtBot, panel: SettingsPanel, name: str) -> RecordsPage:
    page = panel.made[name]
    assert isinstance(page, RecordsPage)
    qtbot.waitUntil(lambda: bool(page.records) and page.list.count() == len(page.records), timeout=PATIENCE)
    return page


def opened(page: RecordsPage) -> RecordForm:
    form = page.slot.form
    assert isinstance(form, RecordForm)
    return form


def line(form: RecordForm, column: str) -> QLineEdit:
    editor = form.fields[column].editor
    assert isinstance(editor, QLineEdit)
    return editor


def saved(qtbot: QtBot, page: RecordsPage) -> None:
    opened(page).submit()
    qtbot.waitUntil(lambda: page.slot.form is None, timeout=PATIENCE)


def venue_of(place: Workplace) -> Venue:
    return place.home.house.venues[0]


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        *(("share", bp, words) for bp, words in ((10000, "100"), (5000, "50"), (1250, "12.5"), (0, "0"), (5, "0.05"))),
        *(("factor", bp, words) for bp, words in ((10000, "1"), (100000, "10"), (12500, "1.25"), (8000, "0.8"))),
        *(("clock", minutes, words) for minutes, words in ((0, "00:00"), (1110, "18:30"), (1560, "26:00"))),
        *(("year_day", day, words) for day, words in ((1115, "15/11"), (229, "29/02"))),
        ("date", "2026-11-15", "15/11/2026"),
        ("money", 1250050, "₹12,500.50"),
        ("number", 30, "30"),
    ],
)
def test_that_what_is_shown_of_a_value_is_read_as_that_value(kind: Kind, value: object, text: str) -> None:
    assert values.shown(kind, value, "INR") == text
    assert values.read(Asked(column="x", label="X", kind=kind), text, "INR", None) == value


def test_that_a_session_past_midnight_is_told_by_the_next_days_clock() -> None:
    asked = Asked(column="ends_minute", label="To", kind="clock")
    told = [in_words(asked, (), value, "INR") for value in (0, 1380, 1440, 2340, None)]
    assert told == ["00:00", "23:00", "24:00", "15:00 the next day", ""]


def test_that_codes_of_others_are_read_as_they_are_typed_and_refused_in_words() -> None:
    read = {"phone": "98220 12345", "gstin": "27aapfu0939f1zv", "state": "27", "pan": "aapfu0939f", "upi": "a.b@okbank"}
    wrong = {"phone": "##1x", "gstin": "27AAPFU0939F1ZW", "state": "98", "pan": "AAPFU09391", "upi": "parijat"}
    kept = []
    for kind in ("phone", "gstin", "state", "pan", "upi"):
        asked = Asked(column="x", label="X", kind=kind)
        kept.append(values.read(asked, read[kind], "INR", None))
        assert values.read(asked, " ", "INR", None) is None
        with pytest.raises(values.Unreadable, match=r"\w+ \w+"):
            values.read(asked, wrong[kind], "INR", None)
    assert kept == ["+919822012345", "27AAPFU0939F1ZV", "27", "AAPFU0939F", "a.b@okbank"]


def test_that_what_a_venue_has_one_of_bears_its_name_and_an_empty_page_says_how_to_begin(
    qtbot: QtBot, window: MainWindow, owner: Workplace
) -> None:
    panel = settings(qtbot, window, owner, "tariff")
    for name in ("tariff", "rules", "deposit"):
        panel.turn_to(name)
        page = records(qtbot, panel, name)
        assert page.words(page.records[0]) == venue_of(owner).name
    panel.turn_to("addon")
    addons = panel.made["addon"]
    assert isinstance(addons, RecordsPage)
    assert "Ctrl+Alt+N" in addons.list.when_empty


def test_that_the_steps_of_a_policy_come_back_as_they_were() -> None:
    policy = {"count": "days", "base": "paid", "gives": "money", "steps": [[30, 10000], [7, 5000], [0, 1250]]}
    text = values.shown("steps", policy, "INR")
    assert text == "30 = 100 %\n7 = 50 %\n0 = 12.5 %"
    assert values.read(Asked(column="policy", label="X", kind="steps"), text, "INR", policy) == policy


def test_that_a_manager_sees_the_pages_of_their_rank_and_a_clerk_this_pc(
    qtbot: QtBot, window: MainWindow, manager: Workplace
) -> None:
    panel = settings(qtbot, window, manager, "space")
    names = {page.name for page in panel.pages}
    assert {"space", "session", "factor", "staff", "desk"} <= names
    assert names.isdisjoint({"business", "venue", "policy", "tariff"})
    assert [page.name for page in panel.pages if Actor.CLERK in page.ranks] == ["desk", "printers"]
    assert list(panel.made) == ["space"]
    panel.turn_to("addon")
    addons = panel.made["addon"]
    assert isinstance(addons, RecordsPage)
    assert "tax_id" not in [one.column for one in addons.page.fields], "an owner's word"


def test_that_a_space_is_changed_by_keys_and_every_desk_has_it(
    qtbot: QtBot, window: MainWindow, manager: Workplace, sign_in: Callable[[str], Desk]
) -> None:
    page = records(qtbot, settings(qtbot, window, manager, "space"), "space")
    about = page.beside.about
    assert about.isVisible()
    assert about.title.text() == page.words(page.records[0])
    page.list.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert about.title.text() == page.words(page.records[1]), "beside the list stands what is chosen"
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Return)
    form = opened(page)
    assert about.isHidden()
    assert QApplication.focusWidget() is line(form, "name")
    line(form, "name").setText("Rose Lawn")
    line(form, "base_price_minor").setText("12,500")
    line(form, "capacity").setText("many")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert form.fields["capacity"].problem.text() == "Enter a whole number such as 30."
    assert QApplication.focusWidget() is line(form, "capacity")
    line(form, "capacity").setText("0")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "out of bounds" in form.fields["capacity"].problem.text(), timeout=PATIENCE)
    line(form, "capacity").setText("४५०")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.slot.form is None, timeout=PATIENCE)
    first = venue_of(manager).spaces[0].id
    qtbot.waitUntil(lambda: manager.home.house.venues[0].spaces[0].name == "Rose Lawn", timeout=PATIENCE)
    space = next(s for s in sign_in("asha").reload_house().venues[0].spaces if s.id == first)
    assert (space.name, space.capacity) == ("Rose Lawn", 450)
    qtbot.waitUntil(lambda: about.value("Guests at most") == "450", timeout=PATIENCE)
    assert (about.title.text(), about.value("Price"), about.value("In use")) == ("Rose Lawn", "₹12,500", "Yes")
    assert "Meera" in about.changed.text()


def test_that_what_somebody_else_changed_meanwhile_is_shown_at_its_field(
    qtbot: QtBot, window: MainWindow, manager: Workplace, sign_in: Callable[[str], Desk]
) -> None:
    page = records(qtbot, settings(qtbot, window, manager, "session"), "session")
    page.open_current()
    form = opened(page)
    line(form, "name").setText("Dusk")
    omkar = sign_in("omkar")
    theirs = omkar.reader.settings("session", page.venue_id)[0]
    change = SaveSetting(
        page="session",
        record=theirs.record,
        venue_id=theirs.venue_id,
        version=theirs.version,
        values={"name": "Nightfall", "multiplier_bp": 13000},
    )
    omkar.carry_out(change, new_key())
    form.submit()
    qtbot.waitUntil(lambda: "Nightfall" in form.fields["name"].problem.text(), timeout=PATIENCE)
    assert "Omkar" in form.fields["name"].problem.text()
    assert line(form, "name").text() == "Dusk"
    assert line(form, "multiplier_bp").text() == "1.3"
    saved(qtbot, page)
    now = omkar.reader.settings("session", page.venue_id)[0].values
    assert (now["name"], now["multiplier_bp"]) == ("Dusk", 13000)


def test_that_an_owner_sets_up_season_policy_and_a_combined_space(
    qtbot: QtBot, window: MainWindow, owner: Workplace
) -> None:
    panel = settings(qtbot, window, owner, "policy")
    page = records(qtbot, panel, "policy")
    page.open_current()
    steps = opened(page).fields["policy"].editor
    assert isinstance(steps, QPlainTextEdit)
    steps.setPlainText("30 = 90 %\n7 = half")
    opened(page).submit()
    assert "7 = half" in opened(page).fields["policy"].problem.text()
    steps.setPlainText("0 = 10\n30 = 90 %\n7 = 50 %")
    saved(qtbot, page)
    qtbot.waitUntil(
        lambda: page.records[0].values["policy"]["steps"] == [[30, 9000], [7, 5000], [0, 1000]], timeout=PATIENCE
    )
    panel.turn_to("factor")
    seasons = panel.made["factor"]
    assert isinstance(seasons, RecordsPage)
    seasons.open_new()
    form = opened(seasons)
    for column, text in {"name": "Wedding", "factor_bp": "1.25", "from_day": "15/11", "to_day": "28/02"}.items():
        line(form, column).setText(text)
    assert form.unsaved()
    assert not owner.leave(lambda: None)
    owner.stay()
    saved(qtbot, seasons)
    qtbot.waitUntil(lambda: any(r.values["name"] == "Wedding" for r in seasons.records), timeout=PATIENCE)
    made = next(r for r in seasons.records if r.values["name"] == "Wedding")
    assert (made.values["from_day"], made.values["to_day"], made.values["factor_bp"]) == (1115, 228, 12500)
    qtbot.waitUntil(lambda: seasons.list.record() == made.record, timeout=PATIENCE)
    seasons.drop_current()
    qtbot.waitUntil(lambda: made.record not in [r.record for r in seasons.records], timeout=PATIENCE)


def test_that_an_owner_finds_the_payment_providers_among_the_settings(
    qtbot: QtBot, window: MainWindow, owner: Workplace
) -> None:
    panel = settings(qtbot, window, owner, "providers")
    page = panel.made["providers"]
    qtbot.waitUntil(lambda: page.isVisible() and not owner.home.calls.under_way, timeout=PATIENCE)
    assert isinstance(page, ProvidersPage)
    assert page.found is not None
    assert not panel.unsaved
    assert [one.name for one in panel.pages if one.ranks == frozenset({Actor.OWNER})].count("providers") == 1


def test_that_a_new_clerk_signs_in_with_the_password_that_was_typed_twice(
    qtbot: QtBot, window: MainWindow, owner: Workplace
) -> None:
    panel = settings(qtbot, window, owner, "staff")
    page = panel.made["staff"]
    assert isinstance(page, StaffPage)
    qtbot.waitUntil(lambda: bool(page.people), timeout=PATIENCE)
    page.new_person()
    form = page.slot.form
    assert form is not None
    typed = form.findChildren(QLineEdit)
    for field, text in zip(typed, ("Tanvi", "tanvi", "marigold9", "marigold8"), strict=False):
        field.setText(text)
    form.submit()
    assert page.slot.form is form
    typed[3].setText("marigold9")
    rank = form.findChild(QComboBox)
    assert rank is not None
    assert rank.count() == 3
    form.submit()
    qtbot.waitUntil(lambda: "Tanvi" in [person.name for person in page.people], timeout=PATIENCE)
    desk = window._door.sign_in("tanvi", "marigold9")
    assert desk.identity.rank is Actor.CLERK
    desk.close()
    page.list.setCurrentRow([person.name for person in page.people].index("Tanvi"))
    page.ask_to_end()
    next(b for b in page.notice.findChildren(Button) if "End" in b.text()).click()
    qtbot.waitUntil(lambda: "Tanvi" not in [person.name for person in page.people], timeout=PATIENCE)
