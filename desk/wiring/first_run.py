"""What the first window really does: opens the demo, founds a business on this PC, or keeps a server's address."""

import logging
from threading import Event

from desk.db.reach import reach, url_of
from desk.doctor.this_pc import findings_here
from desk.domain.business import NewBusiness
from desk.secrets import open_store
from desk.settings import ServerPlace, Settings, keep, load, settings_path
from desk.usecases.first_run import BroughtOver, ServerWish, Step
from desk.usecases.front_door import FrontDoor
from desk.wiring.demo import DemoRun
from desk.wiring.door import DatabaseDoor, door_for
from desk.wiring.own import OwnRun, own_run_of

log = logging.getLogger(__name__)


class FirstRunHere:
    """The `FirstRun` port for this PC. `close` ends whatever was opened."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._step = Step.WAITING
        self._demo: DemoRun | None = None
        self._own: OwnRun | None = None
        self._door: DatabaseDoor | None = None
        self._stopped = Event()

    @property
    def step(self) -> Step:
        return self._step

    def demo(self) -> FrontDoor:
        self._step = Step.WAITING
        if self._demo is None:
            self._demo = DemoRun(self._settings.data_dir / "demo", fresh=False, tell=self._on_step).__enter__()
        return self._opened(self._demo.door())

    def found(self, business: NewBusiness) -> FrontDoor:
        own = self._own_server()
        own.found(business)
        return self._kept_here(own)

    def own(self) -> FrontDoor:
        return self._kept_here(self._own_server())

    def bring_over(self, *, from_backup: bool) -> BroughtOver | None:
        self._step = Step.WAITING
        self._stopped.clear()
        return self._own_run().bring_over(from_backup=from_backup, stopped=self._stopped.is_set)

    def stop(self) -> None:
        self._stopped.set()

    def check(self, wish: ServerWish, login: str, password: str) -> str:
        return reach(wish, login, password)

    def connect(self, wish: ServerWish, login_prefix: str) -> FrontDoor:
        url = url_of(wish).set(drivername="postgresql").render_as_string(hide_password=False)
        keep(settings_path(), database_url=url, login_prefix=login_prefix)
        return self._opened(door_for(load(), open_store()))

    def close(self) -> None:
        """Ends the background jobs and our presence at a server of this PC."""
        if self._door is not None:
            self._door.close()
        for server in (self._demo, self._own):
            if server is not None:
                server.close()

    def _own_server(self) -> OwnRun:
        self._step = Step.WAITING
        if self._own is None:
            own = self._own_run()
            try:
                own.open()
            except BaseException:
                own.close()
                raise
            self._own = own
        return self._own

    def _own_run(self) -> OwnRun:
        return own_run_of(self._settings, self._on_step)

    def _kept_here(self, own: OwnRun) -> FrontDoor:
        door = own.door()
        door.checkup = lambda: findings_here(load(), open_store)
        keep(settings_path(), server=ServerPlace.THIS_PC)
        return self._opened(door)

    def _opened(self, door: DatabaseDoor) -> FrontDoor:
        self._door = door
        return door

    def _on_step(self, step: Step) -> None:
        log.info("%s", step)
        self._step = step


def first_window(settings: Settings) -> int:
    """Asks what this PC shall be, or opens what it keeps itself; then the desk. Returns the exit code."""
    from desk.ui.app import run_first_run, run_window

    first_run = FirstRunHere(settings)
    try:
        chosen = run_first_run(
            first_run,
            own=settings.server is ServerPlace.THIS_PC,
            appearance=settings.appearance,
            language=settings.language,
        )
        if chosen is None:
            return 0
        enter = (chosen.login, chosen.password) if chosen.login else None
        return run_window(chosen.door, appearance=settings.appearance, language=settings.language, enter=enter)
    finally:
        first_run.close()
