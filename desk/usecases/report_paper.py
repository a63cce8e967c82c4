"""A report that has been read, as something to be shown, printed and kept like any other paper; no copy is counted."""

from dataclasses import dataclass

from desk.domain.ids import CommandKey
from desk.domain.reports.say import Say
from desk.usecases.at_the_desk import Desk
from desk.usecases.papers import PaperFormat
from desk.usecases.printing import Made, Medium
from desk.usecases.reports import ReportResult, head_of


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportPaper:
    """Always on A4: what is shown on the screen is what is printed."""

    result: ReportResult
    say: Say

    def shown(self, desk: Desk, paper_format: PaperFormat) -> Made:
        result = self.result
        head = head_of(result.report, result.asked, desk.house, desk.identity.tenant_name, result.made_at, self.say)
        name = f"{head.title} {result.asked.first} {result.asked.last}"
        return Made(number=name, pdf=desk.report_files.pdf(result, head, self.say))

    def counted(self, desk: Desk, paper_format: PaperFormat, medium: Medium, key: CommandKey) -> Made:
        return self.shown(desk, paper_format)
