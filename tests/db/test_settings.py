"""The pages of settings: who may change what, where a wrong value is told, and that nobody overwrites unseen."""

import threading
import time
import uuid
from typing import Any

import psycopg
import pytest

from desk.db.checks.invariants import INVARIANTS
from desk.db.connection import conninfo
from tests.database import Database
from tests.db.acts import Json, hold, refused


def page(db: Database, name: str, venue: int | None = None, who: str = "omkar") -> list[Json]:
    found = db.as_(who).execute("SELECT desk.settings(%s, %s)", (name, venue)).fetchone()
    assert found is not None
    records: list[Json] = found[0]
    return records


def save(db: Database, name: str, record: Json | None, /, who: str = "omkar", **values: Any) -> Json:
    body: Json = {"page": name, "values": values}
    if record is not None:
        body |= {"record": record["record"], "version": record["version"]}
        if record["venue"] is not None:
            body["venue"] = record["venue"]
    else:
        body["venue"] = 1
    saved: Json = db.call("save_setting", body, who=who)["setting"]
    return saved


def told(db: Database, state: str, command: str, body: Json, who: str) -> Json:
    """The facts of a refusal."""
    with refused(state) as said:
        db.call(command, body, who=who)
    return said.facts


def test_that_every_page_is_read_and_saved_without_a_change(db: Database) -> None:
    names = [row[0] for row in db.superuser.execute("SELECT page FROM desk.setting_page ORDER BY page").fetchall()]
    assert {"venue", "space", "session", "hours", "factor", "addon", "tariff", "policy", "tax"} < set(names)
    for name in names:
        for record in page(db, name)[:1]:
            fixed = db.superuser.execute("SELECT fixed FROM desk.setting_page WHERE page = %s", (name,)).fetchone()
            assert fixed is not None
            same = {k: v for k, v in record["values"].items() if k not in fixed[0]}
            assert save(db, name, record, **same)["values"] == record["values"], name


def test_that_a_change_is_told_to_other_desks_and_stands_in_the_log(db: Database) -> None:
    first = page(db, "space", 1)[0]
    listener = db.as_("meera")
    listener.execute("LISTEN desk_1")
    saved = save(db, "space", first, name="Rose Lawn", capacity=420, teardown_minutes=45)
    assert [n.payload for n in listener.notifies(timeout=5, stop_after=1)] == ["house *"]
    assert saved["values"] | {"name": "Rose Lawn", "capacity": 420, "teardown_minutes": 45} == saved["values"]
    assert saved["changed"]["by"] == "Omkar"
    assert saved["version"] != first["version"]


def test_that_nobody_overwrites_what_somebody_else_has_changed_meanwhile(db: Database) -> None:
    seen = page(db, "session", 1)[0]
    save(db, "session", seen, who="meera", name="Evening and night")
    said = told(db, "BK005", "save_setting", body(seen, "session", name="Late"), who="omkar")
    assert said["by"] == "Meera"
    assert page(db, "session", 1)[0]["values"]["name"] == "Evening and night"
    save(db, "session", page(db, "session", 1)[0], name="Late")


def body(record: Json, name: str, /, **values: Any) -> Json:
    wanted = {"page": name, "record": record["record"], "version": record["version"], "values": values}
    return wanted | ({"venue": record["venue"]} if record["venue"] is not None else {})


@pytest.mark.parametrize(
    ("name", "values", "field"),
    [
        ("space", {"capacity": 0}, "capacity"),
        ("space", {"capacity": "many"}, "capacity"),
        ("space", {"kind": "castle"}, "kind"),
        ("space", {"name": None}, "name"),
        ("space", {"name": "x" * 300}, "name"),
        ("space", {"venue_id": 2}, "venue_id"),
        ("space", {"tenant_id": 2}, "tenant_id"),
        ("session", {"ends_minute": 10}, "ends_minute"),
        ("rules", {"hold_minutes": 1}, "hold_minutes"),
        ("rules", {"hold_max_minutes": 5, "hold_minutes": 30}, "hold_max_minutes"),
        ("deposit", {"deposit_bp": 20000}, "deposit_bp"),
        ("venue", {"latitude": 91}, "latitude"),
        ("venue", {"zone": "Asia/Kolkata"}, "zone"),
        ("registration", {"gstin": "27AAAAA0000A1Z0"}, "gstin"),
        ("tariff", {"discount_clerk_bp": 9000, "discount_manager_bp": 100}, "discount_manager_bp"),
        ("policy", {"policy": {"steps": []}}, "policy"),
        ("addon", {"tax_id": 999}, "tax_id"),
        ("factor", {"factor_bp": -1}, "factor_bp"),
        ("factor", {"from_date": "infinity"}, "from_date"),
        ("factor", {"to_date": "0044-03-15 BC"}, "to_date"),
        ("tax", {"code": "ABC"}, "code"),
    ],
)
def test_that_a_wrong_value_is_told_at_its_field(house: Database, name: str, values: Json, field: str) -> None:
    record = page(house, name)[0]
    assert told(house, "BK002", "save_setting", body(record, name, **values), who="omkar")["field"] == field


