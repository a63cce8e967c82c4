"""Every error a person or a caller can meet, in one tree.

The docstring's first paragraph is the default sentence a person reads; fields carry the facts; `code` is stable.
Adapters translate once into these; nothing above them looks at message texts.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from desk.domain.desk_error import DeskError as DeskError
from desk.domain.desk_error import RuleBroken as RuleBroken
from desk.domain.desk_error import with_reason
from desk.domain.limit_error import LimitReached as LimitReached
from desk.domain.outside_errors import Bug as Bug
from desk.domain.outside_errors import OutcomeUnknown as OutcomeUnknown
from desk.domain.outside_errors import PrinterFailed as PrinterFailed
from desk.domain.outside_errors import Refused as Refused
from desk.domain.outside_errors import TooBusy as TooBusy
from desk.domain.outside_errors import Unavailable as Unavailable
from desk.domain.outside_errors import WrongServer as WrongServer
from desk.domain.sentence import Sentence, joined

# ---- the user can change something --------------------------------------------------------------------------------


@dataclass(kw_only=True, eq=False)
class BadInput(RuleBroken):
    """What was entered cannot be used. Correct the field and try again."""

    code: ClassVar[str] = "bad_input"
    field_name: str = ""
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        field_name = self.field_name or Sentence("Input")
        return Sentence("{field}: {problem}.", field=field_name, problem=self.problem) if self.problem else text


@dataclass(kw_only=True, eq=False)
class BadPeriod(RuleBroken):
    """The times do not make a period. Enter a start and a later end."""

    code: ClassVar[str] = "bad_period"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        told = Sentence(
            "The times do not make a period ({problem}). Enter a start and a later end.",
            problem=self.problem,
        )
        return with_reason(text, told)


@dataclass(kw_only=True, eq=False)
class BadMoney(RuleBroken):
    """This is not an amount of money. Enter digits such as 12,500 or 12500.50."""

    code: ClassVar[str] = "bad_money"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        told = Sentence(
            "This is not an amount of money ({problem}). Enter digits such as 12,500 or 12500.50.",
            problem=self.problem,
        )
        return with_reason(text, told)


@dataclass(kw_only=True, eq=False)
class BadPhone(RuleBroken):
    """This is not a phone number that can be called. Enter all ten digits, or + and the country code."""

    code: ClassVar[str] = "bad_phone"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        told = Sentence(
            "This is not a phone number that can be called ({problem}). "
            "Enter all ten digits, or + and the country code.",
            problem=self.problem,
        )
        return with_reason(text, told)


@dataclass(kw_only=True, frozen=True)
class InTheWay:
    """One booking or blackout that occupies the space wanted."""

    space_id: int
    start: datetime
    end: datetime
    booking_id: UUID | None = None
    blackout_id: UUID | None = None
    number: str = ""
    status: str = ""
    title: str = ""


@dataclass(kw_only=True, eq=False)
class SlotTaken(RuleBroken):
    """The slot is taken. Choose one of the alternatives, or another time or space."""

    code: ClassVar[str] = "slot_taken"
    in_the_way: tuple[InTheWay, ...] = ()
    alternatives: tuple[Any, ...] = ()

    def _with_facts(self, text: Sentence) -> Sentence:
        if not self.in_the_way:
            return text
        first = self.in_the_way[0]
        if first.booking_id is None:
            what = Sentence("a blackout")
        else:
            what = Sentence("booking {number}", number=first.number) if first.number else Sentence("booking")
        if first.title:
            what = Sentence("{what} ({title})", what=what, title=first.title)
        return Sentence(
            "The slot is taken by {what}. Choose one of the alternatives, or another time or space.", what=what
        )


@dataclass(kw_only=True, eq=False)
class BookingRuleBroken(RuleBroken):
    """A booking rule of the venue does not allow this. A manager may override it with a reason."""

    code: ClassVar[str] = "booking_rule"
    rule: str = ""
    limit: str = ""
    overridable: bool = True

    def _with_facts(self, text: Sentence) -> Sentence:
        words = {
            "hours": Sentence("The venue is closed at that time"),
            "session": Sentence("This venue is booked by its sessions"),
            "notice": Sentence("That is too short a notice, or already past"),
            "ahead": Sentence("That is further ahead than this venue takes bookings"),
            "duration": Sentence("That is shorter or longer than this venue allows"),
            "capacity": Sentence("More guests than the space holds"),
            "hold": Sentence("The hold would run longer than this venue allows"),
        }.get(self.rule)
        if words is None:
            return text
        what = (
            Sentence("{what} ({limit}).", what=words, limit=self.limit)
            if self.limit
            else Sentence("{what}.", what=words)
        )
        return joined(what, Sentence("A manager may override it with a reason.") if self.overridable else "")


@dataclass(kw_only=True, eq=False)
class EventNotAllowed(RuleBroken):
    """The booking's status does not allow this now. Look at its history to see what happened."""

    code: ClassVar[str] = "event_not_allowed"
    status: str = ""
    event: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        of_drawer = {
            ("open", "open_drawer"): Sentence("Somebody has opened the drawer meanwhile. Look at who holds it."),
            ("closed", "drawer"): Sentence("The drawer has been closed meanwhile. Open it again to go on."),
            ("drawer open", "close_day"): Sentence("A drawer is still open. Count and close it, then close the day."),
            ("day closed", "void"): Sentence("The day of this payment is closed and stays so. Pay it back instead."),
        }.get((self.status, self.event))
        if of_drawer is not None:
            return of_drawer
        if self.status == "invoiced":
            return Sentence("This booking has its invoice. A manager voids it first; then issue a fresh one.")
        words = {
            "temp_hold": Sentence("on hold"),
            "pending": Sentence("pending"),
            "confirmed": Sentence("confirmed"),
            "completed": Sentence("completed"),
            "cancelled": Sentence("cancelled"),
            "expired": Sentence("expired"),
        }.get(self.status, self.status)
        if not words:
            return text
        return Sentence(
            "The booking's status ({status}) does not allow this now. Look at its history to see what happened.",
            status=words,
        )


