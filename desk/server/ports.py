"""The server's fixed TCP port on this computer's loopback."""

import secrets
import socket

from desk.server.configuration import HOST
from desk.server.errors import PortTaken

# Below the ranges from which operating systems hand out ports at random: nobody else gets one of these by chance.
_RANGE = range(20_000, 32_000)
_TRIES = 200


def choose_port() -> int:
    """A port that nobody listens on now; it is then kept for the life of the folder.

    Raises:
        PortTaken: two hundred ports in a row were in use.
    """
    for _ in range(_TRIES):
        port = secrets.choice(_RANGE)
        if is_free(port):
            return port
    raise PortTaken(port=_RANGE.start)


def is_free(port: int) -> bool:
    """Whether a server could listen on the port."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # As PostgreSQL does: connections that linger after a stop do not count.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
        return True
