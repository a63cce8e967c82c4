"""Which kind of paper this PC prints on without asking, and which printer holds each kind."""

from typing import Literal, cast

from desk.ui.window_state import WindowState
from desk.usecases.papers import PaperFormat, PrinterChoice

WAYS = ("system", "escpos", "ask")


def paper_format(state: WindowState) -> PaperFormat:
    known = [each for each in PaperFormat if each.value == state.paper_format]
    return known[0] if known else PaperFormat.A4


def printer_for(state: WindowState, wanted: PaperFormat) -> PrinterChoice:
    """The choice kept for this kind of paper; the system's default printer until one was made."""
    way, name = state.printer(wanted.value)
    if way not in WAYS:
        return PrinterChoice(way="system")
    return PrinterChoice(way=cast(Literal["system", "escpos", "ask"], way), name=name)


def keep(state: WindowState, wanted: PaperFormat, choice: PrinterChoice) -> None:
    state.paper_format = wanted.value
    state.set_printer(wanted.value, choice.way, choice.name)
