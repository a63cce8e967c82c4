"""Errors a person meets with payments and refunds; the tree they belong to is in `errors`."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from desk.domain.errors import RuleBroken


@dataclass(kw_only=True, eq=False)
class ReferenceUsed(RuleBroken):
    """This reference was entered before. Check the number, and look at the booking where it was used."""

    code: ClassVar[str] = "reference_used"
    reference: str = ""
    booking_id: UUID | None = None
    number: str = ""

    def _with_facts(self, text: str) -> str:
        return text.replace("before.", f"before, for booking {self.number}.") if self.number else text
