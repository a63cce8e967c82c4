"""The error of a limit per login or number, and what each limit says. Where limits stand is the database's."""

from dataclasses import dataclass
from typing import ClassVar

from desk.domain.desk_error import RuleBroken
from desk.domain.sentence import Sentence


@dataclass(kw_only=True, eq=False)
class LimitReached(RuleBroken):
    """You have reached a limit that protects the calendar. Finish or cancel open holds, or wait a minute."""

    code: ClassVar[str] = "limit_reached"
    limit: str = ""
    allowed: int | None = None

    def _with_facts(self, text: Sentence) -> Sentence:
        number = self.allowed or 0
        codes = {
            "code_again": Sentence(
                "A code was sent to this number a moment ago. Ask again {number} seconds after it.", number=number
            ),
            "codes_per_phone": Sentence(
                "{number} codes went to this number within an hour. Check the number, or ask again in an hour.",
                number=number,
            ),
            "codes_per_login": Sentence(
                "You have asked for {number} codes within an hour. Ask again later, or let a colleague ask.",
                number=number,
            ),
        }
        return codes.get(self.limit, text)
