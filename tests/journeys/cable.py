"""A cable between desk and server that can be cut at the worst moment: before a command leaves, or its answer comes."""

import contextlib
import select
import socket
import threading
from typing import Literal

Moment = Literal["before sending", "before the answer"]


class Cable:
    """A forwarder on a port of its own. `cut(moment, times)` arms it for the next so many messages of the desk, or of
    those only that say a word; `left` is how many of them have not come yet.

    While `refuse` is true every new connection is closed at once, as by a server that is restarting.
    """

    def __init__(self, port: int) -> None:
        self._target = ("127.0.0.1", port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._moment: Moment | None = None
        self.left = 0
        self._word = b""
        self.refuse = False
        self._lock = threading.Lock()
        self._pairs: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self, moment: Moment, times: int = 1, *, word: bytes = b"") -> None:
        with self._lock:
            self._moment, self.left, self._word = moment, times, word

    def cut_now(self) -> None:
        """Every connection breaks; new ones are let through."""
        for end in [*self._pairs]:
            _close(end)

    def close(self) -> None:
        _close(self._listener)
        self.cut_now()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                desk, _ = self._listener.accept()
                if self.refuse:
                    _close(desk)
                    continue
                try:
                    server = socket.create_connection(self._target)
                except OSError:  # it is away for a moment, as at its restart
                    _close(desk)
                    continue
                self._pairs += [desk, server]
                threading.Thread(target=self._carry, args=(desk, server), daemon=True).start()

    def _carry(self, desk: socket.socket, server: socket.socket) -> None:
        swallow = False
        with contextlib.suppress(OSError, ValueError):
            while True:
                ready, _, _ = select.select([desk, server], [], [])
                if desk in ready:
                    data = desk.recv(65536)
                    moment = self._due(data) if data else None
                    if not data or moment == "before sending":
                        break
                    swallow = moment == "before the answer"
                    server.sendall(data)
                if server in ready:
                    data = server.recv(65536)
                    if not data or swallow:
                        break
                    desk.sendall(data)
        _close(desk)
        _close(server)

    def _due(self, data: bytes) -> Moment | None:
        with self._lock:
            if self.left == 0 or self._word not in data:
                return None
            self.left -= 1
            return self._moment


def _close(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
