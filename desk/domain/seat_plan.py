"""A venue's small spaces on its plan, as one grid: tables, seats and rooms that a party takes several of."""

from dataclasses import dataclass

from desk.domain.ids import SpaceId
from desk.domain.rules import SMALL_KINDS
from desk.domain.venue import Space, Venue

FEWEST = 2
ACROSS = 5  # a row of what has no place on the plan


@dataclass(frozen=True, kw_only=True)
class SeatPlan:
    """Spaces by (row, column) from 0 on, without empty rows or columns around them."""

    rows: int
    columns: int
    places: dict[tuple[int, int], Space]

    def place_of(self, space: SpaceId) -> tuple[int, int] | None:
        """Where a space stands."""
        return next((at for at, one in self.places.items() if one.id == space), None)


def seat_plan(venue: Venue) -> SeatPlan | None:
    """The plan; None where the venue has no two small spaces. What has no place stands in rows below the others."""
    small = [space for space in venue.spaces if space.kind in SMALL_KINDS or space.plan is not None]
    if len(small) < FEWEST:
        return None
    placed = [(space.plan, space) for space in small if space.plan is not None]
    top = min((at[0] for at, _ in placed), default=1)
    left = min((at[1] for at, _ in placed), default=1)
    places = {(at[0] - top, at[1] - left): space for at, space in placed}
    below = max((row for row, _ in places), default=-1) + 1
    for n, space in enumerate(space for space in small if space.plan is None):
        places[below + n // ACROSS, n % ACROSS] = space
    return SeatPlan(
        rows=max(row for row, _ in places) + 1, columns=max(column for _, column in places) + 1, places=places
    )
