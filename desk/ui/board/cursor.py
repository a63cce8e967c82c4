"""Where the keyboard is on the board: a cell, the stretch chosen from there, and the booking meant. No Qt."""

from uuid import UUID

from desk.domain.period import Period
from desk.ui.board.rows import Chosen
from desk.ui.board.scale import Slot
from desk.ui.board.state import BoardState
from desk.usecases.results import Bar


class Cursor:
    """A cell (`head`) in one row, and the other end (`anchor`) of the stretch chosen; both are columns."""

    def __init__(self, state: BoardState) -> None:
        self._state = state
        self.row = 0
        self.anchor = 0
        self.head = 0
        self.owner: UUID | None = None
        self.exact: Period | None = None

    @property
    def is_valid(self) -> bool:
        rows = self._state.rows
        return self.row < len(rows) and rows[self.row].bookable and self.head < self._state.scale.columns

    def head_slot(self) -> Slot:
        return self._state.slot(self.row, self.head)

    def ends(self) -> tuple[Slot, Slot]:
        """The first and the last cell chosen, in order."""
        one, other = self._state.slot(self.row, self.anchor), self.head_slot()
        return (one, other) if one.first <= other.first else (other, one)

    def is_one_cell(self) -> bool:
        first, last = self.ends()
        return first.first == last.first

    def columns(self) -> tuple[int, int]:
        """The columns `[first, last)` chosen."""
        first, last = self.ends()
        return first.first, last.last

    def stretch(self) -> tuple[int, int]:
        """The pixels of the scale chosen."""
        if self.exact is not None:
            clock, x = self._state.rows[self.row].venue_clock(self._state.scale), self._state.pixels.x
            return x(clock.position(self.exact.start)), x(clock.position(self.exact.end))
        first, last = self.columns()
        return self._state.pixels.edges[first], self._state.pixels.edges[last]

    def chosen(self) -> Chosen | None:
        """What would be held now; None on a heading or an empty board."""
        if not self.is_valid:
            return None
        if self.exact is not None:
            return self._state.chosen_period(self.row, self.exact)
        return self._state.chosen(self.row, *self.ends())

    def here(self) -> list[Bar]:
        """The bars that touch the cell under the cursor."""
        return self._state.bars_in(self.row, self.head_slot()) if self.is_valid else []

    def put(self, row: int, column: int, *, extend: bool = False) -> None:
        """Moves to a cell; `extend` keeps the other end of the stretch (and the row)."""
        self.exact = None
        column = max(0, min(column, self._state.scale.columns - 1))
        if extend and self.is_valid:
            self.head = self._state.slot(self.row, column).first
        else:
            self.row = row
            self.anchor = self.head = self._state.slot(row, column).first
        here = self.here() if self.is_one_cell() else []
        self.owner = here[0].owner_id if here else None

    def step(self, cells: int, *, extend: bool = False) -> bool:
        """Moves by cells of this row; False at the page's edge."""
        column = self.head
        for _ in range(abs(cells)):
            slot = self._state.slot(self.row, column)
            column = slot.last if cells > 0 else slot.first - 1
            if not 0 <= column < self._state.scale.columns:
                return False
        self.put(self.row, column, extend=extend)
        return True

    def climb(self, rows: int) -> bool:
        """Moves by rows that can be booked and are shown; False if there is none."""
        step = 1 if rows > 0 else -1
        row, left = self.row, abs(rows)
        found = None
        while left and 0 <= row + step < len(self._state.rows):
            row += step
            if self._state.rows[row].bookable and self._state.row_shown(row):
                found, left = row, left - 1
        if found is None:
            return False
        self.put(found, self.head)
        return True

    def settle(self) -> bool:
        """Makes sure of standing on a row that can be booked, if there is any; returns whether there is."""
        rows = self._state.rows
        if self.is_valid and self._state.row_shown(self.row):
            return True
        fitting = [n for n, row in enumerate(rows) if row.bookable and self._state.row_shown(n)]
        if not fitting:
            return False
        nearest = min(fitting, key=lambda n: abs(n - self.row))
        self.put(nearest, min(self.head, self._state.scale.columns - 1))
        return True

    def next_bar(self, direction: int) -> bool:
        """Moves to the next (or previous) booking of this row; False if there is none on this page."""
        if not self.is_valid:
            return False
        placed = [p for p in self._state.layout(self.row).placed if not p.strip]
        at = next((n for n, p in enumerate(placed) if p.bar.owner_id == self.owner), None)
        slot_left = self._state.pixels.edges[self.head_slot().first]
        slot_right = self._state.pixels.edges[self.head_slot().last]
        if at is not None:
            wanted = at + direction
        elif direction > 0:
            wanted = next((n for n, p in enumerate(placed) if p.inner_left >= slot_right), len(placed))
        else:
            wanted = max((n for n, p in enumerate(placed) if p.inner_left < slot_left), default=-1)
        if not 0 <= wanted < len(placed):
            return False
        target = placed[wanted]
        self.put(self.row, self._state.pixels.column(target.inner_left + 1))
        self.owner = target.bar.owner_id
        return True

    def cycle(self) -> bool:
        """Goes on to the next of several bookings in this cell; False if there is no other."""
        here = [bar.owner_id for bar in self.here()]
        if not here:
            return False
        at = here.index(self.owner) if self.owner in here else -1
        self.owner = here[(at + 1) % len(here)]
        return True