@dataclass(kw_only=True, eq=False)
class MarkNotAllowed(RuleBroken):
    """This does not fit what is noted already. Take the other mark back first."""

    code: ClassVar[str] = "mark_not_allowed"
    mark: str = ""
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return {
            "too_early": Sentence("It is too early to note this. Wait until the event is near, or has begun."),
            "not_arrived": Sentence("Nobody has arrived yet. Note the arrival first."),
            "has_arrived": Sentence("They have arrived. Take that back first."),
            "no_show": Sentence("It is noted that nobody came. Take that back first."),
        }.get(self.problem, text)


@dataclass(kw_only=True, eq=False)
class CannotUndo(RuleBroken):
    """This cannot be undone any more. Change it by hand if it is wrong."""

    code: ClassVar[str] = "cannot_undo"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return {
            "too_late": Sentence("It happened too long ago to be undone. Change it by hand if it is wrong."),
            "changed_since": Sentence(
                "The place or price was changed again since. Undo that first, or change it by hand."
            ),
            "undone": Sentence("It was undone already."),
            "space_gone": Sentence("The space it came from is no longer offered. Move the booking by hand."),
            "not_yours": Sentence("Only your own move can be undone. Move the booking by hand."),
        }.get(self.problem, text)


@dataclass(kw_only=True, eq=False)
class HoldLapsed(RuleBroken):
    """The hold has run out. Make a new hold if the slot is still free."""

    code: ClassVar[str] = "hold_lapsed"
    expired_at: datetime | None = None


@dataclass(kw_only=True, eq=False)
class AmountMismatch(RuleBroken):
    """The amount is not what this booking can take. Check the sum due.

    `field_name` is the field of the command; `last_*` tell of the last money that came for this booking, if any did.
    `received_minor` is all that came for it, where money was taken since the desk looked.
    """

    code: ClassVar[str] = "amount_mismatch"
    due_minor: int | None = None
    currency: str = ""
    field_name: str = ""
    last_by: str = ""
    last_at: datetime | None = None
    last_minor: int | None = None
    last_number: str = ""
    received_minor: int | None = None

    def _with_facts(self, text: Sentence) -> Sentence:
        if not self.last_by:
            return text
        if self.received_minor is not None:
            return Sentence(
                "Money for this booking was taken meanwhile by {by}. Look at what is due, then decide.", by=self.last_by
            )
        return Sentence(
            "The amount is not what this booking can take. Money for it was last taken by {by}. Check the sum due.",
            by=self.last_by,
        )


