"""The story before any database: the same on the same day, believable on every day, nothing sold twice."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from desk.samples.almanac import auspicious, in_season
from desk.samples.closures import london_closures
from desk.samples.ground import Ground
from desk.samples.houses import PEOPLE, businesses
from desk.samples.loading import pune_year
from desk.samples.occasions import LondonOccasions, PuneOccasions
from desk.samples.story import Year
from desk.samples.year import Storyteller

PUNE, LONDON = businesses(dict.fromkeys((p.login for p in PEOPLE), "unused"))
DAYS = [
    datetime(2026, 11, 21, 5, 0, tzinfo=UTC),
    datetime(2027, 3, 28, 1, 30, tzinfo=UTC),  # clocks go forward in London
    datetime(2026, 12, 31, 18, 31, tzinfo=UTC),  # a minute into the new year in Pune, not yet in London
    datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    datetime(2027, 7, 5, 23, 59, tzinfo=UTC),  # lawns closed by the rains, a Monday in London, Tuesday in Pune
]


def told(now: datetime) -> tuple[Year, Year]:
    pune_at, london_at = PuneOccasions(PUNE), LondonOccasions(LONDON)
    london = Storyteller(LONDON, london_at, now)
    return pune_year(Storyteller(PUNE, pune_at, now), pune_at), london.year(london_closures(london, london_at))


@pytest.mark.parametrize("now", DAYS, ids=str)
def test_that_every_day_has_a_believable_year(now: datetime) -> None:
    pune, london = told(now)
    assert 1150 <= len(pune.stories) <= 1750
    assert 110 <= len(london.stories) <= 250
    assert all(step.at < now for year in (pune, london) for story in year.stories for step in story.steps)
    assert all(story.created_at < now and story.steps for year in (pune, london) for story in year.stories)
    assert any(closure.end - closure.start > timedelta(days=31) for closure in pune.closures)


def test_that_the_same_day_gives_the_same_year() -> None:
    assert told(DAYS[0]) == told(DAYS[0] + timedelta(hours=6))
    assert told(DAYS[0])[0] != told(DAYS[0] + timedelta(days=1))[0]


def test_that_weddings_cluster_on_auspicious_days_in_the_season() -> None:
    weddings = Counter(s.draft.start.date() for s in told(DAYS[0])[0].stories if s.draft.event_type == "Wedding")
    by_season: Counter[bool] = Counter()
    for day, count in weddings.items():
        by_season[in_season(day)] += count
    first = date(2026, 4, 1)
    days = [first + timedelta(days=n) for n in range(300)]
    good = [weddings[day] + weddings[day - timedelta(days=1)] for day in days if auspicious(day)]
    plain = [weddings[day] for day in days if not auspicious(day)]
    assert by_season[True] > 2 * by_season[False]
    assert sum(good) / len(good) > 3 * sum(plain) / len(plain)


def test_that_ground_is_given_again_only_after_it_was_given_back() -> None:
    hour = timedelta(hours=1)
    slot, ground = (1, DAYS[0], DAYS[0] + 5 * hour), Ground()
    made, given_back = DAYS[0] - 100 * hour, DAYS[0] - 90 * hour
    ground.take([slot], made, given_back)
    assert not ground.is_free([slot], given_back - hour)
    assert ground.is_free([slot], given_back)
    ground.take([slot], given_back)
    assert not ground.is_free([slot], given_back + hour)
    assert ground.is_free([(2, *slot[1:])], given_back + hour)
    assert ground.is_free([(1, slot[2], slot[2] + hour)], given_back + hour)
