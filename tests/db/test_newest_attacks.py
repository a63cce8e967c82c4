"""A hostile login and the newest parts of the house: messages, codes, the register, settings, settlements, staff.

What is tried stands in newest_attacks.py; a clerk, a manager, an owner and a worker try it here and change nothing.
"""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.types.json import Jsonb

from desk.db.listen import changes
from desk.db.referee import _COMMANDS
from tests.database import Cluster, Database, _lent, unlimited
from tests.db.message_acts import claim, message
from tests.db.newest_attacks import BAD, DENIED, STATEMENTS, Forged, Prey, forged, prey
from tests.db.test_attacks import TRICKS
from tests.db.test_bad_input import FIELDS, good
from tests.db.test_catalogue import STAFF_MAY
from tests.db.test_hostile_staff import ATTEMPTS

MAY = {"asha": ("staff", "clerk"), "omkar": ("staff", "clerk"), "worker": ("staff", "worker")}


@pytest.fixture(scope="module")
def den(cluster_of: Callable[[str], Cluster]) -> Iterator[tuple[Database, Prey]]:
    """One house on the embedded server, where every refusal here is decided by grants and functions of our own."""
    for database in _lent(cluster_of("embedded")):
        unlimited(database)
        yield database, prey(database)


def every_row(db: Database, where: str = "true") -> dict[str, str | None]:
    """A fingerprint of each table; the keys of requests apart, of which a refused one keeps nothing."""
    names = db.superuser.execute(
        "SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'desk'::regnamespace AND c.relkind = 'r'"
        " AND c.relname <> 'request' AND (%s = 'true' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid"
        " AND a.attname = 'tenant_id' AND NOT a.attisdropped)) ORDER BY 1",
        (where,),
    ).fetchall()
    each = ", ".join(
        f"(SELECT md5(string_agg(x::text, '|' ORDER BY x::text)) FROM desk.{name} x WHERE {where})" for (name,) in names
    )
    found = db.superuser.execute(f"SELECT {each}".encode()).fetchone()
    return dict(zip((name for (name,) in names), found or (), strict=True))


def passwords(db: Database) -> list[Any]:
    """Logins, their rights and passwords: what a command on staff would change."""
    return db.superuser.execute(
        "SELECT rolname, rolpassword, rolcanlogin, rolsuper FROM pg_authid WHERE rolname LIKE 'desk%' ORDER BY 1"
    ).fetchall()


def not_denied(db: Database, login: str, statements: list[str]) -> dict[str, str]:
    """What did not meet a plain refusal: all in one session, in which a success would be a fault already."""
    wrong, session = {}, db.as_(login)
    for statement in statements:
        try:
            session.execute(statement.encode())
            wrong[statement] = "was carried out"
        except psycopg.Error as error:
            if error.sqlstate != DENIED:
                wrong[statement] = f"{error.sqlstate} {error}"
    return wrong


def said(db: Database, tried: Forged) -> str:
    """The SQLSTATE of the refusal; a row of the register is refused inside the answer."""
    try:
        answer = db.call(tried.command, tried.body, who=tried.who, tenant=tried.tenant)
    except psycopg.Error as error:
        return error.sqlstate or "no state"
    return "BK002" if tried.command == "import_bookings" and "state" in answer["imported"][0] else f"done: {answer}"


@pytest.mark.parametrize("login", ["asha", "meera", "omkar", "worker"])
def test_that_nobody_writes_or_reads_past_the_commands_of_the_newest_parts(
    den: tuple[Database, Prey], login: str
) -> None:
    db, _ = den
    before, logins = every_row(db), passwords(db)
    assert not_denied(db, login, [statement for tried in STATEMENTS.values() for statement in tried]) == {}
    assert (every_row(db), passwords(db)) == (before, logins)


def test_that_no_forged_body_gets_through_and_none_changes_a_row(den: tuple[Database, Prey]) -> None:
    db, at_hand = den
    tried = forged(db, at_hand)
    before, logins = every_row(db), passwords(db)
    wrong = {f"{t.what} ({t.command} by {t.who})": answer for t in tried if (answer := said(db, t)) != t.meets}
    assert wrong == {}
    assert [name for name, sum_ in every_row(db).items() if sum_ != before[name]] == []
    assert passwords(db) == logins


@pytest.mark.parametrize("login", ["asha", "omkar", "worker"])
def test_that_a_login_calls_every_function_of_its_group_and_no_other(den: tuple[Database, Prey], login: str) -> None:
    """Each of the others is called, whatever it is, with nothing in its arguments."""
    db, _ = den
    found = db.superuser.execute(
        "SELECT p.proname, 'desk.' || p.proname || '(' || array_to_string(ARRAY(SELECT 'NULL::' || format_type(t, NULL)"
        " FROM unnest(p.proargtypes) t), ', ') || ')' FROM pg_proc p WHERE p.pronamespace = 'desk'::regnamespace"
    ).fetchall()
    may = set().union(*(STAFF_MAY[group] for group in MAY[login]))
    others = [f"SELECT {call}" for name, call in found if name not in may]
    assert len(others) > 150
    before = every_row(db)
    assert not_denied(db, login, others) == {}
    assert every_row(db) == before


