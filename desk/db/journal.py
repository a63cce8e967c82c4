"""The desk's own memory of what it sent: keys on this PC's disk before they leave, so that no crash leaves doubt.

SQLite, because several windows of one PC share it and a power cut must not spoil it. No personal data.
"""

import sqlite3
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import psutil

from desk.domain.errors import Unavailable
from desk.domain.ids import CommandKey
from desk.domain.outside_errors import CannotNote
from desk.domain.sentence import Sentence
from desk.usecases.ports import OpenRequest

_SCHEMA = """CREATE TABLE IF NOT EXISTS open_request (
  server TEXT NOT NULL, login TEXT NOT NULL, key TEXT NOT NULL,
  command TEXT NOT NULL, subject TEXT, sent_at TEXT NOT NULL, process TEXT NOT NULL,
  PRIMARY KEY (server, login, key))"""


class FileJournal:
    """The `Journal` port for one server, in one file; `close` it when the desk closes.

    Raises:
        Unavailable: the file cannot be written; then nothing is sent either.
    """

    def __init__(self, path: Path, server: str) -> None:
        self._path = path
        self._server = server
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = sqlite3.connect(path, timeout=5, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise self._unavailable() from error
        try:
            self._prepare()
        except sqlite3.Error as error:
            self._file.close()  # a file that is left open keeps its disk from being taken away
            raise self._unavailable() from error

    def _prepare(self) -> None:
        """Makes the table. SQLite waits for no lock when it turns a file to WAL: two first starts at one moment do."""
        deadline = time.monotonic() + 5
        while True:
            try:
                self._file.execute("PRAGMA journal_mode = WAL")
                self._file.execute(_SCHEMA)
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
            time.sleep(0.02)

    def close(self) -> None:
        with self._lock:
            self._file.close()

    def _unavailable(self) -> Unavailable:
        return CannotNote(problem=Sentence("this PC's journal cannot be written: {path}", path=self._path))

    def _write(self, sql: str, values: tuple[str | None, ...], *, safely: bool) -> None:
        """Writes one row; `safely` waits for the disk, as a key must before its command leaves.

        Striking out may be lost in a power cut: the key is then asked about once more, and answered the same.
        """
        try:
            with self._lock:
                self._file.execute(f"PRAGMA synchronous = {'FULL' if safely else 'NORMAL'}")
                self._file.execute(sql, values)
        except sqlite3.Error as error:
            raise self._unavailable() from error

    def opened(self, key: CommandKey, login: str, command: str, subject: UUID | None) -> None:
        self._write(
            "INSERT OR REPLACE INTO open_request VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *(self._server, login, str(key), command, str(subject) if subject else None),
                *(datetime.now(UTC).isoformat(), _this_process()),
            ),
            safely=True,
        )

    def closed(self, key: CommandKey) -> None:
        self._write("DELETE FROM open_request WHERE server = ? AND key = ?", (self._server, str(key)), safely=False)

    def open_requests(self, login: str) -> list[OpenRequest]:
        """Oldest first; those that another living window of this PC still waits for are its own business."""
        try:
            with self._lock:
                found = self._file.execute(
                    "SELECT key, command, subject, sent_at, process FROM open_request"
                    " WHERE server = ? AND login = ? ORDER BY sent_at",
                    (self._server, login),
                ).fetchall()
        except sqlite3.Error as error:
            raise self._unavailable() from error
        return [
            OpenRequest(
                key=CommandKey(UUID(key)),
                login=login,
                command=command,
                subject=UUID(subject) if subject else None,
                sent_at=datetime.fromisoformat(sent_at),
            )
            for key, command, subject, sent_at, process in found
            if process == _this_process() or not _lives(process)
        ]


def _this_process() -> str:
    """Number and start of this process: the number alone is used again after a while."""
    return _named(psutil.Process())


def _named(process: psutil.Process) -> str:
    return f"{process.pid} {process.create_time():.2f}"


def _lives(process: str) -> bool:
    try:
        return _named(psutil.Process(int(process.split()[0]))) == process
    except psutil.Error:
        return False
