"""`desk import` and `desk export` without a window: what they ask, say, write and answer."""

import argparse
import io
from pathlib import Path
from typing import Any

import pytest

from desk.commands.register import export_register, import_register
from desk.domain.errors import BadInput, NotATable, NotPermitted
from desk.wiring.door import DatabaseDoor
from tests.small_house import PASSWORD

FILE = "No,Function on,Hall,Session,Name\n1,5/6/2019,Rose Lawn,Evening,Sunita\n2,5/6/2019,Great hall,Evening,Priya\n"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What somebody types at the questions; a login and a password first."""

    def answers(*more: str, who: str = "meera") -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("\n".join((who, PASSWORD, *more)) + "\n"))

    return answers


def options(path: Path, **more: Any) -> argparse.Namespace:
    plain = {"venue": None, "dates": None, "column": None, "place": None, "dry_run": False, "yes": False}
    return argparse.Namespace(file=str(path), what=None, phones=False, **{**plain, **more})


def test_that_a_register_is_brought_in_and_out_without_a_window(
    front_door: DatabaseDoor, typed: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "old.csv"
    path.write_text(FILE, "utf-8")
    said: list[str] = []
    typed()
    with pytest.raises(BadInput, match="June or May"):
        import_register(front_door, options(path, column=["Date=Function on"]), said.append)
    known: dict[str, Any] = {"column": ["Date=Function on"], "dates": "day-first", "venue": "1"}
    typed()
    with pytest.raises(BadInput, match="NAME=HEADING"):
        import_register(front_door, options(path, column=["Date=Nothing"]), said.append)
    typed()
    assert import_register(front_door, options(path, **known, dry_run=True), said.append) == 1
    assert said[-2].startswith("1 to bring in; 0 here already; 0 clash; 1 with a problem")
    assert "Great hall" in said[-1]
    assert "Great hall" in capsys.readouterr().err
    typed("n")
    assert import_register(front_door, options(path, **known), said.append) == 0
    typed("y")
    assert import_register(front_door, options(path, **known), said.append) == 1
    assert "1 bookings brought in; 1 left over." in said
    rest = tmp_path / "old-left-over.csv"
    assert "no space is called Great hall" in rest.read_text("utf-8-sig")
    typed()
    assert import_register(front_door, options(rest, **known, place=["Great hall=Hall A"], yes=True), said.append) == 0
    for name in ("all.xlsx", "bookings.csv", "lawns.ics"):
        typed(who="asha")
        assert export_register(front_door, options(tmp_path / name, venue="Parijat Lawns"), said.append) == 0
        assert (tmp_path / name).stat().st_size > 100
    assert (tmp_path / "bookings.csv").read_text("utf-8-sig").count("completed") == 2


def test_that_wrong_files_and_logins_are_refused_in_words(front_door: DatabaseDoor, typed: Any, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text(FILE, "utf-8")
    known: dict[str, Any] = {"column": ["Date=Function on"], "dates": "month-first", "yes": True}
    typed(who="asha")
    with pytest.raises(NotPermitted):
        import_register(front_door, options(path, **known), print)
    typed()
    with pytest.raises(NotATable):
        import_register(front_door, options(tmp_path / "gone.csv"), print)
    with pytest.raises(BadInput, match="must end in"):
        export_register(front_door, options(tmp_path / "x.pdf"), print)
    typed()
    with pytest.raises(BadInput, match="--venue"):
        export_register(front_door, options(tmp_path / "x.ics"), print)
    typed()
    with pytest.raises(BadInput, match="cannot be written"):
        export_register(front_door, options(tmp_path / "no" / "x.csv"), print)
