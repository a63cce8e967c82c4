"""`desk self-test`: the program, as it is installed, does its whole work once on a demonstration of its own.

Run by `./run package-check` and by installers: server, sign-in, a booking with its deposit, its receipt as
PDF, the window.
"""

import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from desk.domain.errors import SlotTaken, Unavailable
from desk.domain.ids import BookingId
from desk.domain.money import Money
from desk.domain.session import session_period
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import CreateHold, RecordCash, SelectPayment, WantedItem
from desk.usecases.front_door import DemoLogin
from desk.usecases.papers import PaperFormat
from desk.usecases.results import BookingCard
from desk.wiring.demo import DemoRun
from desk.wiring.door import DatabaseDoor

_DAYS = range(40, 400)
_WINDOW_SECONDS = 60.0


def run(folder: Path, tell: Callable[[str], None], *, picture: Path | None = None) -> int:
    """Does it all in a folder and tells what came out as one JSON object.

    Args:
        folder: where the demonstration's database goes, or is.
        tell: told the object.
        picture: where the window's picture goes.
    """
    started = time.perf_counter()
    with DemoRun(folder, fresh=False, tell=lambda _step: None) as demo:
        ready = time.perf_counter() - started
        door = demo.door()
        clerk = next(login for login in door.demo_logins() if login.rank == "clerk")
        try:
            desk = door.sign_in(clerk.login, clerk.password)
            try:
                card, papers = booked(desk), 0
                for paper in desk.reader.papers(card.id):
                    papers += len(desk.papers.render(desk.reader.paper(paper.id), PaperFormat.A5)) > 1000
            finally:
                desk.close()
            painted = show_window(door, clerk, picture)
        finally:
            door.close()
    tell(
        json.dumps(
            {
                "booking": card.number,
                "status": card.status.value,
                "papers": papers,
                "demo_seconds": round(ready, 2),
                "window_seconds": round(painted, 2),
            }
        )
    )
    return 0


def booked(desk: Desk) -> BookingCard:
    """The first free session that this clerk can hold, with its deposit paid in cash.

    Raises:
        Unavailable: a year without a free session.
    """
    for wish in _wishes(desk):
        try:
            held = desk.carry_out(wish, new_key()).booking
        except SlotTaken:
            continue
        assert held is not None
        chosen = desk.carry_out(
            SelectPayment(booking_id=held.id, revision=held.revision, option="deposit"), new_key()
        ).booking
        assert chosen is not None
        pay = RecordCash(booking_id=held.id, amount=Money(chosen.deposit.minor, chosen.deposit.currency))
        paid = desk.carry_out(pay, new_key()).booking
        assert paid is not None
        return paid
    raise Unavailable(problem="no free session was found")


def _wishes(desk: Desk) -> Iterator[CreateHold]:
    venue = next(v for v in desk.house.venues if v.sessions and v.spaces)
    today = datetime.now(UTC).astimezone(venue.zone).date()
    for days in _DAYS:
        for session in venue.sessions:
            period = session_period(session, today + timedelta(days=days), venue.zone)
            item = WantedItem(period=period, space_id=venue.spaces[0].id)
            yield CreateHold(booking_id=BookingId(uuid4()), venue_id=venue.id, items=(item,), guests=50)


def show_window(door: DatabaseDoor, login: DemoLogin, picture: Path | None) -> float:
    """Signs in at the window, waits until the board is painted; returns the seconds that took.

    Raises:
        Unavailable: it did not come up.
    """
    from desk.ui.trial import window_opens

    started = time.perf_counter()
    if not window_opens(door, login.login, login.password, picture=picture, patience_seconds=_WINDOW_SECONDS):
        raise Unavailable(problem="the window did not open")
    return time.perf_counter() - started
