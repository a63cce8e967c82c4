"""Bars in pixels, row by row, and what has to be painted anew after a change. No window."""

from datetime import date, timedelta

from desk.domain.lifecycle import Status
from desk.ui.board.layout import Pixels
from desk.ui.board.state import BoardState
from tests.ui.board.data import HOUR, NOW, bar, identity, sample_house, season_range

DAY = date(2026, 11, 21)


def filled(*bars, scale="day"):
    state = BoardState(lambda: NOW)
    state.set_house(sample_house())
    state.show_page(scale, DAY)
    state.set_edges(range(0, state.scale.columns * 40 + 1, 40))
    state.load(season_range(state.house).__class__(period=state.period(), bars=bars, read_at=NOW))
    return state


def row_of(state, name):
    return next(n for n, row in enumerate(state.rows) if row.name == name)


def test_that_pixels_and_positions_are_each_others_inverse():
    pixels = Pixels([0, 31, 62, 94, 125])
    for x in range(125):
        assert pixels.x(pixels.position(x)) == x
    assert pixels.column(0) == 0
    assert pixels.column(31) == 1
    assert pixels.column(500) == 3


def test_that_a_bar_lies_on_its_hours_with_its_buffers_as_shoulders():
    state = filled(bar(301, DAY, 600, 720, buffer=HOUR))
    (placed,) = state.layout(row_of(state, "Auditorium")).placed
    assert (placed.inner_left, placed.inner_right) == (400, 480)
    assert (placed.left, placed.right) == (360, 520)


def test_that_a_bar_that_goes_on_beyond_the_page_is_cut():
    state = filled(bar(301, DAY, -300, 120), bar(301, DAY, 1600, 3000))
    first, last = state.layout(row_of(state, "Auditorium")).placed
    assert (first.left, first.cut_left, first.cut_right) == (0, True, False)
    assert (last.right, last.cut_left, last.cut_right) == (28 * 40, False, True)


def test_that_hidden_states_are_not_placed_and_come_back():
    state = filled(bar(301, DAY, 600, 720, Status.CANCELLED))
    row = row_of(state, "Auditorium")
    assert state.layout(row).placed == []
    state.set_hidden(frozenset())
    assert [placed.strip for placed in state.layout(row).placed] == [True]


def test_that_a_lapsed_hold_looks_expired_but_is_not_hidden_like_a_strip():
    state = filled(bar(301, DAY, 600, 720, Status.TEMP_HOLD, expires=NOW - HOUR))
    state.set_hidden(frozenset())
    (placed,) = state.layout(row_of(state, "Auditorium")).placed
    assert (placed.state, placed.strip) == ("expired", False)


def test_that_a_composite_row_shows_one_bar_for_the_whole_and_marks_parts():
    owner = identity("whole")
    state = filled(
        bar(101, DAY, 480, 700, owner=owner),
        bar(102, DAY, 480, 700, owner=owner),
        bar(101, DAY, 1020, 1200),
    )
    whole, part = state.layout(row_of(state, "Utsav + Sanskar")).placed
    assert (whole.bar.owner_id, whole.partial) == (owner, False)
    assert part.partial


def test_that_a_change_dirties_only_the_stretches_before_and_after_it():
    mine = bar(301, DAY, 600, 720)
    state = filled(mine, bar(301, DAY, 800, 900), bar(302, DAY, 600, 720))
    for row in range(len(state.rows)):
        state.layout(row)
    moved = bar(302, DAY, 900, 960, owner=mine.owner_id, revision=2)
    dirty = state.replace_owner(mine.owner_id, (moved,))
    assert {(d.row, d.left, d.right) for d in dirty} == {
        (row_of(state, "Auditorium"), 400, 480),
        (row_of(state, "Board Room"), 600, 640),
    }


def test_that_incremental_layout_equals_a_fresh_one():
    state = filled(scale="week")
    season = season_range(state.house)
    state.load(season)
    rows = range(len(state.rows))
    for row in rows:
        state.layout(row)
    for number, one in enumerate(season.bars[::17]):
        start = one.period.start.astimezone(state.rows[1].venue.zone)
        minute = start.hour * 60 + start.minute
        changed = bar(int(one.space_id), start.date(), minute, minute + 90, owner=one.owner_id, revision=2 + number % 3)
        state.replace_owner(one.owner_id, (changed,))
    incremental = [[(p.bar, p.left, p.right, p.partial) for p in state.layout(row).placed] for row in rows]
    state.set_edges(state.pixels.edges)
    fresh = [[(p.bar, p.left, p.right, p.partial) for p in state.layout(row).placed] for row in rows]
    assert [sorted(row, key=repr) for row in incremental] == [sorted(row, key=repr) for row in fresh]


def test_that_a_day_with_one_free_session_is_not_called_full():
    state = filled(*(bar(100 + n, DAY, 480, 900) for n in (1, 2, 3, 4)), scale="month")
    assert state.fullness.free_spaces(0, 20) == (4, 4)
    state.replace_owner(identity("evening"), (bar(101, DAY, 1020, 1500, owner=identity("evening")),))
    assert state.fullness.free_spaces(0, 20) == (3, 4)


def test_that_only_what_is_not_loaded_is_missing():
    state = filled(scale="month")
    assert state.missing(1) == []
    state.loaded = [state.loaded[0].__class__(NOW - timedelta(days=10), NOW)]
    (before, after) = state.missing(1)
    assert before[0] == 0
    assert after[1] == state.pixels.edges[-1]
