"""Tries a server that somebody has just typed in, step by step, so that each kind of fault has its own sentence."""

import re
import socket
import ssl
import struct

import sqlalchemy as sa
from sqlalchemy.engine import URL

from desk.db.connection import engine_for, opened
from desk.db.reader import DatabaseReader
from desk.domain.certificate import why_not
from desk.domain.errors import WrongServer
from desk.domain.outside_errors import (
    CertificateNotTrusted,
    CertificateUnreadable,
    NoEncryption,
    NothingListens,
    ServerNotFound,
    Unavailable,
)
from desk.domain.sentence import Sentence
from desk.resources import migrations_path
from desk.usecases.first_run import ServerWish, Tls

SECONDS = 5.0
_ASK_FOR_TLS = struct.pack("!II", 8, 80877103)  # PostgreSQL's SSLRequest
_PREFIX = re.compile(r".*_t\d+_|[a-z]+_")
_NAMED = 3


def url_of(wish: ServerWish) -> URL:
    """The address as a URL without a login; a certificate is checked against the file given, else the system's."""
    query = {"sslmode": wish.tls.value}
    if wish.tls is Tls.CHECKED:
        query["sslrootcert"] = wish.root or "system"
    return URL.create("postgresql+psycopg", host=wish.host, port=wish.port, database=wish.database, query=query)


def reach(wish: ServerWish, login: str, password: str) -> str:
    """See `FirstRun.check`."""
    _answers(wish)
    engine = engine_for(url_of(wish).set(username=login, password=password), lanes=1)
    try:
        DatabaseReader(engine).identity()
        _has_every_command(engine)
    finally:
        engine.dispose()
    found = _PREFIX.match(login)
    return found[0] if found else "desk_"


def examined(url: URL) -> None:
    """Looks again at a server whose certificate was not believed: the driver does not tell why.

    Raises:
        CertificateNotTrusted, CertificateUnreadable, NoEncryption: with the reason, where it is still so.
    """
    root = str(url.query.get("sslrootcert", ""))
    wish = ServerWish(host=url.host or "", port=url.port or 5432, root="" if root == "system" else root)
    _answers(wish)


def _has_every_command(engine: sa.Engine) -> None:
    """A schema that is older than this program lacks some of its functions; one that is newer has them all."""
    with opened(engine) as connection:
        there = connection.execute(
            sa.text("SELECT p.proname::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
                    " WHERE n.nspname = 'desk'")
        ).scalars()  # fmt: skip
        missing = sorted({path.stem for path in (migrations_path() / "functions").glob("*.sql")} - set(there))
    if missing:
        named = ", ".join(missing[:_NAMED]) + (" …" if len(missing) > _NAMED else "")
        raise WrongServer(
            problem=Sentence(
                "The server's schema is older than this program; {count} of its commands are missing ({names}).",
                count=len(missing),
                names=named,
            ),
            advice=Sentence("Ask who runs the server to run `desk migrate` of this version."),
        )


def _answers(wish: ServerWish) -> None:
    """Name, port and encryption; no login is sent before the certificate has been checked."""
    context = _trusting(wish)
    try:
        connection = socket.create_connection((wish.host, wish.port), timeout=SECONDS)
    except (socket.gaierror, UnicodeError) as error:
        raise ServerNotFound() from error
    except ConnectionRefusedError as error:
        raise NothingListens() from error
    except OSError as error:  # too late, or no way to it: whether a computer is there is not known
        found = Sentence("nothing answers at this address; check how it is written, the network and the firewall")
        raise Unavailable(problem=found) from error
    with connection:
        if wish.tls is not Tls.NONE:
            _encrypts(connection, wish, context)


def _trusting(wish: ServerWish) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=wish.root or None)
    except OSError as error:  # no such file, not to be read, or no certificate in it
        raise CertificateUnreadable() from error


def _encrypts(connection: socket.socket, wish: ServerWish, context: ssl.SSLContext) -> None:
    try:
        connection.sendall(_ASK_FOR_TLS)
        answer = connection.recv(1)
    except OSError as error:
        raise NothingListens() from error
    if answer == b"N":
        raise NoEncryption()
    if answer != b"S":
        raise NothingListens()
    if wish.tls is Tls.CHECKED:
        try:
            context.wrap_socket(connection, server_hostname=wish.host).close()
        except ssl.SSLError as error:
            raise CertificateNotTrusted(problem=why_not(error)) from error
        except OSError as error:
            raise NothingListens() from error
