"""How much of each day is taken, for the quarter and the year: which cells of the day, by whom, how many. No Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from desk.domain.lifecycle import Status
from desk.ui.board.index import shown_state
from desk.ui.board.scale import GAP, VenueClock
from desk.usecases.results import Bar

# Where several share a cell, the one that matters most is shown.
STRENGTH = {"completed": 1, "part": 2, "temp_hold": 3, "pending": 4, "confirmed": 5, "blackout": 6}
PART = "part"


@dataclass(frozen=True, slots=True)
class Run:
    """Cells `[first, last)` of a day in one state, taken by one booking or blackout."""

    first: int
    last: int
    state: str


@dataclass(frozen=True, slots=True)
class DayLoad:
    """One day of one row: its `cells`, how many of them are `taken`, by how many bookings and blackouts."""

    cells: int
    taken: int
    count: int
    runs: tuple[Run, ...]

    @property
    def share(self) -> float:
        return self.taken / self.cells


def day_loads(
    bars: Iterable[Bar],
    clock: VenueClock,
    days: range,
    cells: int,
    parts: int,
    now: datetime,
    shown: Callable[[str], bool],
) -> list[DayLoad]:
    """The load of each of the page's days that are asked for.

    Args:
        bars: at least all that touch those days.
        clock: a scale's with one column a day.
        cells: into how many equal cells the day is divided (its sessions).
        parts: how many spaces the row stands for; a bar in fewer of them counts as `part`.
    """
    taken: list[dict[int, tuple[int, object, str]]] = [{} for _ in days]
    owners: list[set[object]] = [set() for _ in days]
    groups: dict[object, list[Bar]] = {}
    for bar in bars:
        groups.setdefault((bar.owner_id, bar.item, bar.period), []).append(bar)
    for group in groups.values():
        bar = group[0]
        state = shown_state(bar, now)
        if state in (Status.CANCELLED, Status.EXPIRED) or not shown(state):
            continue
        name = state if len(group) == parts else PART
        rank = STRENGTH[name]
        # Cells are equally wide; the hours in which nothing is sold lie within GAP of their borders.
        first = int(clock.position(bar.period.start) * cells + GAP / 2)
        last = -int(-(clock.position(bar.period.end) * cells - GAP / 2) // 1)
        for cell in range(max(days.start * cells, first), min(max(last, first + 1), days.stop * cells)):
            day, part = divmod(cell - days.start * cells, cells)
            owners[day].add(bar.owner_id)
            before = taken[day].get(part)
            if before is None or before[0] < rank:
                taken[day][part] = (rank, bar.owner_id, name)
    free = DayLoad(cells, 0, 0, ())
    return [
        DayLoad(cells, len(found), len(whose), _runs(found)) if found else free
        for found, whose in zip(taken, owners, strict=True)
    ]


def _runs(found: dict[int, tuple[int, object, str]]) -> tuple[Run, ...]:
    """Neighbouring cells of one owner as one."""
    runs: list[Run] = []
    owner: object = None
    for cell in sorted(found):
        _, whose, state = found[cell]
        if runs and runs[-1].last == cell and owner == whose and runs[-1].state == state:
            runs[-1] = Run(runs[-1].first, cell + 1, state)
        else:
            runs.append(Run(cell, cell + 1, state))
        owner = whose
    return tuple(runs)
