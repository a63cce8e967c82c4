"""What a PC without any settings may become: a trial of the demo, a desk of its own, or a desk of a central server."""

from dataclasses import dataclass
from enum import StrEnum
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
            Unavailable, WrongServer, ConfigurationWrong: with what is in the way.
        """

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
