"""A desk as a process of its own that does whatever chance says until it is killed; it tells each try and each answer.

Run as a script: address of the database without a login, login, journal, seed. What it prints before it sends is what
the model counts; what it prints afterwards is what somebody was told.
"""

import json
import random
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from sqlalchemy.engine import make_url

from desk.domain.errors import DeskError, OutcomeUnknown, Unavailable
from desk.domain.ids import BlackoutId, BookingId, CustomerId, SpaceId, VenueId
from desk.domain.lifecycle import LIVE, Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.reports.shape import Asked
from desk.domain.reports.table import REPORTS
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import (
    BlockSpace,
    Cancel,
    Command,
    ExtendHold,
    MoveBooking,
    RecordCash,
    SelectPayment,
    UnblockSpace,
    WantedCustomer,
)
from desk.usecases.messages.reading import MessageFilter
from desk.usecases.money_commands import ApproveRefund, PayRefund, RequestRefund, StartPayment
from desk.usecases.reports import Stop, read_report
from desk.usecases.results import Bar, BookingCard
from desk.wiring.door import DatabaseDoor
from tests.db.acts import today
from tests.journeys.wishes import hold_on
from tests.small_house import PASSWORD

DAYS, SPACES = 12, (1, 2, 3)
WISHES = {"hold": 6, "choose": 5, "cash": 5, "online": 3, "cancel": 1, "move": 2, "extend": 1, "refund": 2, "block": 1,
          "report": 1, "log": 1}  # fmt: skip
