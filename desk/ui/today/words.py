"""The words of a card of the day: when, who, what, how much, and the one next action."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desk.domain.lifecycle import SENIOR
from desk.domain.period import Period
from desk.domain.phone import displayed
from desk.ui.booking.offers import latest_mark, offers
from desk.ui.booking.wish import Wish
from desk.ui.booking.wish_words import wish_words
from desk.ui.words.format import clock_time, countdown, money, number, relative_time, short_date
from desk.ui.words.text import mark_word
from desk.usecases.results import BookingCard, House, Identity, Item, TodayEntry
from desk.usecases.today import over

_HOUR = timedelta(hours=1)
_NO_BREAK = "\N{NO-BREAK SPACE}"  # within a phone number, at the end of a line


@dataclass(frozen=True, kw_only=True, slots=True)
class CardWords:
    """What one card shows. `urgent` marks what is nearly too late, with `remark` saying so in words."""

    moment: str
    remark: str
    title: str
    details: str
    amount: str
    action: str
    icon: str
    wish: Wish | None
    period: Period
    urgent: bool


def section_title(kind: str) -> str:
    return {
        "hold": QCoreApplication.translate("Today", "Holds about to lapse"),
        "arrival": QCoreApplication.translate("Today", "Arriving today"),
        "running": QCoreApplication.translate("Today", "In the house today"),
        "due": QCoreApplication.translate("Today", "Payments due"),
        "unapplied": QCoreApplication.translate("Today", "Money on cancelled bookings"),
        "conflict": QCoreApplication.translate("Today", "Conflicts with closures"),
    }[kind]


def section_empty(kind: str) -> str:
    return {
        "hold": QCoreApplication.translate("Today", "No hold runs out today."),
        "arrival": QCoreApplication.translate("Today", "Nobody is still to arrive today."),
        "running": QCoreApplication.translate("Today", "No function is on."),
        "due": QCoreApplication.translate("Today", "No payment is due today."),
        "unapplied": QCoreApplication.translate("Today", "No money waits for a decision."),
        "conflict": QCoreApplication.translate("Today", "No booking is in the way of a closure."),
    }[kind]


def card_words(entry: TodayEntry, house: House, who: Identity, now: datetime) -> CardWords:
    """All texts of one card."""
    card = entry.booking
    item = next((i for i in card.items if i.number == entry.item), card.items[0])
    zone = house.venue(card.venue_id).zone
    at = entry.at.astimezone(zone)
    same_day = at.date() == now.astimezone(zone).date()
    wish = _next_wish(entry, who, now)
    action, icon = _action(entry, wish, who)
    return CardWords(
        moment=clock_time(entry.at, zone) if same_day else short_date(at.date()),
        remark=_remark(entry, item, now),
        title=_title(card),
        details=_details(entry, item, house, now),
        amount=_amount(entry),
        action=action,
        icon=icon,
        wish=wish,
        period=item.period,
        urgent=_urgent(entry, now),
    )


def _action(entry: TodayEntry, wish: Wish | None, who: Identity) -> tuple[str, str]:
    """The word and icon of the one next action."""
    if entry.closure is not None and who.rank in SENIOR:
        return QCoreApplication.translate("Today", "Deal with it"), "lock"
    if wish is None:
        return QCoreApplication.translate("Today", "Open"), "eye"
    look = wish_words(wish)
    return look.text, look.icon


def spoken(words: CardWords) -> str:
    return ", ".join(p for p in (words.moment, words.remark, words.title, words.details, words.amount) if p)


def place_of_item(item: Item, house: House) -> str:
    try:
        if item.space_id is not None:
            return house.space(item.space_id).name
        assert item.composite_id is not None
        return house.composite(item.composite_id).name
    except StopIteration:  # closed meanwhile
        return ""


def _title(card: BookingCard) -> str:
    who = card.customer.name if card.customer else QCoreApplication.translate("Today", "No customer yet")
    return " · ".join(part for part in (who, card.event_type) if part)


def _details(entry: TodayEntry, item: Item, house: House, now: datetime) -> str:
    card = entry.booking
    guests = QCoreApplication.translate("Today", "{count} guests").replace("{count}", number(card.guests or 0))
    phone = displayed(card.customer.phones[0]) if card.customer and card.customer.phones else ""
    zone = house.venue(card.venue_id).zone
    starts = item.period.start.astimezone(zone).date()
    day = short_date(starts) if starts != now.astimezone(zone).date() else ""
    place = place_of_item(item, house)
    why = entry.closure.reason if entry.closure is not None else ""
    day, guests, phone = (part.replace(" ", _NO_BREAK) for part in (day, guests if card.guests else "", phone))
    return f"{_NO_BREAK}· ".join(part for part in (card.number, place, day, guests, phone, why) if part)


def _remark(entry: TodayEntry, item: Item, now: datetime) -> str:
    match entry.kind:
        case "hold":
            left = QCoreApplication.translate("Today", "{time} left")
            return left.replace("{time}", countdown((entry.at - now).total_seconds()))
        case "arrival" | "running" if (mark := latest_mark(entry.booking)) is not None:
            return mark_word(mark)
        case "running" if item.period.end <= now:
            return QCoreApplication.translate("Today", "over")
        case "running":
            return QCoreApplication.translate("Today", "now")
        case "due" if entry.at <= now:
            return QCoreApplication.translate("Today", "overdue")
        case "unapplied":
            return QCoreApplication.translate("Today", "cancelled")
        case "conflict":
            return QCoreApplication.translate("Today", "to be closed")
        case _:
            return relative_time(entry.at, now)


def _amount(entry: TodayEntry) -> str:
    card = entry.booking
    if entry.kind == "unapplied":
        return money(card.received)
    if entry.kind == "hold":
        return money(card.total)
    if card.due.minor <= 0:
        return QCoreApplication.translate("Today", "Paid")
    return QCoreApplication.translate("Today", "{amount} due").replace("{amount}", money(card.due))


def _next_wish(entry: TodayEntry, who: Identity, now: datetime) -> Wish | None:
    """The first action of the kind that this person may do now; None: only look at it."""
    wanted = {
        "hold": (Wish.EXTEND, Wish.CHOOSE_PAYMENT),
        "arrival": (Wish.ARRIVED, Wish.TAKE_PAYMENT),
        "running": _in_the_house(entry, ended=over(entry, now)),
        "due": (Wish.TAKE_PAYMENT,),
        "unapplied": (),
        "conflict": (Wish.MOVE,),
    }[entry.kind]
    found = offers(entry.booking, who, now)
    return next((wish for wish in wanted if wish in found and found[wish].allowed), None)


def _in_the_house(entry: TodayEntry, *, ended: bool) -> tuple[Wish, ...]:
    """Who is here pays and leaves; who is not here yet arrives first, unless it is over."""
    if entry.booking.arrived_at is None and not ended:
        return (Wish.ARRIVED, Wish.TAKE_PAYMENT)
    return (Wish.TAKE_PAYMENT, Wish.LEFT, Wish.ARRIVED)


def _urgent(entry: TodayEntry, now: datetime) -> bool:
    match entry.kind:
        case "hold":
            return entry.at - now < timedelta(minutes=5)
        case "due":
            return entry.at <= now
        case "conflict":
            return True
        case "arrival":
            return entry.at - now < _HOUR and entry.booking.due.minor > 0
        case _:
            return False
