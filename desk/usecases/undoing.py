"""What undoes a command: a compensating command made of the command itself and its answer, sent like any other.

Nothing is rolled back here; the referee judges the compensation as it judges every wish.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from desk.domain.ids import BlackoutId, BookingId, new_id
from desk.usecases.commands import (
    BlockSpace,
    Cancel,
    Command,
    CreateHold,
    EditBooking,
    FieldEdit,
    MarkBooking,
    MoveBooking,
    UnblockSpace,
    UndoMove,
    WantedCustomer,
    WantedItem,
)
from desk.usecases.ports import Answer, Reader
from desk.usecases.results import BlackoutCard, BookingCard, HistoryEntry

What = Literal["move", "edit", "block", "unblock", "cancel", "mark"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Undo:
    """One step that can be taken back; `subject` is the booking's number or the blackout's reason."""

    what: What
    subject: str
    command: Command
    booking_id: BookingId | None = None


def undo_of(command: Command, answer: Answer) -> Undo | None:
    """How to take back what the command did; None where that is another decision (money, a confirmed booking)."""
    card, blackout = answer.booking, answer.blackout
    if blackout is not None:
        return _of_blackout(command, blackout)
    if card is None:
        return None
    match command:
        case MoveBooking():
            back: Command = UndoMove(booking_id=card.id, revision=card.revision, undo=command.revision + 1)
            return Undo(what="move", subject=card.number, command=back, booking_id=card.id)
        case EditBooking():
            fields = tuple(
                FieldEdit(name=edit.name, was=stored, to=edit.was)
                for edit in command.fields
                if (stored := getattr(card, edit.name)) != edit.was
            )
            edits = EditBooking(booking_id=card.id, fields=fields)
            return Undo(what="edit", subject=card.number, command=edits, booking_id=card.id) if fields else None
        case MarkBooking():
            back = MarkBooking(booking_id=card.id, mark=command.mark, noted=not command.noted)
            return Undo(what="mark", subject=card.number, command=back, booking_id=card.id)
        case Cancel() if card.payment_option is None:  # only a hold has none
            return Undo(what="cancel", subject=card.number, command=held_again(card), booking_id=card.id)
        case _:
            return None


def _of_blackout(command: Command, card: BlackoutCard) -> Undo | None:
    match command:
        case BlockSpace():
            lift = UnblockSpace(blackout_id=card.id, revision=card.revision)
            return Undo(what="block", subject=card.reason, command=lift)
        case UnblockSpace():
            again = BlockSpace(
                blackout_id=BlackoutId(new_id()),
                venue_id=card.venue_id,
                spaces=card.spaces,
                period=card.period,
                reason=card.reason,
            )
            return Undo(what="unblock", subject=card.reason, command=again)
        case _:
            return None


def held_again(card: BookingCard) -> CreateHold:
    """A new hold of everything that a cancelled one had, linked to it; its price is made anew."""
    customer = card.customer
    return CreateHold(
        booking_id=BookingId(new_id()),
        venue_id=card.venue_id,
        items=tuple(
            WantedItem(
                period=item.period,
                space_id=item.space_id,
                composite_id=item.composite_id,
                session_id=item.session_id,
                label=item.label,
            )
            for item in card.items
        ),
        customer=WantedCustomer(id=customer.id, name=customer.name) if customer is not None else None,
        event_type=card.event_type,
        guests=card.guests,
        note_staff=card.note_staff,
        note_customer=card.note_customer,
        replaces=card.id,
    )


def ready(undo: Undo, reader: Reader) -> Command:
    """The command with the revision of this moment, so that one's own later changes are in nobody's way.

    Raises:
        NotFound: the booking is gone.
        Unavailable: nothing could be read.
    """
    command = undo.command
    if not isinstance(command, UndoMove):
        return command
    card = reader.booking(command.booking_id)
    return UndoMove(booking_id=command.booking_id, revision=card.revision, undo=command.undo)


def who_changed(history: Iterable[HistoryEntry], fields: Iterable[str]) -> dict[str, HistoryEntry]:
    """For each field, the latest entry of a booking's history that changed it."""
    found: dict[str, HistoryEntry] = {}
    for entry in history:
        found |= {name: entry for name in fields if name in entry.changed}
    return found
