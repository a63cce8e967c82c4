"""`desk demo`: the embedded server with sample data, its addresses, and a window with one click per role."""

import shutil
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from desk.db.connection import parsed
from desk.gateways.fakes.demo_bank import KEY, DemoBank
from desk.gateways.messages.console import Console
from desk.gateways.payments.demo import Demo as DemoProvider
from desk.samples.demo import DemoAccess, prepare
from desk.server.address import ServerAddress
from desk.server.binaries import find_engine
from desk.server.supervisor import EmbeddedServer
from desk.server.swapping import major_of
from desk.settings import Settings
from desk.usecases.front_door import DemoLogin
from desk.usecases.payments.providing import PaymentProvider
from desk.wiring.clockwork import workshop_for
from desk.wiring.door import DatabaseDoor
from desk.wiring.kept_server import KeptServer, Tell
from desk.workers.payments import Workshop

DATABASE = "halldesk_demo"


class DemoRun:
    """A running demo; as a context it stops the server at the end unless another desk still uses it."""

    def __init__(self, data_dir: Path, *, fresh: bool, tell: Tell) -> None:
        self._data_dir = data_dir
        self._fresh = fresh
        self._tell = tell
        self._server = KeptServer(data_dir, tell)
        self._address: ServerAddress | None = None
        self._access: DemoAccess | None = None
        self._bank: DemoBank | None = None
        self._workshop: Workshop | None = None

    def __enter__(self) -> Self:
        try:
            return self._entered()
        except BaseException:
            self.close()
            raise

    def _entered(self) -> Self:
        forget_other_version(self._data_dir)
        self._address = self._server.open()
        self._access = prepare(
            self._address.url(), self._data_dir, fresh=self._fresh, database=DATABASE, on_progress=self._tell
        )
        memory = self._data_dir / "demo_bank.sqlite"
        if self._fresh:
            memory.unlink(missing_ok=True)
        self._bank = DemoBank(memory)
        return self

    def close(self) -> None:
        """Ends what runs in this process; the server stops unless another desk uses it."""
        if self._workshop is not None:
            self._workshop.stop()
        if self._bank is not None:
            self._bank.close()
        self._server.close()

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

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
            kept=False,
            senders=lambda: [Console()],
        )

    def carry_out_payments(self) -> None:
        """Without a window: what any client of this demo asks for is paid, refunded and told."""
        worker = parsed(self.access.url("worker"))
        self._workshop = workshop_for(worker, self._providers(), [Console()], sweeps=False)
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


def forget_other_version(data_dir: Path) -> bool:
    """Throws a demonstration away that no program here can open; it is made anew. Returns whether there was one.

    Its data are samples and what somebody tried: worth no bringing over, and no refusal either.
    """
    data = major_of(data_dir / "pgdata")
    if not data or data == find_engine(major=data).major or EmbeddedServer(data_dir).running():
        return False
    shutil.rmtree(data_dir)
    return True
