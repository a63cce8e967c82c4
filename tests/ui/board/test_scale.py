"""The scales: columns, cells that are sessions, moments to positions and back on each venue's own clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk.domain.period import Period, at_wall_clock, day_period
from desk.ui.board.scale import SCALES, day_slots, full_day, page
from tests.ui.board.data import INDIA, sample_house, venue

DAY = date(2026, 11, 21)
VENUES = sample_house().venues
MANGAL, RAJWADA, TILAK = VENUES
BERLIN = ZoneInfo("Europe/Berlin")


def test_that_each_scale_has_its_columns():
    assert page("day", DAY, VENUES).columns == 28
    assert page("month", DAY, VENUES).columns == 30
    week = page("week", DAY, VENUES)
    assert week.first == date(2026, 11, 16)
    assert week.columns == 7 * 6  # two and three sessions a day both fit into six


def test_that_pages_follow_each_other_without_gap():
    for name in SCALES:
        here = page(name, DAY, VENUES)
        assert here.moved(1).first == here.first + timedelta(days=here.days)
        assert here.moved(1).moved(-1) == here
    assert page("month", date(2026, 12, 3), VENUES).moved(1).first == date(2027, 1, 1)
    assert page("month", date(2026, 1, 3), VENUES).moved(-1).first == date(2025, 12, 1)


@pytest.mark.parametrize("name", SCALES)
@pytest.mark.parametrize("at", VENUES, ids=lambda v: v.name)
def test_that_position_and_moment_are_each_others_inverse(name, at):
    scale = page(name, DAY, VENUES)
    clock = scale.clock(at)
    for n in range(200):
        position = scale.columns * n / 200
        assert clock.position(clock.moment(position)) == pytest.approx(position, abs=1e-3)


@pytest.mark.parametrize("name", SCALES)
def test_that_positions_rise_with_time_and_stay_on_the_page(name):
    scale = page(name, DAY, VENUES)
    for at in VENUES:
        clock = scale.clock(at)
        start = at_wall_clock(scale.first, -600, at.zone)
        step = timedelta(days=scale.days + 2) / 4000
        positions = [clock.position(start + step * n) for n in range(4000)]
        assert positions == sorted(positions)
        assert positions[0] == 0.0
        assert positions[-1] == scale.columns


def test_that_a_session_fills_its_cell_of_the_week():
    week = page("week", DAY, VENUES)
    clock = week.clock(MANGAL)
    start, end = at_wall_clock(DAY, 480, INDIA), at_wall_clock(DAY, 900, INDIA)
    slot = week.slot(MANGAL, int(clock.position(start)))
    assert slot.session is not None
    assert slot.session.name == "Morning"
    assert (slot.last - slot.first) * 0.9 < clock.position(end) - clock.position(start) < slot.last - slot.first


def test_that_a_function_past_midnight_still_lies_on_its_day():
    month = page("month", DAY, VENUES)
    clock = month.clock(MANGAL)
    end = at_wall_clock(DAY, 1500, INDIA)  # one at night
    assert clock.position(end) < 21.05


def test_that_one_cell_is_a_session_in_the_venues_zone():
    week = page("week", DAY, VENUES)
    column = 5 * 6 + 3
    slot = week.slot(MANGAL, column)
    period, session = week.chosen(MANGAL, slot, slot)
    assert session == MANGAL.sessions[1].id
    assert period == Period(datetime(2026, 11, 21, 11, 30, tzinfo=UTC), datetime(2026, 11, 21, 19, 30, tzinfo=UTC))


def test_that_all_cells_of_a_day_are_the_full_day_session_where_there_is_one():
    week = page("week", DAY, VENUES)
    for at, whole in ((MANGAL, full_day(MANGAL)), (RAJWADA, None)):
        period, session = week.chosen(at, week.slot(at, 30), week.slot(at, 35))
        assert session == (whole.id if whole else None)
        assert period.start.astimezone(INDIA).hour == 8
        assert period.start.astimezone(INDIA).date() == DAY


def test_that_the_order_of_the_ends_does_not_matter():
    week = page("week", DAY, VENUES)
    one, other = week.slot(RAJWADA, 30), week.slot(RAJWADA, 38)
    assert week.chosen(RAJWADA, one, other) == week.chosen(RAJWADA, other, one)


def test_that_a_month_cell_is_the_whole_day():
    month = page("month", DAY, VENUES)
    period, session = month.chosen(TILAK, month.slot(TILAK, 20), month.slot(TILAK, 22))
    assert period == day_period(DAY, INDIA, 3)
    assert session is None
    period, session = month.chosen(MANGAL, month.slot(MANGAL, 20), month.slot(MANGAL, 20))
    assert session == MANGAL.sessions[2].id
    assert period == Period(at_wall_clock(DAY, 480, INDIA), at_wall_clock(DAY, 1500, INDIA))


def test_that_a_day_cell_is_an_hour_and_goes_on_past_midnight():
    day = page("day", DAY, VENUES)
    period, _ = day.chosen(TILAK, day.slot(TILAK, 22), day.slot(TILAK, 25))
    assert period == Period(at_wall_clock(DAY, 22 * 60, INDIA), at_wall_clock(DAY, 26 * 60, INDIA))
    assert day.day_of(25) == date(2026, 11, 22)


def test_that_a_venue_without_sessions_has_three_parts_of_the_day():
    assert [session for _, _, session in day_slots(TILAK)] == [None, None, None]


def test_that_sessions_inside_others_get_no_cell_of_their_own():
    overlapping = venue(9, "X", [("A", 1)], [("Long", 480, 1200, False), ("Late", 900, 1320, False)])
    assert [session.name for _, _, session in day_slots(overlapping) if session] == ["Long"]


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
@pytest.mark.parametrize("name", SCALES)
def test_that_a_day_on_which_the_clock_jumps_keeps_its_order(name, day):
    at = venue(8, "Berlin", [("Saal", 100)], [("Früh", 480, 840, False), ("Abend", 960, 1500, False)], zone=BERLIN)
    scale = page(name, day, (at,))
    clock = scale.clock(at)
    moments = [at_wall_clock(day, 0, BERLIN) + timedelta(minutes=7 * n) for n in range(240)]
    positions = [clock.position(moment) for moment in moments]
    assert positions == sorted(positions)
    slot = scale.slot(at, 12 if name == "day" else 0)
    assert scale.chosen(at, slot, slot)[0].start.astimezone(BERLIN).minute == 0


def test_that_dragging_snaps_to_half_hours_of_the_wall_clock():
    day = page("day", DAY, VENUES)
    clock = day.clock(TILAK)
    assert clock.snapped(10.4, up=False) == at_wall_clock(DAY, 600, INDIA)
    assert clock.snapped(10.4, up=True) == at_wall_clock(DAY, 630, INDIA)
    assert clock.snapped(10.5, up=True) == at_wall_clock(DAY, 630, INDIA)


def test_that_the_period_of_a_page_covers_every_venues_zone():
    berlin = venue(8, "Berlin", [("Saal", 100)], [], zone=BERLIN)
    period = page("month", DAY, (MANGAL, berlin)).period((MANGAL, berlin))
    assert period.start == at_wall_clock(date(2026, 11, 1), 0, INDIA)
    assert period.end == at_wall_clock(date(2026, 12, 1), 0, BERLIN)
