"""Printing a paper: count the copy, make it with its mark, take it to the printer. Each runs in the slow lane.

What can be printed is a `Subject`: one numbered paper, the youngest of a booking, or a closed day.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol
from uuid import UUID

from desk.domain.errors import NotFound
from desk.domain.ids import BookingId, CommandKey
from desk.usecases.at_the_desk import Desk
from desk.usecases.drawer import DayReport
from desk.usecases.papers import CountPrint, PaperCard, PaperFormat, PaperPicture, PrinterChoice

PRINTER_DPI = 300

Medium = Literal["paper", "file"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """A paper as PDF under its number. `card` is that of a numbered document, with how often it has left the desk."""

    number: str
    pdf: bytes
    card: PaperCard | None = None


class Subject(Protocol):
    """What can be shown, printed and kept; both methods are slow."""

    def shown(self, desk: Desk, paper_format: PaperFormat) -> Made:
        """As the next copy will look; nothing is counted."""

    def counted(self, desk: Desk, paper_format: PaperFormat, medium: Medium, key: CommandKey) -> Made:
        """One more copy that leaves the desk, counted where copies are counted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OnePaper:
    """A numbered document: each copy is counted, from the second on it says which it is."""

    document_id: UUID

    def shown(self, desk: Desk, paper_format: PaperFormat) -> Made:
        content = desk.reader.paper(self.document_id)
        pdf = desk.papers.render(content, paper_format, copy=content.card.copies + 1)
        return Made(number=content.card.number, pdf=pdf, card=content.card)

    def counted(self, desk: Desk, paper_format: PaperFormat, medium: Medium, key: CommandKey) -> Made:
        card = desk.carry_out(CountPrint(document_id=self.document_id, medium=medium), key).paper
        assert card is not None
        pdf = desk.papers.render(desk.reader.paper(card.id), paper_format, copy=card.copies)
        return Made(number=card.number, pdf=pdf, card=card)


@dataclass(frozen=True, kw_only=True, slots=True)
class LatestPaper:
    """The youngest paper of a booking that is not void.

    Its methods raise `NotFound` where the booking has none yet.
    """

    booking_id: BookingId

    def _found(self, desk: Desk) -> OnePaper:
        found = [card for card in desk.reader.papers(self.booking_id) if not card.void]
        if not found:
            raise NotFound(what="document")
        return OnePaper(document_id=found[-1].id)

    def shown(self, desk: Desk, paper_format: PaperFormat) -> Made:
        return self._found(desk).shown(desk, paper_format)

    def counted(self, desk: Desk, paper_format: PaperFormat, medium: Medium, key: CommandKey) -> Made:
        return self._found(desk).counted(desk, paper_format, medium, key)


@dataclass(frozen=True, kw_only=True, slots=True)
class DayPaper:
    """The Z report of a closed day. The same however often it is printed: the close has one number for ever."""

    day: DayReport
    language: str = "en"

    def shown(self, desk: Desk, paper_format: PaperFormat) -> Made:
        return Made(number=f"Z {self.day.z}", pdf=z_report(desk, self.day, paper_format, self.language))

    def counted(self, desk: Desk, paper_format: PaperFormat, medium: Medium, key: CommandKey) -> Made:
        return self.shown(desk, paper_format)


@dataclass(frozen=True, kw_only=True, slots=True)
class Printed:
    """A paper on its way. `pictures` is empty where it went to the printer; otherwise the window draws them."""

    made: Made
    pictures: Sequence[PaperPicture] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """A paper as the next copy of it would look."""

    made: Made
    pictures: Sequence[PaperPicture]


def z_report(desk: Desk, day: DayReport, paper_format: PaperFormat = PaperFormat.A4, language: str = "en") -> bytes:
    """The Z report of a closed day as PDF, under the number of its close; the same bytes for the same arguments.

    Raises:
        NotFound: the day is not closed, so it has no number and nothing is pinned.
    """
    if day.z is None:
        raise NotFound(what="day")
    return desk.papers.z_report(day, paper_format, language=language)


def print_paper(
    desk: Desk, subject: Subject, paper_format: PaperFormat, choice: PrinterChoice, key: CommandKey
) -> Printed:
    """Counts one copy and prints it; a copy that jams in the printer stays counted, the next is its duplicate.

    Raises:
        PrinterFailed: the printer or its spooler did not take it.
    """
    made = subject.counted(desk, paper_format, "paper", key)
    if choice.way == "escpos":
        desk.spooler.send_roll(made.pdf, choice.name)
    elif choice.way == "system" and desk.spooler.takes_pdf():
        desk.spooler.send(made.pdf, choice.name, made.number)
    else:
        return Printed(made=made, pictures=desk.papers.pictures(made.pdf, dpi=PRINTER_DPI))
    return Printed(made=made)


def paper_file(desk: Desk, subject: Subject, paper_format: PaperFormat, key: CommandKey) -> Printed:
    """Counts a copy that is kept as a file and makes it."""
    return Printed(made=subject.counted(desk, paper_format, "file", key))


def preview(desk: Desk, subject: Subject, paper_format: PaperFormat, dpi: int) -> Preview:
    """What the next copy will look like; nothing is counted."""
    made = subject.shown(desk, paper_format)
    return Preview(made=made, pictures=desk.papers.pictures(made.pdf, dpi=dpi))
