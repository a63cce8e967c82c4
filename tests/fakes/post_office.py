"""A mail server of our own on this PC: a real SMTP conversation, line by line, with what such servers refuse."""

import socketserver
import threading
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Self, cast


class PostOffice:
    """`letters` is what was taken in. `answers` says otherwise for a command, once each: `{"RCPT": "550 no"}`.

    An answer `cut` breaks the line instead; `cut after` takes the letter first.
    """

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.answers: dict[str, str] = {}
        self._server = _Server(("127.0.0.1", 0), _Caller)
        self._server.office = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def keys(self, **more: str) -> dict[str, str]:
        plain = {"host": "127.0.0.1", "port": str(self.port), "security": "none", "user": "", "password": ""}
        return plain | {"sender": "Parijat Lawns <hall@parijat.example>"} | more

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False
    office: PostOffice


class _Caller(socketserver.StreamRequestHandler):
    """One caller. What is not said otherwise is welcome."""

    def handle(self) -> None:
        office = cast(_Server, self.server).office
        self._say("220 post office")
        while line := self.rfile.readline().decode().strip():
            verb = line.split()[0].upper()
            said = office.answers.pop(verb, None)
            if said == "cut":
                return
            if verb == "QUIT":
                return self._say("221 bye")
            if verb == "DATA" and not (said and said[0] in "45"):
                self._say("354 go on")
                letter = self._letter()
                if said == "cut after":
                    office.letters.append(letter)
                    return None
                end = office.answers.pop("END", None)
                if end is None:
                    office.letters.append(letter)
                self._say(end or "250 taken")
                continue
            if verb == "EHLO" and not said:
                self._say("250-post office")
                self._say("250-AUTH PLAIN")
            self._say(said or ("235 welcome" if verb == "AUTH" else "250 fine"))
        return None

    def _letter(self) -> EmailMessage:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b"..") else line)
        return message_from_bytes(b"".join(lines), policy=policy.default)

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())
