"""The embedded server of one folder, kept running while this process shows that it is there."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import psycopg

from desk.db.connection import listening_connection, parsed
from desk.db.translate import translated
from desk.domain.errors import Unavailable
from desk.server.address import ServerAddress
from desk.server.gap import VersionGap
from desk.server.supervisor import EmbeddedServer, Progress
from desk.usecases.first_run import Step

Tell = Callable[[Step], None]

_STEPS = {
    Progress.PREPARING: Step.PREPARING,
    Progress.STARTING: Step.STARTING,
    Progress.RECOVERING: Step.RECOVERING,
    Progress.READY: Step.READY,
}


class KeptServer:
    """`open` starts or finds the server; `close` stops it unless another desk still uses it."""

    def __init__(self, folder: Path, tell: Tell, bin_dir: Path | None = None) -> None:
        self._server = EmbeddedServer(folder, bin_dir)
        self._tell = tell
        self._presence: psycopg.Connection[Any] | None = None
        self._begun = False

    def open(self) -> ServerAddress:
        """A running server and a connection that shows we are there.

        Another desk that ends asks the server who is there; one that ended just before we connected took the server
        with it, and it is started once more.

        Raises:
            Unavailable, WrongServer: see `EmbeddedServer.start`.
        """
        self._begun = True
        for attempt in (1, 2):
            address = self._server.start(on_progress=lambda progress: self._tell(_STEPS[progress]))
            try:
                with translated():
                    self._presence = listening_connection(parsed(address.url()))
                    return address
            except Unavailable:
                if attempt == 2:
                    raise
        raise AssertionError("unreachable")

    def gap(self, places: Sequence[Path] = ()) -> VersionGap | None:
        """See `EmbeddedServer.gap`."""
        return self._server.gap(places)

    def close(self) -> None:
        """Ends our presence; more than once does nothing more."""
        if self._presence is not None:
            self._presence.close()
            self._presence = None
        if self._begun:  # a server that we never came to may be of another version, and is none of our business
            self._server.stop_if_unused()
