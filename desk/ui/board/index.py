"""Which bars lie where: per space a sorted list that answers range questions at once. No Qt, no pixels."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from desk.domain.ids import SpaceId
from desk.domain.lifecycle import OCCUPYING, Status
from desk.domain.period import Period
from desk.usecases.results import Bar, BoardRange


@dataclass(frozen=True, slots=True)
class Replaced:
    """What one owner's change took away and brought; equal bars are in neither."""

    gone: tuple[Bar, ...]
    come: tuple[Bar, ...]


class SpaceIndex:
    """The bars of one space in order of their occupied start, with the latest end of all before each."""

    def __init__(self) -> None:
        self._bars: list[Bar] = []
        self._starts: list[datetime] = []
        self._latest: list[datetime] = []

    def __len__(self) -> int:
        return len(self._bars)

    def fill(self, bars: Iterable[Bar]) -> None:
        """Takes `bars` in the place of everything."""
        self._bars = sorted(bars, key=_order)
        self._starts = [bar.occupied.start for bar in self._bars]
        self._latest = []
        self._recount(0, 0)

    def add(self, bar: Bar) -> None:
        insort(self._bars, bar, key=_order)
        place = self._bars.index(bar, bisect_left(self._starts, bar.occupied.start))
        self._starts.insert(place, bar.occupied.start)
        self._recount(place, 1)

    def remove(self, bar: Bar) -> None:
        place = self._bars.index(bar, bisect_left(self._starts, bar.occupied.start))
        del self._bars[place], self._starts[place]
        self._recount(place, -1)

    def within(self, start: datetime, end: datetime) -> list[Bar]:
        """The bars whose occupied period shares a moment with `[start, end)`, in order of start."""
        last = bisect_left(self._starts, end)
        # Ends are not sorted, but the latest end so far is: everything before the first that passes `start` is over.
        first = bisect_right(self._latest, start, 0, last)
        return [bar for bar in self._bars[first:last] if bar.occupied.end > start]

    def all(self) -> list[Bar]:
        return list(self._bars)

    def _recount(self, place: int, grown: int) -> None:
        """Counts the latest ends from `place` on, until they meet what was known before the list grew by `grown`."""
        known, counted = self._latest, list[datetime]()
        latest = known[place - 1] if place else None
        for number in range(place, len(self._bars)):
            end = self._bars[number].occupied.end
            latest = end if latest is None or end > latest else latest
            before = number - grown
            if grown and 0 <= before < len(known) and known[before] == latest:
                counted += known[before:]
                break
            counted.append(latest)
        known[place:] = counted