def test_that_ranks_are_kept_and_nobody_reaches_another_business(house: Database) -> None:
    venue, space = page(house, "venue")[0], page(house, "space", 1)[0]
    for who in ("asha", "meera"):
        told(house, "42501", "save_setting", body(venue, "venue", name="Mine"), who=who)
    told(house, "42501", "save_setting", body(space, "space", name="Mine"), who="asha")
    for name, who in (("venue", "meera"), ("space", "asha")):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            page(house, name, who=who)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        house.as_("omkar").execute("UPDATE desk.venue SET name = 'x'")
    told(house, "BK004", "save_setting", body(space | {"record": "9999"}, "space", name="x"), who="omkar")


def test_that_what_is_booked_keeps_its_price_and_policy_when_settings_change(db18: Database) -> None:
    card = hold(db18)
    before = db18.superuser.execute("SELECT quote, policy, deposit_minor FROM desk.booking").fetchall()
    space = next(r for r in page(db18, "space", 1) if r["record"] == str(card["items"][0]["space"]))
    save(db18, "space", space, base_price_minor=space["values"]["base_price_minor"] * 2 + 100)
    save(
        db18,
        "policy",
        page(db18, "policy")[0],
        policy=page(db18, "policy")[0]["values"]["policy"] | {"steps": [[0, 0]]},
    )
    save(db18, "deposit", page(db18, "deposit")[0], deposit_bp=5000, deposit_fixed_minor=None)
    assert db18.superuser.execute("SELECT quote, policy, deposit_minor FROM desk.booking").fetchall() == before
    assert (
        told(db18, "BK002", "save_setting", body(now(db18, "space", space), "space", active=False), who="omkar")[
            "field"
        ]
        == "active"
    )


def now(db: Database, name: str, record: Json) -> Json:
    return next(r for r in page(db, name, record["venue"]) if r["record"] == record["record"])


def test_that_new_records_get_numbers_of_their_own_and_seasons_can_be_dropped(db18: Database) -> None:
    hall = save(db18, "space", None, name="Terrace", kind="lawn", capacity=80, base_price_minor=2_500_000)
    again = save(db18, "space", None, name="Terrace two", kind="lawn")
    assert int(again["record"]) == int(hall["record"]) + 1
    whole = save(db18, "composite", None, name="Both", parts=[int(hall["record"]), int(again["record"])])
    assert whole["values"]["parts"] == [int(hall["record"]), int(again["record"])]
    season: Json = {"kind": "season", "name": "Wedding", "factor_bp": 12500, "from_day": 1101, "to_day": 228}
    made = save(db18, "factor", None, **season)
    drop = {"page": "factor", "record": made["record"], "venue": 1, "version": made["version"]}
    key = uuid.uuid4()
    assert db18.call("drop_setting", drop, who="omkar", key=key) == db18.call(
        "drop_setting", drop, who="omkar", key=key
    )
    assert made["record"] not in [r["record"] for r in page(db18, "factor", 1)]
    told(db18, "BK002", "drop_setting", drop | {"page": "space"}, who="omkar")
    venue = save(db18, "venue", None, name="Second hall", code="SEC", zone="Asia/Kolkata", currency="INR")
    assert save(db18, "space", None, name="x", kind="hall")["venue"] == 1
    assert venue["record"] in [r["record"] for r in page(db18, "tariff")]
    assert (
        told(
            db18,
            "BK002",
            "save_setting",
            {"page": "composite", "venue": 1, "values": {"name": "One", "parts": [1]}},
            who="omkar",
        )["field"]
        == "parts"
    )


