"""The cash drawer and the close of a day: commands, and what the database answers to them as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar, Literal
from uuid import UUID

from desk.domain.ids import BookingId, VenueId
from desk.domain.money import Money
from desk.usecases.commands import Command

Count = Mapping[int, int]
"""How many of each note and coin, by its worth in minor units: {50000: 3} are three notes of five hundred."""

DENOMINATIONS: dict[str, tuple[int, ...]] = {
    "INR": (50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100),
    "EUR": (50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "USD": (10_000, 5_000, 2_000, 1_000, 500, 100, 25, 10, 5, 1),
}
"""Notes and coins in use, largest first. Source: the central banks; ₹2,000 notes are no longer issued."""

ANY_CURRENCY = (100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1)


def denominations(currency: str) -> tuple[int, ...]:
    """The notes and coins a count asks for, in minor units, largest first."""
    return DENOMINATIONS.get(currency, ANY_CURRENCY)


def worth(count: Count) -> int:
    """The sum of a count in minor units."""
    return sum(value * many for value, many in count.items())


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenDrawer(Command):
    """Counts what lies in the drawer, after `brought` has come from the safe. A difference needs a reason."""

    name: ClassVar[str] = "open_drawer"
    drawer_id: UUID
    venue_id: VenueId
    count: Count
    brought: Money | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class MoveCash(Command):
    """Takes cash out of the drawer into the safe, or brings change in."""

    name: ClassVar[str] = "move_cash"
    drawer_id: UUID
    revision: int
    amount: Money
    way: Literal["in", "out"]
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CountDrawer(Command):
    """A count in between; recorded, nothing is posted."""

    name: ClassVar[str] = "count_drawer"
    drawer_id: UUID
    revision: int
    count: Count
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class HandOverDrawer(Command):
    """Counted between the two; `to` is the login of whoever answers for it from now on."""

    name: ClassVar[str] = "hand_over_drawer"
    drawer_id: UUID
    revision: int
    count: Count
    to: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CloseDrawer(Command):
    """Counts and closes; what exceeds `stays` goes to the safe."""

    name: ClassVar[str] = "close_drawer"
    drawer_id: UUID
    revision: int
    count: Count
    stays: Money
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CloseDay(Command):
    """Closes a venue's day for good: cash not disputed counts as verified, the Z report is numbered and pinned."""

    name: ClassVar[str] = "close_day"
    venue_id: VenueId
    day: date
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DrawerEvent:
    """`difference` is what was counted less what the books said; nothing for a movement."""

    kind: Literal["open", "move", "count", "hand_over", "close"]
    at: datetime
    by: str
    expected: Money
    counted: Money | None
    moved: Money
    holder: str
    reason: str
    count: Count = field(default_factory=dict)

    @property
    def difference(self) -> Money | None:
        return None if self.counted is None else self.counted - self.expected


@dataclass(frozen=True, kw_only=True, slots=True)
class DrawerCard:
    """One drawer from opening to closing; events oldest first, not empty. `expected`: for managers, while open."""

    id: UUID
    venue_id: VenueId
    currency: str
    revision: int
    holder: str
    holder_login: str
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None
    closed_by: str | None
    expected: Money | None
    events: tuple[DrawerEvent, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class DayLine:
    """What one kind of step (payment, refund, drawer …) did to one account; debits are positive."""

    account: str
    kind: str
    count: int
    amount: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonLine:
    name: str
    account: str
    count: int
    amount: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputedCash:
    number: str
    amount: Money
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DayReport:
    """What a day says: so far (`z` is None), or closed under its number. `facts` is the pinned JSON of a closed day."""

    venue_id: VenueId
    venue_name: str
    currency: str
    cash_before: Money
    cash_after: Money
    lines: tuple[DayLine, ...]
    people: tuple[PersonLine, ...]
    receipts: int
    first_receipt: str | None
    last_receipt: str | None
    disputed: tuple[DisputedCash, ...]
    z: int | None = None
    day: date | None = None
    closed_at: datetime | None = None
    closed_by: str = ""
    note: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class CashTaken:
    """One cash payment that is in no closed day yet. `looked_at`: verified or disputed by a manager, or neither."""

    payment_id: UUID
    revision: int
    number: str
    amount: Money
    at: datetime
    by: str
    booking_id: BookingId
    booking_number: str
    looked_at: Literal["", "verify", "dispute"]


@dataclass(frozen=True, kw_only=True, slots=True)
class DaySoFar:
    """An open day; `uncleared` is the sum of cheques and transfers that are declared and have not come yet."""

    report: DayReport
    cash: tuple[CashTaken, ...]
    uncleared_count: int
    uncleared: Money
    today: date
    last_z: int | None
    last_day: date | None