class BarIndex:
    """All bars of the house that have been loaded, by space and by owner, never older than what was told last."""

    def __init__(self) -> None:
        self._spaces: dict[SpaceId, SpaceIndex] = {}
        self._owners: dict[UUID, list[Bar]] = {}
        self._told: dict[UUID, int] = {}
        self._holds: set[UUID] = set()

    def __len__(self) -> int:
        return sum(len(space) for space in self._spaces.values())

    def load(self, loaded: BoardRange) -> None:
        """Takes one snapshot: within its period nothing else is kept, except what is known to be newer."""
        period = loaded.period
        fresh = {bar.owner_id: bar.revision for bar in loaded.bars}
        kept: dict[SpaceId, list[Bar]] = {}
        for bar in self.bars():
            newer = self._is_newer(bar, fresh)
            stale = bar.revision < fresh.get(bar.owner_id, -1)
            if newer or not (stale or bar.occupied.overlaps(period)):
                kept.setdefault(bar.space_id, []).append(bar)
        known = {bar for bars in kept.values() for bar in bars}
        for bar in loaded.bars:
            if bar.revision >= self._told.get(bar.owner_id, -1) and bar not in known:
                kept.setdefault(bar.space_id, []).append(bar)
        self._refill(kept)

    def replace_owner(self, owner: UUID, bars: tuple[Bar, ...]) -> Replaced:
        """Takes `bars` in the place of all bars of one booking or blackout; an older revision changes nothing."""
        before = self._owners.get(owner, [])
        known = max((bar.revision for bar in before), default=-1)
        told = max((bar.revision for bar in bars), default=known + 1)
        if told < max(known, self._told.get(owner, -1)):
            return Replaced((), ())
        gone = tuple(bar for bar in before if bar not in bars)
        come = tuple(bar for bar in bars if bar not in before)
        for bar in gone:
            self._spaces[bar.space_id].remove(bar)
        for bar in come:
            self._spaces.setdefault(bar.space_id, SpaceIndex()).add(bar)
        self._told[owner] = told
        if bars:
            self._owners[owner] = list(bars)
        else:
            self._owners.pop(owner, None)
        self._holds.discard(owner)
        if any(bar.status == Status.TEMP_HOLD for bar in bars):
            self._holds.add(owner)
        return Replaced(gone, come)

    def keep_only(self, period: Period) -> None:
        """Forgets all bars that do not touch `period`, to bound memory."""
        kept: dict[SpaceId, list[Bar]] = {}
        for bar in self.bars():
            if bar.occupied.overlaps(period):
                kept.setdefault(bar.space_id, []).append(bar)
        self._refill(kept)

    def bars(self) -> list[Bar]:
        """Every bar, space by space."""
        return [bar for space in self._spaces.values() for bar in space.all()]

    def owner(self, owner: UUID) -> tuple[Bar, ...]:
        """The known bars of one booking or blackout; empty where there are none."""
        return tuple(self._owners.get(owner, ()))

    @property
    def has_holds(self) -> bool:
        return bool(self._holds)

    def holds(self) -> list[tuple[Bar, ...]]:
        """The bars of each known hold."""
        return [tuple(self._owners[owner]) for owner in self._holds]

    def within(self, space: SpaceId, start: datetime, end: datetime) -> list[Bar]:
        found = self._spaces.get(space)
        return found.within(start, end) if found else []

    def at(self, space: SpaceId, moment: datetime) -> list[Bar]:
        """What occupies a space at one moment."""
        return self.within(space, moment, moment + timedelta(microseconds=1))

    def conflicts(
        self, spaces: Iterable[SpaceId], occupied: Period, now: datetime, ignore: UUID | None = None
    ) -> list[Bar]:
        """What stands in the way of occupying `spaces` (buffers included); lapsed holds count as free."""
        return [
            bar
            for space in spaces
            for bar in self.within(space, occupied.start, occupied.end)
            if bar.owner_id != ignore and is_in_the_way(bar, now)
        ]

    def _is_newer(self, bar: Bar, fresh: dict[UUID, int]) -> bool:
        told = self._told.get(bar.owner_id, -1)
        return bar.revision == told and told > fresh.get(bar.owner_id, told)

    def _refill(self, by_space: dict[SpaceId, list[Bar]]) -> None:
        self._spaces.clear()
        self._owners.clear()
        self._holds.clear()
        for space, bars in by_space.items():
            index = self._spaces[space] = SpaceIndex()
            index.fill(bars)
            for bar in bars:
                self._owners.setdefault(bar.owner_id, []).append(bar)
                if bar.status == Status.TEMP_HOLD:
                    self._holds.add(bar.owner_id)


def is_lapsed(bar: Bar, now: datetime) -> bool:
    """Whether the bar is a hold whose time is over, whatever the database says by now."""
    return bar.status == Status.TEMP_HOLD and bar.hold_expires_at is not None and bar.hold_expires_at <= now


def shown_state(bar: Bar, now: datetime) -> str:
    """The state a bar is shown in: its status, but a lapsed hold is expired before the database says so."""
    return Status.EXPIRED.value if is_lapsed(bar, now) else str(bar.status)


def is_in_the_way(bar: Bar, now: datetime) -> bool:
    """Whether the bar keeps others out: a blackout, or a live booking whose hold has not lapsed."""
    return bar.status == "blackout" or (bar.status in OCCUPYING and not is_lapsed(bar, now))


def _order(bar: Bar) -> datetime:
    return bar.occupied.start
