"""Printing a paper: count the copy, make it with its mark, take it to the printer. Each runs in the slow lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from desk.domain.errors import NotFound
from desk.domain.ids import BookingId, CommandKey
from desk.usecases.at_the_desk import Desk
from desk.usecases.papers import (
    CountPrint,
    PaperCard,
    PaperContent,
    PaperFormat,
    PaperPicture,
    PrinterChoice,
)

PRINTER_DPI = 300


@dataclass(frozen=True, kw_only=True, slots=True)
class Printed:
    """A paper on its way. `pictures` is empty where it went to the printer; otherwise the window draws them."""

    card: PaperCard
    pdf: bytes
    pictures: Sequence[PaperPicture] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """A paper as the next copy of it would look."""

    content: PaperContent
    pdf: bytes
    pictures: Sequence[PaperPicture]


def latest_paper(desk: Desk, booking_id: BookingId) -> PaperCard:
    """The youngest paper that is not void.

    Raises:
        NotFound: the booking has none yet.
    """
    found = [card for card in desk.reader.papers(booking_id) if not card.void]
    if not found:
        raise NotFound(what="document")
    return found[-1]


def print_paper(
    desk: Desk, document_id: UUID, paper_format: PaperFormat, choice: PrinterChoice, key: CommandKey
) -> Printed:
    """Counts one copy and prints it; a copy that jams in the printer stays counted, the next is its duplicate.

    Raises:
        PrinterFailed: the printer or its spooler did not take it.
    """
    card, pdf = _made(desk, CountPrint(document_id=document_id), paper_format, key)
    if choice.way == "escpos":
        desk.spooler.send_roll(pdf, choice.name)
    elif choice.way == "system" and desk.spooler.takes_pdf():
        desk.spooler.send(pdf, choice.name, card.number)
    else:
        return Printed(card=card, pdf=pdf, pictures=desk.papers.pictures(pdf, dpi=PRINTER_DPI))
    return Printed(card=card, pdf=pdf)


def print_latest(
    desk: Desk, booking_id: BookingId, paper_format: PaperFormat, choice: PrinterChoice, key: CommandKey
) -> Printed:
    """Prints the youngest paper of a booking."""
    return print_paper(desk, latest_paper(desk, booking_id).id, paper_format, choice, key)


def paper_file(desk: Desk, document_id: UUID, paper_format: PaperFormat, key: CommandKey) -> Printed:
    """Counts a copy that is kept as a file and makes it."""
    card, pdf = _made(desk, CountPrint(document_id=document_id, medium="file"), paper_format, key)
    return Printed(card=card, pdf=pdf)


def preview(desk: Desk, document_id: UUID, paper_format: PaperFormat, dpi: int) -> Preview:
    """What the next copy will look like; nothing is counted."""
    content = desk.reader.paper(document_id)
    pdf = desk.papers.render(content, paper_format, copy=content.card.copies + 1)
    return Preview(content=content, pdf=pdf, pictures=desk.papers.pictures(pdf, dpi=dpi))


def _made(desk: Desk, count: CountPrint, paper_format: PaperFormat, key: CommandKey) -> tuple[PaperCard, bytes]:
    counted = desk.carry_out(count, key).paper
    assert counted is not None
    content = desk.reader.paper(counted.id)
    return counted, desk.papers.render(content, paper_format, copy=counted.copies)
