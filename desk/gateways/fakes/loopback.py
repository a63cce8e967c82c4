"""A small HTTP server on 127.0.0.1 with routes in a table, and the faults that real networks and providers have."""

import json
import re
import socket
import struct
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import time
from typing import Any, Literal, Self
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One request as it came."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes
    parts: tuple[str, ...] = ()

    @property
    def json(self) -> dict[str, Any]:
        value = json.loads(self.body or b"{}")
        return value if isinstance(value, dict) else {}

    @property
    def form(self) -> list[tuple[str, str]]:
        return parse_qsl(self.body.decode(), keep_blank_values=True)

    def first(self, name: str, default: str = "") -> str:
        """The first value of a query field."""
        return next((value for key, value in self.query if key == name), default)


@dataclass(frozen=True, kw_only=True)
class Told:
    """One answer; a `body` that is no bytes is sent as JSON."""

    status: int = 200
    body: object = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "application/json"

    @property
    def raw(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


@dataclass(kw_only=True)
class Fault:
    """What goes wrong with the next request whose method and path match.

    `status`: `told` instead of the work. `drop`: the connection is cut before the work. `lose`: the work is done and
    the answer lost. `hang`: the work is done and the answer waits for `go`. `stall`: as `hang`, before the work.
    `drip`: the answer comes one byte after the other.
    """

    kind: Literal["status", "drop", "lose", "hang", "stall", "drip"]
    method: str = "POST"
    path: str = ".*"
    told: Told = field(default_factory=Told)
    times: int = 1
    go: threading.Event = field(default_factory=threading.Event)
    reached: threading.Event = field(default_factory=threading.Event)


Work = Callable[[Asked], Told]


class Loopback:
    """The server; subclasses fill `routes`. State is touched under `lock` only, as every work is done under it."""

    def __init__(self, port: int = 0) -> None:
        self.lock = threading.RLock()
        self.asked: list[Asked] = []
        self.faults: list[Fault] = []
        self.clock_ahead = 0.0
        self._routes = [(method, re.compile(path), work) for method, path, work in self.routes()]
        self._server = _Quiet(port, self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="fake", daemon=True)
        self._thread.start()

    def routes(self) -> list[tuple[str, str, Work]]:
        """Method, whole path as a regular expression, and the work; groups become `parts`."""
        raise NotImplementedError

    def unknown(self, asked: Asked) -> Told:
        """The answer to a path that is not there."""
        return Told(status=404, body={"error": "not found"})

    def allowed(self, asked: Asked) -> Told | None:
        """A refusal where the caller has not shown the right key."""
        return None

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def now(self) -> float:
        """Unix seconds by this server's own clock, which tests may set wrong."""
        return time() + self.clock_ahead

    def will(self, fault: Fault) -> Fault:
        with self.lock:
            self.faults.append(fault)
        return fault

    def count(self, method: str, path: str) -> int:
        """How many requests of a kind have come."""
        with self.lock:
            return sum(1 for one in self.asked if one.method == method and re.fullmatch(path, one.path))

    def close(self) -> None:
        for fault in self.faults:
            fault.go.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def fault_for(self, asked: Asked) -> Fault | None:
        with self.lock:
            self.asked.append(asked)
            for fault in self.faults:
                if fault.times and asked.method == fault.method and re.fullmatch(fault.path, asked.path):
                    fault.times -= 1
                    return fault
        return None

    def answer(self, asked: Asked) -> Told:
        """The work of the route, one at a time."""
        with self.lock:
            refusal = self.allowed(asked)
            if refusal is not None:
                return refusal
            for method, path, work in self._routes:
                found = path.fullmatch(asked.path)
                if found and method == asked.method:
                    return work(_with_parts(asked, found.groups()))
            return self.unknown(asked)


def _with_parts(asked: Asked, parts: tuple[str, ...]) -> Asked:
    return Asked(
        method=asked.method, path=asked.path, query=asked.query, headers=asked.headers, body=asked.body, parts=parts
    )


class _Quiet(ThreadingHTTPServer):
    """A server whose threads end with the process and whose cut connections are not reported."""

    daemon_threads = True
    allow_reuse_address = sys.platform != "win32"  # there it would let two servers have one port
    block_on_close = False
    request_queue_size = 128

    def __init__(self, port: int, fake: Loopback) -> None:
        self.fake = fake
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that went away is an ordinary thing here."""


class _Handler(BaseHTTPRequestHandler):
    """One connection of one caller."""

    server: "_Quiet"
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: what was asked stands in `asked`."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        return formatdate(self.server.fake.now(), usegmt=True)

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def _serve(self) -> None:
        asked = self._asked()
        fault = self.server.fake.fault_for(asked)
        kind = fault.kind if fault else ""
        if fault and kind == "stall":
            fault.reached.set()
            fault.go.wait(60)
        if kind == "drop":
            return self._cut()
        told = fault.told if fault and kind == "status" else self.server.fake.answer(asked)
        if fault and kind == "hang":
            fault.reached.set()
            fault.go.wait(60)
        if kind == "lose":
            return self._cut()
        return self._tell(told, drip=kind == "drip", go=fault.go if fault else None)

    def _asked(self) -> Asked:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        return Asked(
            method=self.command,
            path=parts.path,
            query=parse_qsl(parts.query, keep_blank_values=True),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=body,
        )

    def _tell(self, told: Told, *, drip: bool, go: threading.Event | None) -> None:
        raw = told.raw
        self.send_response(told.status)
        for name, value in told.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", told.kind)
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        if drip and go:
            for byte in raw:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                if go.wait(0.1):
                    break
        self.wfile.write(b"" if drip else raw)

    def _cut(self) -> None:
        """Resets the connection, so that the caller knows at once and nothing more is read."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
