"""Bringing an old register in: the dry run that changes nothing, the run in small steps, and what is left over.

Each step is one command of at most a few dozen rows; a run that ends early is simply run again.
"""

import json
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from desk.domain.errors import RuleBroken, SlotTaken
from desk.domain.ids import SpaceId
from desk.domain.lifecycle import Status
from desk.domain.period import Period
from desk.domain.register.cells import Cell
from desk.domain.register.columns import folded
from desk.domain.sentence import Sentence
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.people import AddCustomer
from desk.usecases.register.reading import RegisterRow
from desk.usecases.register_ports import Brought, ImportBookings, Register, RegisterBooking, Table
from desk.usecases.results import Customer, House

MOST_IN_ONE = 25
MOST_BYTES = 40_000  # the referee takes 64 kB; notes may be long

Standing = Literal["new", "known", "clash", "problem", "skipped"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """One row after the dry run or the run: how it stands, and why in words. `number` is its number here."""

    row: RegisterRow
    standing: Standing
    why: str = ""
    number: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """All rows as they stand; `stopped` says that the run was cancelled before its end."""

    rows: tuple[Checked, ...]
    stopped: bool = False

    def count(self, standing: Standing) -> int:
        return sum(checked.standing == standing for checked in self.rows)

    def here(self) -> tuple[int, int]:
        """How many bookings, and how many customers without any, are here."""
        bookings = sum(checked.standing == "known" and checked.row.alone is None for checked in self.rows)
        return bookings, self.count("known") - bookings

    @property
    def left_over(self) -> tuple[Checked, ...]:
        """What did not come in and has to be mended."""
        return tuple(checked for checked in self.rows if checked.standing in ("clash", "problem"))


def matched(rows: Sequence[RegisterRow], register: Register) -> list[RegisterRow]:
    """The rows with customers that are known by their number: the one of that name, or the only one who has it."""
    phones = {r.booking.customer.phone for r in rows if r.booking and r.booking.customer and r.booking.customer.phone}
    phones |= {phone for r in rows if r.alone for phone in r.alone.phones}
    people = register.people(sorted(phones))
    made = []
    for row in rows:
        if row.alone is not None:
            made.append(replace(row, alone=_same_person(row.alone, people)))
            continue
        who = row.booking.customer if row.booking is not None else None
        found = people.get(who.phone, ()) if who is not None and who.phone is not None else ()
        if row.booking is None or who is None or not found or any(person.id == who.id for person in found):
            made.append(row)
            continue
        same = next((person for person in found if folded(person.name) == folded(who.name)), None)
        person = same or (found[0] if len(found) == 1 else None)
        if person is None:
            made.append(row)
            continue
        booking = replace(row.booking, customer=replace(who, id=person.id))
        if same is None:  # what was told of somebody else is not filled in at this person: the note keeps it
            told = booking.person.told() if booking.person is not None else ()
            note = " · ".join(part for part in (booking.note_staff, *told) if part)
            booking = replace(booking, person=None, note_staff=note if len(note) <= 4000 else booking.note_staff)
            row = replace(row, notes=(*row.notes, Sentence("the number is {name}'s, who is taken", name=person.name)))
        made.append(replace(row, booking=booking))
    return made


def _same_person(alone: AddCustomer, people: Mapping[str, tuple[Customer, ...]]) -> AddCustomer:
    """With the id of who has one of the numbers and the name here."""
    named = [p for phone in alone.phones for p in people.get(phone, ()) if folded(p.name) == folded(alone.full_name)]
    return replace(alone, customer_id=named[0].id) if named else alone


def dry_run(desk: Desk, rows: Sequence[RegisterRow]) -> Summary:
    """How each row would fare now: nothing is changed. The referee decides again when it comes to it."""
    rows = matched(rows, desk.register)
    known = desk.register.known([row.booking.booking_id for row in rows if row.booking is not None])
    people = desk.register.known_people([row.alone.customer_id for row in rows if row.alone is not None])
    calendar = _Calendar(desk, [row.booking for row in rows if row.booking is not None])
    return Summary(rows=tuple(_checked(row, known, people, calendar) for row in rows))


def _checked(row: RegisterRow, known: Mapping[UUID, str], people: frozenset[UUID], calendar: "_Calendar") -> Checked:
    if row.skipped:
        return Checked(row=row, standing="skipped", why=_all(row.notes))
    if row.alone is not None:
        here = row.alone.customer_id in people
        return (
            Checked(row=row, standing="known", number=row.title)
            if here
            else Checked(row=row, standing="new", why=_all(row.notes))
        )
    if row.booking is None:
        return Checked(row=row, standing="problem", why=_all(row.problems))
    if (number := known.get(row.booking.booking_id)) is not None:
        return Checked(row=row, standing="known", number=number)
    hit = "" if row.booking.state == "cancelled" else calendar.taken(row.booking, row.lines[0])
    return Checked(row=row, standing="clash" if hit else "new", why=hit or _all(row.notes))


def _all(said: Sequence[str]) -> str:
    """Several reasons as one sentence that can still be said in another language."""
    if len(said) < 2:
        return said[0] if said else ""
    return Sentence("{first}; {more}", first=said[0], more=_all(said[1:]))


class _Calendar:
    """Who has which space when: what the board knows, and the rows of the file before."""

    def __init__(self, desk: Desk, bookings: Sequence[RegisterBooking]) -> None:
        self._house = desk.house
        self._taken: dict[SpaceId, list[tuple[datetime, datetime, str]]] = {}
        periods = [item.period for booking in bookings for item in booking.items]
        if not periods:
            return
        start, end = min(p.start for p in periods) - timedelta(days=3), max(p.end for p in periods) + timedelta(days=3)
        while start < end:  # in steps: the board of ten years is not read in one go
            step = min(end, start + timedelta(days=183))
            for bar in desk.reader.board(Period(start, step)).bars:
                if bar.status in (Status.CANCELLED, Status.EXPIRED):
                    continue
                if bar.hold_expires_at is not None and bar.hold_expires_at <= desk.now():
                    continue
                what = " · ".join(part for part in (bar.number, bar.title) if part)
                self._add(bar.space_id, bar.occupied, Sentence("taken by {what}", what=what))
            start = step

    def _add(self, space: SpaceId, period: Period, what: str) -> None:
        entry = (period.start, period.end, what)
        entries = self._taken.setdefault(space, [])
        at = bisect_left(entries, entry)
        if at == len(entries) or entries[at] != entry:
            insort(entries, entry)

    def taken(self, booking: RegisterBooking, line: int) -> str:
        """What is in the way, or nothing; then it is noted as taken by this row."""
        wanted = list(_occupied(self._house, booking))
        for space, period in wanted:
            for start, end, what in self._near(space, period):
                if start < period.end and period.start < end:
                    return what
        for space, period in wanted:
            self._add(space, period, Sentence("taken by row {row} of this file", row=line))
        return ""

    def _near(self, space: SpaceId, period: Period) -> Iterator[tuple[datetime, datetime, str]]:
        """The entries that may touch a period: none is longer than a month and its buffers."""
        entries = self._taken.get(space, [])
        first = bisect_left(entries, (period.start - timedelta(days=36), period.start, ""))
        for entry in entries[first:]:
            if entry[0] >= period.end:
                return
            yield entry


def _occupied(house: House, booking: RegisterBooking) -> Iterator[tuple[SpaceId, Period]]:
    for item in booking.items:
        parts = house.composite(item.composite_id).parts if item.composite_id is not None else (item.space_id,)
        for part in parts:
            assert part is not None
            space = house.space(part)
            yield part, Period(item.period.start - space.setup, item.period.end + space.teardown)


def run(
    desk: Desk,
    checked: Summary,
    source: str,
    *,
    progress: Callable[[int, int], None] = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Summary:
    """Brings in what the dry run found new; what is refused after all is told row by row.

    Raises:
        DeskError: the server is away, the rank does not allow it, or an answer was lost. What came in before stays, and
            the same run again goes on from there.
    """
    rows = list(checked.rows)
    places = {c.row.booking.booking_id: n for n, c in enumerate(rows) if c.standing == "new" and c.row.booking}
    wanted = [rows[n].row.booking for n in places.values()]
    alone = [(n, c.row.alone) for n, c in enumerate(rows) if c.standing == "new" and c.row.alone]
    done, of = 0, len(wanted) + len(alone)
    for batch in _batches([booking for booking in wanted if booking is not None]):
        if cancelled():
            return Summary(rows=tuple(rows), stopped=True)
        answer = desk.carry_out(ImportBookings(source=source, bookings=batch), new_key())
        for brought in answer.imported:
            n = places[brought.booking_id]
            rows[n] = _after(rows[n], brought)
        done += len(batch)
        progress(done, of)
    here = desk.register.known_people([person.customer_id for _, person in alone])  # a booking may have brought them
    for n, person in alone:
        if cancelled():
            return Summary(rows=tuple(rows), stopped=True)
        rows[n] = _met(desk, rows[n], person, here)
        done += 1
        if done % MOST_IN_ONE == 0 or done == of:
            progress(done, of)
    return Summary(rows=tuple(rows))


def _met(desk: Desk, checked: Checked, person: AddCustomer, here: frozenset[UUID]) -> Checked:
    """A customer without a booking made known, unless somebody was quicker."""
    try:
        if person.customer_id not in here:
            desk.carry_out(person, new_key())
    except RuleBroken as problem:
        return replace(checked, standing="problem", why=problem.sentence)
    return replace(checked, standing="known", number=person.full_name)


def _after(checked: Checked, brought: Brought) -> Checked:
    if brought.problem is None:
        return replace(checked, standing="known", number=brought.number)
    clash = isinstance(brought.problem, SlotTaken)
    return replace(checked, standing="clash" if clash else "problem", why=brought.problem.sentence)


def _batches(bookings: Sequence[RegisterBooking]) -> Iterator[tuple[RegisterBooking, ...]]:
    batch: list[RegisterBooking] = []
    size = 0
    for booking in bookings:
        text = booking.note_staff + booking.note_customer + booking.event_type + booking.register_no
        text += "".join(booking.person.told()) if booking.person is not None else ""
        need = 900 + 180 * len(booking.items) + len(json.dumps(text, ensure_ascii=False).encode())
        if batch and (len(batch) == MOST_IN_ONE or size + need > MOST_BYTES):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(booking)
        size += need
    if batch:
        yield tuple(batch)


def left_over(table: Table, summary: Summary) -> tuple[Sequence[str], Iterator[Sequence[Cell]]]:
    """The rows that did not come in as they were, with the problem in a column more: to be mended and brought in."""
    headings = (*table.headings, "Problem")
    return headings, (
        (*table.rows[line - table.first], checked.why) for checked in summary.left_over for line in checked.row.lines
    )