def test_that_a_new_rate_of_a_tax_leaves_the_earlier_one_where_it_was(db18: Database) -> None:
    tax = page(db18, "tax")[0]
    rates = "SELECT valid_from::text, rate_bp FROM desk.tax_rate WHERE tenant_id = 1 AND tax_id = %s ORDER BY 1"
    before = db18.superuser.execute(rates, (int(tax["record"]),)).fetchall()
    saved = save(db18, "tax", tax, rate_bp=1200, rate_from="2031-04-01")
    assert saved["values"] | {"rate_bp": 1200, "rate_from": "2031-04-01"} == saved["values"]
    assert db18.superuser.execute(rates, (int(tax["record"]),)).fetchall() == [*before, ("2031-04-01", 1200)]
    assert told(db18, "BK002", "save_setting", body(saved, "tax", rate_bp=900), "omkar")["field"] == "rate_from"


def test_that_two_places_or_sessions_of_a_venue_never_share_a_name(db: Database) -> None:
    lawn, other = page(db, "space", 1)[:2]
    for name in (
        other["values"]["name"],
        f" {other['values']['name'].upper()} ",
        page(db, "composite", 1)[0]["values"]["name"],
    ):
        body = {
            "page": "space",
            "values": {"name": name},
            "record": lawn["record"],
            "version": lawn["version"],
            "venue": 1,
        }
        facts = told(db, "BK002", "save_setting", body, "omkar")
        assert (facts["field"], facts["problem"]) == ("name", "is there already")
    session = page(db, "session", 1)[0]
    body = {"page": "session", "venue": 1, "values": session["values"]}  # a second one of that name
    assert told(db, "BK002", "save_setting", body, "omkar")["field"] == "name"
    assert save(db, "space", lawn, name=lawn["values"]["name"], capacity=77)["values"]["capacity"] == 77


_KEPT = next(one.sql for one in INVARIANTS if one.name.startswith("a venue knows"))


def test_that_a_venue_always_knows_its_limits_its_hours_and_its_sessions(db: Database) -> None:
    session = "INSERT INTO desk.session (tenant_id, venue_id, session_id, name, starts_minute, ends_minute, full_day)"
    before = db.superuser.execute("SELECT to_jsonb(v) FROM desk.venue v WHERE tenant_id = 2").fetchall()
    for step in (
        "UPDATE desk.tenant SET holds_per_minute = 3, open_holds = 2 WHERE tenant_id = 1",
        "UPDATE desk.tenant SET code = 'XY' WHERE tenant_id = 1",
        "UPDATE desk.opening_hours SET closes_minute = 1200 WHERE tenant_id = 1 AND weekday > 3",
        "DELETE FROM desk.opening_hours WHERE tenant_id = 1 AND venue_id = 1 AND weekday = 2",
        "INSERT INTO desk.opening_hours VALUES (1, 1, 2, 300, 2000)",
        f"{session} VALUES (1, 1, 91, 'Late', 1300, 1600, false), (1, 1, 92, 'Later', 1400, 1700, false)",
        "UPDATE desk.session SET early_max_minutes = 60, early_fee_minor = 500 WHERE session_id = 92",
        "UPDATE desk.session SET venue_id = 2 WHERE tenant_id = 1 AND session_id = 92",
        "DELETE FROM desk.session WHERE session_id > 90",
        "UPDATE desk.venue SET sessions = '{}', opens = '{}', closes = NULL, open_holds = 99, tenant_code = 'ZZ'",
    ):
        db.superuser.execute(step.encode())
        assert db.superuser.execute(_KEPT.encode()).fetchone() == (0,), step
    limits = "SELECT DISTINCT tenant_code, holds_per_minute, open_holds FROM desk.venue WHERE tenant_id = 1"
    assert db.superuser.execute(limits.encode()).fetchall() == [("XY", 3, 2)]
    assert db.superuser.execute("SELECT to_jsonb(v) FROM desk.venue v WHERE tenant_id = 2").fetchall() == before


def test_that_hours_and_sessions_changed_at_the_same_time_are_both_known(db: Database) -> None:
    first, second = (db.stack.enter_context(psycopg.connect(conninfo(db.superuser_url))) for _ in range(2))
    first.execute("UPDATE desk.session SET starts_minute = starts_minute + 5 WHERE tenant_id = 1 AND venue_id = 1")
    hours = "UPDATE desk.opening_hours SET opens_minute = opens_minute + 5 WHERE tenant_id = 1 AND venue_id = 1"
    waiting = threading.Thread(target=lambda: second.execute(hours.encode()))
    waiting.start()
    time.sleep(0.2)
    assert waiting.is_alive()
    first.commit()
    waiting.join(timeout=10)
    second.commit()
    assert db.superuser.execute(_KEPT.encode()).fetchone() == (0,)
