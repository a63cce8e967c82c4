"""What the doctor can see of printers: the system's, and whether those chosen on this PC are there and answer."""

import shutil
import socket
import subprocess
from collections.abc import Mapping

from desk.domain.sentence import Sentence
from desk.usecases.papers import PaperFormat, PrinterChoice
from desk.usecases.ports import Finding

_PATIENCE_SECONDS = 2.0
_RAW_PORT = 9100


def chosen_here() -> Mapping[PaperFormat, PrinterChoice]:
    """The printer that this PC's settings name for each kind of paper."""
    from desk.ui.papers.setting import printer_for  # the window keeps them in its own file
    from desk.ui.window_state import WindowState

    state = WindowState()
    return {paper: printer_for(state, paper) for paper in PaperFormat}


def printers(chosen: Mapping[PaperFormat, PrinterChoice]) -> list[Finding]:
    """The system's printers, then each chosen one that is gone or silent."""
    names = _names()
    found = [_of_the_system(names)]
    for paper, choice in chosen.items():
        if choice.way == "escpos" and not _answers(choice.name):
            advice = Sentence("Switch it on and look at its cable, or choose another under Settings, Printers.")
            value = Sentence("{paper}: {name} does not answer", paper=paper.value, name=choice.name)
        elif choice.way == "system" and choice.name and names is not None and choice.name not in names:
            advice = Sentence("Set it up in the system again, or choose another under Settings, Printers.")
            value = Sentence("{paper}: {name} is not set up here", paper=paper.value, name=choice.name)
        else:
            continue
        title = Sentence("Chosen printer")
        found.append(Finding(name=f"printer {paper.value}", title=title, state="warning", value=value, advice=advice))
    return found


def _of_the_system(names: list[str] | None) -> Finding:
    title = Sentence("Printers")
    if names is None:
        return Finding(name="printers", title=title, state="good", value=Sentence("not asked on this system"))
    if names:
        return Finding(name="printers", title=title, state="good", value=", ".join(names))
    advice = Sentence("Papers can be saved as PDF; to print, set a printer up in the system.")
    return Finding(name="printers", title=title, state="warning", value=Sentence("none here"), advice=advice)


def _names() -> list[str] | None:
    """None where the system's spooler cannot be asked."""
    program = shutil.which("lpstat")
    if program is None:
        return None
    try:
        shown = subprocess.run([program, "-e"], capture_output=True, text=True, timeout=5, check=False)
    except subprocess.TimeoutExpired:
        return []
    return shown.stdout.split()


def _answers(address: str) -> bool:
    """Whether a receipt printer takes a connection; nothing is sent to it."""
    host, _, port = address.partition(":")
    try:
        socket.create_connection((host, int(port or _RAW_PORT)), timeout=_PATIENCE_SECONDS).close()
    except (OSError, ValueError):
        return False
    return True
