"""What one signed-in person has: the house, the read side, one way to carry out a command, the live feed."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from desk.domain.errors import DeskError, InTheWay, OutcomeUnknown, SlotTaken, Unavailable
from desk.domain.ids import BookingId, CommandKey, new_id
from desk.usecases.alternatives import offer_alternatives
from desk.usecases.commands import Command, CreateHold, MoveBooking
from desk.usecases.keeping import Keeping
from desk.usecases.papers import Papers, Spooler
from desk.usecases.payments.set_up import ProviderKeys
from desk.usecases.ports import Answer, Clockwork, Feed, Finding, Journal, Reader, Referee, Settled
from desk.usecases.register_ports import Register, TableFiles
from desk.usecases.reports import ReportFiles, ReportSource
from desk.usecases.results import Alternative, House, Identity
from desk.usecases.series import CreateSeries

log = logging.getLogger(__name__)

# Keys that some thread of this process still waits for, whichever desk sent them: nobody may settle those.
_UNDER_WAY: set[CommandKey] = set()


def new_key() -> CommandKey:
    """A fresh idempotency key; make it when a form opens, so that a second press is the same request."""
    return CommandKey(new_id())


@dataclass(kw_only=True)
class Desk:
    """A signed-in person's desk. Methods are slow (database) unless said; call them off the GUI thread.

    `keeping` reads alerts and the age of the backups; `checkup` is the doctor's whole look, at the server and this PC;
    `collect` writes the file for support and says where it is.
    """

    identity: Identity
    house: House
    reader: Reader
    referee: Referee
    journal: Journal
    feed: Feed
    papers: Papers
    spooler: Spooler
    reports: ReportSource
    report_files: ReportFiles
    register: Register
    tables: TableFiles
    clockwork: Clockwork | None = None
    keeping: Callable[[], Keeping] | None = None
    checkup: Callable[[], Sequence[Finding]] | None = None
    collect: Callable[[], str] | None = None
    provider_keys: Callable[[], ProviderKeys] | None = None
    closers: list[Callable[[], None]] = field(default_factory=list)

    def now(self) -> datetime:
        """The server's clock, by what it said at sign-in; this PC's own may be days off. Not slow."""
        return datetime.now(UTC) + timedelta(seconds=self.identity.clock_offset_seconds)

    def carry_out(self, command: Command, key: CommandKey) -> Answer:
        """Sends the command once, whatever breaks: journals the key before, strikes it out after the answer.

        Raises:
            SlotTaken: with `in_the_way` and up to three `alternatives` filled in.
            OutcomeUnknown: the answer was lost; the key stays in the journal and `recover` will find out.
            DeskError: every other refusal; nothing was changed.
        """
        _UNDER_WAY.add(key)
        try:
            answer = self._send(command, key)
        except SlotTaken as error:
            raise self._with_alternatives(error, command) from error
        finally:
            _UNDER_WAY.discard(key)
        return self._with_ways_out(answer, command)

    def _send(self, command: Command, key: CommandKey) -> Answer:
        self.journal.opened(key, self.identity.login, command.name, _subject(command))
        try:
            answer = self.referee.send(command, key)
        except OutcomeUnknown:
            raise
        except DeskError:
            self._strike_out(key)
            raise
        self._strike_out(key)
        return answer

    def _strike_out(self, key: CommandKey) -> None:
        """Forgets an answered key; where that fails, `recover` asks once more and hears the same answer."""
        try:
            self.journal.closed(key)
        except Unavailable as error:
            log.warning("the journal kept an answered key: %s", error.code)

    def recover(self) -> list[tuple[str, Settled]]:
        """Finds out what became of every command whose answer this login never saw (command name, outcome).

        What is being sent at this moment is left alone: to settle it would refuse it when it comes.
        """
        settled = []
        before = set(_UNDER_WAY)
        for request in self.journal.open_requests(self.identity.login):
            if request.key in before or request.key in _UNDER_WAY:
                continue
            try:
                outcome = self.referee.settle(request.key)
            except Unavailable:
                break
            self.journal.closed(request.key)
            settled.append((request.command, outcome))
        return settled

    def reload_house(self) -> House:
        """Reads the master data again, after another desk changed it."""
        self.house = self.reader.house()
        return self.house

    def close(self) -> None:
        """Ends the feed and every connection; calls still running end with `Unavailable`."""
        for closer in reversed(self.closers):
            closer()
        self.closers.clear()

    def _with_alternatives(self, error: SlotTaken, command: Command) -> SlotTaken:
        """The refusal with names and offers; the referee sends ids only, because its server writes errors to a log."""
        try:
            named = self._named(error.in_the_way)
            offers: tuple[Alternative, ...] = ()
            if isinstance(command, CreateSeries):  # no date was free: offers for the first
                command = CreateHold(
                    booking_id=command.dates[0].booking_id,
                    venue_id=command.venue_id,
                    items=command.dates[0].items,
                    guests=command.guests,
                )
            if isinstance(command, CreateHold | MoveBooking) and command.items:
                offers = offer_alternatives(self.reader, self.house, command, self.now())
        except DeskError as problem:
            log.info("no alternatives offered: %s", problem.code)
            return error
        return SlotTaken(in_the_way=named, alternatives=offers)

    def _with_ways_out(self, answer: Answer, command: Command) -> Answer:
        """A series whose dates partly clash: each with what was wanted, what is in the way by name, and offers."""
        if answer.series is None or not isinstance(command, CreateSeries):
            return answer
        wanted = {each.booking_id: each.items for each in command.dates}
        clashes = []
        for clash in answer.series.clashes:
            items = wanted[clash.booking_id]
            problem, offers = clash.problem, clash.alternatives
            if isinstance(problem, SlotTaken):
                asked = CreateHold(
                    booking_id=clash.booking_id, venue_id=command.venue_id, items=items, guests=command.guests
                )
                problem = self._with_alternatives(problem, asked)
                offers = problem.alternatives
            clashes.append(replace(clash, items=items, problem=problem, alternatives=offers))
        return replace(answer, series=replace(answer.series, clashes=tuple(clashes)))

    def _named(self, in_the_way: tuple[InTheWay, ...]) -> tuple[InTheWay, ...]:
        ids = [way.booking_id for way in in_the_way if way.booking_id is not None]
        titles = {card.id: card.bars[0].title for card in self.reader.bookings(ids)} if ids else {}
        return tuple(
            replace(way, title=titles.get(BookingId(way.booking_id), "")) if way.booking_id else way
            for way in in_the_way
        )


def _subject(command: Command) -> UUID | None:
    names = ("booking_id", "document_id", "blackout_id", "customer_id", "keep", "series_id")
    return next((getattr(command, name) for name in names if getattr(command, name, None) is not None), None)
