"""Papers of the office that have no number of their own: what stands on each, read fresh whenever one is made.

Each is a `Subject`, so that it is shown, printed and kept like every other paper. Facts are plain values; the words
around them and the layout are the papers' ring.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from desk.domain.departments import Department, department_of, lines_for
from desk.domain.errors import NotFound
from desk.domain.ids import BookingId, CommandKey, CustomerId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.period import day_period
from desk.domain.quote_line import Kind, QuoteLine
from desk.domain.terms import LANGUAGES, terms_for
from desk.domain.venue import Venue
from desk.usecases.at_the_desk import Desk
from desk.usecases.papers import PaperFormat
from desk.usecases.payments.reading import BookingMoney
from desk.usecases.printing import Made, Medium
from desk.usecases.results import BookingCard, Item

DAY_COLUMNS = (
    "time", "space", "event", "customer", "phone", "guests", "status", "due", "received", "total", "addons",
    "note_staff", "note_customer", "number", "session", "setup",
)  # fmt: skip
FIRST_COLUMNS = ("time", "space", "event", "customer", "phone", "guests", "status", "due", "note_staff")
_GONE = (Status.CANCELLED, Status.EXPIRED)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Office:
    """What the office's papers share: no copy is counted, and what is printed is what is true now."""

    language: str = "en"

    def facts(self, desk: Desk) -> dict[str, Any]:
        raise NotImplementedError

    def shown(self, desk: Desk, paper_format: PaperFormat) -> Made:
        facts = self.facts(desk)
        return Made(number=facts["file"], pdf=desk.papers.office(facts, paper_format))

    def counted(self, desk: Desk, paper_format: PaperFormat, medium: Medium, key: CommandKey) -> Made:
        return self.shown(desk, paper_format)


@dataclass(frozen=True, kw_only=True, slots=True)
class DaySheet(_Office):
    """All functions of one day, in columns that the staff choose; of one venue or of all."""

    day: date
    venue_id: VenueId | None = None
    columns: tuple[str, ...] = FIRST_COLUMNS

    def facts(self, desk: Desk) -> dict[str, Any]:
        venues = [v for v in desk.house.venues if self.venue_id in (None, v.id)]
        sections = [{"venue": venue.name, "rows": list(self._rows(desk, venue))} for venue in venues]
        head = _head(desk, "day_sheet", self.language, venues[0])
        return head | {
            "file": f"{self.day.isoformat()} day sheet",
            "number": "",
            "date": self.day.isoformat(),
            "columns": [name for name in DAY_COLUMNS if name in self.columns],
            "sections": [section for section in sections if section["rows"] or len(sections) == 1],
            "in_order": self.columns,
        }

    def _rows(self, desk: Desk, venue: Venue) -> Iterator[dict[str, Any]]:
        period = day_period(self.day, venue.zone)
        spaces = {space.id for space in venue.spaces}
        bars = [b for b in desk.reader.board(period).bars if b.space_id in spaces and b.status not in _GONE]
        ids = sorted({b.booking_id for b in bars if b.booking_id is not None}, key=str)
        cards = [c for n in range(0, len(ids), 200) for c in desk.reader.bookings(ids[n : n + 200])]
        found = [(i.period.start, _place(venue, i), c, i) for c in cards for i in c.items if i.period.overlaps(period)]
        for _, place, card, item in sorted(found, key=lambda f: (f[0], f[1], f[2].number)):
            start, end = (moment.astimezone(venue.zone) for moment in (item.period.start, item.period.end))
            yield {
                "time": f"{_clock(start, self.day)}–{_clock(end, self.day)}",
                "space": place,
                "event": card.event_type,
                "customer": card.customer.name if card.customer else "",
                "phone": card.customer.phones[0] if card.customer and card.customer.phones else "",
                "guests": card.guests,
                "status": card.status.value,
                "due": card.due.minor if item.number == 1 else None,
                "received": card.received.minor if item.number == 1 else None,
                "total": card.total.minor if item.number == 1 else None,
                "addons": [_addon(line) for line in card.quote.lines if line.kind is Kind.ADDON],
                "note_staff": card.note_staff,
                "note_customer": card.note_customer,
                "number": card.number,
                "session": _session(venue, item),
                "setup": _setup(card, item, venue, self.day),
            }


