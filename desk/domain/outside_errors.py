"""Errors of what is not the desk's own: servers, providers, networks, and mistakes of the program itself."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from desk.domain.desk_error import DeskError, RuleBroken, because, with_reason
from desk.domain.sentence import Sentence, joined


@dataclass(kw_only=True, eq=False)
class Refused(DeskError):
    """The other side said no, and asking again will not help."""

    code: ClassVar[str] = "refused"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        told = Sentence("The other side said no ({problem}), and asking again will not help.", problem=self.problem)
        return with_reason(text, told)


@dataclass(kw_only=True, eq=False)
class Unavailable(DeskError):
    """The server cannot be reached. Nothing was lost; try again when the connection is back."""

    code: ClassVar[str] = "unavailable"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return because(text, self.problem)


@dataclass(kw_only=True, eq=False)
class ServerFull(Unavailable):
    """The disk of the database is full. What was answered is safe; free some space there before going on."""

    code: ClassVar[str] = "server_full"


@dataclass(kw_only=True, eq=False)
class CannotNote(Unavailable):
    """This PC cannot note what it is about to do. Free some space, or allow writing in its folder; nothing was sent."""

    code: ClassVar[str] = "cannot_note"


@dataclass(kw_only=True, eq=False)
class TooBusy(Unavailable):
    """The server did not answer in time. Nothing was changed; try again."""

    code: ClassVar[str] = "too_busy"


@dataclass(kw_only=True, eq=False)
class WrongServer(DeskError):
    """This database cannot be used by this version of Halldesk."""

    code: ClassVar[str] = "wrong_server"
    problem: str = ""
    advice: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return joined(self.problem or text, self.advice)


@dataclass(kw_only=True, eq=False)
class PrinterFailed(DeskError):
    """The printer did not take the paper. Look at the printer and print again, or save the paper as a file."""

    code: ClassVar[str] = "printer_failed"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return because(text, self.problem)


@dataclass(kw_only=True, eq=False)
class OutcomeUnknown(DeskError):
    """The connection broke before the answer came. It is being checked whether it was carried out."""

    code: ClassVar[str] = "outcome_unknown"
    key: UUID | None = None


@dataclass(kw_only=True, eq=False)
class Bug(DeskError):
    """Halldesk made a mistake. Nothing was saved; please report what you did."""

    code: ClassVar[str] = "bug"
    problem: str = field(default="")


# ---- the ways in which a server cannot be reached, told apart when its address is entered for the first time ------


@dataclass(kw_only=True, eq=False)
class ServerNotFound(Unavailable):
    """No computer has this name in the network. Check how it is written, and the network."""

    code: ClassVar[str] = "server_not_found"


@dataclass(kw_only=True, eq=False)
class NothingListens(Unavailable):
    """The computer is there, but no database answers. Check the port, the firewall, and whether the server runs."""

    code: ClassVar[str] = "nothing_listens"


@dataclass(kw_only=True, eq=False)
class NoEncryption(Unavailable):
    """This server does not offer an encrypted connection. Ask who runs it to switch TLS on."""

    code: ClassVar[str] = "no_encryption"


@dataclass(kw_only=True, eq=False)
class CertificateNotTrusted(Unavailable):
    """The server's certificate does not prove that it is this server. Ask who runs it; do not enter a password."""

    code: ClassVar[str] = "certificate_not_trusted"


@dataclass(kw_only=True, eq=False)
class CertificateUnreadable(Unavailable):
    """This file holds no certificate that can be read. Ask who runs the server for its certificate as a PEM file."""

    code: ClassVar[str] = "certificate_unreadable"


@dataclass(kw_only=True, eq=False)
class BusinessExists(RuleBroken):
    """On this PC there is a business already. Open it, or keep the new one on another PC."""

    code: ClassVar[str] = "business_exists"
    name: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        if not self.name:
            return text
        return Sentence(
            "On this PC there is {name} already. Open it, or keep the new one on another PC.", name=self.name
        )


@dataclass(kw_only=True, eq=False)
class NoBusinessYet(RuleBroken):
    """There is no business on this PC yet. Begin one in Halldesk's window, or bring one back with `desk restore`."""

    code: ClassVar[str] = "no_business_yet"


@dataclass(kw_only=True, eq=False)
class NoScreen(RuleBroken):
    """This machine has no screen to show a window on. Without one, `desk demo --headless` runs the demo's server."""

    code: ClassVar[str] = "no_screen"


# ---- this PC's data and a newer PostgreSQL -------------------------------------------------------------------------


@dataclass(kw_only=True, eq=False)
class DataOfOlderVersion(WrongServer):
    """This PC's data was written by an older PostgreSQL. Open Halldesk's window, or run `desk upgrade-data`.

    Attributes:
        found: version of the files.
        ours: version that this program brings.
        readable: whether programs that can open the files are here.
        size_bytes: of the files.
        backup_at: when the newest backup was made that is here.
    """

    code: ClassVar[str] = "data_of_older_version"
    found: int = 0
    ours: int = 0
    readable: bool = True
    size_bytes: int = 0
    backup_at: datetime | None = None

    def _with_facts(self, text: Sentence) -> Sentence:
        versions = Sentence("(It is of version {found}; this program brings {ours}.)", found=self.found, ours=self.ours)
        return joined(text, versions)


@dataclass(kw_only=True, eq=False)
class OldProgramsGone(WrongServer):
    """No programs are left that can read the old data. Install that PostgreSQL beside, or take the newest backup."""

    code: ClassVar[str] = "old_programs_gone"
    found: int = 0

    def _with_facts(self, text: Sentence) -> Sentence:
        return joined(text, Sentence("(It is of version {found}.)", found=self.found)) if self.found else text


@dataclass(kw_only=True, eq=False)
class UpgradeStopped(RuleBroken):
    """It was stopped. Nothing was changed; the data is as it was."""

    code: ClassVar[str] = "upgrade_stopped"
