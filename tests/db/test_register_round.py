"""A register through the whole desk: file, dry run, run, export; and into another house, where it is the same."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desk.db.checks.invariants import INVARIANTS
from desk.domain.errors import NotPermitted
from desk.domain.ids import CustomerId
from desk.domain.register.columns import Column
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.people import AddCustomer
from desk.usecases.register.exporting import export_calendar, export_tables
from desk.usecases.register.importing import Summary, dry_run, left_over, run
from desk.usecases.register.plan import first_choices, planned
from desk.usecases.register.reading import Choices
from desk.wiring.door import DatabaseDoor
from tests.database import Cluster, Database
from tests.db.acts import at, confirmed, hold, today
from tests.small_house import PASSWORD

HEADINGS = ["No", "Date", "Hall", "Session", "Name", "Mobile", "Guests", "Total", "Advance", "Status", "Remarks"]
KEPT = [c for c in Column if c is not Column.CUSTOMER_ID]
ABOUT_PEOPLE = ["Customer", "Phone", "Language", "E-mail", "Address", "GSTIN", "Note on the customer"]
PERSON = ["E-mail", "Address", "GSTIN", "Language", "Note on the customer"]
ABOUT = [
    ["sunita@example.in", "12 Lane\nShivajinagar, Pune", "27AAPFU0939F1ZV", "mr", "pays late\nveg"],
    ["", "=12 Lane", "", "Hindi", ""],
    ["p@example.in", "", "", "", "'x"],
    [""] * 5,
]


@contextmanager
def desk_of(db: Database, folder: Path, who: str = "meera") -> Iterator[Desk]:
    url = db.superuser_url.set(username=None, password=None)
    door = DatabaseDoor(url=url, journal_path=folder / f"{url.database}.sqlite", login_prefix="desk_t1_")
    desk = door.sign_in(who, PASSWORD)
    with ExitStack() as stack:
        stack.callback(door.close)
        stack.callback(desk.close)
        yield desk


def checked(desk: Desk, path: Path) -> Summary:
    table = desk.tables.read(path)
    choices = first_choices(table)
    choices = Choices(columns=choices.columns, order=choices.order or "day", venue_id=desk.house.venues[0].id)
    return dry_run(desk, planned(table, desk.house, choices, str(desk.identity.tenant_id)))


def bring(desk: Desk, path: Path) -> Summary:
    return run(desk, checked(desk, path), path.name)


def exported(desk: Desk, path: Path) -> list[list[Any]]:
    export_tables(desk, path, ["bookings"])
    return columns_of(desk, path, [column.value for column in KEPT])


def people(desk: Desk, path: Path) -> list[list[Any]]:
    """All that is exported of the customers, but their ids and the day they became known."""
    export_tables(desk, path, ["customers"])
    return sorted(columns_of(desk, path, ABOUT_PEOPLE), key=str)


def columns_of(desk: Desk, path: Path, headings: Sequence[str]) -> list[list[Any]]:
    table = desk.tables.read(path)
    places = [table.headings.index(heading) for heading in headings]
    return [[row[place] for place in places] for row in table.rows]


def written(desk: Desk, path: Path, rows: list[list[Any]]) -> Path:
    desk.tables.write(path, {"Register": ((HEADINGS + PERSON)[: len(rows[0])], iter(rows))})
    return path


@pytest.fixture
def other(cluster_of: Any) -> Iterator[Database]:
    cluster: Cluster = cluster_of("embedded")
    database = cluster.copy()
    with database.stack:
        yield database
    cluster.drop(database)


def sound(db: Database) -> None:
    broken = [i.name for i in INVARIANTS if db.superuser.execute(i.sql.encode()).fetchone() != (0,)]
    assert broken == []


def test_that_a_file_is_checked_brought_in_and_the_same_again_changes_nothing(db18: Database, tmp_path: Path) -> None:
    day = today() + timedelta(days=60)
    taken = hold(db18, when=at(day))
    rows: list[list[Any]] = [
        ["1", day, "Rose Lawn", "Evening", "Sunita", "98220 12345", 300, 100000, 25000, "", "veg"],
        ["2", day, "Hall A", "Evening", "Sunita", "9822012345", 300, 100000, 25000, "", ""],
        ["3", day, "hall a", "Evening", "Priya", "", "", "", "", "", ""],
        ["4", date(2019, 2, 14), "Whole Hall", "Full day", "Meena", "12", "", 50000.5, 50000.5, "", ""],
        ["5", day, "Nowhere", "Evening", "Nobody", "", "", "", "", "", ""],
        ["6", day, "Rose Lawn", "Evening", "Rekha", "", "", 5, "", "cancelled", ""],
    ]
    with desk_of(db18, tmp_path) as desk:
        path = written(desk, tmp_path / "register.xlsx", rows)
        dry = checked(desk, path)
        assert [c.standing for c in dry.rows] == ["clash", "new", "clash", "new", "problem", "new"]
        assert taken["number"] in dry.rows[0].why
        assert dry.rows[2].why == "taken by row 3 of this file"
        done = bring(desk, path)
        assert [c.standing for c in done.rows] == ["clash", "known", "clash", "known", "problem", "known"]
        again = bring(desk, path)
        assert [(c.standing, c.number) for c in again.rows] == [(c.standing, c.number) for c in done.rows]
        headings, rest = left_over(desk.tables.read(path), again)
        assert headings[-1] == "Problem"
        assert [(row[0], row[-1]) for row in rest][1:] == [
            ("3", again.rows[2].why),
            ("5", "no space is called Nowhere"),
        ]
    assert db18.superuser.execute("SELECT count(*) FROM desk.customer").fetchone() == (3,)
    sound(db18)


def test_that_a_number_that_is_known_brings_its_person(db18: Database, tmp_path: Path) -> None:
    who = {"id": "11111111-1111-4111-8111-111111111111", "name": "Sunita Bhosale", "phone": "+919822012345"}
    confirmed(db18, customer=who)
    with desk_of(db18, tmp_path) as desk:
        rows = [
            ["1", date(2026, 2, n), "Hall A", "Evening", name, "98220-12345"] + [""] * 5
            for n, name in ((1, "SUNITA  BHOSALE"), (2, "Baban"))
        ]
        done = bring(desk, written(desk, tmp_path / "register.csv", rows))
        cards = [desk.reader.booking(c.row.booking.booking_id) for c in done.rows if c.row.booking]
    assert {str(card.customer.id) for card in cards if card.customer} == {who["id"]}
    assert "Sunita Bhosale" in done.rows[1].row.notes[0]


def test_that_a_clerk_is_refused_and_nothing_is_half_imported(db18: Database, tmp_path: Path) -> None:
    with desk_of(db18, tmp_path, "asha") as desk:
        rows = [["1", date(2026, 2, 1), "Hall A", "Evening"] + [""] * 7]
        path = written(desk, tmp_path / "register.csv", rows)
        with pytest.raises(NotPermitted):
            bring(desk, path)
    assert db18.superuser.execute("SELECT count(*) FROM desk.booking").fetchone() == (0,)


def test_that_a_run_that_is_stopped_goes_on_where_it_was(db18: Database, tmp_path: Path) -> None:
    rows = [[str(n), date(2024, 1, 1) + timedelta(days=n), "Hall A", "Evening", f"P{n}"] + [""] * 6 for n in range(60)]
    with desk_of(db18, tmp_path) as desk:
        path = written(desk, tmp_path / "register.csv", rows)
        steps: list[int] = []
        half = run(
            desk, checked(desk, path), "x", progress=lambda n, of: steps.append(n), cancelled=lambda: len(steps) == 1
        )
        assert half.stopped
        assert (half.count("known"), half.count("new")) == (25, 35)
        assert bring(desk, path).count("known") == 60
        assert export_calendar(desk, tmp_path / "lawns.ics", desk.house.venues[0].id) == 60
    assert db18.superuser.execute("SELECT count(*) FROM desk.booking").fetchone() == (60,)
    sound(db18)


def test_that_customers_without_a_booking_come_in_from_a_list_and_from_rows_without_a_slot(
    db18: Database, tmp_path: Path
) -> None:
    rows: list[list[Any]] = [
        ["", "", "", "", "Sunita", "98220 12345", *[""] * 5, "s@example.in", "Pune", "", "Marathi", "veg"],
        ["", "", "", "", "Baban", "12", *[""] * 5, "nowhere", "", "", "", ""],  # what is no number or address is kept
        ["", "", "", "", "", "98220 12346", *[""] * 10],
        ["9", "", "", "", "Rekha", *[""] * 11],  # a booking without its day
    ]
    with desk_of(db18, tmp_path) as desk:
        path = written(desk, tmp_path / "register.xlsx", rows)
        assert [c.standing for c in checked(desk, path).rows] == ["new", "new", "new", "problem"]
        done = bring(desk, path)
        assert ([c.standing for c in done.rows], done.here()) == (["known"] * 3 + ["problem"], (0, 3))
        assert [c.number for c in done.rows[:2]] == ["Sunita", "Baban"]
        before = people(desk, tmp_path / "people.csv")
        assert {row[0]: row[-1] for row in before} == {"+919822012346": "", "Baban": "12 · nowhere", "Sunita": "veg"}
        again = bring(desk, written(desk, tmp_path / "again.csv", rows))
        assert ([c.standing for c in again.rows], again.here()) == (["known"] * 3 + ["problem"], (0, 3))
        assert bring(desk, tmp_path / "people.csv").here() == (0, 3)
        assert people(desk, tmp_path / "people.csv") == before
    sound(db18)


SPACES = ["Rose Lawn", "Hall A", "Hall B", "Whole Hall", "Rose Lawn + Hall A"]
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=12)
PHONES = ["9822012345", "9822012346, 9822012347", ""]
STATES = ["confirmed", "pending", "cancelled", ""]
ROW = st.tuples(
    st.integers(-700, 500),
    st.sampled_from(SPACES),
    st.sampled_from(["Morning", "Evening", "Full day", ""]),
    st.one_of(NAMES, st.sampled_from(["=cmd", "Patil", "पाटील", "'x"])),
    st.sampled_from(PHONES),
    st.integers(0, 500),
    st.integers(0, 10_000_000),
    st.integers(0, 100),
    st.sampled_from(STATES),
    st.one_of(NAMES, st.just("Kitchen: jain\nDecoration: roses")),
    st.sampled_from(ABOUT),
)


SOMEBODY = st.tuples(
    st.one_of(NAMES, st.sampled_from(["=cmd", "Patil", "पाटील", "'x"])),
    st.lists(st.sampled_from(["+919822012345", "+919822012346", "+919822012348"]), unique=True),
    st.sampled_from(
        [
            {},
            {"email": "p@example.in", "language": "mr", "note": "pays late\nveg"},
            {"gstin": "27AAPFU0939F1ZV", "address": "=12 Lane\nPune", "language": "hi"},
        ]
    ),
)


def meet(desk: Desk, name: str, phones: list[str], about: dict[str, Any]) -> None:
    """Somebody without a booking; nobody else has that name."""
    id_ = uuid4()
    name = " ".join(f"{name} {id_.hex[:6]}".split())
    desk.carry_out(AddCustomer(customer_id=CustomerId(id_), full_name=name, phones=tuple(phones), **about), new_key())


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_that_what_is_exported_and_brought_into_another_house_is_the_same_there(
    db18: Database, other: Database, tmp_path: Path, kind: str
) -> None:
    with desk_of(db18, tmp_path) as here, desk_of(other, tmp_path) as there:

        @settings(max_examples=6, deadline=None, phases=(Phase.generate,), suppress_health_check=[HealthCheck.too_slow])
        @given(st.lists(ROW, min_size=1, max_size=12), st.lists(SOMEBODY, max_size=5))
        def same(rows: list[Any], alone: list[Any]) -> None:
            told = []
            for n, (day, space, session, name, phone, guests, total, share, status, note, about) in enumerate(rows):
                got = 0 if status == "cancelled" else total * share // 100
                sums = [total / 100, got / 100]
                place = [str(n), today() + timedelta(days=day), space, session]
                told.append([*place, name, phone, guests, *sums, status, note, *about])
            bring(here, written(here, tmp_path / "register.xlsx", told))
            for name, phones, about in alone:
                meet(here, name, phones, about)
            out, file = tmp_path / f"out.{kind}", tmp_path / f"people.{kind}"
            before, everybody = exported(here, out), people(here, file)
            files = [out, file]
            if kind == "xlsx":  # all in one file
                export_tables(here, out)
                files = [out]
            for path in files:
                assert bring(there, path).left_over == ()
            assert exported(there, tmp_path / f"back.{kind}") == before
            assert people(there, tmp_path / f"back.{kind}") == everybody
            for path in files:
                assert {c.standing for c in bring(there, path).rows} <= {"known", "skipped"}
            assert people(there, tmp_path / f"back.{kind}") == everybody

        same()
    sound(db18)
    sound(other)


@pytest.mark.nightly
@pytest.mark.timeout(400)  # a busy machine is told how long it took
def test_that_five_thousand_rows_come_in_within_a_minute(db18: Database, tmp_path: Path) -> None:
    import time

    first = date(2012, 1, 1)
    rows = [
        [f"{n}", first + timedelta(days=n // 2), ("Rose Lawn", "Hall A")[n % 2], "Evening", f"Family {n % 900}",
         f"98{220_00000 + n % 900:08}", 300, 100000, 25000, "", "brought over"]
        for n in range(5000)
    ]  # fmt: skip
    with desk_of(db18, tmp_path) as desk:
        path = written(desk, tmp_path / "register.xlsx", rows)
        begun = time.perf_counter()
        done = bring(desk, path)
        seconds = time.perf_counter() - begun
        assert done.count("known") == 5000
        assert seconds < 60, f"{seconds:.1f} s"
    sound(db18)
