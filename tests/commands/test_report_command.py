"""`desk report`: the file, the exit and the words, for a manager, for a clerk and for somebody who mistypes."""

import argparse
from pathlib import Path
from typing import Any

import pytest

from desk.commands import report
from desk.commands.cli import run
from desk.domain.errors import BadInput, NotPermitted
from desk.domain.reports.say import Say
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.db.acts import confirmed, today
from tests.small_house import PASSWORD


def options(**given: Any) -> argparse.Namespace:
    names = ("name", "first", "last", "venue", "space", "staff", "format", "output")
    return argparse.Namespace(**{**dict.fromkeys(names), "login": "meera", "password": PASSWORD, **given})


def test_that_a_manager_gets_the_file_and_others_a_clear_word(
    front_door: DatabaseDoor, db18: Database, tmp_path: Path
) -> None:
    card = confirmed(db18)
    told: list[str] = []
    remarks: list[str] = []
    path = tmp_path / "dues.csv"
    wish = {"name": "revenue", "first": str(today()), "last": "2028-12-31", "output": str(path)}
    assert report.run(front_door, options(**wish, venue="parijat lawns"), told.append, remarks.append) == 0
    assert told[-1].startswith(str(path))
    assert remarks[0] == "1/4 By month"
    assert card["number"] in path.read_text("utf-8-sig")
    assert report.run(front_door, options(**wish, venue="2"), told.append, remarks.append) == 0
    assert told[-1].endswith("nothing was found in these days.")
    evening = {**wish, "name": "daybook", "first": None, "last": None}
    assert report.run(front_door, options(**evening), told.append, remarks.append) == 0
    assert f"{Say().days(today(), today())} · " in path.read_text("utf-8-sig")  # the day, not the month
    with pytest.raises(NotPermitted):
        report.run(front_door, options(**wish, login="asha"), told.append, remarks.append)
    for wrong, word in (
        ({"name": "profit"}, "occupancy, revenue"),
        ({"first": "1/2/2027"}, "1/2/2027"),
        ({"venue": "Taj"}, "1 Parijat Lawns"),
        ({"space": "Attic"}, "1 Rose Lawn"),
        ({"staff": "Nobody"}, "Asha"),
        ({"format": "docx"}, "csv"),
        ({"last": "2020-01-01"}, "before the first"),
    ):
        with pytest.raises(BadInput, match=word):
            report.run(front_door, options(**{**wish, **wrong}), told.append, remarks.append)


def test_that_the_names_are_listed_without_a_server(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report"]) == 0
    assert "occupancy      How full each space, session and weekday was." in capsys.readouterr().out
