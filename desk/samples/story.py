"""What happened to one sample booking, as data: the wish, the people, and each step with its moment and its login."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, kw_only=True, slots=True)
class WantedPlace:
    """A space or a composite space (exactly one id) for an event's time; one item of a booking."""

    start: datetime
    end: datetime
    space: int | None = None
    composite: int | None = None
    session: int | None = None
    label: str = ""

    def body(self) -> dict[str, object]:
        """As the referee's commands take it."""
        given = {"space": self.space, "composite": self.composite, "session": self.session, "label": self.label or None}
        times = {"from": self.start.isoformat(), "to": self.end.isoformat()}
        return times | {name: value for name, value in given.items() if value is not None}


@dataclass(frozen=True, kw_only=True, slots=True)
class Guest:
    """A customer of one business."""

    id: UUID
    name: str
    phone: str
    language: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A wish before anybody has asked whether the slot is free. `lead` is days ahead: fewest, usual, most."""

    venue_id: int
    places: tuple[WantedPlace, ...]
    event_type: str
    guests: int
    who: str
    lead: tuple[int, int, int]

    @property
    def start(self) -> datetime:
        return min(place.start for place in self.places)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One event or payment of a booking's life. `paid` is `deposit`, `half` (of what is due) or `rest`."""

    event: str
    actor: str
    at: datetime
    login: str
    option: str | None = None
    reason: str = ""
    paid: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """One booking from its hold to where it stands today."""

    tenant_id: int
    booking_id: UUID
    draft: Draft
    guest: Guest
    created_at: datetime
    login: str
    rank: str
    note_staff: str = ""
    note_customer: str = ""
    steps: tuple[Step, ...] = field(default=())

    @property
    def died_at(self) -> datetime | None:
        """When it gave its slot back; None while it has it (or had it to the end)."""
        last = self.steps[-1] if self.steps else None
        return last.at if last and last.event in ("cancel", "admin_cancel", "expire_hold") else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Closure:
    """A blackout: spaces of a venue that nobody can book for a time."""

    tenant_id: int
    closure_id: UUID
    venue_id: int
    spaces: tuple[int, ...]
    start: datetime
    end: datetime
    reason: str
    created_at: datetime
    login: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Year:
    """All that is loaded in one go for one business."""

    stories: tuple[Story, ...]
    closures: tuple[Closure, ...]
