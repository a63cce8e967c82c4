"""Starts, finds and stops the PostgreSQL of one folder; it touches no process that is not proved to be its own."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import psycopg

from desk.domain.sentence import Sentence
from desk.server import cluster, postmaster, swapping
from desk.server.account import server_account
from desk.server.address import ServerAddress
from desk.server.binaries import Engine, find_engine, reachable
from desk.server.configuration import HOST
from desk.server.errors import (
    FolderBusy,
    FolderDamaged,
    PortTaken,
    StartFailed,
    StillRecovering,
    StopFailed,
)
from desk.server.folder import Folder, Marker
from desk.server.gap import VersionGap, version_gap
from desk.server.ports import choose_port, is_free
from desk.server.postmaster import Finding, Verdict

# Recovery after a power cut reads up to a gigabyte of log, on a slow disk for minutes.
_START_SECONDS = 300
_STOP_SECONDS = 60
_LEFTOVER_SECONDS = 30.0
# A killed server's process is still there for some milliseconds, on a machine at its limit for longer.
_DYING_SECONDS = 5.0


class Progress(StrEnum):
    """What a start is doing, for the screen to say."""

    PREPARING = "preparing"
    STARTING = "starting"
    RECOVERING = "recovering"
    READY = "ready"


Tell = Callable[[Progress], None]


class EmbeddedServer:
    """The server of one folder. Several processes may each have one for the same folder; they find each other's."""

    def __init__(self, data_dir: Path, bin_dir: Path | None = None, *, port: int | None = None) -> None:
        """Looks at nothing yet.

        Args:
            data_dir: an empty or not yet existing folder, or one that an earlier start has filled.
            bin_dir: PostgreSQL's programs; by default those that come with the desk.
            port: another than the folder's own, for a start of which no desk shall know.
        """
        self._folder = Folder(root=data_dir.resolve(), account=server_account())
        self._bin_dir = bin_dir
        self._port = port
        self._held = False

    @property
    def folder(self) -> Folder:
        return self._folder

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps every other process from starting or stopping this server; ours may do both meanwhile.

        Raises:
            FolderNotOurs, FolderReadOnly: the folder cannot be used.
            FolderBusy: another process has kept it for five and a half minutes.
        """
        if self._held:
            yield
            return
        with self._folder.alone():
            self._held = True
            try:
                yield
            finally:
                self._held = False

    def gap(self, places: Sequence[Path] = ()) -> VersionGap | None:
        """What has to be bridged before this version's PostgreSQL can open the folder; None where nothing has to be.

        Args:
            places: further folders with PostgreSQL's programs.

        Raises:
            EngineMissing: there are no programs at all.
            FolderDamaged: the folder does not say what it is.
        """
        if not self._folder.root.is_dir() or self._folder.marker() is None:
            return None
        with self.alone():
            swapping.settle(self._folder)
        return version_gap(self._folder, places, self._bin_dir)

    def start(self, on_progress: Tell | None = None) -> ServerAddress:
        """Start the server, or find it running; returns when it takes connections.

        Args:
            on_progress: told each step, in the calling thread.

        Raises:
            FolderNotOurs, FolderReadOnly, FolderUnreachable, FolderDamaged: the folder cannot be used.
            DiskFull, PortTaken, FolderBusy: something is in the way that may go.
            EngineMissing, EngineMismatch: no programs, or none for this folder.
            StartFailed: the server did not start; carries the end of its log.
            StillRecovering: it is at work, and will be found running by a later start.
        """
        tell = on_progress or (lambda _: None)
        with self.alone():
            swapping.settle(self._folder)
            address = self._connected(tell)
            if address is None:
                self._start(tell)
                address = self._connected(tell)
        if address is None:
            raise StartFailed(log_tail=cluster.log_tail(self._folder))
        tell(Progress.READY)
        return address

    def attach(self) -> ServerAddress | None:
        """The running server, or None; waits for one that is still starting.

        Raises:
            FolderDamaged, StartFailed, StillRecovering: it runs but cannot be used.
        """
        return self._connected(lambda _: None)

    def running(self) -> bool:
        """Whether a process runs that is proved to be this folder's server."""
        return postmaster.examine(self._folder.pgdata).verdict is Verdict.OURS

    def stop(self) -> None:
        """Stop the server cleanly, ending the sessions of other desks; nothing happens where none runs.

        Raises:
            StopFailed: it is still running after a minute, or is not proved to be ours.
        """
        if not self._folder.pgdata.exists():
            return
        with self.alone():
            self._stop()

    def stop_if_unused(self) -> bool:
        """Stop the server unless somebody else is connected; returns whether it is stopped.

        The server itself is asked who is there: a list of clients in a file would outlive the clients.

        Raises:
            StopFailed: as for `stop`.
        """
        if not self.running():
            return True
        with self.alone():
            address = self._connected(lambda _: None)
            if address is not None and address.in_use():
                return False
            self._stop()
        return True

    def _start(self, tell: Tell) -> None:
        self._folder.check_room()
        engine = self._engine()
        marker = self._prepare(engine, tell)
        finding = postmaster.examine(self._folder.pgdata)
        self._clear(finding)
        after_death = finding.verdict is not Verdict.ABSENT
        tell(Progress.RECOVERING if after_death else Progress.STARTING)
        try:
            self._launch(engine, self._port or marker.port, patience_seconds=_DYING_SECONDS if after_death else 0.0)
        except StartFailed:
            # What the dead one held (its lock file, shared memory) may have gone only just after we looked.
            if not after_death:
                raise
            time.sleep(0.5)
            self._clear(postmaster.examine(self._folder.pgdata))
            self._launch(engine, self._port or marker.port, patience_seconds=_DYING_SECONDS)

    def _engine(self) -> Engine:
        found = find_engine(self._bin_dir, major=cluster.folder_major(self._folder))
        cluster.check_version(self._folder, found)
        return reachable(found, self._folder.account)

    def _prepare(self, engine: Engine, tell: Tell) -> Marker:
        marker = self._folder.marker()
        if marker is None or not marker.initialised:
            marker = self._folder.claim(port=marker.port if marker else choose_port(), server_major=engine.major)
            if not self._folder.pgdata.exists():
                tell(Progress.PREPARING)
                cluster.initialise(self._folder, engine)
            marker = replace(marker, initialised=True)
            self._folder.write_marker(marker)
        elif not self._folder.pgdata.exists():
            # Making an empty database here would hide that the full one is gone.
            raise FolderDamaged(folder=self._folder.root)
        return marker

    def _clear(self, finding: Finding) -> None:
        """Make sure that nobody works on the files, and that no leftover keeps the server from starting."""
        pgdata = self._folder.pgdata
        if finding.verdict is Verdict.UNSURE:
            raise FolderBusy(problem=Sentence("it cannot be told whose process it is"))
        if finding.verdict is Verdict.ABSENT:
            return
        if not postmaster.wait_for_leftovers(pgdata, patience_seconds=_LEFTOVER_SECONDS):
            raise FolderBusy(problem=Sentence("an earlier server is still ending"))
        if finding.verdict is Verdict.STRANGER:
            postmaster.move_aside(pgdata)

    def _launch(self, engine: Engine, port: int, *, patience_seconds: float) -> None:
        folder = self._folder
        deadline = time.monotonic() + patience_seconds
        while not is_free(port):
            if time.monotonic() >= deadline:
                raise PortTaken(port=port)
            time.sleep(0.05)
        cluster.write_settings(folder, port)
        folder.start_log.unlink(missing_ok=True)
        control = (engine.program("pg_ctl"), "-D", folder.pgdata, "-l", folder.start_log, "-s", "-w")
        if folder.account.run_detached(*control, "-t", str(_START_SECONDS), "start") == 0:
            return
        if self.running():
            raise StillRecovering
        if not is_free(port):
            raise PortTaken(port=port)
        raise StartFailed(log_tail=cluster.log_tail(folder))

    def _connected(self, tell: Tell) -> ServerAddress | None:
        finding = postmaster.examine(self._folder.pgdata)
        if finding.verdict is Verdict.OURS and not finding.ready:
            tell(Progress.RECOVERING)
        deadline = time.monotonic() + _START_SECONDS
        while finding.verdict is Verdict.OURS and not finding.ready:
            if time.monotonic() > deadline:
                raise StillRecovering
            time.sleep(0.1)
            finding = postmaster.examine(self._folder.pgdata)
        marker = self._folder.marker()
        if finding.verdict is not Verdict.OURS or finding.pid is None:
            return None
        if marker is None:
            raise FolderDamaged(folder=self._folder.root)
        address = ServerAddress(
            host=HOST,
            port=finding.port or marker.port,
            superuser=cluster.SUPERUSER,
            password=self._folder.password(),
            data_dir=self._folder.root,
            pid=finding.pid,
        )
        return address if self._confirm(address) else None

    def _confirm(self, address: ServerAddress) -> bool:
        """The last proof: the server that answers there says itself that it serves this folder.

        Returns:
            False where the server's process ended while we asked it, as a killed one does.
        """
        deadline = time.monotonic() + _DYING_SECONDS
        served: Path | None = None
        while served is None:
            try:
                served = address.data_directory()
            except psycopg.OperationalError as error:
                finding = postmaster.examine(self._folder.pgdata)
                if finding.verdict is not Verdict.OURS or finding.pid != address.pid:
                    return False
                if time.monotonic() > deadline:
                    raise StartFailed(problem=str(error), log_tail=cluster.log_tail(self._folder)) from error
                time.sleep(0.05)
        if served.resolve() != self._folder.pgdata:
            raise StartFailed(problem=Sentence("another database answers on its port"))
        return True

    def _stop(self) -> None:
        finding = postmaster.examine(self._folder.pgdata)
        if finding.verdict is Verdict.UNSURE:
            raise StopFailed(problem=Sentence("it cannot be told whose process it is"))
        if finding.verdict is not Verdict.OURS:
            return
        control = (self._engine().program("pg_ctl"), "-D", self._folder.pgdata, "-s", "-w", "-m", "fast")
        if self._folder.account.run_detached(*control, "-t", str(_STOP_SECONDS), "stop") != 0 and self.running():
            raise StopFailed
