"""The rows of the board: each venue a heading, below it its composite spaces and its spaces. No Qt."""

from dataclasses import dataclass
from typing import Literal

from desk.domain.ids import CompositeId, SessionId, SpaceId, VenueId
from desk.domain.period import Period
from desk.domain.venue import CompositeSpace, Space, Venue
from desk.ui.board.scale import Scale, VenueClock
from desk.usecases.commands import WantedItem
from desk.usecases.results import House

RowKind = Literal["venue", "composite", "space"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Chosen:
    """A stretch of one row that somebody chose for a new hold (exactly one of space and composite is set).

    `session_id` is set when the period is exactly one session of the venue's day.
    """

    venue_id: VenueId
    period: Period
    space_id: SpaceId | None = None
    composite_id: CompositeId | None = None
    session_id: SessionId | None = None

    def item(self) -> WantedItem:
        """The choice as an item of a form."""
        return WantedItem(
            period=self.period,
            space_id=self.space_id,
            composite_id=self.composite_id,
            session_id=self.session_id,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardRow:
    """One row; `parts` are the spaces whose bars it shows (none for a venue's heading)."""

    kind: RowKind
    venue: Venue
    name: str
    capacity: int | None = None
    space: Space | None = None
    composite: CompositeSpace | None = None
    parts: tuple[SpaceId, ...] = ()

    @property
    def bookable(self) -> bool:
        return self.kind != "venue"

    def venue_clock(self, scale: Scale) -> VenueClock:
        """Moments to positions on a scale, on this row's wall clock."""
        return scale.clock(self.venue)


def board_rows(house: House) -> tuple[BoardRow, ...]:
    """All rows in display order."""
    rows: list[BoardRow] = []
    for venue in house.venues:
        rows.append(BoardRow(kind="venue", venue=venue, name=venue.name))
        rows += [_composite_row(venue, composite) for composite in venue.composites]
        rows += [_space_row(venue, space) for space in venue.spaces]
    return tuple(rows)


def _composite_row(venue: Venue, composite: CompositeSpace) -> BoardRow:
    return BoardRow(
        kind="composite",
        venue=venue,
        name=composite.name,
        capacity=composite.capacity,
        composite=composite,
        parts=composite.parts,
    )


def _space_row(venue: Venue, space: Space) -> BoardRow:
    return BoardRow(kind="space", venue=venue, name=space.name, capacity=space.capacity, space=space, parts=(space.id,))
