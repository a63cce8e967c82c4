"""What a PC without any settings may become: a trial of the demo, a desk of its own, or a desk of a central server."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desk.domain.business import NewBusiness
from desk.usecases.front_door import FrontDoor


class Step(StrEnum):
    """What is being done while a database of this PC is opened; the words are for a terminal."""

    WAITING = "Database: waiting"
    PREPARING = "Database: preparing"
    STARTING = "Database: starting"
    RECOVERING = "Database: recovering"
    READY = "Database: ready"
    SAMPLES_DATABASE = "Sample data: making the database"
    SAMPLES_YEAR = "Sample data: a year of bookings"
    SAMPLES_TODAY = "Sample data: today's bookings"
    SAMPLES_UPDATE = "Sample data: bringing the database up to date"
    SAMPLES_PASSWORDS = "Sample data: new passwords"
    UPDATING = "Database: bringing it up to date"
    FOUNDING = "Database: writing the business"
    SAVING_OLD = "Newer PostgreSQL: saving what is here"
    FILLING_NEW = "Newer PostgreSQL: making the new database, filling it and comparing it"
    SWAPPING = "Newer PostgreSQL: putting it in the old one's place"


@dataclass(frozen=True, kw_only=True, slots=True)
class BroughtOver:
    """How this PC's data came to a newer PostgreSQL.

    Attributes:
        major: the version it is in now.
        rows: how many were compared.
        as_of: the moment whose data this is.
        kept: the old files, which stay until somebody deletes them.
        kept_bytes: how large they are.
        left: other databases of the old files, which were not brought over (what restores had replaced).
        own_settings: whether lines that somebody had added to postgresql.conf came over; None where there were none.
    """

    major: int
    rows: int
    as_of: datetime
    kept: Path
    kept_bytes: int
    left: tuple[str, ...] = ()
    own_settings: bool | None = None


class Tls(StrEnum):
    """How the connection is guarded; the words are libpq's."""

    CHECKED = "verify-full"
    UNCHECKED = "require"
    NONE = "disable"


@dataclass(frozen=True, kw_only=True, slots=True)
class ServerWish:
    """Where the central server is said to be.

    Attributes:
        root: path of a file with the certificate of the authority that is trusted; empty for the system's own.
    """

    host: str
    port: int = 5432
    database: str = "halldesk"
    tls: Tls = Tls.CHECKED
    root: str = ""


class FirstRun(Protocol):
    """Opens what this PC chose. Calls take their time, so they are made off the GUI thread; one at a time."""

    @property
    def step(self) -> Step:
        """What the call under way is doing just now; may be read from any thread."""

    def demo(self) -> FrontDoor:
        """The demo's database, made when it is not there yet; nothing is kept in the settings.

        Raises:
            Unavailable, WrongServer: with what is in the way.
        """

    def found(self, business: NewBusiness) -> FrontDoor:
        """A database on this PC with this business in it; kept in the settings once it is whole.

        Raises:
            BadInput: with the field.
            BusinessExists: there is one already, which `own` opens.
            Unavailable, WrongServer, ConfigurationWrong: with what is in the way.
        """

    def own(self) -> FrontDoor:
        """The database of this PC with the business that was founded in it; kept in the settings.

        Raises:
            DataOfOlderVersion: `bring_over` comes first.
            Unavailable, WrongServer, ConfigurationWrong: with what is in the way.
        """

    def bring_over(self, *, from_backup: bool) -> BroughtOver | None:
        """This PC's data into a database of this program's PostgreSQL, after `DataOfOlderVersion`; then `own` opens it.

        None where another desk did it meanwhile.

        Args:
            from_backup: the newest backup, where nothing here can read the old files any more.

        Raises:
            UpgradeStopped: by `stop`; nothing was changed.
            StillAtWork, NoRoomToUpgrade, OldProgramsGone, CopyDiffers, Unavailable, WrongServer: likewise.
        """

    def stop(self) -> None:
        """Gives up bringing over at its next step, as long as the new database has not taken the old one's place."""

    def check(self, wish: ServerWish, login: str, password: str) -> str:
        """Signs in once and out again.

        Returns:
            The beginning of the business's logins, which `connect` wants.

        Raises:
            ServerNotFound, NothingListens, NoEncryption, CertificateNotTrusted, CertificateUnreadable, SignInFailed,
            WrongServer, Unavailable.
        """

    def connect(self, wish: ServerWish, login_prefix: str) -> FrontDoor:
        """Writes address and prefix into this PC's settings, everything else in them stays; a password is never kept.

        Raises:
            ConfigurationWrong: the file cannot be written, or is damaged.
        """
