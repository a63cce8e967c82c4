"""Errors a person meets with payments and refunds; the tree they belong to is in `errors`."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from desk.domain.errors import RuleBroken
from desk.domain.sentence import Sentence


@dataclass(kw_only=True, eq=False)
class ReferenceUsed(RuleBroken):
    """This reference was entered before. Check the number, and look at the booking where it was used."""

    code: ClassVar[str] = "reference_used"
    reference: str = ""
    booking_id: UUID | None = None
    number: str = ""

    def _with_facts(self, text: Sentence) -> Sentence:
        if not self.number:
            return text
        return Sentence(
            "This reference was entered before, for booking {number}. "
            "Check the number, and look at the booking where it was used.",
            number=self.number,
        )
