"""Notes on dates and lists of days: one a day and place, none overwritten unseen, imports that may be repeated."""

from datetime import date, timedelta
from typing import Any

import psycopg
import pytest

from desk.db.connection import engine_for
from desk.db.reader import DatabaseReader
from desk.domain.ids import VenueId
from desk.usecases.results import Calendar, DateNote
from tests.database import Database
from tests.db.acts import Json, a_day, refused, unchanged
from tests.db.racing import race


def note(db: Database, day: date, text: str, *, was: str = "", who: str = "asha", **more: Any) -> Json:
    return db.call("write_date_note", {"day": str(day), "was": was, "text": text, **more}, who=who)


def days(db: Database, name: str, *entries: tuple[date, str], who: str = "meera") -> Json:
    wanted = [{"day": str(day), "name": title} for day, title in entries]
    return db.call("import_days", {"list": name, "days": wanted}, who=who)


def calendar(db: Database, first: date, last: date, who: str = "asha", tenant: int = 1) -> Calendar:
    engine = engine_for(db.url(who, tenant), lanes=1)
    try:
        return DatabaseReader(engine).calendar(first, last)
    finally:
        engine.dispose()


def test_that_a_day_has_one_note_for_all_venues_and_one_for_each(house: Database) -> None:
    day = a_day(house)
    first = note(house, day, " ganpati visarjan ")
    assert (first["text"], first["revision"], first["venue"], first["changed_by"]) == (
        "ganpati visarjan",
        1,
        None,
        "Asha",
    )
    note(house, day, "road closed", venue=1)
    found = calendar(house, day, day + timedelta(days=1)).notes
    assert found == (
        DateNote(day=day, venue_id=None, text="ganpati visarjan"),
        DateNote(day=day, venue_id=VenueId(1), text="road closed"),
    )
    note(house, day, "", was="road closed", venue=1)
    assert [one.venue_id for one in calendar(house, day, day + timedelta(days=1)).notes] == [None]


def test_that_a_note_changed_by_another_desk_is_not_overwritten_unseen(house: Database) -> None:
    day = a_day(house)
    note(house, day, "road closed")
    note(house, day, "road closed from 16:00", was="road closed", who="ravi")
    with unchanged(house), refused("BK005") as no:
        note(house, day, "open again", was="road closed")
    assert no.facts["by"] == "desk_t1_ravi"
    with unchanged(house), refused("BK005"):
        note(house, a_day(house), "x", was="a note that never was")
    same = note(house, day, "road closed from 16:00", was="road closed")
    assert same["revision"] == 2, "both want the same: nothing is lost"


def test_that_of_two_desks_that_write_the_same_day_at_once_one_is_told(house: Database) -> None:
    day = a_day(house)
    wishes = [("write_date_note", {"day": str(day), "was": "", "text": f"text {n}"}) for n in range(4)]
    ended = race(house, [(who, [wish]) for who, wish in zip(("asha", "ravi", "meera", "omkar"), wishes, strict=True)])
    assert sorted(ending.state for ending in ended) == ["", "BK005", "BK005", "BK005"]
    assert len(calendar(house, day, day + timedelta(days=1)).notes) == 1


def test_that_a_second_import_changes_nothing_and_says_so(house: Database) -> None:
    one, two, three = a_day(house), a_day(house), a_day(house)
    name = f"Vivah muhurat {one}"
    first = days(house, name, (one, "Rohini"), (two, "Mrigashira"))
    assert (first["added"], first["renamed"], first["unchanged"]) == (2, 0, 0)
    again = days(house, name, (one, "Rohini"), (two, "Mrigashira"))
    assert (again["added"], again["renamed"], again["unchanged"]) == (0, 0, 2)
    assert again["day_list"] == first["day_list"]
    more = days(house, name, (two, "Magha"), (three, ""))
    assert (more["added"], more["renamed"], more["unchanged"]) == (1, 1, 0)
    listed = next(a for a in calendar(house, one, three + timedelta(days=1)).lists if a.name == name)
    assert listed.days == ((one, "Rohini"), (two, "Magha"), (three, ""))


def test_that_only_seniors_import_and_remove_lists(house: Database) -> None:
    day = a_day(house)
    kept = days(house, f"List of {day}", (day, ""))
    for who in ("asha", "worker"):
        with unchanged(house), refused("42501"):
            days(house, "mine", (day, ""), who=who)
        with unchanged(house), refused("42501"):
            house.call("remove_days", {"day_list": kept["day_list"]}, who=who)
    other = a_day(house)
    days(house, f"List of {day}", (other, ""))
    assert house.call("remove_days", {"day_list": kept["day_list"], "day": str(other)}, who="meera")["removed"] == 1
    for state, wrong in (("BK004", str(other)), ("BK002", None), ("BK002", "soon")):
        with unchanged(house), refused(state):
            house.call("remove_days", {"day_list": kept["day_list"], "day": wrong}, who="meera")
    gone = house.call("remove_days", {"day_list": kept["day_list"]}, who="omkar")
    assert (gone["list"], gone["removed"]) == (f"List of {day}", 1)
    with refused("BK004"):
        house.call("remove_days", {"day_list": kept["day_list"]}, who="omkar")


def test_that_no_login_writes_the_calendar_but_by_commands(house: Database) -> None:
    for who in ("asha", "meera", "omkar"):
        for statement in (
            "INSERT INTO desk.date_note (tenant_id, day, text) VALUES (1, '2027-01-01', 'x')",
            "UPDATE desk.listed_day SET name = 'x'",
            "DELETE FROM desk.day_list",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                house.as_(who).execute(statement)


def test_that_the_calendar_has_a_hint_of_its_own_and_other_businesses_none(house: Database) -> None:
    listener = house.connect("ravi")
    listener.execute("LISTEN desk_1")
    listener.execute("LISTEN desk_2")
    day = a_day(house)
    note(house, day, "road closed")
    days(house, f"List of {day}", (day, ""))
    heard = {(one.channel, one.payload) for one in listener.notifies(timeout=0.3)}
    assert heard == {("desk_1", "calendar *")}
    assert calendar(house, day, day + timedelta(days=1), tenant=2) == Calendar(first=day, last=day + timedelta(days=1))


def test_that_two_spaces_do_not_stand_on_the_same_place_of_a_plan(house: Database) -> None:
    owner = house.superuser
    owner.execute("UPDATE desk.space SET plan_row = 1, plan_column = space_id WHERE tenant_id = 1 AND venue_id = 1")
    with pytest.raises(psycopg.errors.UniqueViolation):
        owner.execute("UPDATE desk.space SET plan_column = 2 WHERE tenant_id = 1 AND space_id = 1")
    with pytest.raises(psycopg.errors.CheckViolation):
        owner.execute("UPDATE desk.space SET plan_row = NULL WHERE tenant_id = 1 AND space_id = 1")
