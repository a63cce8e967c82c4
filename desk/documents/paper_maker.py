"""The `Papers` port: chooses the layout, and keeps reportlab out of memory until the first paper is wanted."""

from collections.abc import Mapping, Sequence
from typing import Any

from desk.documents.turn import ONE_AT_A_TIME
from desk.usecases.drawer import DayReport
from desk.usecases.papers import PaperContent, PaperFormat, PaperPicture


class PaperMaker:
    """Safe from several threads; one paper is made at a time, because reportlab's fonts keep state."""

    def render(self, content: PaperContent, paper_format: PaperFormat, *, copy: int = 1) -> bytes:
        with ONE_AT_A_TIME:
            from desk.documents.wording import Wording

            wording = Wording(content.facts)
            if paper_format is PaperFormat.ROLL:
                from desk.documents.roll import Roll

                return Roll(wording, logo=content.logo, copy=copy, void=content.card.void).pdf()
            from desk.documents.sheet import Sheet

            return Sheet(wording, paper_format, logo=content.logo, copy=copy, void=content.card.void).pdf()

    def z_report(self, day: DayReport, paper_format: PaperFormat, *, language: str = "en") -> bytes:
        with ONE_AT_A_TIME:
            from desk.documents.day_wording import DayWording

            wording = DayWording(day.facts, language)
            if paper_format is PaperFormat.ROLL:
                from desk.documents.day_roll import DayRoll

                return DayRoll(wording).pdf()
            from desk.documents.day_sheet import DaySheet

            return DaySheet(wording, paper_format).pdf()

    def office(self, facts: Mapping[str, Any], paper_format: PaperFormat) -> bytes:
        with ONE_AT_A_TIME:
            from desk.documents.office_sheets import office_sheet

            return office_sheet(facts, paper_format).pdf()

    def pictures(self, pdf: bytes, *, dpi: int) -> Sequence[PaperPicture]:
        with ONE_AT_A_TIME:
            from desk.documents.pixels import pictures

            return pictures(pdf, dpi=dpi)
