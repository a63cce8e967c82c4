"""A relay on this PC that encrypts what pg_dump says: the programs that come with the desk know no TLS.

Each connection to it becomes one to the server, whose certificate is checked as libpq would. Only this PC can reach it,
for as long as one program runs, and it lets nobody in: the server asks for the password as ever.
"""

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

from desk.domain.certificate import why_not
from desk.domain.outside_errors import CertificateNotTrusted, CertificateUnreadable, NoEncryption

_SECONDS = 10.0
_PIECE = 2**17
_ASK_FOR_TLS = struct.pack("!II", 8, 80877103)  # PostgreSQL's SSLRequest
_SASL = 10  # the kind of authentication that names its mechanisms
_HERE = {"127.0.0.1", "localhost", "::1"}
_CHECKED = {"verify-ca", "verify-full"}


@contextmanager
def encrypted(address: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """The address that a program without TLS uses instead; the same where no encryption is asked for.

    Args:
        address: libpq's parameters (host, port, sslmode, sslrootcert …).

    Raises:
        CertificateNotTrusted, CertificateUnreadable, NoEncryption: why the program inside could not get through,
            instead of its own error.
    """
    if not _wanted(address):
        yield address
        return
    relay = _Relay(address)
    relay.start()
    try:
        # channel_binding and the rest of TLS stay on the relay's side of the line
        kept = {name: value for name, value in address.items() if not name.startswith(("ssl", "channel"))}
        yield kept | {"host": "127.0.0.1", "port": str(relay.port), "sslmode": "disable"}
    except Exception:
        if relay.problem is not None:
            raise relay.problem from None
        raise
    finally:
        relay.stop()


def _wanted(address: Mapping[str, str]) -> bool:
    """On this PC, and over a socket file, only what somebody asks to be encrypted is."""
    mode, host = address.get("sslmode", "prefer"), address.get("host", "")
    if mode in ("disable", "allow") or not host or host.startswith("/"):
        return False
    return mode != "prefer" or host not in _HERE


def _trusting(address: Mapping[str, str]) -> ssl.SSLContext:
    """As libpq: `require` with a certificate checks it too, `verify-full` the name as well."""
    mode, root = address.get("sslmode", "prefer"), address.get("sslrootcert")
    try:
        context = ssl.create_default_context(cafile=None if root == "system" else root)
    except OSError as error:
        raise CertificateUnreadable from error
    context.check_hostname = mode == "verify-full"
    if mode not in _CHECKED and not (mode == "require" and root):
        context.verify_mode = ssl.CERT_NONE
    return context


class _Relay(threading.Thread):
    """A thread with a loop of its own, until `stop`."""

    def __init__(self, address: Mapping[str, str]) -> None:
        super().__init__(name="tls-relay", daemon=True)
        self._host, self._port = address["host"], int(address.get("port", "5432"))
        self._context, self._must = _trusting(address), address.get("sslmode", "prefer") != "prefer"
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end = asyncio.Event()
        self._ready = threading.Event()
        self.port = self._listener.getsockname()[1]
        self.problem: Exception | None = None

    def run(self) -> None:
        asyncio.run(self._listen())

    def stop(self) -> None:
        """Ends it and whatever still goes through."""
        if self._ready.wait(_SECONDS) and self._loop is not None:
            self._loop.call_soon_threadsafe(self._end.set)
        self.join(_SECONDS)

    async def _listen(self) -> None:
        self._loop = asyncio.get_running_loop()
        async with await asyncio.start_server(self._serve, sock=self._listener):
            self._ready.set()
            await self._end.wait()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ends = [writer]
        try:
            server_reader, server_writer = await self._to_server()
            ends.append(server_writer)
            await asyncio.gather(_pour(reader, server_writer), _answer(server_reader, writer))
        except (OSError, EOFError) as error:
            if isinstance(error, ssl.SSLError):
                self.problem = CertificateNotTrusted(problem=why_not(error))
        finally:
            for end in ends:
                end.transport.abort()
            await asyncio.sleep(0)

    async def _to_server(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        line = await asyncio.to_thread(socket.create_connection, (self._host, self._port), _SECONDS)
        try:
            # Asked by hand and one byte read: nothing said before the encryption may count as said within it.
            line.sendall(_ASK_FOR_TLS)
            offered = await asyncio.to_thread(line.recv, 1) == b"S"
            if not offered and self._must:
                self.problem = NoEncryption()
                raise EOFError
            line.setblocking(False)
            if offered:
                return await asyncio.open_connection(sock=line, ssl=self._context, server_hostname=self._host)
            return await asyncio.open_connection(sock=line)
        except BaseException:
            line.close()
            raise


async def _answer(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    """All that the server says; its first message without the offer to bind the password to the encryption.

    A program that sees no encryption takes such an offer for an attack. The relay has looked at the certificate itself.
    """
    head = await source.readexactly(5)
    body = await source.readexactly(int.from_bytes(head[1:]) - 4)
    if head[:1] == b"R" and int.from_bytes(body[:4]) == _SASL:
        body = body[:4] + b"\0".join(name for name in body[4:].split(b"\0") if not name.endswith(b"-PLUS"))
    target.write(head[:1] + (len(body) + 4).to_bytes(4) + body)
    await _pour(source, target)


async def _pour(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await source.read(_PIECE):
            target.write(piece)
            await target.drain()
    with suppress(OSError, RuntimeError):
        target.close()
        await target.wait_closed()
