"""One file of an old register read against one house: what each row means, and in words what is wrong with it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast
from uuid import UUID, uuid5

from desk.domain.errors import BadMoney, BadPhone
from desk.domain.ids import BookingId, CompositeId, CustomerId, SpaceId, VenueId
from desk.domain.money import Money
from desk.domain.period import Period, at_wall_clock
from desk.domain.person import LONGEST_ADDRESS
from desk.domain.phone import normalise
from desk.domain.register.cells import (
    DAY_ZERO,
    Cell,
    DayOrder,
    count_of,
    day_of,
    money_of,
    paragraphs,
    state_of,
    time_of,
    words,
)
from desk.domain.register.columns import Column, folded
from desk.domain.sentence import Sentence
from desk.domain.venue import CompositeSpace, Session, Space, Venue
from desk.usecases.commands import WantedCustomer, WantedItem
from desk.usecases.people import AddCustomer
from desk.usecases.register.alone import OF_A_PERSON
from desk.usecases.register.person import person_of, too_long
from desk.usecases.register_ports import RegisterBooking, State
from desk.usecases.results import House

_OURS = UUID("5b0f1c5e-2a53-4c0e-9c41-7d2f3b9a8e10")  # the namespace of ids made from rows: the same row, the same id
_PARTS = re.compile(r"\s*(?:[+&;,/]|\band\b|व|और|आणि)\s*")
_SESSIONS = (
    {"morning", "सुबह", "सकाळ", "सकाळी", "प्रातः", "am"},
    {"evening", "शाम", "संध्याकाळ", "सायंकाळ", "संध्याकाळी", "pm"},
    {"night", "रात", "रात्र", "रात्री"},
    {"full day", "fullday", "full", "whole day", "पूरा दिन", "पूर्ण दिवस", "दिवसभर", "पूर्ण दिन"},
)  # fmt: skip
Place = Space | CompositeSpace


@dataclass(frozen=True, kw_only=True, slots=True)
class Choices:
    """What a person decided about a file: the columns, how bare dates are read, which space an unknown name means."""

    columns: Mapping[Column, int]
    order: DayOrder | None = None
    places: Mapping[str, Place] = field(default_factory=dict)
    venue_id: VenueId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisterRow:
    """One booking of the file, or one customer without any (`alone`): the numbers of its rows there, and what it is or
    why it is none.

    `notes` are worth knowing and stop nothing; `skipped` is a row that has nothing to bring in.
    """

    lines: tuple[int, ...]
    title: str
    booking: RegisterBooking | None = None
    alone: AddCustomer | None = None
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    skipped: bool = False


class Reading:
    """One file being read against one house."""

    def __init__(self, house: House, choices: Choices, tenant: str, zero: date = DAY_ZERO) -> None:
        self._house, self._choices, self._tenant, self._zero = house, choices, tenant, zero
        self._named: dict[tuple[int | None, str], list[Place]] = {}
        for venue in house.venues:
            places: list[Place] = [*venue.spaces, *venue.composites]
            for place in places:
                for key in ((venue.id, folded(place.name)), (None, folded(place.name))):
                    self._named.setdefault(key, []).append(place)
        self._chosen = {folded(name): place for name, place in choices.places.items()}

    # ---- cells ---------------------------------------------------------------------------------------------------

    def cell(self, row: Sequence[Cell], name: Column) -> Cell:
        place = self._choices.columns.get(name)
        return row[place] if place is not None else None

    def text(self, row: Sequence[Cell], name: Column) -> str:
        return words(self.cell(row, name))

    def first(self, rows: Sequence[Sequence[Cell]], name: Column) -> Cell:
        """What the first of a booking's rows says that says anything."""
        return next((self.cell(row, name) for row in rows if self.text(row, name)), None)

    # ---- where ---------------------------------------------------------------------------------------------------

    def venue(self, row: Sequence[Cell]) -> Venue | None:
        text = folded(self.text(row, Column.VENUE))
        if text:
            return next((v for v in self._house.venues if text in (folded(v.name), folded(v.code))), None)
        if self._choices.venue_id is not None:
            return self._house.venue(self._choices.venue_id)
        return self._house.venues[0] if len(self._house.venues) == 1 else None

    def places(self, row: Sequence[Cell]) -> tuple[list[Place], str]:
        """The spaces that a row names, all or none, and else why there are none."""
        text, venue = self.text(row, Column.SPACE), self.venue(row)
        if self.text(row, Column.VENUE) and venue is None:
            return [], Sentence("no venue is called {name}", name=self.text(row, Column.VENUE))
        if not text:
            only: list[Place] = [*venue.spaces, *venue.composites] if venue is not None else []
            return (only, "") if len(only) == 1 else ([], Sentence("no space is named"))
        whole = self._place(text, venue)
        if whole is not None:
            return [whole], ""
        found = [self._place(part, venue) for part in _PARTS.split(text) if part]
        named = [place for place in found if place is not None]
        if not named or len(named) < len(found) or len({place.venue_id for place in named}) > 1:
            return [], Sentence("no space is called {name}", name=text)
        return named, ""

    def _place(self, name: str, venue: Venue | None) -> Place | None:
        if (chosen := self._chosen.get(folded(name))) is not None:
            return chosen
        found = self._named.get((venue.id if venue is not None else None, folded(name)), [])
        return found[0] if len(found) == 1 else None

    # ---- when ----------------------------------------------------------------------------------------------------

    def period(self, row: Sequence[Cell], venue: Venue) -> Period | str:
        order = cast("DayOrder", self._choices.order)
        day = day_of(self.cell(row, Column.DATE), order, self._zero)
        if day is None:
            return Sentence("{text} is no date", text=self.text(row, Column.DATE) or "–")
        last = day_of(self.cell(row, Column.UNTIL), order, self._zero)
        if last is None and self.text(row, Column.UNTIL):
            return Sentence("{text} is no date", text=self.text(row, Column.UNTIL))
        start, end = time_of(self.cell(row, Column.START)), time_of(self.cell(row, Column.END))
        for name, minutes in ((Column.START, start), (Column.END, end)):
            if minutes is None and (text := self.text(row, name)):
                return Sentence("{text} is no time of day", text=text)
        if (start is None) != (end is None):
            return Sentence("only one of the two times is given")
        if start is None or end is None:
            return self._day_part(row, venue, day, last)
        if last is None:
            last = day if end > start else day.fromordinal(day.toordinal() + 1)
        begins, ends = at_wall_clock(day, start, venue.zone), at_wall_clock(last, end, venue.zone)
        return Period(begins, ends) if ends > begins else Sentence("the end is before the start")

    def _day_part(self, row: Sequence[Cell], venue: Venue, day: date, last: date | None) -> Period | str:
        """The session that is named, or the whole day where none is."""
        text = folded(self.text(row, Column.SESSION))
        session = _session(venue, text)
        if session is None and text:
            return Sentence("no session is called {name}", name=self.text(row, Column.SESSION))
        if last is not None and last < day:
            return Sentence("the end is before the start")
        if session is not None:
            return Period(
                at_wall_clock(day, session.starts_minute, venue.zone),
                at_wall_clock(last or day, session.ends_minute, venue.zone),
            )
        hours = next((h for h in venue.hours if h.weekday == day.isoweekday()), None)
        opens, closes = (hours.opens_minute, hours.closes_minute) if hours else (0, 1440)
        return Period(at_wall_clock(day, opens, venue.zone), at_wall_clock(last or day, closes, venue.zone))

    # ---- all of one booking --------------------------------------------------------------------------------------

    def row(self, lines: tuple[int, ...], rows: Sequence[tuple[Cell, ...]]) -> RegisterRow:
        """What the rows of one number tell: a booking, or a customer where nothing stands that is about a booking."""
        told = {name for name in self._choices.columns if any(self.text(row, name) for row in rows)}
        if told <= OF_A_PERSON and told & {Column.CUSTOMER, Column.PHONE}:
            return self._alone(lines, rows)
        return self._booking(lines, rows)

    def _alone(self, lines: tuple[int, ...], rows: Sequence[tuple[Cell, ...]]) -> RegisterRow:
        notes: list[str] = []
        asides: list[str] = []
        phones = self._phones(rows, notes, asides)
        person, language = person_of(lambda column: self.first(rows, column), notes, asides)
        name = words(self.first(rows, Column.CUSTOMER)) or (phones[0] if phones else "")
        note = " · ".join(part for part in (person.note, *asides) if part)
        row = RegisterRow(lines=lines, title=name[:120], notes=tuple(notes))
        problems = too_long(((name, 200), (note, 4000), (person.address, LONGEST_ADDRESS)))
        if not name:
            problems.append(Sentence("nobody is named"))
        if problems:
            return replace(row, problems=tuple(problems))
        alone = AddCustomer(
            customer_id=self._person_id(rows, f"{self._tenant}|{'|'.join(phones)}|{folded(name)}|{person.email}"),
            full_name=name,
            phones=phones,
            language=language or "en",
            email=person.email,
            address=person.address,
            gstin=person.gstin,
            note=note,
        )
        return replace(row, alone=alone)

    def _booking(self, lines: tuple[int, ...], rows: Sequence[tuple[Cell, ...]]) -> RegisterRow:
        name = words(self.first(rows, Column.CUSTOMER))
        event = words(self.first(rows, Column.EVENT))
        title = " · ".join(part for part in (self.text(rows[0], Column.DATE), name, event) if part)
        row = RegisterRow(lines=lines, title=title[:120])
        state = state_of(self.first(rows, Column.STATUS))
        if state == "expired":
            return replace(row, skipped=True, notes=(Sentence("a hold that has lapsed"),))
        problems: list[str] = []
        notes: list[str] = []
        asides: list[str] = []
        if state is None:
            problems.append(Sentence("{text} is no status", text=words(self.first(rows, Column.STATUS))))
        items = self._items(rows, problems)
        if not items:
            return replace(row, problems=tuple(problems))
        venue = self._house.venue(items[0][0].venue_id)
        total, received = (self._money(rows, column, venue, problems) for column in (Column.TOTAL, Column.RECEIVED))
        if total is not None and received is not None and total < received:
            problems.append(Sentence("more was received than it costs"))
        if state == "cancelled" and received is not None and received.minor > 0:
            problems.append(Sentence("it is cancelled, but money stands on it; enter that by hand"))
        guests = self._guests(rows, problems)
        phones = self._phones(rows, notes, asides)
        person, language = person_of(lambda column: self.first(rows, column), notes, asides)
        note = " · ".join(part for part in (paragraphs(self.first(rows, Column.NOTE_STAFF)), *asides) if part)
        given = words(self.first(rows, Column.NUMBER))
        problems += too_long(((given, 80), (event, 80), (name, 200), (note, 4000), (person.address, LONGEST_ADDRESS)))
        if problems:
            return replace(row, problems=tuple(problems), notes=tuple(notes))
        booking_id = self._id(rows, items, given, name, phones)
        made = RegisterBooking(
            booking_id=booking_id,
            venue_id=venue.id,
            items=tuple(_wanted(place, period) for place, period in items),
            state=cast("State", state),
            customer=self._customer(rows, booking_id, name, phones, language),
            person=person if person.told() else None,
            event_type=event,
            guests=guests,
            note_staff=note,
            note_customer=paragraphs(self.first(rows, Column.NOTE_CUSTOMER))[:4000],
            register_no=given,
            more_phones=phones[1:],
            total=total,
            received=received,
        )
        return replace(row, booking=made, notes=tuple(notes))

    def _items(self, rows: Sequence[tuple[Cell, ...]], problems: list[str]) -> list[tuple[Place, Period]]:
        items: list[tuple[Place, Period]] = []
        for row in rows:
            places, why = self.places(row)
            if why:
                problems.append(why)
                continue
            period = self.period(row, self._house.venue(places[0].venue_id))
            if not isinstance(period, Period):
                problems.append(period)
            elif (period.end - period.start).days >= 31:
                problems.append(Sentence("it is longer than a month"))
            else:
                items += [(place, period) for place in places]
        if len({place.venue_id for place, _ in items}) > 1:
            problems.append(Sentence("its rows name different venues"))
        return items

    def _money(
        self, rows: Sequence[tuple[Cell, ...]], column: Column, venue: Venue, problems: list[str]
    ) -> Money | None:
        cell = self.first(rows, column)
        if cell is None:
            return None
        try:
            money = money_of(cell, venue.currency)
        except BadMoney:
            problems.append(Sentence("{text} is no amount", text=words(cell)))
            return None
        if money.minor < 0:
            problems.append(Sentence("{text} is no amount", text=words(cell)))
        return money

    def _guests(self, rows: Sequence[tuple[Cell, ...]], problems: list[str]) -> int | None:
        cell = self.first(rows, Column.GUESTS)
        if cell is None or not words(cell).strip("-–0 "):
            return None
        count = count_of(cell)
        if count is None or not 1 <= count <= 1_000_000:
            problems.append(Sentence("{text} is no number of guests", text=words(cell)))
        return count

    def _phones(self, rows: Sequence[tuple[Cell, ...]], notes: list[str], asides: list[str]) -> tuple[str, ...]:
        """The numbers that can be called; what is none goes into the note, so that nothing is lost."""
        phones: list[str] = []
        for part in re.split(r"[,;/|]|\bor\b", words(self.first(rows, Column.PHONE))):
            if not part.strip():
                continue
            try:
                phones.append(normalise(part.strip()))
            except BadPhone:
                notes.append(Sentence("{text} is no phone number; it is kept in the note", text=part.strip()))
                asides.append(part.strip())
        return tuple(dict.fromkeys(phones))

    def _id(
        self,
        rows: Sequence[tuple[Cell, ...]],
        items: list[tuple[Place, Period]],
        given: str,
        name: str,
        phones: tuple[str, ...],
    ) -> BookingId:
        """Its own id in an export of ours; otherwise one made of what does not change when a row is mended."""
        told = words(self.first(rows, Column.BOOKING_ID))
        try:
            return BookingId(UUID(told))
        except ValueError:
            pass
        place, period = items[0]
        what = [self._tenant, str(place.venue_id), folded(place.name), period.start.isoformat()]
        what += [folded(given)] if given else [folded(name), *phones]
        return BookingId(uuid5(_OURS, "|".join(what)))

    def _customer(
        self,
        rows: Sequence[tuple[Cell, ...]],
        booking_id: BookingId,
        name: str,
        phones: tuple[str, ...],
        language: str,
    ) -> WantedCustomer | None:
        if not name and not phones:
            return None
        phone = phones[0] if phones else None
        same = f"{self._tenant}|{phone}|{folded(name)}" if phone else f"{booking_id}|customer"
        id_ = self._person_id(rows, same)
        return WantedCustomer(id=id_, name=name or phone or "", phone=phone, language=language)

    def _person_id(self, rows: Sequence[tuple[Cell, ...]], same: str) -> CustomerId:
        """The id in an export of ours; otherwise one made of what tells this person from others."""
        try:
            return CustomerId(UUID(words(self.first(rows, Column.CUSTOMER_ID))))
        except ValueError:
            return CustomerId(uuid5(_OURS, same))


def _session(venue: Venue, text: str) -> Session | None:
    """By its own name, or by a word that means the same."""
    named = next((s for s in venue.sessions if text and folded(s.name) == text), None)
    if named is not None:
        return named
    alike = next((names for names in _SESSIONS if text in names), set())
    found = [
        s for s in venue.sessions if folded(s.name) in alike or (s.full_day and (alike is _SESSIONS[-1] or not text))
    ]
    return found[0] if found else None


def _wanted(place: Place, period: Period) -> WantedItem:
    if isinstance(place, CompositeSpace):
        return WantedItem(period=period, composite_id=CompositeId(place.id))
    return WantedItem(period=period, space_id=SpaceId(place.id))
