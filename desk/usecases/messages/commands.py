"""What people may do about messages: texts, rules, one message, a provider, a customer's wishes, one-time codes."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from desk.domain.ids import CustomerId
from desk.domain.messages.kind import Channel, MessageField, MessageKind
from desk.usecases.commands import Command


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveTemplate(Command):
    """A new version of one text. `version` is the one that was seen; 0 where there was none. For managers."""

    name: ClassVar[str] = "save_template"
    kind: MessageKind
    channel: Channel
    language: str
    version: int
    body: str
    subject: str = ""
    provider_template_id: str = ""
    dlt_template_id: str = ""
    header: str = ""
    category: Literal["service", "promotional"] = "service"
    variables: tuple[MessageField, ...] = ()
    second_provider: bool = False
    enabled: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveRule(Command):
    """When and by which channels an event is told; what is None stays. For managers."""

    name: ClassVar[str] = "save_rule"
    rule_id: int
    revision: int
    channels: tuple[Channel, ...] | None = None
    delay_minutes: int | None = None
    useful_minutes: int | None = None
    ask_first: bool | None = None
    enabled: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ResendMessage(Command):
    """Sends once more what has come to an end or is in doubt, as a new message; by its own channels unless said."""

    name: ClassVar[str] = "resend_message"
    message_id: int
    channels: tuple[Channel, ...] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DecideMessage(Command):
    """A message that waits for a person goes or is dropped; a queued one may be dropped."""

    name: ClassVar[str] = "decide_message"
    message_id: int
    send: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class SetMessageProvider(Command):
    """A manager pauses or resumes a provider; the rest is an owner's. What is None stays; `per_minute` 0: no limit."""

    name: ClassVar[str] = "set_message_provider"
    provider: str
    paused: bool | None = None
    reason: str = ""
    active: bool | None = None
    place: int | None = None
    part_minor: int | None = None
    per_minute: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OptOut(Command):
    """All channels by which a customer wants no messages; none at all: wants them all."""

    name: ClassVar[str] = "opt_out"
    customer_id: CustomerId
    channels: tuple[Channel, ...]
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestOtp(Command):
    """A one-time code to one of a customer's numbers. The answer's `asked` says when it may be asked for again."""

    name: ClassVar[str] = "request_otp"
    customer_id: CustomerId
    phone: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OtpCheck(Command):
    """What the customer said. A wrong code is an answer (`checked`), not an error, because its try counts."""

    name: ClassVar[str] = "otp_check"
    customer_id: CustomerId
    phone: str
    code: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OtpAsked:
    """A code is on its way as message `message_id`."""

    message_id: int
    again_at: datetime
    expires_at: datetime
    tries_left: int


@dataclass(frozen=True, kw_only=True, slots=True)
class OtpChecked:
    """Whether the number is verified now; if not, `why` and how many tries this code has left."""

    verified: bool
    tries_left: int
    why: Literal["", "wrong", "no_tries", "expired", "used", "not_sent"]
