"""The plan of small spaces as a grid, and how many guests several of them hold together."""

from dataclasses import replace
from datetime import date

from desk.domain.ids import CompositeId, SpaceId
from desk.domain.rules import room_of
from desk.domain.seat_plan import seat_plan
from desk.domain.venue import Space, Venue
from desk.usecases.commands import WantedItem
from tests.ui.board.data import bar, sample_house

VENUE = sample_house().venues[0]
EVENING, LUNCH = (bar(101, date(2027, 2, 14), start, start + 120).period for start in (1020, 600))


def with_spaces(*spaces: tuple[str, int | None, tuple[int, int] | None]) -> Venue:
    like = VENUE.spaces[0]
    made: list[Space] = [
        replace(like, id=SpaceId(n), name=f"{kind} {n}", kind=kind, capacity=capacity, plan=plan)
        for n, (kind, capacity, plan) in enumerate(spaces, 1)
    ]
    return replace(VENUE, spaces=tuple(made), composites=())


def wanted(*ids: int, period=EVENING) -> list[WantedItem]:
    return [WantedItem(period=period, space_id=SpaceId(n)) for n in ids]


def test_that_the_plan_keeps_aisles_and_has_nothing_around_it():
    plan = seat_plan(with_spaces(("table", 4, (3, 2)), ("table", 4, (3, 5)), ("hall", 200, None)))
    assert plan is not None
    assert (plan.rows, plan.columns) == (1, 4)
    assert sorted(plan.places) == [(0, 0), (0, 3)]
    assert plan.place_of(SpaceId(2)) == (0, 3)
    assert plan.place_of(SpaceId(3)) is None


def test_that_what_has_no_place_stands_in_rows_below():
    plan = seat_plan(with_spaces(("table", 4, (1, 1)), *[("room", 2, None)] * 6))
    assert plan is not None
    assert sorted(plan.places) == [(0, 0), (1, 0), (1, 1), (1, 2), (1, 3), (1, 4), (2, 0)]


def test_that_a_venue_of_halls_or_with_one_table_has_no_plan():
    assert seat_plan(with_spaces(("hall", 400, None), ("lawn", 900, None))) is None
    assert seat_plan(with_spaces(("hall", 400, None), ("table", 4, (1, 1)))) is None


def test_that_tables_of_one_time_hold_their_sum_and_halls_only_the_largest():
    house = with_spaces(
        ("table", 4, None), ("table", 6, None), ("hall", 8, None), ("hall", 5, None), ("seat", None, None)
    )
    assert room_of(house, wanted(1, 2)) == 10
    assert room_of(house, [*wanted(1), *wanted(2, period=LUNCH)]) == 6
    assert room_of(house, wanted(3, 4)) == 8
    assert room_of(house, wanted(1, 2, 3)) == 10
    assert room_of(house, wanted(1, 5)) is None
    assert room_of(house, []) is None


def test_that_a_composite_space_holds_what_it_says():
    composite = VENUE.composites[0]
    item = WantedItem(period=EVENING, composite_id=CompositeId(composite.id))
    assert room_of(VENUE, [item]) == composite.capacity
