"""What a provider of messages is to the desk, and what the database gives the worker to carry out: two ports.

The database hands out one step at a time under a lease; the worker asks the provider with no transaction open, and
reports what it saw. "Accepted" is never "delivered".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, ClassVar, Literal, Protocol
from uuid import UUID

from desk.domain.errors import Refused
from desk.domain.messages.kind import Channel
from desk.usecases.payments.providing import ProviderField as ProviderField


@dataclass(kw_only=True, eq=False)
class MessageTurned(Refused):
    """The provider of messages did not take it."""

    code: ClassVar[str] = "message_turned"
    outcome: Literal["refused", "again", "held"] = "refused"
    opted_out: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class TemplateWork:
    """The text that counts for a message, with what its provider and the networks know it by."""

    version: int
    subject: str
    body: str
    provider_template: str
    dlt_template: str
    header: str
    variables: tuple[tuple[str, str, int], ...]  # name, tag, longest


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageWork:
    """One step of one message. `send`: say it, once. `look`: find out what became of it; `text` is what was said."""

    step: Literal["send", "look"]
    message_id: int
    tenant_id: int
    lease: UUID
    kind: str
    channel: Channel
    provider: str
    to: str = field(repr=False)
    customer: str = field(repr=False)
    language: str
    facts: Mapping[str, Any] = field(repr=False)
    template: TemplateWork | None
    text: str = field(repr=False)
    tries: int
    state: str
    sending_at: datetime | None
    accepted_at: datetime | None
    claimed_at: datetime
    provider_ref: str | None

    @property
    def reference(self) -> str:
        """Our own name of it, the same at every try."""
        return f"halldesk-{self.tenant_id}-{self.message_id}"

    @property
    def age(self) -> timedelta:
        """How long ago it left, by the database's clock."""
        return self.claimed_at - (self.accepted_at or self.sending_at or self.claimed_at)


@dataclass(frozen=True, kw_only=True, slots=True)
class Attachment:
    name: str
    data: bytes = field(repr=False)
    kind: str = "application/pdf"


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """What a provider needs to say one message. `variables`: as registered, in the order of the text."""

    reference: str
    channel: Channel
    to: str = field(repr=False)
    text: str = field(repr=False)
    language: str
    title: str = field(default="", repr=False)
    header: str = ""
    provider_template: str = ""
    dlt_template: str = ""
    variables: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    parts: int = 1
    attachment: Attachment | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """The provider has it. `look_again` None: it can tell nothing more. `cost_minor` where it says so itself."""

    provider_ref: str
    state: Literal["accepted", "delivered"] = "accepted"
    look_again: timedelta | None = None
    parts: int | None = None
    cost_minor: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """What the provider knows of a message now.

    `absent`: certainly not there, so it may be said again. `failed`: it will not arrive; `again`: one more try is worth
    it. `unknown`: nothing is known; without `look_again` nobody but a person can find out.
    """

    state: Literal["accepted", "delivered", "failed", "again", "absent", "unknown"]
    provider_ref: str = ""
    look_again: timedelta | None = None
    problem: str = ""
    parts: int | None = None
    cost_minor: int | None = None


class MessageProvider(Protocol):
    """One provider of messages: one file, registered in one table. Every call may block up to its own timeout.

    `send` raises `MessageTurned` (an answer), `KeysRefused`, `Unavailable` (surely nothing happened) and
    `OutcomeUnknown` (it may have gone: look before anything else).
    """

    name: str
    title: str
    channels: tuple[Channel, ...]
    finds: bool  # whether `look` can find a message whose answer was lost

    def send(self, letter: Letter) -> Sent: ...
    def look(self, work: MessageWork) -> Seen: ...
    def check(self) -> str:
        """Really asks the provider whether the keys are good, without sending; the answer in words."""


class MessageDesk(Protocol):
    """The worker's side of the outbox; each call one transaction."""

    def here(self, worker: UUID, providers: Sequence[tuple[str, Sequence[Channel]]]) -> None: ...
    def claim(self, provider: str, limit: int) -> list[MessageWork]: ...
    def begin(self, work: MessageWork, letter: Letter, shown: str, code: tuple[str, str] | None) -> bool:
        """Keeps what is said before it leaves; False: it may not go any more. `code`: salt and hash, as hex."""

    def finish(self, work: MessageWork, outcome: str, **told: Any) -> None: ...
    def hold(self, provider: str, until: datetime | None, problem: str) -> None: ...
