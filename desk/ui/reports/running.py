"""A report under way: it works in a lane, is looked at by the window now and then, and can be stopped."""

from collections.abc import Callable
from pathlib import Path

from desk.domain.reports.say import Say
from desk.domain.reports.shape import Asked, Report
from desk.ui.signed_in import SignedIn
from desk.usecases.reports import Format, Progress, ReportResult, Stop, read_report, save_report


class Running:
    """`progress` is set by the lane and only read by the window."""

    def __init__(self, home: SignedIn, report: Report, asked: Asked) -> None:
        self._home, self.report, self.asked = home, report, asked
        self.stop = Stop()
        self.progress: Progress | None = None

    def read(self) -> ReportResult:
        """Runs in a lane."""
        return read_report(self._home.desk.reports, self.report, self.asked, self.stop, self._tell)

    def saving(self, path: Path, form: Format, say: Say) -> Callable[[], tuple[Path, int]]:
        """What runs in a lane to write the file."""
        desk = self._home.desk

        def save() -> tuple[Path, int]:
            count = save_report(
                desk.reports, desk.report_files, self.report, self.asked, path, form,
                house=desk.house, business=desk.identity.tenant_name, say=say, stop=self.stop, tell=self._tell,
            )  # fmt: skip
            return path, count

        return save

    def _tell(self, progress: Progress) -> None:
        self.progress = progress
