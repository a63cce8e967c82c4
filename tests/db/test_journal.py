"""The journal's file under windows of one PC that begin at the same moment."""

import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from desk.db.journal import FileJournal
from desk.domain.errors import Unavailable


def test_that_windows_beginning_at_one_moment_share_a_new_journal(tmp_path: Path) -> None:
    path, together = tmp_path / "journal.sqlite", threading.Barrier(8)

    def begin(_: int) -> None:
        together.wait()
        FileJournal(path, "server").close()

    with ThreadPoolExecutor(8) as windows:
        assert list(windows.map(begin, range(8))) == [None] * 8


def test_that_a_journal_that_cannot_be_made_leaves_no_file_open(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(Unavailable):
        FileJournal(path, "server")
    assert str(path) not in [opened.path for opened in psutil.Process().open_files()]


def test_that_a_new_journal_waits_for_whoever_is_making_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")

    def let_go() -> None:
        time.sleep(0.3)
        other.execute("COMMIT")

    letting_go = threading.Thread(target=let_go)
    letting_go.start()
    FileJournal(path, "server").close()
    letting_go.join()
    other.close()


def test_that_a_file_that_is_no_journal_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"a letter, not a database, and long enough to be read as one" * 20)
    began = time.monotonic()
    with pytest.raises(Unavailable, match="journal cannot be written"):
        FileJournal(path, "server")
    assert time.monotonic() - began < 4
