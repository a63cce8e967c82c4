"""Printers of the tests: an `lp` like that of CUPS, which keeps what it was given, and a receipt printer's port."""

import socket
import stat
import sys
import threading
from pathlib import Path

_LP = """#!{python}
import json, pathlib, sys
folder = pathlib.Path({folder!r})
if (folder / "broken").exists():
    sys.stderr.write("lp: The printer or class does not exist.\\n")
    sys.exit(1)
number = len(list(folder.glob("*.pdf")))
(folder / f"{{number}}.json").write_text(json.dumps(sys.argv[1:]))
part = folder / f"{{number}}.part"
part.write_bytes(sys.stdin.buffer.read())
part.rename(folder / f"{{number}}.pdf")  # whoever looks sees whole papers
"""


class FakeSpooler:
    """A program named `lp` in a folder of its own, with what it printed."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.program = folder / "lp"
        self.program.write_text(_LP.format(python=sys.executable, folder=str(folder)))
        self.program.chmod(self.program.stat().st_mode | stat.S_IXUSR)

    def pages(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.folder.glob("*.pdf"))]

    def breaks(self) -> None:
        (self.folder / "broken").touch()


class ReceiptPort:
    """Listens like a receipt printer on the network and keeps the bytes of one print."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(20)
        self.address = f"127.0.0.1:{self._server.getsockname()[1]}"
        self.got = b""
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        with self._server, self._server.accept()[0] as sender:
            while part := sender.recv(65536):
                self.got += part

    def finished(self) -> bytes:
        self._thread.join(20)
        return self.got
