"""The index of bars: range questions, replacing, snapshots that come late, and what stands in the way."""

import random
from datetime import date, timedelta

from desk.domain.ids import SpaceId
from desk.domain.lifecycle import Status
from desk.domain.period import Period
from desk.ui.board.index import BarIndex
from desk.usecases.results import Bar, BoardRange
from tests.ui.board.data import HOUR, NOW, bar, identity, moment, sample_house, season

DAY = date(2026, 11, 21)


def whole(days: int = 30) -> Period:
    return Period(moment(date(2026, 11, 1), 0), moment(date(2026, 11, 1) + timedelta(days=days), 0))


def filled(*bars: Bar) -> BarIndex:
    index = BarIndex()
    index.load(BoardRange(period=whole(), bars=bars, read_at=NOW))
    return index


def test_that_a_range_question_answers_exactly_the_bars_that_touch_it():
    bars = season(sample_house(), date(2026, 11, 1), 30)
    index = filled(*bars)
    rng = random.Random(3)
    for _ in range(300):
        space = rng.choice(bars).space_id
        start = moment(date(2026, 11, 1), rng.randrange(30 * 1440))
        end = start + timedelta(minutes=rng.randrange(1, 4000))
        expected = {b for b in bars if b.space_id == space and b.occupied.start < end and b.occupied.end > start}
        assert set(index.within(space, start, end)) == expected


def test_that_a_long_bar_is_found_behind_short_ones_that_began_later():
    long = bar(101, DAY, 0, 1440 * 3, title="long")
    index = filled(long, bar(101, DAY, 60, 120), bar(101, DAY, 200, 260))
    assert index.within(SpaceId(101), moment(DAY, 3000), moment(DAY, 3010)) == [long]
    assert index.at(SpaceId(101), moment(DAY, 3000)) == [long]


def test_that_touching_ends_are_no_overlap():
    index = filled(bar(101, DAY, 480, 900))
    assert index.within(SpaceId(101), moment(DAY, 900), moment(DAY, 1000)) == []
    assert index.at(SpaceId(101), moment(DAY, 900)) == []


def test_that_replacing_an_owner_takes_all_its_bars_and_only_its_bars():
    owner = identity("two items")
    other = bar(102, DAY, 480, 900)
    index = filled(bar(101, DAY, 480, 900, owner=owner), bar(101, DAY, 1020, 1200, owner=owner), other)
    moved = bar(102, DAY, 1020, 1200, owner=owner, revision=2)
    replaced = index.replace_owner(owner, (moved,))
    assert len(replaced.gone) == 2
    assert replaced.come == (moved,)
    assert index.owner(owner) == (moved,)
    assert set(index.bars()) == {moved, other}


def test_that_an_older_revision_changes_nothing():
    now = bar(101, DAY, 480, 900, revision=5)
    index = filled(now)
    replaced = index.replace_owner(now.owner_id, (bar(101, DAY, 480, 900, revision=4, status=Status.PENDING),))
    assert not replaced.gone
    assert not replaced.come
    assert index.owner(now.owner_id) == (now,)


def test_that_a_snapshot_read_before_a_change_does_not_undo_it():
    old = bar(101, DAY, 480, 900, revision=1)
    index = filled(old)
    new = bar(101, DAY, 480, 900, revision=2, status=Status.PENDING)
    index.replace_owner(old.owner_id, (new,))
    index.load(BoardRange(period=whole(), bars=(old,), read_at=NOW))
    assert index.owner(old.owner_id) == (new,)
    index.replace_owner(old.owner_id, ())
    index.load(BoardRange(period=whole(), bars=(old,), read_at=NOW))
    assert index.owner(old.owner_id) == ()


def test_that_a_snapshot_forgets_what_is_gone_within_its_period_and_keeps_the_rest():
    inside, outside = bar(101, DAY, 480, 900), bar(101, date(2027, 1, 5), 480, 900)
    index = filled(inside, outside)
    index.load(BoardRange(period=whole(), bars=(), read_at=NOW))
    assert index.bars() == [outside]


def test_that_a_booking_moved_into_the_snapshot_leaves_no_bar_where_it_was():
    before = bar(101, date(2027, 1, 5), 480, 900, owner=identity("moved"), revision=1)
    index = filled(before)
    after = bar(101, DAY, 480, 900, owner=identity("moved"), revision=2)
    index.load(BoardRange(period=whole(), bars=(after,), read_at=NOW))
    assert index.bars() == [after]


def test_that_live_bars_and_blackouts_stand_in_the_way_and_finished_ones_do_not():
    wanted = Period(moment(DAY, 500), moment(DAY, 600))
    for status, expected in (
        (Status.TEMP_HOLD, 1),
        (Status.PENDING, 1),
        (Status.CONFIRMED, 1),
        ("blackout", 1),
        (Status.CANCELLED, 0),
        (Status.EXPIRED, 0),
    ):
        index = filled(bar(101, DAY, 480, 900, status))
        assert len(index.conflicts((SpaceId(101),), wanted, NOW)) == expected, status


def test_that_a_lapsed_hold_counts_as_free_before_the_database_says_so():
    hold = bar(101, DAY, 480, 900, Status.TEMP_HOLD, expires=NOW)
    index = filled(hold)
    wanted = Period(moment(DAY, 500), moment(DAY, 600))
    assert index.conflicts((SpaceId(101),), wanted, NOW) == []
    assert index.conflicts((SpaceId(101),), wanted, NOW - timedelta(seconds=1)) == [hold]


def test_that_buffers_stand_in_the_way_and_an_ignored_owner_does_not():
    with_buffer = bar(101, DAY, 480, 900, buffer=HOUR)
    index = filled(with_buffer)
    wanted = Period(moment(DAY, 930), moment(DAY, 1000))
    assert index.conflicts((SpaceId(101),), wanted, NOW) == [with_buffer]
    assert index.conflicts((SpaceId(101),), wanted, NOW, ignore=with_buffer.owner_id) == []


def test_that_forgetting_what_is_far_keeps_what_is_near():
    near, far = bar(101, DAY, 480, 900), bar(101, date(2027, 1, 5), 480, 900)
    index = filled(near, far)
    index.keep_only(whole())
    assert index.bars() == [near]
    assert index.owner(far.owner_id) == ()


def test_that_holds_are_known_without_a_search():
    hold = bar(101, DAY, 480, 900, Status.TEMP_HOLD)
    index = filled(hold, bar(102, DAY, 480, 900))
    assert index.holds() == [(hold,)]
    index.replace_owner(hold.owner_id, (bar(101, DAY, 480, 900, Status.PENDING, revision=2),))
    assert index.holds() == []
