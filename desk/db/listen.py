"""The live feed's listener: one thread, one connection, hints only. Every (re)connect means: read everything again."""

import logging
import random
import selectors
import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic
from typing import cast
from uuid import UUID

import psycopg
from sqlalchemy.engine import URL

from desk.db import names
from desk.db.connection import listening_connection
from desk.db.translate import translate
from desk.domain.errors import LoginEnded, SignInFailed
from desk.usecases.ports import News
from desk.usecases.results import Change, ChangeKind

log = logging.getLogger(__name__)

_PING_SECONDS = 10.0  # a silent cable shows at the latest then
_PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0)


class DatabaseFeed:
    """The `Feed` port: LISTEN first, then tell `live`, then every change; on any error reconnect with jitter."""

    def __init__(self, url: URL, tenant_id: int) -> None:
        self._url = url
        self._channel = names.channel(tenant_id)
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._connection: psycopg.Connection[object] | None = None
        self._ear: socket.socket | None = None
        self._bell: socket.socket | None = None

    def start(self, tell: Callable[[News], None]) -> None:
        # Who waits for the server hears the bell too, so that a window that closes need not wait for the next look.
        self._ear, self._bell = socket.socketpair()
        self._thread = threading.Thread(target=self._run, args=(tell, self._ear), name="live feed", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread; more than once does nothing more."""
        self._stopping.set()
        if self._thread is None or self._bell is None or self._ear is None:
            return
        self._bell.close()
        self._thread.join(timeout=8)
        if not self._thread.is_alive():
            self._ear.close()

    def _run(self, tell: Callable[[News], None], ear: socket.socket) -> None:
        lost_at: datetime | None = None
        failures = 0
        while not self._stopping.is_set():
            try:
                self._listen(tell, ear)
            except psycopg.Error as error:
                if self._stopping.is_set():
                    break
                was_live = self._connection is not None
                self._connection = None
                failures = 1 if was_live else failures + 1
                lost_at = datetime.now(UTC) if was_live or lost_at is None else lost_at
                problem = translate(error)
                log.info("live feed lost: %s", problem.code)
                tell(News(kind="lost", since=lost_at, problem=problem.sentence))
                if isinstance(
                    problem, LoginEnded | SignInFailed
                ):  # the house is asked for again, and whoever asks is put out
                    tell(News(kind="changes", changes=(Change(kind="house"),)))
                pause = _PAUSES[min(failures, len(_PAUSES)) - 1]
                self._stopping.wait(pause * random.uniform(0.5, 1.5))

    def _listen(self, tell: Callable[[News], None], ear: socket.socket) -> None:
        with listening_connection(self._url) as connection:
            connection.execute(f"LISTEN {self._channel}")
            self._connection = connection
            tell(News(kind="live"))
            self._attend(connection, tell, ear)

    def _attend(self, connection: psycopg.Connection[object], tell: Callable[[News], None], ear: socket.socket) -> None:
        with selectors.DefaultSelector() as heard:
            heard.register(connection, selectors.EVENT_READ)
            heard.register(ear, selectors.EVENT_READ)
            asked_at = monotonic()
            while not self._stopping.is_set():
                payloads = [note.payload for note in connection.notifies(timeout=0)]
                if payloads:
                    tell(News(kind="changes", changes=tuple(c for payload in payloads for c in changes(payload))))
                    asked_at = monotonic()
                elif monotonic() - asked_at >= _PING_SECONDS:
                    connection.execute("SELECT")
                    asked_at = monotonic()
                else:
                    heard.select(max(0.0, asked_at + _PING_SECONDS - monotonic()))


def changes(payload: str) -> list[Change]:
    """The hints in one payload, such as `booking <uuid>:<rev>,…` or `booking *`. Anybody may forge one."""
    kind, _, rest = payload.partition(" ")
    if kind == "house":
        return [Change(kind="house")]
    if kind == "calendar":
        return [Change(kind="calendar")]
    if kind == "keeping":
        return [Change(kind="keeping")]
    if kind == "drawer":
        return [Change(kind="drawer")]
    if kind == "message":
        return [Change(kind="message")]
    if kind not in ("booking", "blackout", "customer") or rest in ("", "*"):
        return [Change(kind="everything")]
    found = []
    for part in rest.split(","):
        owner, _, revision = part.partition(":")
        try:
            found.append(Change(kind=cast(ChangeKind, kind), owner_id=UUID(owner), revision=int(revision)))
        except ValueError:
            return [Change(kind="everything")]
    return found
