"""The lifecycle of a booking as data: six statuses, nine events, who may apply which.

The same table stands in the database, which enforces it; a test proves that both are equal.
Source: the lifecycle table of the product's design; the screens use it to offer actions.
"""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    TEMP_HOLD = "temp_hold"
    PENDING = "pending"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Event(StrEnum):
    CREATE = "create"
    EXPIRE_HOLD = "expire_hold"
    SELECT_PAYMENT = "select_payment"
    RECEIVE_DEPOSIT = "receive_deposit"
    RECEIVE_FULL_PAYMENT = "receive_full_payment"
    MANUAL_CONFIRM = "manual_confirm"
    CANCEL = "cancel"
    ADMIN_CANCEL = "admin_cancel"
    COMPLETE_EVENT = "complete_event"


class Actor(StrEnum):
    """Who applies an event: a person's rank, or the database itself."""

    CLERK = "clerk"
    MANAGER = "manager"
    OWNER = "owner"
    SYSTEM = "system"


class ConfirmationTrigger(StrEnum):
    MANUAL_APPROVAL = "manual_approval"
    DEPOSIT_ONLY = "deposit_only"
    FULL_PAYMENT = "full_payment"
    IMMEDIATE = "immediate"


@dataclass(frozen=True, kw_only=True, slots=True)
class Transition:
    source: Status | None
    event: Event
    target: Status
    actors: frozenset[Actor]


STAFF = frozenset({Actor.CLERK, Actor.MANAGER, Actor.OWNER})
SENIOR = frozenset({Actor.MANAGER, Actor.OWNER})
SYSTEM = frozenset({Actor.SYSTEM})

LIVE = frozenset({Status.TEMP_HOLD, Status.PENDING, Status.CONFIRMED})
OCCUPYING = LIVE | {Status.COMPLETED}
"""What keeps its space: a past slot that was used is not sold again either, e.g. by a late entry."""
FINAL = frozenset({Status.COMPLETED, Status.CANCELLED, Status.EXPIRED})


def _row(source: Status | None, event: Event, target: Status, actors: frozenset[Actor]) -> Transition:
    return Transition(source=source, event=event, target=target, actors=actors)


TRANSITIONS: tuple[Transition, ...] = (
    _row(None, Event.CREATE, Status.TEMP_HOLD, STAFF),
    _row(Status.TEMP_HOLD, Event.EXPIRE_HOLD, Status.EXPIRED, SYSTEM),
    _row(Status.TEMP_HOLD, Event.SELECT_PAYMENT, Status.PENDING, STAFF),
    _row(Status.TEMP_HOLD, Event.CANCEL, Status.CANCELLED, STAFF),
    _row(Status.PENDING, Event.RECEIVE_DEPOSIT, Status.CONFIRMED, SYSTEM),
    _row(Status.PENDING, Event.RECEIVE_FULL_PAYMENT, Status.CONFIRMED, SYSTEM),
    _row(Status.PENDING, Event.MANUAL_CONFIRM, Status.CONFIRMED, SENIOR | SYSTEM),
    _row(Status.PENDING, Event.CANCEL, Status.CANCELLED, STAFF | SYSTEM),
    _row(Status.PENDING, Event.ADMIN_CANCEL, Status.CANCELLED, SENIOR),
    _row(Status.CONFIRMED, Event.CANCEL, Status.CANCELLED, STAFF),
    _row(Status.CONFIRMED, Event.ADMIN_CANCEL, Status.CANCELLED, SENIOR),
    _row(Status.CONFIRMED, Event.COMPLETE_EVENT, Status.COMPLETED, SYSTEM),
)

_BY_SOURCE_AND_EVENT = {(row.source, row.event): row for row in TRANSITIONS}


def transition(source: Status | None, event: Event) -> Transition | None:
    """The row for this event in this status, or None where the event is not allowed."""
    return _BY_SOURCE_AND_EVENT.get((source, event))


def may(source: Status | None, event: Event, actor: Actor) -> bool:
    """Whether `actor` may apply `event` to a booking in status `source`, guards apart."""
    row = transition(source, event)
    return row is not None and actor in row.actors