@dataclass(frozen=True, kw_only=True, slots=True)
class FunctionSheet(_Office):
    """One booking for those who make it happen: a page for each department, without prices."""

    booking_id: BookingId
    departments: tuple[Department, ...] = tuple(Department)

    def facts(self, desk: Desk) -> dict[str, Any]:
        card = desk.reader.booking(self.booking_id)
        venue = desk.house.venue(card.venue_id)
        addons = [line for line in card.quote.lines if line.kind is Kind.ADDON]
        pages = []
        for department in self.departments:
            theirs = [line for line in addons if department_of(line.label, line.unit) in (department, None)]
            note = "\n".join(part for part in (card.note_staff, card.note_customer) if part)
            pages.append(
                {
                    "department": department.value,
                    "addons": [_addon(line) for line in theirs],
                    "notes": lines_for(note, department),
                }
            )
        head = _head(desk, "function_sheet", self.language, venue)
        return head | _booking(card, venue) | {"file": f"{card.number} function sheet", "pages": pages}


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter(_Office):
    """The confirmation of a booking with its terms, or the form that both sides sign; in the customer's language."""

    booking_id: BookingId
    kind: str = "confirmation"

    def facts(self, desk: Desk) -> dict[str, Any]:
        card = desk.reader.booking(self.booking_id)
        venue = desk.house.venue(card.venue_id)
        if card.customer is None:
            raise NotFound(what="customer")
        person = desk.reader.customer(card.customer.id)
        head = _head(desk, self.kind, person.language or self.language, venue)
        parts = card.schedule(venue.zone) if card.status not in _GONE else ()
        lines = [_line(line) for line in card.quote.lines]
        return (
            head
            | _booking(card, venue)
            | {
                "file": f"{card.number} {self.kind}",
                "customer": _person(person.name, person.phones, person.address, person.gstin),
                "lines": lines,
                "total_minor": card.total.minor,
                "received_minor": card.settled.minor,
                "due_minor": card.due.minor,
                "schedule": [
                    {"due_on": p.due_on.isoformat(), "amount_minor": p.amount_minor, "open_minor": p.open_minor}
                    for p in parts
                ],
                "policy": {
                    "count": card.policy.count,
                    "base": card.policy.base,
                    "gives": card.policy.gives,
                    "months": card.policy.credit_months,
                    "steps": [list(step) for step in card.policy.steps],
                },
                "rates": list(_rates(card, venue)),
                "note_customer": card.note_customer,
            }
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement(_Office):
    """All that one customer was charged, paid and got back, over all bookings, with the balance after each line."""

    customer_id: CustomerId

    def facts(self, desk: Desk) -> dict[str, Any]:
        person = desk.reader.customer(self.customer_id)
        ids = [b.booking_id for b in person.bookings]
        cards = [c for c in desk.reader.bookings(ids) if c.status is not Status.EXPIRED]
        venue = desk.house.venue(cards[0].venue_id) if cards else desk.house.venues[0]
        entries: list[dict[str, Any]] = []
        for card in cards:
            entries += _entries(card, desk.reader.money(card.id), desk.house.venue(card.venue_id).zone)
        entries.sort(key=lambda e: (e["currency"], e["at"], e["booking"], e["what"] != "charge"))
        balance: dict[str, int] = {}
        for entry in entries:
            balance[entry["currency"]] = balance.get(entry["currency"], 0) + entry["debit"] - entry["credit"]
            entry["balance"] = balance[entry["currency"]]
        head = _head(desk, "statement", person.language or self.language, venue)
        return head | {
            "file": f"{person.name} statement",
            "customer": _person(person.name, person.phones, person.address, person.gstin),
            "entries": entries,
            "balances": sorted(balance.items()),
        }


def _entries(card: BookingCard, money: BookingMoney, zone: ZoneInfo) -> Iterator[dict[str, Any]]:
    def entry(at: datetime, what: str, about: str, debit: int = 0, credit: int = 0) -> dict[str, Any]:
        day = at.astimezone(zone)
        return {
            "at": day.isoformat(timespec="seconds"),
            "what": what,
            "booking": card.number,
            "about": about,
            "debit": debit,
            "credit": credit,
            "currency": card.total.currency,
        }

    gone = card.status is Status.CANCELLED
    event = min(item.period.start for item in card.items).astimezone(zone).date().isoformat()
    if not gone:
        yield entry(card.created_at, "charge", f"{card.event_type}|{event}", debit=card.total.minor)
        if card.cash_discount is not None and card.cash_discount.minor:
            yield entry(card.changed_at, "cash_discount", "", credit=card.cash_discount.minor)
    elif money.kept.minor:
        yield entry(card.changed_at, "kept", "", debit=money.kept.minor)
    for payment in money.payments:
        if payment.state == "received" and payment.purpose == "booking":
            yield entry(payment.at, payment.method, payment.number, credit=payment.amount.minor)
    for refund in money.refunds:
        if refund.state == "done" and refund.purpose != "security":
            yield entry(refund.done_at or refund.created_at, "paid_back", "", debit=refund.amount.minor)


# ---- what they share -------------------------------------------------------------------------------------------------


def _head(desk: Desk, kind: str, language: str, venue: Venue) -> dict[str, Any]:
    house = dict(desk.register.letterhead(venue.id))
    return {
        "kind": kind,
        "language": language,
        "currency": venue.currency,
        "number": "",
        "date": house.pop("today"),
        "logo": house.pop("logo"),
        "terms": terms_for(language, {name: house.pop(f"terms_{name}") for name in LANGUAGES}),
        "venue": {"name": venue.name, "address": house.pop("venue_address")},
        "business": house,
    }


def _booking(card: BookingCard, venue: Venue) -> dict[str, Any]:
    items = []
    for item in sorted(card.items, key=lambda one: one.period.start):  # as the guests come, however it was typed
        occupied = [bar.occupied for bar in card.bars if bar.item == item.number]
        start, end = (moment.astimezone(venue.zone) for moment in (item.period.start, item.period.end))
        first = min((o.start for o in occupied), default=start).astimezone(venue.zone)
        last = max((o.end for o in occupied), default=end).astimezone(venue.zone)
        items.append(
            {
                "what": _place(venue, item),
                "session": _session(venue, item),
                "from": _local(start),
                "to": _local(end),
                "setup": _local(first) if first < start else "",
                "teardown": _local(last) if last > end else "",
            }
        )
    who = card.customer
    return {
        "number": card.number,
        "booking": {"number": card.number, "event": card.event_type, "guests": card.guests, "items": items},
        "status": card.status.value,
        "customer": _person(who.name, who.phones, "", "") if who is not None else None,
    }


def _person(name: str, phones: Sequence[str], address: str, gstin: str) -> dict[str, Any]:
    return {"name": name, "phone": phones[0] if phones else "", "address": address, "gstin": gstin}


def _rates(card: BookingCard, venue: Venue) -> Iterator[dict[str, Any]]:
    """What the bill may still grow by: overtime, and add-ons that are counted after the event."""
    for number in {item.session_id for item in card.items if item.session_id is not None}:
        session = next((s for s in venue.sessions if s.id == number), None)
        if session is not None and session.overtime_minor:
            minutes = session.overtime_step_minutes
            yield {"what": "overtime", "name": "", "minor": session.overtime_minor, "minutes": minutes, "unit": ""}
    for addon in card.quote.rates:
        if addon.metered:
            yield {"what": "metered", "name": addon.name, "minor": addon.unit_minor, "minutes": 0, "unit": addon.unit}


def _addon(line: QuoteLine) -> dict[str, str]:
    return {"label": line.label, "quantity": line.quantity, "unit": line.unit}


def _line(line: QuoteLine) -> dict[str, Any]:
    return {"kind": line.kind.value, "minor": line.total_minor, **_addon(line)}


def _place(venue: Venue, item: Item) -> str:
    spaces = {space.id: space.name for space in venue.spaces}
    composites = {composite.id: composite.name for composite in venue.composites}
    if item.composite_id is not None:
        return item.label or composites.get(item.composite_id, "–")
    return item.label or (spaces.get(item.space_id, "–") if item.space_id is not None else "–")


def _session(venue: Venue, item: Item) -> str:
    return next((s.name for s in venue.sessions if s.id == item.session_id), "")


def _local(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")


def _clock(moment: datetime, day: date) -> str:
    """`16:00`, with the day where it is another."""
    return f"{moment:%H:%M}" if moment.date() == day else f"{moment:%d.%m. %H:%M}"


def _setup(card: BookingCard, item: Item, venue: Venue, day: date) -> str:
    occupied = [bar.occupied for bar in card.bars if bar.item == item.number]
    if not occupied:
        return ""
    start = min(o.start for o in occupied).astimezone(venue.zone)
    end = max(o.end for o in occupied).astimezone(venue.zone)
    return f"{_clock(start, day)}–{_clock(end, day)}"


def columns_in_order(chosen: Mapping[str, bool]) -> tuple[str, ...]:
    """The columns that are wished for, in the order of the sheet."""
    return tuple(name for name in DAY_COLUMNS if chosen.get(name))
