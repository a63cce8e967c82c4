"""What can go wrong with the database on this computer, each with a sentence that says what to do."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from desk.domain.errors import RuleBroken, Unavailable, WrongServer
from desk.domain.sentence import Sentence


@dataclass(kw_only=True, eq=False)
class FolderRefused(RuleBroken):
    """This folder cannot hold the database. Choose another folder."""

    code: ClassVar[str] = "folder_refused"
    folder: Path | None = None

    def _with_facts(self, text: Sentence) -> Sentence:
        return Sentence("{what} ({folder})", what=text, folder=self.folder) if self.folder else text


@dataclass(kw_only=True, eq=False)
class FolderNotOurs(FolderRefused):
    """This folder holds something that Halldesk did not put there. Choose an empty folder for the database."""

    code: ClassVar[str] = "folder_not_ours"


@dataclass(kw_only=True, eq=False)
class FolderReadOnly(FolderRefused):
    """The database's folder cannot be written to. Allow writing there, or choose another folder."""

    code: ClassVar[str] = "folder_read_only"


@dataclass(kw_only=True, eq=False)
class FolderUnreachable(FolderRefused):
    """The account that runs the database may not enter its folder. Choose a folder outside private ones.

    PostgreSQL refuses to run as root, so another account runs it; Halldesk never widens the rights of other folders.
    """

    code: ClassVar[str] = "folder_unreachable"


@dataclass(kw_only=True, eq=False)
class FolderDamaged(FolderRefused):
    """Parts of the database's folder are missing. Do not empty it: restore the last backup into a new folder."""

    code: ClassVar[str] = "folder_damaged"


@dataclass(kw_only=True, eq=False)
class EngineMissing(WrongServer):
    """No PostgreSQL was found on this computer. Install Halldesk again, or install PostgreSQL 15 or newer."""

    code: ClassVar[str] = "engine_missing"


@dataclass(kw_only=True, eq=False)
class EngineMismatch(WrongServer):
    """The database was made by another version of PostgreSQL. Open it with the Halldesk that made it."""

    code: ClassVar[str] = "engine_mismatch"
    folder_major: int
    engine_major: int

    def _with_facts(self, text: Sentence) -> Sentence:
        return Sentence(
            "{what} (The database is of version {folder}, this program of {engine}.)",
            what=text,
            folder=self.folder_major,
            engine=self.engine_major,
        )


@dataclass(kw_only=True, eq=False)
class PortTaken(Unavailable):
    """Another program uses the port of the database. Close that program and try again."""

    code: ClassVar[str] = "port_taken"
    port: int

    def _with_facts(self, text: Sentence) -> Sentence:
        return Sentence("{what} (Port {port}.)", what=text, port=self.port)


@dataclass(kw_only=True, eq=False)
class DiskFull(Unavailable):
    """The disk is almost full, and a database must not run out of space. Free some space and try again."""

    code: ClassVar[str] = "disk_full"
    free_bytes: int
    needed_bytes: int

    def _with_facts(self, text: Sentence) -> Sentence:
        return Sentence(
            "{what} ({free} MB are free, {needed} MB are needed.)",
            what=text,
            free=self.free_bytes // 1_000_000,
            needed=self.needed_bytes // 1_000_000,
        )


@dataclass(kw_only=True, eq=False)
class FolderBusy(Unavailable):
    """Another program is working on the database's folder. Wait a minute and try again."""

    code: ClassVar[str] = "folder_busy"


@dataclass(kw_only=True, eq=False)
class StartFailed(Unavailable):
    """The database on this computer did not start. Restart the computer; if that does not help, send us the log."""

    code: ClassVar[str] = "start_failed"
    log_tail: str = ""


@dataclass(kw_only=True, eq=False)
class StillRecovering(Unavailable):
    """The database is still repairing itself after an unclean stop. Leave the computer on and try again in a while."""

    code: ClassVar[str] = "still_recovering"


@dataclass(kw_only=True, eq=False)
class StopFailed(Unavailable):
    """The database on this computer is still finishing its work. Leave the computer on for a minute."""

    code: ClassVar[str] = "stop_failed"


@dataclass(kw_only=True, eq=False)
class DumpFailed(Unavailable):
    """A backup could not be written or read. Look at the free space and at the folder of the backups."""

    code: ClassVar[str] = "dump_failed"
