"""The `TableFiles` port: the kind of a file decides who reads or writes it. The libraries are loaded on first use."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from desk.domain.errors import NotATable
from desk.domain.register.cells import Cell
from desk.domain.sentence import Sentence
from desk.usecases.register_ports import RegisterLine, Table

_LARGEST = 200 * 1024 * 1024
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


class FilesOfTables:
    """Files of tables and calendars; keeps nothing."""

    def read(self, path: Path) -> Table:
        """The first sheet with rows.

        Raises:
            NotATable: with what is wrong in words.
        """
        try:
            if path.stat().st_size > _LARGEST:
                raise NotATable(problem=Sentence("it is larger than {most} MB", most=_LARGEST // 1024 // 1024))
            with path.open("rb") as file:
                begin = file.read(8)
        except OSError as error:
            raise NotATable(problem=Sentence("it cannot be opened: {why}", why=error.strerror or "")) from error
        if begin.startswith(_OLD_EXCEL):
            raise NotATable(problem=Sentence("it is an Excel file of the old kind, .xls"))
        if begin.startswith(b"PK"):
            from desk.documents.xlsx_reading import read_xlsx

            return read_xlsx(path)
        from desk.documents.csv_tables import read_csv

        return read_csv(path)

    def write(self, path: Path, sheets: Mapping[str, tuple[Sequence[str], Iterator[Sequence[Cell]]]]) -> int:
        part = path.with_name(path.name + ".part")
        try:
            if path.suffix.lower() == ".xlsx":
                from desk.documents.xlsx_writing import write_xlsx

                count = write_xlsx(part, sheets)
            else:
                from desk.documents.csv_tables import write_csv

                ((headings, rows),) = sheets.values()
                count = write_csv(part, headings, rows)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        return count

    def calendar(self, path: Path, name: str, zone: str, lines: Iterator[RegisterLine], *, phones: bool) -> int:
        from desk.documents.calendar_file import calendar_of

        data, count = calendar_of(name, zone, lines, phones=phones)
        part = path.with_name(path.name + ".part")
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        return count
