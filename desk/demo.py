"""`desk demo`: the embedded server with sample data, its addresses, and a window with one click per role."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psycopg

from desk.db.connection import listening_connection, parsed
from desk.db.translate import translated
from desk.domain.errors import Unavailable
from desk.gateways.fakes.demo_bank import KEY, DemoBank
from desk.gateways.payments.demo import Demo as DemoProvider
from desk.samples.demo import DemoAccess, prepare
from desk.server.address import ServerAddress
from desk.server.supervisor import EmbeddedServer
from desk.settings import Settings
from desk.usecases.front_door import DemoLogin
from desk.usecases.providing import PaymentProvider
from desk.wiring import DatabaseDoor, workshop_for
from desk.workers.payments import Workshop

DATABASE = "halldesk_demo"


class DemoRun:
    """A running demo; as a context it stops the server at the end unless another desk still uses it."""

    def __init__(self, data_dir: Path, *, fresh: bool, tell: Callable[[str], None]) -> None:
        self._data_dir = data_dir
        self._fresh = fresh
        self._tell = tell
        self._server = EmbeddedServer(data_dir)
        self._address: ServerAddress | None = None
        self._access: DemoAccess | None = None
        self._presence: psycopg.Connection[Any] | None = None
        self._bank: DemoBank | None = None
        self._workshop: Workshop | None = None

    def __enter__(self) -> Self:
        try:
            return self._entered()
        except BaseException:
            self._server.stop_if_unused()
            raise

    def _entered(self) -> Self:
        self._address, self._presence = self._server_with_presence()
        self._access = prepare(
            self._address.url(), self._data_dir, fresh=self._fresh, database=DATABASE, on_progress=self._tell
        )
        memory = self._data_dir / "demo_bank.sqlite"
        if self._fresh:
            memory.unlink(missing_ok=True)
        self._bank = DemoBank(memory)
        return self

    def _server_with_presence(self) -> tuple[ServerAddress, psycopg.Connection[Any]]:
        """A running server and a connection that shows we are there.

        Another demo that ends asks the server who is there; one that ended just before we connected took the server
        with it, and it is started once more.
        """
        for attempt in (1, 2):
            address = self._server.start(on_progress=lambda step: self._tell(f"Database: {step}"))
            try:
                with translated():
                    return address, listening_connection(parsed(address.url()))
            except Unavailable:
                if attempt == 2:
                    raise
        raise AssertionError("unreachable")

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._workshop is not None:
            self._workshop.stop()
        if self._bank is not None:
            self._bank.close()
        if self._presence is not None:
            self._presence.close()
        self._server.stop_if_unused()

    @property
    def access(self) -> DemoAccess:
        assert self._access is not None
        return self._access

    def addresses(self) -> dict[str, Any]:
        """What `desk demo --headless --json` prints: an address per role, with the demo's own random passwords."""
        assert self._address is not None
        roles = ("clerk", "manager", "owner", "worker", "second_tenant_clerk")
        return {
            "url": {role: self.access.url(role) for role in roles},
            "superuser_url": self._address.url(DATABASE),
            "data_dir": str(self._data_dir),
        }

    def door(self) -> DatabaseDoor:
        """The front door with a tile per role and the worker in the background."""
        url = parsed(self.access.url("clerk")).set(username=None, password=None)
        return DatabaseDoor(
            url=url,
            journal_path=self._data_dir / "journal.sqlite",
            demo=[
                DemoLogin(label=x.label, rank=x.rank, login=x.login, password=x.password) for x in self.access.logins
            ],
            worker_url=parsed(self.access.url("worker")),
            providers=self._providers,
        )

    def carry_out_payments(self) -> None:
        """Without a window: payments asked for by any client of this demo are made, watched and refunded."""
        self._workshop = workshop_for(parsed(self.access.url("worker")), self._providers(), sweeps=False)
        self._workshop.start()

    def _providers(self) -> list[PaymentProvider]:
        """The demo's own provider, a server of this process: no real money moves."""
        assert self._bank is not None
        return [DemoProvider({"key": KEY}, self._bank.address)]

    def window(self, settings: Settings) -> int:
        """Opens the window; returns when it is closed."""
        from desk.ui.app import run_window

        door = self.door()
        try:
            return run_window(door, appearance=settings.appearance)
        finally:
            door.close()
