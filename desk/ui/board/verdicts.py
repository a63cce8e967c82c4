"""What the board answers to something carried or stretched over it: free, in the way, or not allowed and why."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import FINAL, SENIOR, Actor, Status
from desk.ui.board.carry import Carry
from desk.ui.board.index import is_lapsed
from desk.ui.board.rows import BoardRow
from desk.ui.board.spoken import verdict
from desk.ui.words.format import period_text
from desk.usecases.results import Bar


def why_not_moved(bar: Bar, rank: Actor, now: datetime) -> str:
    """Why this person cannot move a booking or blackout now; empty where they can try."""
    if bar.booking_id is None:
        return QCoreApplication.translate("Board", "A blackout is not moved: open the space and block another time.")
    if is_lapsed(bar, now) or bar.status == Status.EXPIRED:
        return QCoreApplication.translate("Board", "The hold has run out; it cannot be moved.")
    if bar.status in FINAL:
        over = bar.status == Status.COMPLETED
        return (
            QCoreApplication.translate("Board", "The event is over; it cannot be moved.")
            if over
            else QCoreApplication.translate("Board", "The booking is cancelled; it cannot be moved.")
        )
    if bar.status == Status.CONFIRMED and rank not in SENIOR:
        return QCoreApplication.translate("Board", "A confirmed booking is moved by a manager.")
    return ""


def why_not_put(carry: Carry, rank: Actor, now: datetime) -> str:
    """Why what is carried cannot be put down where it is; empty where the database may decide."""
    if carry.way == "copy":
        if carry.bar.booking_id is None:
            return QCoreApplication.translate("Board", "A blackout is not copied: choose a free period and block it.")
        return ""
    problem = why_not_moved(carry.bar, rank, now)
    if not problem and carry.is_foreign:
        problem = QCoreApplication.translate("Board", "A booking stays at its venue.")
    return problem


def carry_words(carry: Carry, row: BoardRow, rank: Actor, now: datetime) -> tuple[str, bool]:
    """`Sat 28 Nov, 17:00 – 23:00  ·  Free`, and whether it is bad news."""
    where = period_text(carry.period, row.venue.zone)
    if carry.way == "copy":
        where = QCoreApplication.translate("Board", "Copy: %1").replace("%1", where)
    problem = why_not_put(carry, rank, now)
    if problem:
        return f"{where}  ·  {problem}", True
    if carry.is_unmoved and carry.way != "copy":
        return f"{where}  ·  " + QCoreApplication.translate("Board", "Where it is now"), False
    obstacles = carry.in_the_way()
    if not obstacles and not carry.is_known():
        return f"{where}  ·  " + QCoreApplication.translate("Board", "Not loaded yet"), False
    return f"{where}  ·  {verdict(obstacles)}", bool(obstacles)


def spoken_carry(words: str, row: BoardRow) -> str:
    """The same for the ear, with the space."""
    return f"{row.name}, " + words.replace("  ·  ", ", ")
