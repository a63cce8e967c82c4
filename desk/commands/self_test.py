"""`desk self-test`: the program, as it is installed, does its whole work once on a demonstration of its own.

Run by `./run package-check` and by installers: server, sign-in, a booking with its deposit, its receipt on every
kind of paper, its message, the window in English and Hindi, then the commands (`self_test_commands`).
"""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desk.commands.self_test_commands import Site, use_commands
from desk.db.connection import parsed
from desk.domain.errors import ConfigurationWrong, SlotTaken
from desk.domain.ids import BookingId, CustomerId, new_id
from desk.domain.messages.text import fields_in, render
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.session import session_period
from desk.message_texts import our_texts
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import CreateHold, RecordCash, SelectPayment, WantedCustomer, WantedItem
from desk.usecases.front_door import DemoLogin
from desk.usecases.messages.reading import MessageFilter
from desk.usecases.papers import PaperFormat
from desk.usecases.results import BookingCard
from desk.wiring.demo import DemoRun
from desk.wiring.door import DatabaseDoor

_DAYS = range(40, 400)
_WINDOW_SECONDS = 60.0
_MESSAGE_SECONDS = 20.0
_NAME = "सुनीता भोसले (self-test)"


def run(folder: Path, tell: Callable[[str], None], *, picture: Path | None = None) -> int:
    """Does it all in a folder and tells what came out as one JSON object.

    Args:
        folder: where the demonstration's database goes, or is.
        tell: told the object.
        picture: where the window's picture goes; the one in Hindi beside it.
    """
    started = time.perf_counter()
    with DemoRun(folder, fresh=False, tell=lambda _step: None) as demo:
        told: dict[str, Any] = {"demo_seconds": _since(started)}
        door = demo.door()
        try:
            clerk = next(login for login in door.demo_logins() if login.rank == "clerk")
            desk = door.sign_in(clerk.login, clerk.password)
            try:
                told |= work(desk)
                site = _site(demo, desk)
            finally:
                desk.close()
            told |= show_windows(door, clerk, picture)
        finally:
            door.close()
        with TemporaryDirectory(prefix="halldesk-self-test-") as scratch:
            Path(scratch).chmod(0o755)  # run by root, a server on trial runs as another account and must get in
            told |= use_commands(replace(site, folder=Path(scratch)))
    tell(json.dumps(told))
    return 0


def work(desk: Desk) -> dict[str, Any]:
    """A booking with its papers and messages, as a clerk makes it."""
    card = booked(desk)
    contents = [desk.reader.paper(paper.id) for paper in desk.reader.papers(card.id)]
    pages = [desk.papers.render(content, kind) for content in contents for kind in PaperFormat]
    return {
        "booking": card.number,
        "status": card.status.value,
        "papers": sum(page.startswith(b"%PDF") and len(page) > 1000 for page in pages),
        "messages": messages_of(desk, card),
        "texts": sum(bool(render(text.body, {name: name for name in fields_in(text.body)})) for text in our_texts()),
    }


def messages_of(desk: Desk, card: BookingCard) -> list[str]:
    """How the booking's messages stand; the background work that hands them over is given a moment."""
    now = datetime.now(UTC)
    wanted = MessageFilter(period=Period(now - timedelta(hours=1), now + timedelta(hours=1)), booking_id=card.id)
    until = time.monotonic() + _MESSAGE_SECONDS
    while True:
        states = sorted(str(message.state) for message in desk.reader.messages(wanted))
        if {"accepted", "delivered"} & set(states) or time.monotonic() > until:
            return states
        time.sleep(0.2)


def booked(desk: Desk) -> BookingCard:
    """The first free session that this clerk can hold, with its deposit paid in cash.

    Raises:
        ConfigurationWrong: a year without a free session.
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
    raise ConfigurationWrong(where="self-test", problem="no free session was found")


def _wishes(desk: Desk) -> Iterator[CreateHold]:
    venue = next(v for v in desk.house.venues if v.sessions and v.spaces)
    today = datetime.now(UTC).astimezone(venue.zone).date()
    who = WantedCustomer(id=CustomerId(new_id()), name=_NAME, phone="+919822073999", language="hi")
    for days in _DAYS:
        for session in venue.sessions:
            period = session_period(session, today + timedelta(days=days), venue.zone)
            item = WantedItem(period=period, space_id=venue.spaces[0].id)
            booking = BookingId(new_id())
            yield CreateHold(booking_id=booking, venue_id=venue.id, items=(item,), guests=50, customer=who)


def show_windows(door: DatabaseDoor, login: DemoLogin, picture: Path | None) -> dict[str, float]:
    """Signs in at the window in two languages and waits until the board is painted; the seconds that each took.

    Raises:
        ConfigurationWrong: it did not come up, or not in its language.
    """
    from desk.ui.trial import window_opens

    told = {}
    for language in ("en", "hi"):
        started = time.perf_counter()
        shot = picture and picture.with_stem(picture.stem + ("" if language == "en" else f"-{language}"))
        if not window_opens(
            door, login.login, login.password, language=language, picture=shot, patience_seconds=_WINDOW_SECONDS
        ):
            raise ConfigurationWrong(where="self-test", problem=f"the window did not open in {language}")
        told[f"window_{language}_seconds"] = _since(started)
    return told


def _site(demo: DemoRun, desk: Desk) -> Site:
    """Where the commands are tried: on the demonstration, by its manager."""
    addresses = demo.addresses()
    manager = parsed(addresses["url"]["manager"])
    venue = next(v for v in desk.house.venues if v.sessions and v.spaces)
    return Site(
        folder=Path(),
        manager=addresses["url"]["manager"],
        login=str(manager.username),
        password=str(manager.password),
        administrator=addresses["superuser_url"],
        venue=venue.name,
        space=venue.spaces[0].name,
        session=venue.sessions[0].name,
    )


def _since(started: float) -> float:
    return round(time.perf_counter() - started, 2)
