"""The finder's sentences: how an answer fits, and why the other places are left out."""

from PySide6.QtCore import QCoreApplication

from desk.domain.finding import Answers, DayPart, Fit, Found, Reason
from desk.ui.words.format import clock_time, money, number, short_date
from desk.usecases.results import House


def part_word(part: DayPart) -> str:
    return {
        DayPart.ANY: QCoreApplication.translate("Finder", "Any session"),
        DayPart.MORNING: QCoreApplication.translate("Finder", "Morning"),
        DayPart.EVENING: QCoreApplication.translate("Finder", "Evening"),
        DayPart.FULL_DAY: QCoreApplication.translate("Finder", "Full day"),
    }[part]


def fit_words(answer: Found) -> str:
    """`Holds 400, 100 to spare`."""
    if answer.capacity is None:
        return QCoreApplication.translate("Finder", "No limit to guests")
    holds = QCoreApplication.translate("Finder", "Holds {capacity}").replace("{capacity}", number(answer.capacity))
    if answer.fit is Fit.ROOMY:
        return f"{holds}, " + QCoreApplication.translate("Finder", "far more than needed")
    if answer.spare is None:
        return holds
    if answer.spare == 0:
        return f"{holds}, " + QCoreApplication.translate("Finder", "exactly enough")
    spare = QCoreApplication.translate("Finder", "{spare} to spare")
    return f"{holds}, " + spare.replace("{spare}", number(answer.spare))


def when_words(answer: Found, house: House) -> str:
    """`Evening, 17:00 – 23:00`."""
    zone = house.venue(answer.venue_id).zone
    times = f"{clock_time(answer.period.start, zone)} – {clock_time(answer.period.end, zone)}"
    return f"{answer.session}, {times}" if answer.session else times


def days_echo(days: tuple[object, ...], shown: list[str]) -> str:
    """What was understood: `Sat 14 Feb · Sun 15 Feb`, shortened when there are many."""
    text = " · ".join(shown)
    if len(days) > len(shown):
        more = QCoreApplication.translate("Finder", "and {count} more")
        text += " … " + more.replace("{count}", str(len(days) - len(shown)))
    return text


def left_out(answers: Answers) -> str:
    """`Left out: 12 taken, 6 too small, 3 over the budget.`; empty when nothing was."""
    words = {
        Reason.TAKEN: QCoreApplication.translate("Finder", "{count} taken"),
        Reason.TOO_SMALL: QCoreApplication.translate("Finder", "{count} too small"),
        Reason.OVER_BUDGET: QCoreApplication.translate("Finder", "{count} over the budget"),
        Reason.RULES: QCoreApplication.translate("Finder", "{count} against the booking rules"),
    }
    parts = [
        text.replace("{count}", number(answers.excluded[reason]))
        for reason, text in words.items()
        if answers.excluded.get(reason)
    ]
    if not parts:
        return ""
    return QCoreApplication.translate("Finder", "Left out: {reasons}.").replace("{reasons}", ", ".join(parts))


def summary(answers: Answers) -> str:
    if not answers.found:
        return QCoreApplication.translate("Finder", "Nothing fits.")
    if answers.free == 1:
        return QCoreApplication.translate("Finder", "One free place fits.")
    if answers.free > len(answers.found):
        text = QCoreApplication.translate("Finder", "{count} free places fit; the best {shown} are shown.")
        return text.replace("{count}", number(answers.free)).replace("{shown}", str(len(answers.found)))
    return QCoreApplication.translate("Finder", "{count} free places fit.").replace("{count}", number(answers.free))


def advice(answers: Answers) -> str:
    """What to try where nothing fits: the reason that left out most."""
    if answers.found or not answers.excluded:
        return ""
    most = max(answers.excluded, key=lambda reason: answers.excluded[reason])
    return {
        Reason.TAKEN: QCoreApplication.translate("Finder", "Try more dates, or another session."),
        Reason.TOO_SMALL: QCoreApplication.translate("Finder", "No single place holds so many; try fewer guests."),
        Reason.OVER_BUDGET: QCoreApplication.translate("Finder", "Try a higher budget, or another session."),
        Reason.RULES: answers.broken_rule,
    }[most]


def spoken(answer: Found, house: House) -> str:
    """One answer for those who cannot see the row."""
    venue = house.venue(answer.venue_id)
    words = (answer.place, venue.name, short_date(answer.day), when_words(answer, house), money(answer.price))
    return ", ".join((*words, fit_words(answer)))
