"""Words of the import: what a column is called, how a row stands, what a run came to."""

from PySide6.QtCore import QCoreApplication

from desk.domain.register.columns import Column
from desk.usecases.register.importing import Checked, Summary


def column_word(column: Column) -> str:
    """What a column of the register tells, for people."""
    return {
        Column.NUMBER: QCoreApplication.translate("Register", "Number in the register"),
        Column.VENUE: QCoreApplication.translate("Register", "Venue"),
        Column.SPACE: QCoreApplication.translate("Register", "Space"),
        Column.DATE: QCoreApplication.translate("Register", "Date"),
        Column.START: QCoreApplication.translate("Register", "From (time)"),
        Column.UNTIL: QCoreApplication.translate("Register", "Until (date)"),
        Column.END: QCoreApplication.translate("Register", "Until (time)"),
        Column.SESSION: QCoreApplication.translate("Register", "Session"),
        Column.EVENT: QCoreApplication.translate("Register", "Event"),
        Column.CUSTOMER: QCoreApplication.translate("Register", "Customer"),
        Column.PHONE: QCoreApplication.translate("Register", "Phone"),
        Column.GUESTS: QCoreApplication.translate("Register", "Guests"),
        Column.TOTAL: QCoreApplication.translate("Register", "Total"),
        Column.RECEIVED: QCoreApplication.translate("Register", "Received"),
        Column.STATUS: QCoreApplication.translate("Register", "Status"),
        Column.NOTE_STAFF: QCoreApplication.translate("Register", "Note for staff"),
        Column.NOTE_CUSTOMER: QCoreApplication.translate("Register", "Note for the customer"),
        Column.EMAIL: QCoreApplication.translate("Register", "E-mail"),
        Column.ADDRESS: QCoreApplication.translate("Register", "Address"),
        Column.GSTIN: QCoreApplication.translate("Register", "GSTIN"),
        Column.LANGUAGE: QCoreApplication.translate("Register", "Language of the customer"),
        Column.ABOUT_CUSTOMER: QCoreApplication.translate("Register", "Note on the customer"),
        Column.BOOKING_ID: QCoreApplication.translate("Register", "Booking id"),
        Column.CUSTOMER_ID: QCoreApplication.translate("Register", "Customer id"),
    }[column]


def standing_word(checked: Checked) -> str:
    """How one row stands."""
    return {
        "new": QCoreApplication.translate("Register", "to be brought in"),
        "known": QCoreApplication.translate("Register", "here as {number}").replace("{number}", checked.number),
        "clash": QCoreApplication.translate("Register", "the slot is taken"),
        "problem": QCoreApplication.translate("Register", "cannot be read"),
        "skipped": QCoreApplication.translate("Register", "left out"),
    }[checked.standing]


def row_words(checked: Checked, why: str) -> tuple[str, str]:
    """The two lines of a row in the list: which it is, and how it stands."""
    number = QCoreApplication.translate("Register", "Row {number}").replace("{number}", str(checked.row.lines[0]))
    first = " · ".join(part for part in (number, checked.row.title) if part)
    return first, " · ".join(part for part in (standing_word(checked), why) if part)


def counts_words(summary: Summary) -> str:
    """How many rows stand how, those that are none left out."""
    said = (
        ("new", QCoreApplication.translate("Register", "{count} to be brought in")),
        ("known", QCoreApplication.translate("Register", "{count} are here")),
        ("clash", QCoreApplication.translate("Register", "{count} clash")),
        ("problem", QCoreApplication.translate("Register", "{count} cannot be read")),
        ("skipped", QCoreApplication.translate("Register", "{count} left out")),
    )
    counts = [(text, sum(c.standing == standing for c in summary.rows)) for standing, text in said]
    return " · ".join(text.replace("{count}", f"{count:,}") for text, count in counts if count)
