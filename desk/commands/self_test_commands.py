"""The part of `desk self-test` that uses the installed program's own commands, each as a process of its own.

Reports, register in and out, doctor and backup: whether a package holds what they need is found only by running them.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desk.domain.errors import ConfigurationWrong

_PATIENCE_SECONDS = 240
# As an old Windows wrote it: neither UTF-8 nor plain ASCII. So long ago that nothing of a demonstration is in its way.
_REGISTER = "No,Date,Hall,Session,Name,Total,Received\nS-1,21/3/2011,{space},{session},José Rebelo,40000,40000\n"


@dataclass(frozen=True, kw_only=True)
class Site:
    """Where the commands work: a folder, a manager's address, an administrator's, and a place to book."""

    folder: Path
    manager: str
    login: str
    password: str
    administrator: str
    venue: str
    space: str
    session: str


def use_commands(site: Site) -> dict[str, Any]:
    """What each command made.

    Raises:
        ConfigurationWrong: one that did not end as it ought to, with what it said.
    """
    (site.folder / "settings.toml").touch()
    return {
        "files": _written(site),
        "brought in": _brought_in(site),
        "doctor": _examined(site),
        "backup": _called(site, "backup", "--url", site.administrator, "--try").splitlines()[-1],
    }


def _written(site: Site) -> dict[str, int]:
    """Reports and exports in every form; their sizes in bytes."""
    year = datetime.now(UTC).year
    asked = ("report", "revenue", "--from", f"{year - 1}-01-01", "--to", f"{year + 1}-12-31")
    for ending in ("pdf", "xlsx", "csv"):
        _called(site, *asked, "--output", str(site.folder / f"report.{ending}"))
    for ending in ("xlsx", "csv", "ics"):
        wanted = ("export", str(site.folder / f"export.{ending}"), "--venue", site.venue)
        _called(site, *wanted, typed=(site.login, site.password))
    sizes = {path.name: path.stat().st_size for path in sorted(site.folder.glob("*port.*"))}
    begins = {"pdf": b"%PDF", "xlsx": b"PK", "ics": b"BEGIN:VCALENDAR"}
    for name, size in sizes.items():
        start = begins.get(name.rpartition(".")[2], b"")
        if size < 200 or not (site.folder / name).read_bytes().startswith(start):
            raise _wrong(f"{name} is not what it ought to be")
    return sizes


def _brought_in(site: Site) -> str:
    """An old register in another encoding than ours, and a workbook of our own: read, checked, brought in."""
    old = site.folder / "register.csv"
    old.write_text(_REGISTER.format(space=site.space, session=site.session), encoding="cp1252")
    wish = ("--venue", site.venue, "--dates", "day-first")
    said = _called(site, "import", str(old), *wish, "--yes", typed=(site.login, site.password))
    again = _called(site, "import", str(old), *wish, "--dry-run", typed=(site.login, site.password))
    if "1 here already" not in again:
        raise _wrong(f"a register that was brought in is not known again: {again}")
    book = str(site.folder / "export.xlsx")
    _called(site, "import", book, "--dates", "day-first", "--dry-run", typed=(site.login, site.password), ends=(0, 1))
    return said.splitlines()[-1]


def _examined(site: Site) -> dict[str, Any]:
    """How many findings of each state, and what the bad ones say."""
    found = json.loads(_called(site, "doctor", "--json", "--url", site.administrator, ends=(0, 1)))
    states = [finding["state"] for finding in found]
    bad = [f"{finding['title']}: {finding['value']}" for finding in found if finding["state"] == "bad"]
    return {state: states.count(state) for state in sorted(set(states))} | ({"found bad": bad} if bad else {})


def _called(site: Site, *arguments: str, typed: Sequence[str] = (), ends: Sequence[int] = (0,)) -> str:
    done = subprocess.run(
        [*_program(), *arguments],
        input="\n".join(typed) + "\n",
        env=_variables(site),
        cwd=site.folder,
        capture_output=True,
        encoding="utf-8",
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    if done.returncode not in ends:
        raise _wrong(f"desk {arguments[0]} ended with {done.returncode}: {done.stdout}{done.stderr}".strip())
    return done.stdout.strip()


def _wrong(problem: str) -> ConfigurationWrong:
    return ConfigurationWrong(where="self-test", problem=problem)


def _program() -> list[str]:
    """This very program: the packaged one is its own executable."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desk"]


def _variables(site: Site) -> Mapping[str, str]:
    """Nothing of this PC's own settings, so that the trial touches no business of its owner."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DESK_")}
    return {
        **kept,
        "DESK_SETTINGS": str(site.folder / "settings.toml"),
        "DESK_DATA_DIR": str(site.folder),
        "DESK_DATABASE_URL": site.manager,
        "PYTHONIOENCODING": "utf-8",
    }
