"""The `ReportFiles` port: which writer makes which kind of file; libraries are loaded with the first of its kind."""

from collections.abc import Iterable
from pathlib import Path

from desk.documents.turn import ONE_AT_A_TIME
from desk.domain.reports.say import Say
from desk.usecases.reports import Format, Head, Part, ReportResult


class ReportWriters:
    """Writes reports as files."""

    def write(self, path: Path, form: Format, head: Head, parts: Iterable[Part], say: Say) -> None:
        if form == "xlsx":
            from desk.documents.reports.xlsx_file import write_xlsx

            write_xlsx(path, head, parts, say)
        else:  # a PDF is no stream of rows: `pdf` makes it whole
            from desk.documents.reports.csv_file import write_csv

            write_csv(path, head, parts, say)

    def pdf(self, result: ReportResult, head: Head, say: Say) -> bytes:
        with ONE_AT_A_TIME:
            from desk.documents.reports.pdf_file import report_pdf

            return report_pdf(result, head, say)
