"""Races of real processes (tests/db/racer.py) for the same rows, and what must be true when they are over."""

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.db.checks import invariants
from desk.db.connection import engine_for
from tests.database import Database

Wish = tuple[str, dict[str, Any]]  # a command with its body; the key is made by whoever sends it
_RACER = Path(__file__).with_name("racer.py")


@dataclass(frozen=True, kw_only=True)
class Ending:
    """How one wish of one racer ended: `state` is empty for an answer, otherwise the SQLSTATE."""

    racer: int
    turn: int
    state: str
    facts: dict[str, Any]
    seconds: float


def race(db: Database, racers: Sequence[tuple[str, Sequence[Wish]]], *, together: bool = True) -> list[Ending]:
    """Each racer (short login, wishes) sends its wishes in turn; `together`: all start each turn at the same moment."""
    people = [subprocess.Popen([sys.executable, str(_RACER)], stdin=-1, stdout=-1, text=True) for _ in racers]
    try:
        for person, (login, wishes) in zip(people, racers, strict=True):
            task = {"conninfo": db.plain_url(login), "wishes": list(wishes), "together": together}
            _tell(person, json.dumps(task))
        assert all(_hear(person) == {"ready": True} for person in people)
        endings: list[Ending] = []
        for turn in range(max(len(wishes) for _, wishes in racers)):
            running = [n for n, (_, wishes) in enumerate(racers) if turn < len(wishes)]
            for n in running if together or turn == 0 else ():
                _tell(people[n], "go")
            endings += [Ending(racer=n, **_hear(people[n])) for n in running]
        return endings
    finally:
        for person in people:
            person.communicate(timeout=30)
        assert [person.returncode for person in people] == [0] * len(people)


def _tell(person: "subprocess.Popen[str]", line: str) -> None:
    assert person.stdin is not None
    person.stdin.write(line + "\n")
    person.stdin.flush()


def _hear(person: "subprocess.Popen[str]") -> dict[str, Any]:
    assert person.stdout is not None
    heard: dict[str, Any] = json.loads(person.stdout.readline())
    return heard


def winners(endings: Sequence[Ending], by: Callable[[Ending], Any]) -> dict[Any, int]:
    """How many were answered, for each value of `by`; values that nobody won are there with 0."""
    counts: dict[Any, int] = {}
    for ending in endings:
        counts[by(ending)] = counts.get(by(ending), 0) + (ending.state == "")
    return counts


def states(endings: Sequence[Ending]) -> set[str]:
    return {ending.state for ending in endings}


def keep_promises(db: Database) -> None:
    """Every invariant holds, asked by a superuser, who sees every row."""
    engine = engine_for(db.superuser_url, lanes=1)
    with engine.connect() as connection:
        broken = invariants.broken(connection)
    engine.dispose()
    assert broken == []
