"""A series in one go: each date whole with its own number, clashes listed, nothing half, limits that let it through."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.database import Database
from tests.db.acts import Json, at, everything, hold, lapse, read, refused, today, unchanged

WEEK = timedelta(days=7)


def weeks(db: Database, count: int, space: int = 1) -> tuple[list[date], list[Json]]:
    """Days a week apart, and the dates of a series on them."""
    first = today() + timedelta(days=40)
    days = [first + n * WEEK for n in range(count)]
    return days, [a_date([{"space": space, **at(day)}]) for day in days]


def a_date(items: list[Json]) -> Json:
    return {"booking": str(uuid4()), "items": items}


def series(db: Database, dates: list[Json], *, who: str = "asha", tenant: int = 1, **more: Any) -> Json:
    return db.call(
        "create_series", {"series": str(uuid4()), "venue": 1, "dates": dates, **more}, who=who, tenant=tenant
    )


def test_that_twelve_weeks_are_twelve_bookings_with_numbers_in_a_row(db: Database) -> None:
    days, dates = weeks(db, 12)
    person = {"id": str(uuid4()), "name": "Sunita Bhosale", "phone": "+919822012345", "unshared": True}
    body: dict[str, Any] = {
        "event_type": "Dance class",
        "guests": 40,
        "note_staff": "mirrors",
        "note_customer": "shoes",
    }
    made = series(db, dates, customer=person, **body)
    assert made["clashes"] == []
    assert [c["booking"] for c in made["bookings"]] == [d["booking"] for d in dates]
    assert [c["number"][-4:] for c in made["bookings"]] == [f"{n + 1:04}" for n in range(12)]
    assert {c["event_group"] for c in made["bookings"]} == {made["series"]}
    assert {c["customer"]["id"] for c in made["bookings"]} == {person["id"]}
    assert {(c["event_type"], c["guests"], c["note_staff"], c["note_customer"]) for c in made["bookings"]} == {
        ("Dance class", 40, "mirrors", "shoes")
    }
    together = db.as_("ravi").execute("SELECT * FROM desk.group_bookings(%s)", (made["series"],)).fetchall()
    assert [row[0]["number"] for row in together] == [c["number"] for c in made["bookings"]]
    assert db.as_("asha", 2).execute("SELECT * FROM desk.group_bookings(%s)", (made["series"],)).fetchall() == []
    assert len(days) == 12


def test_that_dates_that_clash_are_listed_with_what_is_in_the_way_and_not_booked(db: Database) -> None:
    days, dates = weeks(db, 5)
    taken = hold(db, when=at(days[1]), who="ravi")
    stale = lapse(db, hold(db, when=at(days[2]), who="ravi"))
    dates.append(a_date([{"space": 1, **at(today() + timedelta(days=2000))}]))
    dates.append(a_date([{"space": 1, **at(days[0])}]))  # the series is in its own way
    made = series(db, dates, customer={"id": str(uuid4()), "name": "Sunita"})
    assert [c["booking"] for c in made["bookings"]] == [dates[n]["booking"] for n in (0, 2, 3, 4)]
    by_date = {c["booking"]: c for c in made["clashes"]}
    assert list(by_date) == [dates[n]["booking"] for n in (1, 5, 6)]
    (way,) = by_date[dates[1]["booking"]]["facts"]["in_the_way"]
    assert (way["booking"], way["number"]) == (taken["booking"], taken["number"])
    assert by_date[dates[5]["booking"]]["facts"]["broken"][0]["rule"] == "ahead"
    assert by_date[dates[6]["booking"]]["facts"]["in_the_way"][0]["booking"] == dates[0]["booking"]
    assert read(db, stale)["status"] == "expired"
    numbers = [int(c["number"][-4:]) for c in made["bookings"]]
    assert numbers == list(range(numbers[0], numbers[0] + 4))  # a clash costs no number


def test_that_each_date_is_held_whole_or_not_at_all(db: Database) -> None:
    days, _ = weeks(db, 3)
    dates = [a_date([{"space": 2, **at(day)}, {"composite": 1, **at(day, "08:00", "14:00")}]) for day in days]
    hold(db, space=3, when=at(days[1], "08:00", "14:00"))
    made = series(db, dates)
    assert [c["booking"] for c in made["bookings"]] == [dates[0]["booking"], dates[2]["booking"]]
    assert all(len(c["items"]) == 2 and len(c["occupancy"]) == 3 for c in made["bookings"])
    left = db.superuser.execute("SELECT count(*) FROM desk.booking WHERE booking_id = %s", (dates[1]["booking"],))
    assert left.fetchone() == (0,)


def test_when_no_date_is_free_the_series_is_refused_as_its_first_date_is(db: Database) -> None:
    days, dates = weeks(db, 2)
    first = hold(db, when=at(days[0]))
    hold(db, when=at(days[1]))
    with unchanged(db), refused("23P01") as no:
        series(db, dates, customer={"id": str(uuid4()), "name": "Nobody yet"})
    assert no.constraint == "no_booking_overlap"
    assert no.facts["in_the_way"][0]["number"] == first["number"]
    with unchanged(db), refused("BK007") as no:
        series(db, weeks(db, 2, space=2)[1], guests=5000)
    assert no.facts["broken"][0]["rule"] == "capacity"


def test_that_the_same_key_makes_one_series(db: Database) -> None:
    _, dates = weeks(db, 3)
    body = {"series": str(uuid4()), "venue": 1, "dates": dates}
    key = uuid4()
    first = db.call("create_series", body, key=key)
    with unchanged(db):
        assert db.call("create_series", body, key=key) == first


def test_that_a_series_counts_as_one_hold_and_three_may_run_at_once(db: Database) -> None:
    for space in (1, 2, 3):
        assert len(series(db, weeks(db, 30, space)[1])["bookings"]) == 30
    with unchanged(db), refused("BK008") as no:
        series(db, [a_date([{"space": 1, **at(today() + timedelta(days=500), "08:00", "12:00")}])])
    assert no.facts == {"limit": "open_series", "allowed": 3}
    days = [today() + timedelta(days=480 + n) for n in range(11)]
    for day in days[:10]:
        hold(db, when=at(day))  # ten open holds beside the series, as ever
    with refused("BK008") as no:
        hold(db, when=at(days[10]))
    assert no.facts["limit"] == "open_holds"


def test_that_a_series_is_one_of_the_holds_of_its_minute(db: Database) -> None:
    db.superuser.execute("UPDATE desk.tenant SET holds_per_minute = 3")
    series(db, weeks(db, 12)[1])
    day = today() + timedelta(days=480)
    hold(db, when=at(day))
    series(db, weeks(db, 12, space=2)[1])
    for again in (lambda: hold(db, when=at(day + WEEK)), lambda: series(db, weeks(db, 12, space=3)[1])):
        with unchanged(db), refused("BK008") as no:
            again()
        assert no.facts["limit"] == "holds_per_minute"


def test_that_no_clerk_slips_past_the_limits_by_naming_a_series(db: Database) -> None:
    made = series(db, weeks(db, 2)[1])
    day = today() + timedelta(days=480)
    for n in range(10):
        joined = hold(db, when=at(day + timedelta(days=n)), event_group=made["series"])
        assert joined["event_group"] == made["series"]
    with refused("BK008") as no:
        hold(db, when=at(day + timedelta(days=20)), event_group=made["series"])
    assert no.facts["limit"] == "open_holds"
    with unchanged(db), refused("BK002") as no:
        body = {"series": made["series"], "venue": 1, "dates": weeks(db, 2, space=2)[1]}
        db.call("create_series", body)
    assert no.facts["field"] == "series"


def test_that_an_affair_over_several_venues_is_found_together(db: Database) -> None:
    day, group = today() + timedelta(days=50), str(uuid4())
    wedding = hold(db, when=at(day), event_group=group)
    dinner = hold(db, space=11, venue=2, when=at(day + timedelta(days=1)), event_group=group)
    found = db.as_("asha").execute("SELECT * FROM desk.group_bookings(%s)", (group,)).fetchall()
    assert [row[0]["booking"] for row in found] == [wedding["booking"], dinner["booking"]]


@pytest.mark.parametrize(
    "dates",
    [[], "x", [{}], [{"booking": "b", "items": []}], [{"booking": str(uuid4()), "items": [], "guests": 3}], ["x"] * 61],
)
def test_that_broken_dates_are_refused_whole(house: Database, dates: Any) -> None:
    with unchanged(house), refused("BK002"):
        series(house, dates)


def test_that_a_number_that_belongs_to_somebody_stops_the_whole_series(db: Database) -> None:
    hold(
        db,
        customer={"id": str(uuid4()), "name": "Priya", "phone": "+919822012345"},
        when=at(today() + timedelta(days=400)),
    )
    with unchanged(db), refused("BK031"):
        series(
            db, weeks(db, 3)[1], customer={"id": str(uuid4()), "name": "P", "phone": "+919822012345", "unshared": True}
        )


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(taken=st.sets(st.integers(0, 7)), doubled=st.sets(st.integers(0, 7), max_size=2))
def test_that_made_and_clashed_are_all_dates_whatever_is_taken(
    house: Database, taken: set[int], doubled: set[int]
) -> None:
    first = today() + timedelta(days=30 + next(house.days))
    days = [first + timedelta(days=61 * n) for n in range(8)]
    house.superuser.execute("UPDATE desk.venue SET max_ahead_days = 3660")
    free = [n for n in range(8) if n not in taken]
    for n in taken:
        hold(house, when=at(days[n]))
    dates = [a_date([{"space": 1, **at(day)}]) for day in [*days, *(days[n] for n in doubled)]]
    before = everything(house)
    if not free:
        with refused("23P01"):
            series(house, dates)
        assert everything(house) == before
        return
    made = series(house, dates)
    assert [c["booking"] for c in made["bookings"]] == [dates[n]["booking"] for n in free]
    assert len(made["bookings"]) + len(made["clashes"]) == len(dates)
