"""The cash drawer and the close of a day: what ought to lie there, who answers for it, and that a closed day stays."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb

from desk.db.checks.invariants import broken
from desk.db.connection import engine_for
from desk.db.connection import opened as connected
from tests.database import Database
from tests.db.acts import Json, cash, pending, refused, today, unchanged

HUNDRED, FIVE_HUNDRED = "10000", "50000"


def opened(db: Database, who: str = "asha", brought: int = 200000, **count: int) -> Json:
    body: dict[str, Any] = {"drawer": str(uuid4()), "venue": 1, "count": count or {HUNDRED: 20}}
    return db.call("open_drawer", body | ({"brought_minor": brought} if brought else {}), who=who)


def at(card: Json, **more: Any) -> Json:
    return {"drawer": card["drawer"], "revision": card["revision"]} | more


def closed(db: Database, card: Json, count: dict[str, int], stays: int = 0, who: str = "asha", **more: Any) -> Json:
    return db.call("close_drawer", at(card, count=count, stays_minor=stays, **more), who=who)


def balance(db: Database, account: str) -> int:
    found = db.superuser.execute(
        "SELECT coalesce(sum(amount_minor), 0) FROM desk.ledger_entry WHERE tenant_id = 1 AND account = %s", (account,)
    ).fetchone()
    assert found is not None
    return int(found[0])


def close_day(db: Database, day: date | None = None, who: str = "meera", **more: Any) -> Json:
    return db.call("close_day", {"venue": 1, "day": (day or today()).isoformat()} | more, who=who)


def test_that_a_drawer_holds_its_float_and_the_cash_of_its_venue(db: Database) -> None:
    card = opened(db)
    cash(db, pending(db), 500000)
    ended = closed(db, card, {FIVE_HUNDRED: 10, HUNDRED: 20}, stays=200000)
    (opening, close) = (ended["events"][1], ended["events"][-1])
    assert (opening["kind"], opening["expected_minor"], opening["counted_minor"]) == ("open", 200000, 200000)
    assert (close["expected_minor"], close["counted_minor"], close["moved_minor"]) == (700000, 700000, -500000)
    assert (balance(db, "cash"), balance(db, "safe"), balance(db, "over_short")) == (200000, 300000, 0)
    assert broken_promises(db) == []


def broken_promises(db: Database) -> list[tuple[str, int, str]]:
    engine = engine_for(db.superuser_url)
    with connected(engine) as connection:
        found = broken(connection)
    engine.dispose()
    return [fault for fault in found if fault[1]]


@pytest.mark.parametrize(("notes", "off"), [(24, -10000), (26, 10000)])
def test_that_a_difference_needs_a_reason_and_is_posted(db: Database, notes: int, off: int) -> None:
    card = opened(db)
    cash(db, pending(db), 50000)
    count = {HUNDRED: notes}
    with unchanged(db), refused("BK002") as no:
        closed(db, card, count)
    assert no.facts["field"] == "reason"
    ended = closed(db, card, count, reason="a note too few or too many")
    assert ended["events"][-1]["counted_minor"] - ended["events"][-1]["expected_minor"] == off
    assert balance(db, "over_short") == -off
    assert balance(db, "cash") == 0


def test_that_a_count_in_between_is_kept_and_posts_nothing(db: Database) -> None:
    card = opened(db)
    before = balance(db, "cash")
    counted = db.call("count_drawer", at(card, count={HUNDRED: 19}), who="asha")
    assert counted["events"][-1]["counted_minor"] == 190000
    assert counted["revision"] == card["revision"] + 1
    assert (balance(db, "cash"), balance(db, "over_short")) == (before, 0)


def test_that_a_drop_goes_to_the_safe_and_never_more_than_lies_there(db: Database) -> None:
    card = opened(db)
    with unchanged(db), refused("BK002") as no:
        db.call("move_cash", at(card, amount_minor=200001, way="out", reason="bank"), who="asha")
    assert no.facts["field"] == "amount_minor"
    for silent in ({}, {"reason": ""}, {"reason": "  "}):
        with unchanged(db), refused("BK002") as no:
            db.call("move_cash", at(card, amount_minor=100, way="out", **silent), who="asha")
        assert no.facts["field"] == "reason"
    card = db.call("move_cash", at(card, amount_minor=150000, way="out", reason="bank"), who="asha")
    card = db.call("move_cash", at(card, amount_minor=5000, way="in", reason="change"), who="asha")
    assert (balance(db, "cash"), balance(db, "safe")) == (55000, -55000)


def test_that_a_drawer_is_handed_over_counted_and_then_belongs_to_the_other(db: Database) -> None:
    card = opened(db)
    with refused("BK002"):
        db.call("hand_over_drawer", at(card, count={HUNDRED: 20}, to="desk_t1_worker"), who="asha")
    with refused("BK002"):
        db.call("hand_over_drawer", at(card, count={HUNDRED: 20}, to="desk_t2_asha"), who="asha")
    card = db.call("hand_over_drawer", at(card, count={HUNDRED: 20}, to="desk_t1_ravi"), who="asha")
    assert card["holder_login"] == "desk_t1_ravi"
    with unchanged(db), refused("42501"):
        db.call("move_cash", at(card, amount_minor=100, way="out", reason="bank"), who="asha")
    assert closed(db, card, {HUNDRED: 20}, who="ravi")["closed_by"]


def test_that_what_ought_to_lie_there_is_told_to_managers_only(db: Database) -> None:
    card = opened(db)
    assert card["expected_minor"] is None
    seen = db.as_("meera").execute("SELECT desk.drawer_now(1)").fetchone()
    assert seen is not None
    assert seen[0]["expected_minor"] == 200000


def test_that_a_venue_has_one_open_drawer_and_desks_see_each_others_steps(db: Database) -> None:
    card = opened(db)
    with refused("BK001"):
        opened(db, who="ravi")
    db.call("count_drawer", at(card, count={HUNDRED: 20}), who="meera")
    with refused("BK005"):
        db.call("move_cash", at(card, amount_minor=100, way="out", reason="bank"), who="asha")


@pytest.mark.parametrize(
    "count", [{"0": 3}, {"-100": 1}, {"100": -1}, {"100": 1.5}, {"100": "3"}, {"x": 1}, [], "12", None]
)
def test_that_a_broken_count_is_refused(db: Database, count: Any) -> None:
    with unchanged(db), refused("BK002") as no:
        db.call("open_drawer", {"drawer": str(uuid4()), "venue": 1, "count": count})
    assert no.facts["field"] == "count"


def test_that_another_business_neither_opens_nor_sees_it(db: Database) -> None:
    card = opened(db)
    for command, body in (("count_drawer", {"count": {}}), ("close_drawer", {"count": {}, "stays_minor": 0})):
        with refused("BK004"):
            db.call(command, at(card, **body), who="asha", tenant=2)
    assert db.as_("asha", 2).execute("SELECT count(*) FROM desk.drawer").fetchone() == (0,)


def test_that_a_day_closes_once_numbered_with_everything_in_it(db: Database) -> None:
    card = opened(db)
    first, second = pending(db), pending(db)
    cash(db, first, 500000)
    cash(db, second, 120000, who="ravi")
    with refused("BK001") as no:
        close_day(db)
    assert no.facts["status"] == "drawer open"
    closed(db, card, {FIVE_HUNDRED: 12, HUNDRED: 22}, stays=200000)
    z = close_day(db, note="quiet day")
    assert (z["z"], z["cash_before_minor"], z["cash_after_minor"], z["note"]) == (1, 0, 200000, "quiet day")
    taken = {line["kind"]: line["amount_minor"] for line in z["money"] if line["account"] == "cash"}
    assert taken == {"payment": 620000, "drawer": -420000}
    assert {(p["name"], p["amount_minor"]) for p in z["people"]} == {
        ("Asha Kulkarni", 500000),
        ("Ravi Patil", 120000),
    } or (sorted(p["amount_minor"] for p in z["people"]) == [120000, 500000])
    assert z["receipts"]["count"] == 2
    with refused("BK002") as no:
        close_day(db)
    assert no.facts["problem"] == "is closed already"
    looked = db.superuser.execute("SELECT DISTINCT last_event FROM desk.payment WHERE tenant_id = 1").fetchall()
    assert looked == [("verify",)]


def test_that_disputed_cash_stays_disputed_and_is_named(db: Database) -> None:
    paid = cash(db, pending(db), 500000)["receipt"]
    db.call(
        "dispute_cash",
        {"payment": paid["payment"], "revision": paid["revision"], "reason": "not in the drawer"},
        who="meera",
    )
    z = close_day(db)
    assert [(d["number"], d["reason"]) for d in z["disputed"]] == [(paid["number"], "not in the drawer")]


def test_that_a_payment_of_a_closed_day_is_not_voided(db: Database) -> None:
    paid = cash(db, pending(db), 500000)["receipt"]
    close_day(db)
    with unchanged(db), refused("BK001") as no:
        db.call(
            "void_payment", {"payment": paid["payment"], "revision": paid["revision"] + 1, "reason": "x"}, who="meera"
        )
    assert no.facts["status"] == "day closed"


def test_that_only_managers_close_days_and_none_that_has_not_come(db: Database) -> None:
    with refused("42501"):
        close_day(db, who="asha")
    with refused("BK002"):
        close_day(db, today() + timedelta(days=2))
    with refused("42501"):
        db.as_("asha").execute("SELECT desk.day_so_far(1)")


def test_that_closed_days_never_change(db: Database) -> None:
    cash(db, pending(db), 500000)
    close_day(db)
    for sql in (
        "UPDATE desk.day_close SET facts = '{}'",
        "DELETE FROM desk.day_close_entry",
        "TRUNCATE desk.drawer_event",
        "DELETE FROM desk.drawer",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            db.superuser.execute(sql.encode())


def test_that_cash_taken_while_a_day_closes_is_in_exactly_one_day(db: Database) -> None:
    cards = [pending(db) for _ in range(12)]
    go = threading.Barrier(5)

    def take(part: list[Json]) -> None:
        with psycopg.connect(db.plain_url("asha"), autocommit=True) as mine:
            go.wait()
            for card in part:
                body = {"booking": card["booking"], "amount_minor": 1000, "currency": "INR"}
                mine.execute("SELECT desk.record_cash(%s, %s)", (uuid4(), Jsonb(body)))

    def close() -> None:
        with psycopg.connect(db.plain_url("meera"), autocommit=True) as mine:
            go.wait()
            for back in (3, 2, 1):
                body = {"venue": 1, "day": (today() - timedelta(days=back)).isoformat()}
                mine.execute("SELECT desk.close_day(%s, %s)", (uuid4(), Jsonb(body)))

    with ThreadPoolExecutor(5) as pool:
        jobs = [pool.submit(take, cards[n::4]) for n in range(4)] + [pool.submit(close)]
        for job in jobs:
            job.result(timeout=60)
    close_day(db)
    found = db.superuser.execute(
        "SELECT sum((line ->> 'amount_minor')::int)::int FROM desk.day_close,"
        " jsonb_array_elements(facts -> 'money') line WHERE line ->> 'account' = 'cash'"
    ).fetchone()
    numbers = db.superuser.execute("SELECT array_agg(z_no ORDER BY z_no) FROM desk.day_close").fetchone()
    assert found is not None
    assert numbers == ([1, 2, 3, 4],)
    assert found[0] == 12000
    assert broken_promises(db) == []


@pytest.mark.parametrize(
    ("promise", "damage"),
    [
        (
            "closed days are numbered without gaps and say what their journals say",
            "UPDATE desk.day_close SET z_no = 3 WHERE z_no = 2",
        ),
        ("closed days are numbered without gaps and say what their journals say", "DELETE FROM desk.day_close_entry"),
        (
            "every difference of a drawer is explained and posted",
            "UPDATE desk.drawer_event SET counted_minor = 7 WHERE kind = 'close'",
        ),
    ],
)
def test_that_a_closed_day_or_a_drawer_that_was_tampered_with_is_found(db: Database, promise: str, damage: str) -> None:
    card = opened(db)
    cash(db, pending(db), 500000)
    closed(db, card, {FIVE_HUNDRED: 10, HUNDRED: 19}, stays=100000, reason="a note is missing")
    close_day(db, today() - timedelta(days=1))
    close_day(db)
    assert broken_promises(db) == []
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL session_replication_role = replica")
        db.superuser.execute(damage.encode())
    assert promise in [name for name, _, _ in broken_promises(db)]
