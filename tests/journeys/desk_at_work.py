"""A desk as a process of its own that works until it is killed: holds, pays, cancels; says what it was told.

Run as a script: address of the database without a login, login, journal, first day. It begins when its input is closed.
Each line it prints is something the desk knew for certain when it printed it.
"""

import json
import sys
from pathlib import Path

from sqlalchemy.engine import make_url

from desk.domain.errors import DeskError, OutcomeUnknown
from desk.domain.ids import BookingId
from desk.domain.money import Money
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import Command, RecordCash, SelectPayment
from desk.usecases.results import BookingCard
from desk.wiring.door import DatabaseDoor
from tests.journeys.wishes import hold_on
from tests.small_house import PASSWORD


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def carry_out(desk: Desk, command: Command) -> BookingCard | None:
    """The card, after as many recoveries as it takes; None where the referee refused or it never happened."""
    try:
        answer = desk.carry_out(command, new_key())
    except OutcomeUnknown:
        return None  # stays in the journal; whoever signs in next finds out
    except DeskError as error:
        say(refused=error.code)
        return None
    if answer.booking is not None:
        say(booking=str(answer.booking.id), revision=answer.booking.revision, receipt=answer.receipt is not None)
    return answer.booking


def main(address: str, login: str, journal: str, first_day: str) -> None:
    door = DatabaseDoor(url=make_url(address), journal_path=Path(journal), login_prefix="desk_t1_")
    desk = door.sign_in(login, PASSWORD)
    say(ready=True)
    sys.stdin.read()  # until it may begin
    for day in range(int(first_day), int(first_day) + 400):
        card = carry_out(desk, hold_on(day, spaces=(1, 2)))
        if card is None:
            continue
        booking = BookingId(card.id)
        if carry_out(desk, SelectPayment(booking_id=booking, revision=1, option="deposit")) is not None:
            carry_out(desk, RecordCash(booking_id=booking, amount=Money(card.deposit.minor, card.deposit.currency)))


if __name__ == "__main__":
    main(*sys.argv[1:])
