"""The lifecycle: one law in Python and in the database, held against every status, event and actor."""

from itertools import product
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from desk.domain.lifecycle import TRANSITIONS, Actor, Event, Status, transition
from tests.database import Database
from tests.db.acts import booking_in, everything, hold, lapse, on, past, read, refused, sweep, unchanged

PEOPLE = {"asha": Actor.CLERK, "meera": Actor.MANAGER, "omkar": Actor.OWNER}
ASKED: dict[Event, dict[str, Any]] = {
    Event.SELECT_PAYMENT: {"option": "deposit"},
    Event.MANUAL_CONFIRM: {},
    Event.CANCEL: {},
    Event.ADMIN_CANCEL: {"reason": "burst pipe"},
}


def test_that_the_law_is_the_same_in_python_and_in_the_database(house: Database) -> None:
    stored = house.superuser.execute(
        "SELECT from_status, event, to_status::text, actors FROM desk.transition"
    ).fetchall()
    theirs = {(source, event, target, frozenset(actors)) for source, event, target, actors in stored}
    ours = {(row.source, row.event, row.target, frozenset(row.actors)) for row in TRANSITIONS}
    assert theirs == ours
    assert len(stored) == len(TRANSITIONS)


def test_that_not_even_the_owner_of_the_tables_makes_a_booking_in_another_way(db18: Database) -> None:
    hold(db18)
    another = (
        "INSERT INTO desk.booking SELECT (jsonb_populate_record(b, jsonb_build_object('booking_id', gen_random_uuid(),"
        " 'booking_no', gen_random_uuid()) || %s)).* FROM desk.booking b LIMIT 1"
        " RETURNING rev, changed_by::text, gone_at"
    )
    db18.superuser.execute("SET ROLE desk_schema")
    for wrong, state in (
        ({"last_actor": "system"}, "BK001"),
        ({"last_actor": "worker"}, "BK001"),
        ({"last_event": "extend"}, "BK001"),
        ({"status": "cancelled", "hold_expires_at": None}, "BK001"),
        ({"status": "completed", "hold_expires_at": None, "last_change": {"imported": True}}, "BK001"),
        ({"total_minor": 1, "deposit_minor": 0}, "BK009"),
        ({"currency": "USD"}, "BK009"),
    ):
        with refused(state):
            db18.superuser.execute(another, (Jsonb(wrong),))
    forged = {"rev": 7, "changed_by": "somebody", "gone_at": "2027-01-01"}
    made = db18.superuser.execute(another, (Jsonb(forged),)).fetchone()
    login = db18.superuser.execute("SELECT session_user::text").fetchone()
    assert login is not None
    assert made == (1, *login, None)
    for other in ("UPDATE desk.transition SET actors = actors || '{system}'", "UPDATE desk.transition SET event = 'x'"):
        with refused("23514"):
            db18.superuser.execute(f"{other} WHERE from_status IS NULL".encode())


@pytest.mark.parametrize("status", [*Status])
def test_that_each_event_is_carried_out_exactly_where_law_and_rank_allow_it(house: Database, status: Status) -> None:
    for event, login in product(ASKED, (*PEOPLE, "worker")):
        card = booking_in(house, status)
        actor = PEOPLE.get(login)
        row = transition(status, event)
        if row is not None and actor in row.actors:
            answer = house.call(event, on(card, **ASKED[event]), who=login)
            assert (answer["status"], answer["revision"]) == (row.target, card["revision"] + 1), (event, login)
        else:
            before = everything(house)
            with refused("42501" if row is not None or actor is None else "BK001") as no:
                house.call(event, on(card, **ASKED[event]), who=login)
            assert everything(house) == before, (event, login)
            assert actor is None or no.facts.keys() <= {"status", "event", "needs"}


def test_that_a_refusal_names_what_it_needs_or_what_the_status_is(house: Database) -> None:
    with refused("42501") as no:
        house.call("manual_confirm", on(booking_in(house, "pending")), who="asha")
    assert set(no.facts["needs"]) == {"manager", "owner", "system"}
    with refused("BK001") as no:
        house.call("cancel", on(booking_in(house, "completed")))
    assert no.facts == {"status": "completed", "event": "cancel"}


@pytest.mark.parametrize("status", [Status.TEMP_HOLD, Status.CANCELLED, Status.EXPIRED])
def test_that_no_money_is_taken_for_a_hold_or_for_what_is_off(house: Database, status: Status) -> None:
    card = booking_in(house, status)
    with unchanged(house), refused("BK001") as no:
        house.call("record_cash", {"booking": card["booking"], "amount_minor": 100, "currency": "INR"})
    assert no.facts == {"status": status, "event": "payment"}


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.TEMP_HOLD])
def test_that_only_a_running_hold_expires_and_only_a_confirmed_booking_completes(
    house: Database, status: Status
) -> None:
    card = booking_in(house, status)
    sweep(house, "holds")
    sweep(house, "completed")
    assert read(house, card)["status"] == status


