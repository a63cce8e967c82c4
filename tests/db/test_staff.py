"""Staff: who may make, disable and re-password whom, and that a clear password never reaches the server."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from desk.db.connection import engine_for
from desk.db.schema.founding import StaffSeed, found_tenant, login_of
from tests.database import Database, _plain
from tests.db.acts import a_day, at, hold, refused, unchanged
from tests.small_house import NEIGHBOUR, PASSWORD


def verifier(db: Database, login: str, password: str = "a new password") -> str:
    return db.superuser.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()


@pytest.fixture
def newcomer(db: Database) -> Iterator[str]:
    """A login that no other test has; logins belong to the whole server."""
    login = f"desk_t1_n{uuid4().hex[:12]}"
    yield login
    db.superuser.execute(f'DROP ROLE IF EXISTS "{login}"'.encode())


def create(db: Database, login: str, *, who: str = "omkar", rank: str = "clerk", **more: Any) -> Any:
    return db.call(
        "staff_create",
        {"login": login, "name": "New Person", "rank": rank, "verifier": verifier(db, login)} | more,
        who=who,
    )


def sign_in(db: Database, login: str, password: str = "a new password") -> psycopg.Connection[Any]:
    return db.stack.enter_context(
        psycopg.connect(_plain(db.superuser_url.set(username=login, password=password)), autocommit=True)
    )


def test_that_a_new_clerk_signs_in_and_works(db: Database, newcomer: str) -> None:
    assert create(db, newcomer, who="meera") == {"login": newcomer, "rank": "clerk"}
    person = sign_in(db, newcomer)
    identity = person.execute("SELECT desk.identity()").fetchone()
    assert identity is not None
    assert (identity[0]["name"], identity[0]["rank"], identity[0]["tenant"]) == ("New Person", "clerk", 1)
    with refused("42501"):
        person.execute("SELECT desk.sweep_holds()")


@pytest.mark.parametrize(
    ("rank", "makers"), [("clerk", "meera omkar"), ("manager", "omkar"), ("owner", "omkar"), ("worker", "omkar")]
)
def test_that_a_manager_makes_clerks_and_an_owner_everybody(
    db: Database, newcomer: str, rank: str, makers: str
) -> None:
    for who in ("asha", "meera", "worker", "omkar"):
        if who in makers.split():
            assert create(db, newcomer, who=who, rank=rank)["rank"] == rank
            db.superuser.execute("DELETE FROM desk.staff WHERE login = %s", (newcomer,))
            db.superuser.execute(f'DROP ROLE "{newcomer}"'.encode())
        else:
            with unchanged(db), refused("42501"):
                create(db, newcomer, who=who, rank=rank)
    assert db.superuser.execute("SELECT count(*) FROM pg_roles WHERE rolname = %s", (newcomer,)).fetchone() == (0,)


@pytest.mark.parametrize(
    "login",
    [
        "desk_t2_x",
        "desk_t11_x",
        "desk_owner",
        "postgres",
        "x",
        "desk_t1_",
        "desk_t1_X",
        "desk_t1_a b",
        'desk_t1_x"; DROP ROLE desk_clerk; --',
        "desk_t1_x' SUPERUSER",
        "desk_t1_" + "x" * 41,
        "desk_t1_क",
        "pg_x",
        "desk_t1_asha",
    ],
)
def test_that_a_login_has_the_form_of_its_business(house: Database, login: str) -> None:
    with unchanged(house), refused("BK002") as no:
        create(house, login)
    assert no.facts["field"] == "login"


@pytest.mark.parametrize("rank", ["superuser", "desk_schema", "OWNER", "system", "clerk, desk_owner"])
def test_that_there_are_four_ranks(house: Database, rank: str) -> None:
    with unchanged(house), refused("BK002") as no:
        create(house, "desk_t1_never", rank=rank)
    assert no.facts["field"] == "rank"


@pytest.mark.parametrize(
    "password", ["secret", "md5" + "a" * 32, "SCRAM-SHA-256$x", "SCRAM-SHA-256$4096:a$b:c' SUPERUSER"]
)
def test_that_a_clear_password_is_refused(house: Database, password: str) -> None:
    for command, body in (
        ("staff_create", {"login": "desk_t1_never", "name": "x", "rank": "clerk", "verifier": password}),
        ("staff_password", {"login": "desk_t1_ravi", "verifier": password}),
    ):
        with unchanged(house), refused("BK002") as no:
            house.call(command, body, who="omkar")
        assert no.facts["field"] == "verifier"


def test_that_a_new_login_has_no_rights_beyond_its_rank(db: Database, newcomer: str) -> None:
    create(db, newcomer, rank="owner")
    found = db.superuser.execute(
        "SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolconnlimit FROM pg_roles WHERE"
        " rolname = %s",
        (newcomer,),
    ).fetchone()
    assert found == (False, False, False, False, False, 12)
    groups = db.superuser.execute(
        "SELECT roleid::regrole::text FROM pg_auth_members WHERE member = %s::regrole", (newcomer,)
    ).fetchall()
    assert groups == [("desk_owner",)]


def test_that_a_password_set_while_somebody_alters_the_login_by_hand_may_be_tried_again(
    db: Database, newcomer: str
) -> None:
    create(db, newcomer)
    by_hand = db.stack.enter_context(psycopg.connect(_plain(db.superuser_url)))
    by_hand.execute(f'ALTER ROLE "{newcomer}" CONNECTION LIMIT 11'.encode())
    commit = threading.Timer(0.5, by_hand.commit)
    commit.start()
    body = {"login": newcomer, "verifier": verifier(db, newcomer, "yet another one")}
    with refused("55P03"):
        db.call("staff_password", body, who="omkar")
    commit.join()
    assert db.call("staff_password", body, who="omkar") == {"login": newcomer}
    sign_in(db, newcomer, "yet another one")


def test_that_another_business_can_be_founded_while_others_work(db: Database) -> None:
    owner = StaffSeed(short=f"o{uuid4().hex[:12]}", name="Leela Rao", rank="owner", password=PASSWORD)
    seed = replace(NEIGHBOUR, tenant_id=3, name="Kaveri Halls", code="KAV", staff=(owner,))
    engine = engine_for(db.superuser_url, isolation_level="READ COMMITTED")
    with engine.begin() as connection:
        found_tenant(connection, seed)
    engine.dispose()
    login = login_of(3, owner.short)
    with sign_in(db, login, PASSWORD) as person:
        seen = person.execute("SELECT tenant_id FROM desk.tenant UNION SELECT tenant_id FROM desk.venue").fetchall()
    assert seen == [(3,)]
    db.superuser.execute(f'DROP ROLE "{login}"'.encode())


def test_that_somebody_disabled_is_out_from_the_next_statement_on(db: Database, newcomer: str) -> None:
    create(db, newcomer)
    person = sign_in(db, newcomer)
    hold(db)
    assert person.execute("SELECT count(*) FROM desk.booking").fetchone() == (1,)
    for who in ("asha", "worker", newcomer):
        with refused("42501"):
            (person if who == newcomer else db.as_(who)).execute(
                "SELECT desk.staff_disable(gen_random_uuid(), jsonb_build_object('login', %s::text))", (newcomer,)
            )
    idle, busy = sign_in(db, newcomer), sign_in(db, newcomer)
    idle.execute("LISTEN desk_t1")
    busy.execute("BEGIN")
    busy.execute("SELECT count(*) FROM desk.transition")
    db.call("staff_disable", {"login": newcomer}, who="meera")
    for session in (person, idle, busy):  # none of them sees or holds anything any more
        with pytest.raises(psycopg.errors.AdminShutdown):
            session.execute("SELECT count(*) FROM desk.booking")
    assert sessions(db, newcomer) == 0
    with db.superuser.transaction():
        db.superuser.execute("LOCK TABLE desk.transition NOWAIT")
    with pytest.raises(psycopg.OperationalError):
        sign_in(db, newcomer)


def sessions(db: Database, login: str) -> int:
    question = "SELECT count(*) FROM pg_stat_activity WHERE usename = %s AND datname = current_database()"
    (count,) = db.superuser.execute(question, (login,)).fetchone() or (0,)
    return int(count)


def test_that_a_session_opened_while_somebody_is_disabled_reads_nothing_until_the_next_sweep_ends_it(
    db: Database, newcomer: str
) -> None:
    create(db, newcomer)
    hold(db)
    late = sign_in(db, newcomer)
    # what a session that slipped in between the ending and the commit would find: the row alone, and the login closed
    db.superuser.execute("UPDATE desk.staff SET active = false WHERE login = %s", (newcomer,))
    assert late.execute("SELECT count(*) FROM desk.booking").fetchone() == (0,)
    assert late.execute("SELECT desk.identity()").fetchone() == (None,)
    with refused("42501"):
        late.execute("SELECT desk.create_hold(gen_random_uuid(), '{}')")
    assert late.execute("SELECT count(*) FROM desk.board(now(), now() + interval '1 year')").fetchone() == (0,)
    with refused("42501"):
        late.execute("SELECT desk.end_sessions('desk_t1_asha')")
    db.as_("worker").execute("SELECT desk.sweep_holds()")
    with pytest.raises(psycopg.errors.AdminShutdown):
        late.execute("SELECT 1")
    assert db.as_("asha").execute("SELECT 1").fetchone() == (1,)  # nobody else was put out


def test_that_somebody_disabled_cannot_act_from_a_transaction_begun_before(db: Database, newcomer: str) -> None:
    create(db, newcomer)
    person = sign_in(db, newcomer)
    person.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
    assert person.execute("SELECT desk.my_tenant()").fetchone() == (1,)  # takes the snapshot
    db.superuser.execute("UPDATE desk.staff SET active = false WHERE login = %s", (newcomer,))  # and its session lives
    wish = {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **at(a_day(db))}]}
    with unchanged(db), refused("25001"):
        person.execute("SELECT desk.create_hold(gen_random_uuid(), %s)", (Jsonb(wish),))
    person.execute("ROLLBACK")


def test_that_nobody_disables_above_their_rank_or_themselves(house: Database) -> None:
    for who, login, states in (
        ("meera", "desk_t1_omkar", ("42501",)),
        ("meera", "desk_t1_meera", ("42501",)),
        ("meera", "desk_t1_worker", ("42501",)),
        ("omkar", "desk_t1_omkar", ("BK002",)),
        ("omkar", "desk_t2_asha", ("BK004",)),
        ("omkar", "postgres", ("BK004",)),
        ("omkar", "desk_t1_nobody", ("BK004",)),
    ):
        with unchanged(house), refused(*states):
            house.call("staff_disable", {"login": login}, who=who)


def test_that_a_password_is_changed_by_oneself_or_by_who_manages_one(db: Database, newcomer: str) -> None:
    create(db, newcomer)
    changes = [("omkar", "second"), ("meera", "third")]
    for who, password in changes:
        db.call("staff_password", {"login": newcomer, "verifier": verifier(db, newcomer, password)}, who=who)
        assert sign_in(db, newcomer, password).execute("SELECT 1").fetchone() == (1,)
    body = {"login": newcomer, "verifier": verifier(db, newcomer, "fourth")}
    own = sign_in(db, newcomer, "third")
    own.execute("SELECT desk.staff_password(gen_random_uuid(), %s)", (psycopg.types.json.Jsonb(body),))
    assert sign_in(db, newcomer, "fourth").execute("SELECT 1").fetchone() == (1,)
    for who, login in (
        ("asha", newcomer),
        ("asha", "desk_t1_meera"),
        ("meera", "desk_t1_omkar"),
        ("meera", "desk_t1_worker"),
    ):
        with unchanged(db), refused("42501"):
            db.call("staff_password", {"login": login, "verifier": verifier(db, login)}, who=who)


def test_that_a_password_set_by_somebody_else_ends_what_is_open_and_ones_own_does_not(
    db: Database, newcomer: str
) -> None:
    create(db, newcomer)
    first, second = sign_in(db, newcomer), sign_in(db, newcomer)
    mine = {"login": newcomer, "verifier": verifier(db, newcomer, "my own new one")}
    first.execute("SELECT desk.staff_password(gen_random_uuid(), %s)", (Jsonb(mine),))
    assert [one.execute("SELECT 1").fetchone() for one in (first, second)] == [(1,), (1,)]
    second.execute("BEGIN")
    with unchanged(db), refused("BK002"):  # a password that is refused ends nothing
        db.call("staff_password", {"login": newcomer, "verifier": "in clear"}, who="omkar")
    assert sessions(db, newcomer) == 2
    db.call("staff_password", {"login": newcomer, "verifier": verifier(db, newcomer, "the owner's")}, who="omkar")
    for session in (first, second):
        with pytest.raises(psycopg.errors.AdminShutdown):
            session.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        sign_in(db, newcomer, "my own new one")
    assert sign_in(db, newcomer, "the owner's").execute("SELECT 1").fetchone() == (1,)
    assert db.as_("asha").execute("SELECT 1").fetchone() == (1,)  # nobody else was put out


def test_that_the_same_key_makes_one_login_and_is_answered_twice(db: Database, newcomer: str) -> None:
    key, body = uuid4(), {"login": newcomer, "name": "New Person", "rank": "clerk", "verifier": verifier(db, newcomer)}
    first = db.call("staff_create", body, who="omkar", key=key)
    assert db.call("staff_create", body, who="omkar", key=key) == first
    with unchanged(db), refused("BK003"):
        db.call("staff_create", body | {"verifier": verifier(db, newcomer)}, who="omkar", key=key)
    stored = db.superuser.execute(
        "SELECT count(*) FROM desk.request WHERE answer::text LIKE '%SCRAM%' OR command LIKE '%SCRAM%'"
    ).fetchone()
    assert stored == (0,)


def test_that_two_owners_who_disable_each_other_leave_one(db: Database, newcomer: str) -> None:
    create(db, newcomer, rank="owner")
    other = sign_in(db, newcomer)
    other.execute("BEGIN")
    other.execute("SELECT desk.staff_disable(%s, %s)", (uuid4(), Jsonb({"login": "desk_t1_omkar"})))
    answers: list[str | None] = []
    again = sign_in(db, "desk_t1_omkar", PASSWORD)  # until the other commits there is a way in

    def disable() -> None:
        try:
            again.execute("SELECT desk.staff_disable(%s, %s)", (uuid4(), Jsonb({"login": newcomer})))
            answers.append("done")
        except psycopg.Error as error:
            answers.append(error.sqlstate)

    thread = threading.Thread(target=disable)
    thread.start()
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'desk_t1_omkar' AND wait_event_type = 'Lock'"
    while db.superuser.execute(waiting).fetchone() == (0,):
        time.sleep(0.01)
    other.execute("COMMIT")
    thread.join()
    try:
        assert answers == ["42501"]
        active = db.superuser.execute("SELECT login FROM desk.staff WHERE rank = 'owner' AND active AND tenant_id = 1")
        assert active.fetchall() == [(newcomer,)]
    finally:
        db.superuser.execute("ALTER ROLE desk_t1_omkar LOGIN")  # logins belong to the whole server
