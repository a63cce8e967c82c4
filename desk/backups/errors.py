"""What can go wrong with a copy of the business, each with a sentence that says what to do."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from desk.domain.errors import RuleBroken
from desk.domain.sentence import Sentence, joined


@dataclass(kw_only=True, eq=False)
class BackupDamaged(RuleBroken):
    """This file is not a whole backup. Take another one; nothing was changed."""

    code: ClassVar[str] = "backup_damaged"
    file: Path | None = None
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return joined(text, Sentence("({file}: {problem})", file=self.file, problem=self.problem))


@dataclass(kw_only=True, eq=False)
class CopyDiffers(RuleBroken):
    """The copy is not the same as what was copied. It was not put into use; nothing was changed."""

    code: ClassVar[str] = "copy_differs"
    problem: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return joined(text, Sentence("({problem})", problem=self.problem))


@dataclass(kw_only=True, eq=False)
class PlaceTaken(RuleBroken):
    """That database holds a business already. Choose an empty one; nothing was changed."""

    code: ClassVar[str] = "place_taken"


@dataclass(kw_only=True, eq=False)
class StillAtWork(RuleBroken):
    """Somebody is still at work in this database. Close Halldesk on every desk, then try again."""

    code: ClassVar[str] = "still_at_work"


@dataclass(kw_only=True, eq=False)
class SecondPlaceGone(RuleBroken):
    """The backup is on this PC, but it could not be copied to the second folder. Connect that disk."""

    code: ClassVar[str] = "second_place_gone"
    folder: Path | None = None

    def _with_facts(self, text: Sentence) -> Sentence:
        return joined(text, Sentence("({folder})", folder=self.folder))


@dataclass(kw_only=True, eq=False)
class MovedAway(RuleBroken):
    """The business of this PC was moved to a central server. Connect to that; what is here is an old copy."""

    code: ClassVar[str] = "moved_away"
    server: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        return joined(text, Sentence("({server})", server=self.server))


@dataclass(kw_only=True, eq=False)
class NoRoomToUpgrade(RuleBroken):
    """There is not enough room to bring the data over. Free some space and try again; nothing was changed."""

    code: ClassVar[str] = "no_room_to_upgrade"
    folder: Path | None = None
    free_bytes: int = 0
    needed_bytes: int = 0

    def _with_facts(self, text: Sentence) -> Sentence:
        figures = Sentence(
            "({folder}: {free} MB are free, {needed} MB are needed.)",
            folder=self.folder,
            free=self.free_bytes // 1_000_000,
            needed=-(-self.needed_bytes // 1_000_000),
        )
        return joined(text, figures)
