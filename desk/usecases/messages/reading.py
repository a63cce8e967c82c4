"""Messages as screens read them: the log with its attempts, texts and rules, figures, and how the senders are.

What may be asked for is in the commands; nothing is sent from here.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, Protocol

from desk.domain.ids import BookingId, CustomerId
from desk.domain.messages.kind import Channel, MessageKind
from desk.domain.money import Money
from desk.domain.period import Period

MessageState = Literal[
    "to_approve", "queued", "claimed", "accepted", "ambiguous", "delivered", "failed", "stale", "void"
]
Category = Literal["service", "promotional"]


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageAttempt:
    """One line of what was tried: what came of it, and `problem` in the provider's words."""

    at: datetime
    by: str
    channel: Channel
    provider: str
    outcome: str
    problem: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageCard:
    """One message. `text` is empty until a worker has made it; `channel` is where it is in the chain of `channels`;
    `next_at`: when something is done about it again; `resends`: the message it repeats; `attempts` oldest first.
    """

    id: int
    kind: MessageKind
    event: str
    state: MessageState
    channel: Channel
    channels: tuple[Channel, ...]
    booking_id: BookingId | None
    booking_number: str
    customer_id: CustomerId | None
    customer: str
    recipient: str
    language: str
    problem: str
    title: str
    text: str
    parts: int
    cost: Money
    provider: str
    tries: int
    attempts: tuple[MessageAttempt, ...]
    created_at: datetime
    created_by: str
    changed_at: datetime
    next_at: datetime | None
    stale_at: datetime
    accepted_at: datetime | None
    delivered_at: datetime | None
    resends: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageFilter:
    """Which messages of the log, made within `period`; what is empty lets everything through."""

    period: Period
    states: tuple[MessageState, ...] = ()
    kinds: tuple[MessageKind, ...] = ()
    channels: tuple[Channel, ...] = ()
    booking_id: BookingId | None = None
    customer_id: CustomerId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageTemplate:
    """A text in one version of it; the highest counts. `second_provider`: may go by the next provider if need be."""

    kind: MessageKind
    channel: Channel
    language: str
    version: int
    subject: str
    body: str
    provider_template_id: str
    dlt_template_id: str
    header: str
    category: Category
    second_provider: bool
    enabled: bool
    created_at: datetime
    created_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageRule:
    """What is told of an event, by which channels in turn, and how much later (below zero: before its moment)."""

    id: int
    event: str
    kind: MessageKind
    channels: tuple[Channel, ...]
    delay: timedelta
    useful: timedelta
    ask_first: bool
    enabled: bool
    revision: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageFigure:
    """One week (by its Monday) of one kind through one provider: how many, of these how many came or failed, cost."""

    week: date
    kind: MessageKind
    channel: Channel
    provider: str
    sent: int
    delivered: int
    failed: int
    cost: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class ProviderHealth:
    """A provider as the whole house sees it. `seen_at`: when a worker with its secret was here last.

    `place`: the lowest is asked first. `per_minute`: at most so many messages; None without a limit.
    """

    provider: str
    channels: tuple[Channel, ...]
    active: bool
    part: Money
    seen_at: datetime | None
    paused_at: datetime | None
    paused_by: str
    pause_reason: str
    held_until: datetime | None
    problem: str
    revision: int
    place: int = 1
    per_minute: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageHealth:
    """How the sending is; `waiting` messages could go now, the oldest since `oldest`. `missing` channels have messages
    waiting and no worker with a secret for them.
    """

    providers: tuple[ProviderHealth, ...]
    waiting: int
    oldest: datetime | None
    to_approve: int
    ambiguous: int
    missing: tuple[Channel, ...]
    last_error: str
    last_error_at: datetime | None


class MessageReader(Protocol):
    """The reads of messages, part of the `Reader`."""

    def messages(self, wanted: MessageFilter) -> list[MessageCard]:
        """At most 500, the latest first."""

    def message_templates(self) -> list[MessageTemplate]:
        """Of each text the version that counts."""

    def template_versions(self, kind: MessageKind, channel: Channel, language: str) -> list[MessageTemplate]:
        """Every version of one text, the one that counts at the head."""

    def message_rules(self) -> list[MessageRule]: ...
    def message_figures(self, first: date, last: date) -> list[MessageFigure]:
        """What was sent from the first day to the last, by week, kind, channel and provider."""

    def message_health(self) -> MessageHealth: ...
