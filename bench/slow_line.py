"""The clerk's flow over a slow line: 40 ms each way between desk and server, every step in words and milliseconds."""

import contextlib
import queue
import socket
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from bench.desk import a_wish
from bench.figures import Row, row, spread
from bench.referee import open_house
from bench.server import small_house
from desk.domain.money import Money
from desk.domain.period import Period
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import Cancel, MoveBooking, RecordCash, SelectPayment
from desk.usecases.results import BookingCard
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.small_house import PASSWORD

_ONE_WAY = 0.04
_TIMES = 7


def run() -> list[Row]:
    with small_house() as db:
        open_house(db)
        with SlowLine(db, seconds=_ONE_WAY) as line:
            desk = line.sign_in("asha")
            _flow(desk, line, 0)  # statements are prepared and lanes opened
            rounds = [_flow(desk, line, n) for n in range(1, _TIMES + 1)]
    return [
        row(
            f"over 40 ms each way: {name}",
            **spread([each[name][0] for each in rounds]),
            limit=2000 * _ONE_WAY,
            aim={"ours": 200},
            note=f"round trips: {rounds[-1][name][1]:g}",
        )
        for name in rounds[0]
    ]


def _flow(desk: Desk, line: "SlowLine", n: int) -> dict[str, tuple[float, float]]:
    """What a clerk does with one customer, step by step: milliseconds and round trips."""
    took: dict[str, tuple[float, float]] = {}

    def timed(name: str, step: Callable[[], Any]) -> Any:
        turns, started = line.turns, time.perf_counter()
        found = step()
        took[name] = (time.perf_counter() - started) * 1000, line.turns - turns
        return found

    wish = a_wish(3 * n)
    month = Period(wish.items[0].period.start, wish.items[0].period.start + timedelta(days=31))
    timed("the board of a month", lambda: desk.reader.board(month))
    timed("find a customer as one types", lambda: desk.reader.find_customers("Kulk"))
    card: BookingCard = timed("hold a slot", lambda: desk.carry_out(wish, new_key()).booking)
    move = MoveBooking(booking_id=card.id, revision=1, items=a_wish(3 * n + 1).items)
    card = timed("move it", lambda: desk.carry_out(move, new_key()).booking)
    choose = SelectPayment(booking_id=card.id, revision=card.revision, option="deposit")
    card = timed("choose how to pay", lambda: desk.carry_out(choose, new_key()).booking)
    timed("look at the booking's money", lambda: desk.reader.money(card.id))
    cash = RecordCash(booking_id=card.id, amount=Money(card.deposit.minor, "INR"))
    card = timed("take the deposit in cash", lambda: desk.carry_out(cash, new_key()).booking)
    timed("search a booking by its number", lambda: desk.reader.search_bookings(card.number))
    again: BookingCard | None = desk.carry_out(a_wish(3 * n + 2), new_key()).booking
    assert again is not None
    cancel = Cancel(booking_id=again.id, revision=1, reason="measured")
    timed("cancel a hold", lambda: desk.carry_out(cancel, new_key()))
    return took


class SlowLine:
    """A forwarder that keeps everything back for a while in both directions, and counts how often the desk spoke."""

    def __init__(self, db: Database, *, seconds: float) -> None:
        self._db, self._seconds = db, seconds
        self._target = ("127.0.0.1", int(db.superuser_url.port or 0))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.turns = 0
        self._desks: list[Desk] = []
        self._folder = TemporaryDirectory()
        threading.Thread(target=self._accept, daemon=True).start()

    def sign_in(self, short: str) -> Desk:
        port = int(self._listener.getsockname()[1])
        url = self._db.superuser_url.set(username=None, password=None, port=port)
        journal = Path(self._folder.name) / "journal.sqlite"
        desk = DatabaseDoor(url=url, journal_path=journal, login_prefix="desk_t1_").sign_in(short, PASSWORD)
        self._desks.append(desk)
        return desk

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for desk in self._desks:
            desk.close()
        self._listener.close()
        self._folder.cleanup()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                desk, _ = self._listener.accept()
                server = socket.create_connection(self._target)
                for end in (desk, server):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._lead(desk, server, counted=True)
                self._lead(server, desk, counted=False)

    def _lead(self, source: socket.socket, target: socket.socket, *, counted: bool) -> None:
        """Two threads for one direction: one takes in, one gives out when the time has come."""
        waiting: queue.Queue[tuple[float, bytes]] = queue.Queue()

        def take_in() -> None:
            with contextlib.suppress(OSError):
                while data := source.recv(1 << 20):
                    self.turns += counted
                    waiting.put((time.perf_counter() + self._seconds, data))
            waiting.put((0.0, b""))

        def give_out() -> None:
            with contextlib.suppress(OSError):
                while True:
                    due, data = waiting.get()
                    time.sleep(max(0.0, due - time.perf_counter()))
                    if not data:
                        break
                    target.sendall(data)
            with contextlib.suppress(OSError):
                target.shutdown(socket.SHUT_RDWR)
            source.close()

        threading.Thread(target=take_in, daemon=True).start()
        threading.Thread(target=give_out, daemon=True).start()
