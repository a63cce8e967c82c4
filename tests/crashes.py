"""Where a test process died is told at the end of the run, beside what failed: far up in the output nobody finds it."""

import faulthandler
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

import pytest

_TRACE = pytest.StashKey[TextIO]()


def _traces(run: int) -> str:
    """What the files of one run's processes are called; a run is the process that started them."""
    return f"halldesk-tests-{run}-*.trace"


@pytest.hookimpl(trylast=True)  # after pytest's own, which writes into the midst of the run
def pytest_configure(config: pytest.Config) -> None:
    worker = getattr(config, "workerinput", None)
    if worker is not None:
        name = _traces(os.getppid()).replace("*", worker["workerid"])
        trace = config.stash[_TRACE] = (Path(tempfile.gettempdir()) / name).open("w", encoding="utf-8")
        faulthandler.enable(trace, all_threads=False)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    for path, words in _told(os.getpid()):
        terminalreporter.section(f"where {path.stem} died")
        terminalreporter.write_line(words)


def _told(run: int) -> Iterator[tuple[Path, str]]:
    """Takes the files of a run away and gives what stands in them."""
    for path in sorted(Path(tempfile.gettempdir()).glob(_traces(run))):
        words = path.read_text("utf-8", errors="replace")
        path.unlink()
        if words:
            yield path, words.partition("/_pytest/python.py")[0]  # below the test there is only pytest
