"""Two processes with a window each: what one holds, the other shows by itself, soon after."""

import json
import subprocess
import sys
import time
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from pytestqt.qtbot import QtBot

from desk.domain.lifecycle import Status
from desk.ui.workplace.workplace import Workplace
from tests.database import Database
from tests.patience import PATIENCE

GENEROUS_SECONDS = 2.0


def _shows_more_than(place: Workplace, bars: int) -> bool:
    return len(place.panel.board.index.bars()) > bars


def test_that_a_hold_in_one_process_appears_in_the_window_of_another(
    qtbot: QtBot, clerk: Workplace, db18: Database, some_day: date, tmp_path: Path
) -> None:
    clerk.panel.go_to(some_day)
    qtbot.waitUntil(lambda: not clerk.home.calls.under_way, timeout=PATIENCE)
    address = db18.superuser_url.set(username=None, password=None).render_as_string()
    command = [sys.executable, "-m", "tests.ui.window_at_work", address, "ravi", str(tmp_path / "other")]
    other = subprocess.Popen(
        [*command, some_day.isoformat()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert other.stdin is not None
    assert other.stdout is not None
    zone = clerk.home.house.venues[0].zone
    try:
        assert json.loads(other.stdout.readline()) == {"ready": True}
        for number in range(3):
            other.stdin.write("hold\n")
            other.stdin.flush()
            qtbot.waitUntil(partial(_shows_more_than, clerk, number), timeout=PATIENCE)
            here_at = time.time()
            told = json.loads(other.stdout.readline())
            (bar,) = clerk.panel.board.index.owner(UUID(told["booking"]))
            assert bar.status is Status.TEMP_HOLD
            assert bar.period.start.astimezone(zone).date() == some_day + timedelta(days=number)
            assert here_at - told["shown_at"] < GENEROUS_SECONDS
        other.stdin.close()
        assert other.wait(timeout=30) == 0
    finally:
        other.kill()
        other.wait()
        other.stdin.close()
        other.stdout.close()