def test_that_whatever_command_another_business_sends_about_our_things_changes_no_row_of_ours(
    den: tuple[Database, Prey],
) -> None:
    """A body that this house would take, of every command on bookings, people, days, messages, settings and staff."""
    db, _ = den
    wrong = {}
    for command in FIELDS:
        body = good(db, command)
        before = every_row(db, "tenant_id = 1")
        for who in ("omkar", "worker"):
            try:
                db.call(command, body, who=who, tenant=2)
            except psycopg.Error as error:
                if (error.sqlstate or "")[:2] not in ("BK", "42"):
                    wrong[f"{command} by {who}"] = error.sqlstate
        if every_row(db, "tenant_id = 1") != before:
            wrong[command] = "changed a row of ours"
    assert wrong == {}


def test_that_a_worker_of_another_business_gets_no_message_and_finishes_none(den: tuple[Database, Prey]) -> None:
    db, at_hand = den
    before, theirs = every_row(db, "tenant_id = 1"), db.as_("worker", 2)
    assert claim(db, tenant=2) == []
    told = Jsonb({"recipient": "+919999999999", "language": "en", "text": "pay me"})
    ours = (at_hand.work["message"], at_hand.work["lease"])
    assert theirs.execute("SELECT desk.begin_message(%s, %s, %s)", (*ours, told)).fetchone() == (False,)
    for lease in (at_hand.work["lease"], uuid4()):
        for outcome in ("delivered", "refused", "absent"):
            done = Jsonb({"outcome": outcome, "provider_ref": "x"})
            theirs.execute("SELECT desk.finish_message(%s, %s, %s)", (ours[0], lease, done))
        accepted = theirs.execute("SELECT desk.accept_message(%s, %s, 'x', NULL, 1, 1)", (ours[0], lease)).fetchone()
        assert accepted == (False,)
    theirs.execute("SELECT desk.hold_provider('msg91', 'infinity', 'x')")
    assert every_row(db, "tenant_id = 1") == before
    assert message(db, ours[0])["state"] == "claimed"


def test_that_a_worker_says_nothing_twice_and_nothing_that_is_no_outcome(den: tuple[Database, Prey]) -> None:
    db, at_hand = den
    before, own = every_row(db, "tenant_id = 1"), db.as_("worker")
    ours = (at_hand.work["message"], at_hand.work["lease"])
    for told in ({"outcome": "read"}, {"outcome": "delivered", "state": "void"}, {"outcome": "accepted", "parts": -1}):
        with pytest.raises(psycopg.Error) as no:
            own.execute("SELECT desk.finish_message(%s, %s, %s)", (*ours, Jsonb({"provider_ref": "x"} | told)))
        assert no.value.sqlstate == "BK002", told
    text = Jsonb({"recipient": "+919999999999", "language": "en", "text": "again"})
    assert own.execute("SELECT desk.begin_message(%s, %s, %s)", (*ours, text)).fetchone() == (False,)
    stale = own.execute("SELECT desk.accept_message(%s, %s, 'x', NULL, 1, 1)", (ours[0], uuid4())).fetchone()
    assert stale == (False,)
    own.execute("SELECT desk.finish_message(%s, %s, %s)", (ours[0], uuid4(), Jsonb({"outcome": "delivered"})))
    assert every_row(db, "tenant_id = 1") == before


def test_that_a_flood_of_hints_is_bounded_and_says_nothing_that_a_desk_would_believe(
    den: tuple[Database, Prey],
) -> None:
    db, _ = den
    spy = db.connect("ravi")
    before = every_row(db)
    with pytest.raises(psycopg.Error) as no:
        spy.execute("SELECT pg_notify('desk_1', repeat('x', 8000))")
    assert no.value.sqlstate == "22023"
    spy.execute("LISTEN desk_1; LISTEN desk_2; LISTEN pg_authid")
    spy.execute("SELECT pg_notify('desk_1', 'message ' || n) FROM generate_series(1, 20000) n")
    heard = {kind.kind for note in spy.notifies(timeout=2, stop_after=20000) for kind in changes(note.payload)}
    assert heard == {"message"}, "a hint makes a desk read again, whatever stands in it"
    assert every_row(db) == before


@given(st.text(max_size=300) | st.from_regex(r"(booking|blackout|customer|message) [0-9a-f:,*-]{0,80}"))
def test_that_any_forged_hint_is_only_a_reason_to_read_again(payload: str) -> None:
    assert {type(change).__name__ for change in changes(payload)} == {"Change"}


def test_that_every_command_is_refused_to_a_worker_and_to_whoever_claims_a_rank_or_a_business(
    den: tuple[Database, Prey],
) -> None:
    db, _ = den
    before, wrong = every_row(db), {}
    for command in sorted(_COMMANDS):
        for who, body, meets in (
            ("worker", {}, DENIED),
            ("asha", {"rank": "owner"}, BAD),
            ("asha", {"tenant_id": 2, "login": "desk_t1_omkar"}, BAD),
        ):
            answer = said(db, Forged(what=command, command=command, body=body, meets=meets, who=who))
            if answer not in (meets, DENIED):
                wrong[f"{command} by {who}"] = answer
    assert wrong == {}
    assert every_row(db) == before


def test_that_the_attempts_are_counted_in_one_place_and_no_subject_is_left_out(den: tuple[Database, Prey]) -> None:
    bodies = forged(*den)
    plain = {subject: len(tried) for subject, tried in STATEMENTS.items()}
    assert {name: count for name, count in plain.items() if count < 3} == {}
    assert len(bodies) == len({(each.what, each.command) for each in bodies})
    assert sum(plain.values()) + len(bodies) >= 60
    assert sum(plain.values()) + len(bodies) + len(ATTEMPTS) + len(TRICKS) >= 250
