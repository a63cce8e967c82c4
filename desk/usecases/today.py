"""The day of the shift: from when to when it lasts, and in which order its entries are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal, get_args

from desk.domain.money import Money
from desk.domain.period import Period, day_period
from desk.usecases.drawer import DrawerCard
from desk.usecases.payments.reading import EntryKind, MoneyEntry
from desk.usecases.results import House, TodayEntry
from desk.usecases.settling import OverdueBalance, SettlementCard

PAST_MIDNIGHT = timedelta(hours=2)
"""How far a late shift looks into the next day: a hold of 23:55 lapses after midnight and is still this shift's."""


def shift(now: datetime, house: House) -> Period:
    """The calendar day of `now`, and late in the evening what comes within two hours."""
    day = whole_day(now, house)
    return Period(day.start, max(day.end, now + PAST_MIDNIGHT))


def whole_day(now: datetime, house: House) -> Period:
    """The calendar day of `now` in the zone of the first venue."""
    if not house.venues:
        return Period(now.astimezone(UTC), now.replace(hour=23, minute=59, second=59, microsecond=999999))
    zone = house.venues[0].zone
    return day_period(now.astimezone(zone).date(), zone)


def in_order(entries: Sequence[TodayEntry], house: House, now: datetime) -> list[TodayEntry]:
    """Functions by time, those that are over last; everything else as read: the most pressing first."""
    places = {venue.id: number for number, venue in enumerate(house.venues)}
    if any(entry.kind in ("arrival", "running") for entry in entries):
        return sorted(entries, key=lambda e: (over(e, now), e.at, places.get(e.booking.venue_id, 0)))
    return list(entries)


def over(entry: TodayEntry, now: datetime) -> bool:
    """Whether the function of the entry has ended."""
    return any(item.number == entry.item and item.period.end <= now for item in entry.booking.items)


MoneyWait = Literal["approve", "pay", "failed", "clear", "unapplied", "disputed", "online", "settlement"]


@dataclass(frozen=True, kw_only=True, slots=True)
class MoneyTask:
    """So many entries of one kind that wait, what they make together per currency, and since when the oldest waits."""

    what: MoneyWait
    kind: EntryKind | Literal["settlement"]
    count: int
    sums: tuple[Money, ...]
    oldest: datetime


def money_tasks(entries: Sequence[MoneyEntry]) -> list[MoneyTask]:
    """What of the money waits for a person, by what is to be done; what goes on by itself is left out."""
    found: dict[MoneyWait, list[MoneyEntry]] = {}
    for entry in entries:
        what = _money_wait(entry)
        if what is not None:
            found.setdefault(what, []).append(entry)
    return [
        MoneyTask(
            what=what,
            kind=found[what][0].kind,
            count=len(found[what]),
            sums=_together([entry.amount for entry in found[what]]),
            oldest=min(entry.at for entry in found[what]),
        )
        for what in get_args(MoneyWait)
        if what in found
    ]


def settlement_tasks(cards: Sequence[SettlementCard]) -> list[MoneyTask]:
    """The settlements of providers whose difference nobody has explained, as one task."""
    open_ = [card for card in cards if card.differs]
    if not open_:
        return []
    paid = _together([card.paid for card in open_])
    oldest = min(card.seen_at for card in open_)
    return [MoneyTask(what="settlement", kind="settlement", count=len(open_), sums=paid, oldest=oldest)]


@dataclass(frozen=True, kw_only=True, slots=True)
class HouseMoney:
    """The owner's evening in three sums, one per currency each: what came today and by which ways (the largest number
    of payments first), what is owed past its day, and what ought to lie in the open drawers.

    `more`: so many payments came that only the latest are counted.
    """

    received: tuple[Money, ...]
    payments: int
    ways: tuple[tuple[str, tuple[Money, ...]], ...]
    more: bool
    owed: tuple[Money, ...]
    debts: int
    in_drawers: tuple[Money, ...]
    drawers: int


MOST_PAYMENTS = 1_000
"""As many of a day as are read at once."""


def house_money(
    taken: Sequence[MoneyEntry], overdue: Sequence[OverdueBalance], drawers: Sequence[DrawerCard | None]
) -> HouseMoney:
    """The three sums of what was read; of payments only those that came."""
    came = [entry.payment for entry in taken if entry.payment is not None and entry.payment.state == "received"]
    ways: dict[str, list[Money]] = {}
    for payment in came:
        ways.setdefault(payment.method, []).append(payment.amount)
    open_ = [card for card in drawers if card is not None and card.closed_at is None]
    return HouseMoney(
        received=_together([payment.amount for payment in came]),
        payments=len(came),
        ways=tuple((way, _together(ways[way])) for way in sorted(ways, key=lambda way: -len(ways[way]))),
        more=len(taken) >= MOST_PAYMENTS,
        owed=_together([balance.amount for balance in overdue]),
        debts=len(overdue),
        in_drawers=_together([card.expected for card in open_ if card.expected is not None]),
        drawers=len(open_),
    )


def _money_wait(entry: MoneyEntry) -> MoneyWait | None:
    if entry.refund is not None:
        by_hand = entry.refund.method not in ("gateway", "credit")
        waits: dict[str, MoneyWait] = {"requested": "approve", "failed": "failed"}
        if by_hand:
            waits["approved"] = "pay"
        return waits.get(entry.refund.state)
    if entry.kind == "online":
        over = entry.payment is not None and entry.payment.state in ("failed", "expired", "refused")
        return "online" if over else None
    others: dict[str, MoneyWait] = {"clear": "clear", "unapplied": "unapplied", "disputed": "disputed"}
    return others.get(entry.kind)


def _together(amounts: Sequence[Money]) -> tuple[Money, ...]:
    """One sum per currency, in the order in which they were met."""
    sums: dict[str, int] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, 0) + amount.minor
    return tuple(Money(minor, currency) for currency, minor in sums.items())
