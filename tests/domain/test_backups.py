"""When a backup is due, which may go, and from when on it is old."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk.domain.backups import (
    KEPT_DAYS,
    KEPT_MONTHS,
    KEPT_WEEKS,
    expendable,
    is_due,
    is_old,
    is_rehearsal_due,
    outlived,
    replaced_at,
    replaced_name,
)

NOW = datetime(2027, 2, 14, 18, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_that_a_backup_is_due_at_first_once_a_day_and_after_a_day_was_closed() -> None:
    assert is_due(None, None, NOW)
    assert not is_due(NOW - 23 * HOUR, None, NOW)
    assert is_due(NOW - 24 * HOUR, None, NOW)
    assert is_due(NOW - HOUR, NOW - HOUR / 2, NOW)
    assert not is_due(NOW - HOUR, NOW - 2 * HOUR, NOW)


def test_that_a_trial_is_due_once_a_week() -> None:
    assert is_rehearsal_due(None, NOW)
    assert not is_rehearsal_due(NOW - 6 * DAY, NOW)
    assert is_rehearsal_due(NOW - 7 * DAY, NOW)


def test_that_a_business_of_today_is_not_warned_and_one_without_backups_is() -> None:
    assert not is_old(None, None, NOW)
    assert not is_old(None, NOW - DAY, NOW)
    assert is_old(None, NOW - 3 * DAY, NOW)
    assert not is_old(NOW - DAY, NOW - 300 * DAY, NOW)
    assert is_old(NOW - 3 * DAY, NOW - 300 * DAY, NOW)


def test_that_a_year_of_two_backups_a_day_leaves_days_weeks_and_months() -> None:
    made = [NOW - n * 12 * HOUR for n in range(2 * 365)]
    kept = sorted(set(made) - set(expendable(made)), reverse=True)
    assert len({moment.date() for moment in kept if NOW - moment < 13 * DAY}) == 13
    assert KEPT_DAYS + KEPT_WEEKS // 2 + KEPT_MONTHS // 2 < len(kept) <= KEPT_DAYS + KEPT_WEEKS + KEPT_MONTHS
    assert NOW - kept[-1] > 300 * DAY


@given(st.lists(st.integers(0, 700 * 24), unique=True))
def test_that_the_newest_always_stays_and_thinning_out_twice_takes_no_more(hours: list[int]) -> None:
    made = [NOW - n * HOUR for n in hours]
    gone = expendable(made)
    kept = [moment for moment in made if moment not in gone]
    assert not made or max(made) in kept
    assert expendable(kept) == []
    assert len(kept) <= KEPT_DAYS + KEPT_WEEKS + KEPT_MONTHS


def test_that_what_a_restore_replaced_goes_after_a_fortnight_but_never_the_last_one() -> None:
    old, older, young = (replaced_name("halldesk", NOW - days * DAY) for days in (15, 40, 3))
    strangers = ["halldesk", "postgres", "halldesk_before_lunch", "other_before_20250101T000000"]
    assert replaced_at(old, "halldesk") == NOW - 15 * DAY
    assert [replaced_at(name, "halldesk") for name in strangers] == [None] * 4
    assert outlived([young, old, *strangers, older], "halldesk", NOW) == [older, old]
    assert outlived([old, older, *strangers], "halldesk", NOW) == [older]
    assert outlived([old], "halldesk", NOW) == []
    assert outlived([replaced_name("halldesk", NOW - 14 * DAY), young], "halldesk", NOW) == []
