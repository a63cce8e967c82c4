"""Desks without a window: each listens with a login's own connection and reads what changed again as a window does.

The server cannot tell them from windows, and they cost this machine next to nothing: what fifty PCs would do for
themselves is left out, what the server does for fifty is not.
"""

import selectors
import time
from typing import Any

import psycopg

from desk.db.listen import changes
from desk.ui.live import COALESCE_MILLISECONDS

_REREAD = b"SELECT * FROM desk.bookings($1::uuid[])"  # what `Live` asks for, prepared as the driver does it


class LightDesk:
    """One of them, driven by whoever waits for its two sockets; `noticed` and `read` are (booking, moment)."""

    def __init__(self, url: str) -> None:
        self._ear = psycopg.connect(url, autocommit=True)
        self._voice = psycopg.connect(url, autocommit=True)
        self._ear.execute("LISTEN desk_1")
        self.ear, self.voice = self._ear.pgconn, self._voice.pgconn
        self.voice.prepare(b"reread", _REREAD)
        self.noticed: list[tuple[str, float]] = []
        self.read: list[tuple[str, float]] = []
        self.due: float | None = None
        self._waiting: list[str] = []
        self._asked: list[str] = []

    def hear(self) -> None:
        self.ear.consume_input()
        while (told := self.ear.notifies()) is not None:
            moment = time.time()
            new = [str(one.owner_id) for one in changes(told.extra.decode()) if one.kind == "booking"]
            self.noticed += [(one, moment) for one in new]
            self._waiting += new
        if self._waiting and self.due is None:
            self.due = time.time() + COALESCE_MILLISECONDS / 1000

    def ask(self) -> None:
        """Asks for what has gathered; while an answer is under way it goes on gathering."""
        if self._asked:
            return
        self._asked, self._waiting, self.due = self._waiting, [], None
        self.voice.send_query_prepared(b"reread", [("{" + ",".join(self._asked) + "}").encode()])
        self.voice.flush()

    def answered(self) -> None:
        self.voice.consume_input()
        while not self.voice.is_busy():
            result = self.voice.get_result()
            if result is None:
                moment = time.time()
                self.read += [(one, moment) for one in self._asked]
                self._asked = []
                return
            assert result.ntuples == len(set(self._asked)), result.error_message

    def close(self) -> None:
        self._ear.close()
        self._voice.close()


def sit(urls: list[str], changes_to_come: int, gate: Any, results: Any) -> None:
    """Runs as a process: so many desks, until each has read every change (or a minute has gone by without any)."""
    desks = [LightDesk(url) for url in urls]
    with selectors.DefaultSelector() as selector:
        for desk in desks:
            selector.register(desk.ear.socket, selectors.EVENT_READ, desk.hear)
            selector.register(desk.voice.socket, selectors.EVENT_READ, desk.answered)
        gate.wait(timeout=300)
        last, before = time.time(), time.process_time()
        while any(len(desk.read) < changes_to_come for desk in desks) and time.time() - last < 60:
            due = min((desk.due for desk in desks if desk.due is not None), default=time.time() + 1)
            for key, _ in selector.select(max(0.0, due - time.time())):
                key.data()
                last = time.time()
            for desk in desks:
                if desk.due is not None and desk.due <= time.time():
                    desk.ask()
    noticed, read = ([one for desk in desks for one in getattr(desk, what)] for what in ("noticed", "read"))
    results.put({"noticed": noticed, "read": read, "cpu": time.process_time() - before})
    gate.wait(timeout=60)
    for desk in desks:
        desk.close()
