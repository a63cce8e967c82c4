"""The error of a report that somebody stopped."""

from dataclasses import dataclass
from typing import ClassVar

from desk.domain.desk_error import DeskError


@dataclass(kw_only=True, eq=False)
class ReportStopped(DeskError):
    """The report was stopped. Nothing was written."""

    code: ClassVar[str] = "report_stopped"