@dataclass(kw_only=True, eq=False)
class NotPermitted(RuleBroken):
    """Your rank does not allow this. Ask a manager."""

    code: ClassVar[str] = "not_permitted"
    needs: tuple[str, ...] = ()

    def _with_facts(self, text: Sentence) -> Sentence:
        whom = {
            ("owner",): Sentence("Your rank does not allow this. Ask an owner."),
            ("clerk",): Sentence("Your rank does not allow this. Ask a clerk."),
            ("manager", "owner"): Sentence("Your rank does not allow this. Ask a manager or an owner."),
        }
        return whom.get(tuple(sorted(self.needs)), text)


@dataclass(kw_only=True, eq=False)
class LoginEnded(NotPermitted):
    """Your login has been switched off. Ask a manager."""

    code: ClassVar[str] = "login_ended"


@dataclass(kw_only=True, eq=False)
class PasswordReplaced(NotPermitted):
    """Your password has been changed. Sign in with the new one."""

    code: ClassVar[str] = "password_replaced"


@dataclass(kw_only=True, eq=False)
class NotFound(RuleBroken):
    """It does not exist, or belongs to another business."""

    code: ClassVar[str] = "not_found"
    what: str = ""


@dataclass(kw_only=True, eq=False)
class CustomerMerged(RuleBroken):
    """This entry was merged into another customer meanwhile. Go on with the one that was kept."""

    code: ClassVar[str] = "customer_merged"
    customer: UUID | None = None
    into: UUID | None = None
    merged_by: str = ""
    merged_at: datetime | None = None

    def _with_facts(self, text: Sentence) -> Sentence:
        if not self.merged_by:
            return text
        return Sentence(
            "This entry was merged into another customer by {person}. Go on with the one that was kept.",
            person=self.merged_by,
        )


@dataclass(kw_only=True, eq=False)
class NumberBelongs(RuleBroken):
    """This number belongs to somebody already. Say whether it is the same person or another one."""

    code: ClassVar[str] = "number_belongs"
    customers: tuple[UUID, ...] = ()


@dataclass(kw_only=True, eq=False)
class NotATable(RuleBroken):
    """This file cannot be read as a table. Save it as XLSX or CSV and try again."""

    code: ClassVar[str] = "not_a_table"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        told = Sentence(
            "This file cannot be read as a table ({problem}). Save it as XLSX or CSV and try again.",
            problem=self.problem,
        )
        return with_reason(text, told)


@dataclass(kw_only=True, eq=False)
class KeyReused(RuleBroken):
    """This request was already used for something else. Start the action again."""

    code: ClassVar[str] = "key_reused"


@dataclass(kw_only=True, eq=False)
class RequestSettled(RuleBroken):
    """This request was settled as never carried out and cannot be sent again. Start the action again."""

    code: ClassVar[str] = "request_settled"


@dataclass(kw_only=True, eq=False)
class SignInFailed(RuleBroken):
    """The name or the password is wrong. Try again."""

    code: ClassVar[str] = "sign_in_failed"


@dataclass(kw_only=True, eq=False)
class ConfigurationWrong(RuleBroken):
    """The settings cannot be used. Correct the file or the environment and start again."""

    code: ClassVar[str] = "configuration"
    where: str = ""
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return Sentence("{where}: {problem}.", where=self.where, problem=self.problem) if self.problem else text


# ---- somebody else was faster -------------------------------------------------------------------------------------


@dataclass(kw_only=True, frozen=True)
class FieldClash:
    """One field that two desks changed: what it is now, and what this desk wanted."""

    name: str
    now: Any
    wanted: Any


@dataclass(kw_only=True, eq=False)
class RecordChanged(DeskError):
    """Another desk has changed this meanwhile. Look at what changed, then decide."""

    code: ClassVar[str] = "record_changed"
    revision: int | None = None
    changed_by: str = ""
    changed_at: datetime | None = None
    clashes: tuple[FieldClash, ...] = ()