def test_that_no_login_may_sweep_but_the_worker(house: Database) -> None:
    for login, name in product(PEOPLE, ("holds", "unpaid", "completed", "requests")):
        with refused("42501"):
            house.as_(login).execute(f"SELECT desk.sweep_{name}()")


def test_that_a_lapsed_hold_expires_and_a_finished_event_completes_as_system(house: Database) -> None:
    lapsed, done, running = lapse(house, hold(house)), past(house), hold(house)
    sweep(house, "holds")
    sweep(house, "completed")
    assert [read(house, card)["status"] for card in (lapsed, done, running)] == ["expired", "completed", "temp_hold"]
    rows = house.superuser.execute(
        "SELECT event, actor, login::text FROM desk.booking_event WHERE to_status IN ('expired', 'completed')"
        " AND booking_id IN (%s, %s) ORDER BY event",
        (lapsed["booking"], done["booking"]),
    ).fetchall()
    assert rows == [("complete_event", "system", "desk_t1_worker"), ("expire_hold", "system", "desk_t1_worker")]


# Columns that the table's own checks ask for in a status; the guard is what is tried here, not they.
_FITTING = """hold_expires_at = CASE WHEN %(to)s::text = 'temp_hold' THEN clock_timestamp() END,
  payment_option = 'deposit', payment_due_at = clock_timestamp(), confirmed_at = now(), confirmed_by = 'x'"""


@pytest.mark.parametrize("status", [*Status])
def test_that_the_guard_binds_even_the_owner_of_the_tables(house: Database, status: Status) -> None:
    card = booking_in(house, status)
    mine: list[tuple[str, str, str]] = []
    states: set[str | None] = set()
    owner = house.superuser
    with owner.transaction(force_rollback=True):
        owner.execute("SET LOCAL ROLE desk_schema")
        for event, actor, target in product([*Event, "edit"], Actor, [s for s in Status if s != status]):
            try:
                with owner.transaction(force_rollback=True):
                    owner.execute(
                        f"UPDATE desk.booking SET status = %(to)s::text, last_event = %(event)s, last_actor ="
                        f" %(actor)s, {_FITTING}"
                        " WHERE booking_id = %(id)s",
                        {"to": target, "event": event, "actor": actor, "id": card["booking"]},
                    )
                mine.append((event, actor, target))
            except psycopg.Error as error:
                states.add(error.sqlstate)
    allowed = [(row.event, actor, row.target) for row in TRANSITIONS if row.source == status for actor in row.actors]
    assert sorted(mine) == sorted(allowed)
    assert states == {"BK001"}


@pytest.mark.parametrize("change", ["", "create", "cancel", "repaint"])
def test_that_an_update_within_a_status_is_a_known_change(house: Database, change: str) -> None:
    card = booking_in(house, "confirmed")
    with refused("BK001"), house.superuser.transaction():
        house.superuser.execute("SET LOCAL ROLE desk_schema")
        house.superuser.execute(
            "UPDATE desk.booking SET guests = 3, last_event = %s WHERE booking_id = %s", (change, card["booking"])
        )


@pytest.mark.parametrize(
    "column",
    [
        *("tenant_id = 2", "booking_id = gen_random_uuid()", "booking_no = 'X'", "venue_id = 2"),
        *("created_at = now()", "created_by = 'x'", "currency = 'USD'"),
    ],
)
def test_that_what_a_booking_is_never_changes(house: Database, column: str) -> None:
    card = booking_in(house, "temp_hold")
    with refused("42501"), house.superuser.transaction():
        house.superuser.execute("SET LOCAL ROLE desk_schema")
        house.superuser.execute(
            f"UPDATE desk.booking SET {column}, last_event = 'edit' WHERE booking_id = '{card['booking']}'"
        )


def test_that_revision_moment_and_login_of_a_change_are_the_guards_own(house: Database) -> None:
    card = booking_in(house, "temp_hold")
    with house.superuser.transaction(force_rollback=True):
        house.superuser.execute("SET LOCAL ROLE desk_schema")
        found = house.superuser.execute(
            "UPDATE desk.booking SET rev = 77, changed_by = 'asha', changed_at = '2001-01-01Z', last_event = 'edit',"
            " last_actor = 'owner'"
            " WHERE booking_id = %s RETURNING rev, changed_by::text = session_user, changed_at > now() - interval '1"
            " minute'",
            (card["booking"],),
        ).fetchone()
    assert found == (card["revision"] + 1, True, True)
