"""Commands as values: each is one wish for the database, sent once under a key made when its form opened."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, ClassVar, Literal
from uuid import UUID

from desk.domain.ids import BlackoutId, BookingId, CompositeId, CustomerId, SessionId, SpaceId, VenueId
from desk.domain.money import Money
from desk.domain.period import Period
from desk.domain.quote import NOTHING_MORE, Asked


@dataclass(frozen=True, kw_only=True, slots=True)
class WantedItem:
    """A space or a composite space (exactly one id) wanted for an event period."""

    period: Period
    space_id: SpaceId | None = None
    composite_id: CompositeId | None = None
    session_id: SessionId | None = None
    label: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class WantedCustomer:
    """A known customer (the id alone counts) or a new one under a fresh id; the phone in E.164 or None.

    `unshared`: a new person is refused (`NumberBelongs`) where the number belongs to somebody already.
    """

    id: CustomerId
    name: str
    phone: str | None = None
    language: str = ""
    unshared: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    name: ClassVar[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class CreateHold(Command):
    name: ClassVar[str] = "create_hold"
    booking_id: BookingId
    venue_id: VenueId
    items: tuple[WantedItem, ...]
    customer: WantedCustomer | None = None
    event_type: str = ""
    guests: int | None = None
    note_staff: str = ""
    note_customer: str = ""
    override_reason: str | None = None
    replaces: BookingId | None = None
    event_group: UUID | None = None
    asked: Asked = NOTHING_MORE
    tariff_revision: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ExtendHold(Command):
    name: ClassVar[str] = "extend_hold"
    booking_id: BookingId
    revision: int
    by: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class SelectPayment(Command):
    name: ClassVar[str] = "select_payment"
    booking_id: BookingId
    revision: int
    option: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ManualConfirm(Command):
    name: ClassVar[str] = "manual_confirm"
    booking_id: BookingId
    revision: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordCash(Command):
    """Cash at the counter; `tendered` is what was handed over, so that the change is known.

    `seen` is what the clerk saw as settled of the price: if more has come meanwhile, it is refused once.
    """

    name: ClassVar[str] = "record_cash"
    booking_id: BookingId
    amount: Money
    tendered: Money | None = None
    purpose: Literal["booking", "security", "tip"] = "booking"
    seen: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancel(Command):
    name: ClassVar[str] = "cancel"
    booking_id: BookingId
    revision: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdminCancel(Command):
    """Cancelled by the house; `refund` where it is to be another sum than the policy's."""

    name: ClassVar[str] = "admin_cancel"
    booking_id: BookingId
    revision: int
    reason: str
    refund: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MoveBooking(Command):
    """Puts the booking on other items; the price is made anew unless a manager keeps it with a reason."""

    name: ClassVar[str] = "move_booking"
    booking_id: BookingId
    revision: int
    items: tuple[WantedItem, ...]
    override_reason: str | None = None
    keep_price_reason: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FieldEdit:
    """One field from what the form showed to what was typed. `name`: event_type, guests, note_staff, note_customer."""

    name: str
    was: Any
    to: Any


@dataclass(frozen=True, kw_only=True, slots=True)
class EditBooking(Command):
    name: ClassVar[str] = "edit_booking"
    booking_id: BookingId
    fields: tuple[FieldEdit, ...]
    override_reason: str | None = None
    revision: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Requote(Command):
    """The price anew under today's tariff. `asked` whole: what it does not name is taken away."""

    name: ClassVar[str] = "requote"
    booking_id: BookingId
    revision: int
    asked: Asked
    new_discount: bool
    tariff_revision: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordActuals(Command):
    """What was used beyond the quote; replaces what was recorded before. Overtime is (item, minutes)."""

    name: ClassVar[str] = "record_actuals"
    booking_id: BookingId
    revision: int
    addons: tuple[tuple[int, Decimal], ...] = ()
    overtime: tuple[tuple[int, int], ...] = ()
    damage: tuple[tuple[str, Money], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class BlockSpace(Command):
    name: ClassVar[str] = "block_space"
    blackout_id: BlackoutId
    venue_id: VenueId
    spaces: tuple[SpaceId, ...]
    period: Period
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UnblockSpace(Command):
    name: ClassVar[str] = "unblock_space"
    blackout_id: BlackoutId
    revision: int


@dataclass(frozen=True, kw_only=True, slots=True)
class UndoMove(Command):
    """Takes back one's own move, the one that made revision `undo`; the database remembers items and price."""

    name: ClassVar[str] = "undo_move"
    booking_id: BookingId
    revision: int
    undo: int


Mark = Literal["arrived", "left", "no_show"]


@dataclass(frozen=True, kw_only=True, slots=True)
class MarkBooking(Command):
    """Notes that the customer has arrived, left or not come; or takes that back (`noted` False)."""

    name: ClassVar[str] = "mark_booking"
    booking_id: BookingId
    mark: Mark
    noted: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanClosure(Command):
    """Like `BlockSpace`, for spaces that still have bookings: a task until those are dealt with.

    `blackout_id` is the id of the blackout that will carry it out.
    """

    name: ClassVar[str] = "plan_closure"
    blackout_id: BlackoutId
    venue_id: VenueId
    spaces: tuple[SpaceId, ...]
    period: Period
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DropClosure(Command):
    name: ClassVar[str] = "drop_closure"
    blackout_id: BlackoutId


@dataclass(frozen=True, kw_only=True, slots=True)
class WriteDateNote(Command):
    """The note on a day, from what was shown to what is wanted; an empty text takes it away."""

    name: ClassVar[str] = "write_date_note"
    day: date
    venue_id: VenueId | None
    was: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportDays(Command):
    """Adds days with their names to a list; no day twice."""

    name: ClassVar[str] = "import_days"
    list_name: str
    days: tuple[tuple[date, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class RemoveDays(Command):
    """Takes a list away; with `day` only that day off it."""

    name: ClassVar[str] = "remove_days"
    list_id: int
    day: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ChooseProfile(Command):
    """How a venue wants to be paid from now on; `profile` is a value of PaymentProfile. An owner's word.

    Without `commission_bp` (of 10,000) the ordinary commission of that profile.
    """

    name: ClassVar[str] = "choose_profile"
    venue_id: VenueId
    profile: str
    commission_bp: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffCreate(Command):
    """`verifier` is a SCRAM-SHA-256 verifier; where it is empty `password` makes it on this PC, and never leaves it."""

    name: ClassVar[str] = "staff_create"
    login: str
    display_name: str
    rank: str
    verifier: str
    password: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffDisable(Command):
    name: ClassVar[str] = "staff_disable"
    login: str


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffPassword(Command):
    name: ClassVar[str] = "staff_password"
    login: str
    verifier: str
    password: str = field(default="", repr=False)
