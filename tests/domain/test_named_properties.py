"""The properties that the pure domain promises by name, in India and where clocks change.

No money is made by rounding, a quote is the same again, periods hold over a change of clocks and midnight, and a longer
notice never costs more. Each module has more of its own; docs/guarantees.md names them all.
"""

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from desk.domain.cancellation import Policy, given_back
from desk.domain.hours import within_hours
from desk.domain.money import Money
from desk.domain.period import Period, at_wall_clock, day_period
from desk.domain.quote import Asked, Discount, quote
from desk.domain.repeating import on_another_day
from desk.domain.tariff import DayFactor, FactorKind, Tariff
from tests.domain.halls import ALL_DAY, HALL, KOLKATA, LAWN, LONDON, MINUTE, NEW_YORK, VENUE, Wish
from tests.domain.test_cancellation import policies
from tests.domain.three_halls import HALL_TAX

LORD_HOWE = ZoneInfo("Australia/Lord_Howe")  # half an hour's change
zones = st.sampled_from([KOLKATA, LONDON, NEW_YORK, LORD_HOWE])
days = st.dates(date(2027, 1, 1), date(2028, 12, 31))
changes_of_clocks = st.sampled_from(
    [(LONDON, date(2027, 3, 28)), (LONDON, date(2027, 10, 31)), (NEW_YORK, date(2027, 3, 14)),
     (NEW_YORK, date(2027, 11, 7)), (LORD_HOWE, date(2027, 4, 4)), (LORD_HOWE, date(2027, 10, 3))]
)  # fmt: skip
zones_and_days = changes_of_clocks | st.tuples(zones, days)
SUNDAY = DayFactor(kind=FactorKind.SUNDAY, name="Sunday", factor_bp=13_000, weekdays=frozenset({7}))


@given(
    zones_and_days,
    st.integers(0, 1439),
    st.integers(1, 3 * 1440),
    st.sampled_from([1, 100, 500]),
    st.booleans(),
    st.integers(1, 10_000),
)
def test_that_a_quote_is_the_same_again_and_rounding_makes_no_money(zone_and_day, starts, lasts, step, included, share):
    zone, day = zone_and_day
    tariff = Tariff(hire_tax=HALL_TAX, factors=(SUNDAY,), round_to_minor=step, tax_included=included)
    venue = replace(VENUE, zone=zone, tariff=tariff)
    start = at_wall_clock(day, starts, zone)
    items = [Wish(period=Period(start, start + lasts * MINUTE), space_id=place.id) for place in (HALL, LAWN)]
    asked = Asked(discount=Discount(reason="a neighbour", percent_bp=share))
    made = quote(venue, items, asked)
    assert quote(venue, items, asked) == made
    elsewhere = [replace(i, period=Period(*(m.astimezone(NEW_YORK) for m in i.period.local(zone)))) for i in items]
    assert quote(venue, elsewhere, asked) == made, "whichever zone the desk's own clock has"
    assert sum(line.tax.net_minor + line.tax.tax_minor for line in made.lines) == made.total.minor
    assert sum(line.total_minor for line in made.lines) == made.total.minor
    rounded = [line.total_minor for line in made.lines if line.kind.value == "round_off"]
    assert all(2 * abs(off) <= step for off in rounded), "rounding takes or gives half a step at most"


@given(zones_and_days, st.integers(0, 1439), st.integers(1, 2880), st.integers(-400, 400))
def test_that_a_period_moved_by_days_keeps_its_clock_over_midnight_and_a_change(zone_and_day, starts, lasts, by):
    zone, day = zone_and_day
    shown = at_wall_clock(day, starts, zone)
    period = (
        Period(shown, at_wall_clock(day, starts + lasts, zone))
        if lasts > 120
        else Period(shown, shown + lasts * MINUTE)
    )
    moved = on_another_day(period, by, zone)
    for before, after in zip(period.local(zone), moved.local(zone), strict=True):
        skipped = after.replace(tzinfo=None) - before.replace(tzinfo=None) - timedelta(days=by)
        assert timedelta(0) <= skipped <= timedelta(hours=1), "the clock says the same, or what follows a skipped hour"
    assert abs(moved.duration - period.duration) <= timedelta(hours=1)


@given(zones_and_days)
def test_that_a_day_begins_and_ends_at_its_midnights_and_a_house_that_never_closes_takes_it(zone_and_day):
    zone, day = zone_and_day
    whole, after = day_period(day, zone), day_period(day + timedelta(days=1), zone)
    assert whole.end == after.start
    assert {moment.astimezone(zone).hour for moment in (whole.start, whole.end)} == {0}
    assert whole.duration in [timedelta(hours=24) + timedelta(minutes=m) for m in (-60, -30, 0, 30, 60)]
    assert not whole.overlaps(after)
    assert within_hours(Period(whole.end - 30 * MINUTE, whole.end + 30 * MINUTE), ALL_DAY, zone)


@given(policies(), st.integers(0, 10**9), zones_and_days, st.integers(0, 400_000), st.integers(0, 50_000))
def test_that_a_longer_notice_never_gives_back_less_over_a_change_of_clocks(
    policy: Policy, received, zone_and_day, minutes, more
):
    zone, day = zone_and_day
    event, paid = at_wall_clock(day, 18 * 60, zone), Money(received, "INR")
    late, early = (event - timedelta(minutes=m) for m in (minutes, minutes + more))
    later, sooner = (given_back(policy, paid, paid, event, moment, zone) for moment in (late, early))
    assert Money(0, "INR") <= later.refund <= sooner.refund <= paid
    assert given_back(policy, paid, paid, event, late, zone) == later
