"""The ten kinds of message, the channels they go by, and the fields each kind may name, with what DLT knows of them.

What a field holds is filled in where the message is made; how a text with fields is read is in `message_text`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Tag = Literal["numeric", "alphanumeric"]
LONGEST_VALUE = 30  # characters per variable that DLT portals take by default


class MessageKind(StrEnum):
    HOLD_PLACED = "hold_placed"
    BOOKING_CONFIRMED = "booking_confirmed"
    BOOKING_CANCELLED = "booking_cancelled"
    HOLD_EXPIRED = "hold_expired"
    PAYMENT_RECEIVED = "payment_received"
    PAYMENT_DUE = "payment_due"
    REFUND_ISSUED = "refund_issued"
    EVENT_REMINDER = "event_reminder"
    EVENT_COMPLETED = "event_completed"
    ONE_TIME_CODE = "one_time_code"


class Channel(StrEnum):
    SMS = "sms"
    WHATSAPP = "whatsapp"
    EMAIL = "email"


@dataclass(frozen=True, kw_only=True, slots=True)
class MessageField:
    """One name that a text may use: the tag and length DLT checks its values by, and a value to try it with."""

    name: str
    sample: str
    tag: Tag = "alphanumeric"
    longest: int = LONGEST_VALUE


_FIELDS = {
    field.name: field
    for field in (
        MessageField(name="customer", sample="Asha Mehta"),
        MessageField(name="venue", sample="Parijat Lawns"),
        MessageField(name="booking", sample="PL-26-000123"),
        MessageField(name="place", sample="Rose Lawn"),
        MessageField(name="day", sample="14 Feb 2027"),
        MessageField(name="time", sample="16:00"),
        MessageField(name="expires", sample="12 Feb 18:30"),
        MessageField(name="total", sample="2,36,000"),
        MessageField(name="paid", sample="59,000"),
        MessageField(name="due", sample="1,77,000"),
        MessageField(name="due_day", sample="7 Feb 2027"),
        MessageField(name="amount", sample="59,000"),
        MessageField(name="paper", sample="RCP-2627-000045"),
        MessageField(name="code", sample="482913", tag="numeric", longest=6),
        MessageField(name="minutes", sample="10", tag="numeric", longest=2),
    )
}
_BOOKING = ("customer", "venue", "booking", "place", "day", "time")
_OF_KIND: dict[MessageKind, tuple[str, ...]] = {
    MessageKind.HOLD_PLACED: (*_BOOKING, "expires", "total"),
    MessageKind.BOOKING_CONFIRMED: (*_BOOKING, "total", "paid", "due"),
    MessageKind.BOOKING_CANCELLED: _BOOKING,
    MessageKind.HOLD_EXPIRED: _BOOKING,
    MessageKind.PAYMENT_RECEIVED: (*_BOOKING, "amount", "paper", "total", "paid", "due"),
    MessageKind.PAYMENT_DUE: (*_BOOKING, "due", "due_day"),
    MessageKind.REFUND_ISSUED: (*_BOOKING, "amount", "paper"),
    MessageKind.EVENT_REMINDER: (*_BOOKING, "due"),
    MessageKind.EVENT_COMPLETED: _BOOKING,
    MessageKind.ONE_TIME_CODE: ("code", "minutes", "venue"),
}


def fields_of(kind: MessageKind | str) -> tuple[MessageField, ...]:
    """What texts of this kind may name, in the order a person expects it."""
    return tuple(_FIELDS[name] for name in _OF_KIND[MessageKind(kind)])


def samples_of(kind: MessageKind | str) -> dict[str, str]:
    """A value for each field, to show a text with."""
    return {field.name: field.sample for field in fields_of(kind)}
