"""Takes finished papers to a printer: to CUPS through `lp`, where vectors stay vectors, or to a receipt printer."""

import os
import shutil
import socket
import subprocess
import sys

from desk.documents.escpos import DPI, escpos
from desk.domain.errors import PrinterFailed

RAW_PORT = 9100
_PATIENCE_SECONDS = 20.0


class SystemSpooler:
    """The `Spooler` port. `lp` is the program to call, found on the path unless said."""

    def __init__(self, lp: str | None = None) -> None:
        self._lp = lp

    def takes_pdf(self) -> bool:
        return sys.platform != "win32" and self._program() is not None

    def send(self, pdf: bytes, printer: str, title: str) -> None:
        program = self._program()
        if program is None:
            raise PrinterFailed(problem="this system has no print spooler")
        command = [program, *(["-d", printer] if printer else []), "-t", title, "-"]
        try:
            done = subprocess.run(
                command,
                input=pdf,
                capture_output=True,
                timeout=_PATIENCE_SECONDS,
                check=False,
                env={**os.environ, "LC_ALL": "C"},
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PrinterFailed(problem="the print spooler does not answer") from error
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace").strip().removeprefix("lp: ")
            raise PrinterFailed(problem=said.splitlines()[0][:200] if said else f"lp ended with {done.returncode}")

    def send_roll(self, pdf: bytes, address: str) -> None:
        from desk.documents.pixels import pictures  # the library behind it is large and rarely needed

        host, _, port = address.partition(":")
        try:
            with socket.create_connection((host, int(port or RAW_PORT)), timeout=_PATIENCE_SECONDS) as printer:
                printer.sendall(escpos(pictures(pdf, dpi=DPI)))
        except (OSError, ValueError) as error:
            raise PrinterFailed(problem=f"the receipt printer at {address} does not answer") from error

    def _program(self) -> str | None:
        return self._lp or shutil.which("lp")