ONLY_MANAGERS = ("refund", "block", "report")


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class DeskOfChance:
    """One person at one desk."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.dice = desk, random.Random(seed)
        self.manager = desk.identity.rank == "manager"

    def step(self) -> None:
        """One wish; trouble on the way is told and forgotten, as a person would press again later."""
        names = [name for name in WISHES if self.manager or name not in ONLY_MANAGERS]
        name = self.dice.choices(names, [WISHES[n] for n in names])[0]
        try:
            command = getattr(self, name)()
        except DeskError as error:  # a read that met the broken cable
            say(unread=error.code)
            time.sleep(0.05)
            return
        if command is not None:
            self.send(command)

    def send(self, command: Command) -> None:
        key = new_key()
        cash = command.amount.minor if isinstance(command, RecordCash) else 0
        say(tried=str(key), command=command.name, cash=cash)
        try:
            answer = self.desk.carry_out(command, key)
        except OutcomeUnknown:
            say(unknown=str(key))
            self.find_out()
        except DeskError as error:
            say(refused=str(key), why=error.code)
            if isinstance(error, Unavailable):
                time.sleep(0.05)
        else:
            card = answer.booking
            told = {"booking": str(card.id), "rev": card.revision, "status": card.status.value} if card else {}
            say(told=str(key), **told)

    def find_out(self) -> None:
        """Asks what became of what was never answered, as the window does when it is connected again."""
        for command, settled in self.desk.recover():
            say(settled=command, state=settled.state)

    # ---- wishes ------------------------------------------------------------------------------------------------------

    def evening(self) -> int:
        return self.dice.randrange(DAYS)

    def hold(self) -> Command:
        wish = hold_on(self.evening(), spaces=tuple(sorted(self.dice.sample(SPACES, self.dice.choice((1, 1, 2))))))
        number = uuid4().int % 10**9
        somebody = WantedCustomer(id=CustomerId(uuid4()), name=f"Guest {number}", phone=f"+919{number:09}")
        return replace(wish, customer=somebody) if self.dice.random() < 0.8 else wish

    def report(self) -> None:
        """Some report of these days, read to its end while everything changes."""
        days = Asked(first=today() - timedelta(days=1), last=today() + timedelta(days=60))
        read_report(self.desk.reports, self.dice.choice(REPORTS), days, Stop(), lambda _: None)

    def log(self) -> None:
        """What was sent to whom, and the day's page."""
        now = datetime.now(UTC)
        lately = Period(now - timedelta(hours=1), now + timedelta(hours=1))
        self.desk.reader.messages(MessageFilter(period=lately))
        self.desk.reader.today(lately)

    def bars(self) -> list[Bar]:
        first = hold_on(0).items[0].period.start
        return list(self.desk.reader.board(Period(first, first + timedelta(days=DAYS))).bars)

    def some(self) -> BookingCard | None:
        owners = sorted({bar.booking_id for bar in self.bars() if bar.booking_id is not None}, key=str)
        return self.desk.reader.booking(BookingId(self.dice.choice(owners))) if owners else None

    def choose(self) -> Command | None:
        card = self.some()
        if card is None or (card.status is not Status.TEMP_HOLD and self.dice.random() < 0.9):
            return None  # a refusal now and then is enough
        return SelectPayment(booking_id=card.id, revision=card.revision, option="deposit")

    def cash(self) -> Command | None:
        card = self.some()
        if card is None or card.due.minor <= 0:
            return None
        return RecordCash(booking_id=card.id, amount=Money(self.dice.randint(1, card.due.minor), "INR"))

    def online(self) -> Command | None:
        card = self.some()
        if card is None or card.due.minor < 100:
            return None
        amount = Money(min(card.due.minor, self.dice.randint(100, 500_000)), "INR")
        return StartPayment(booking_id=card.id, provider="razorpay", way="link", currency="INR", amount=amount)

    def cancel(self) -> Command | None:
        card = self.some()
        return Cancel(booking_id=card.id, revision=card.revision, reason="chance") if card else None

    def move(self) -> Command | None:
        card = self.some()
        if card is None or card.status not in LIVE:
            return None
        place = hold_on(self.evening(), spaces=(self.dice.choice(SPACES),))
        return MoveBooking(booking_id=card.id, revision=card.revision, items=place.items)

    def extend(self) -> Command | None:
        card = self.some()
        return ExtendHold(booking_id=card.id, revision=card.revision, by=timedelta(minutes=5)) if card else None

    def block(self) -> Command | None:
        """Closes an evening, or opens one again."""
        closed = [bar for bar in self.bars() if bar.blackout_id is not None]
        if closed and self.dice.random() < 0.6:
            bar = self.dice.choice(closed)
            assert bar.blackout_id is not None
            return UnblockSpace(blackout_id=BlackoutId(bar.blackout_id), revision=bar.revision)
        place = hold_on(self.evening()).items[0].period
        spaces = (SpaceId(self.dice.choice(SPACES)),)
        return BlockSpace(
            blackout_id=BlackoutId(uuid4()), venue_id=VenueId(1), spaces=spaces, period=place, reason="paint"
        )

    def refund(self) -> Command | None:
        """Asks for some of a booking's money, or takes the next step of what was asked."""
        card = self.some()
        if card is None:
            return None
        found = self.desk.reader.money(card.id)
        for one in found.refunds:
            if one.state == "requested":
                return ApproveRefund(refund_id=one.id, revision=one.revision)
            if one.state == "approved" and one.method == "cash":
                return PayRefund(refund_id=one.id, revision=one.revision)
        if found.received.minor <= 0:
            return None
        amount = Money(self.dice.randint(1, found.received.minor), "INR")
        return RequestRefund(booking_id=card.id, amount=amount, reason="chance", override_reason="the walk says so")


def sign_in(door: DatabaseDoor, login: str) -> Desk:
    while True:
        try:
            return door.sign_in(login, PASSWORD)
        except DeskError as error:
            say(outside=error.code)
            time.sleep(0.2)


def main(address: str, login: str, journal: str, seed: str) -> None:
    door = DatabaseDoor(url=make_url(address), journal_path=Path(journal), login_prefix="desk_t1_")
    person = DeskOfChance(sign_in(door, login), int(seed))
    say(ready=True)
    while True:
        try:
            person.find_out()
            break
        except DeskError:
            time.sleep(0.2)
    while True:
        person.step()


if __name__ == "__main__":
    main(*sys.argv[1:])
