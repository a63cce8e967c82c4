"""Members of staff with a plain SQL client and bad intent: what each attempt meets; none changes anything."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.database import Database, _plain
from tests.db.acts import confirmed, everything, hold, pending, refused, unchanged

DENIED = "42501"
NOTHING = "0 rows"
ATTEMPTS: dict[str, str] = {
    # tables
    "INSERT INTO desk.booking DEFAULT VALUES": DENIED,
    "UPDATE desk.booking SET status = 'confirmed'": DENIED,
    "UPDATE desk.booking SET total_minor = 0, deposit_minor = 0": DENIED,
    "DELETE FROM desk.booking": DENIED,
    "TRUNCATE desk.booking CASCADE": DENIED,
    "INSERT INTO desk.occupancy (tenant_id, space_id, during, status) VALUES (1, 1, '[2027-01-01,2027-01-02)',"
    " 'confirmed')": DENIED,
    "DELETE FROM desk.occupancy": DENIED,
    "UPDATE desk.occupancy SET during = 'empty'": DENIED,
    "UPDATE desk.booking_item SET price_minor = 1": DENIED,
    "DELETE FROM desk.blackout": DENIED,
    "INSERT INTO desk.payment SELECT * FROM desk.payment": DENIED,
    "UPDATE desk.payment SET amount_minor = 1": DENIED,
    "DELETE FROM desk.payment": DENIED,
    "DELETE FROM desk.booking_event": DENIED,
    "UPDATE desk.booking_event SET login = 'desk_t1_meera'": DENIED,
    "DELETE FROM desk.record_event": DENIED,
    "UPDATE desk.counter SET last_no = 0": DENIED,
    "UPDATE desk.customer SET name = 'x'": DENIED,
    "INSERT INTO desk.customer_phone SELECT * FROM desk.customer_phone": DENIED,
    "UPDATE desk.venue SET confirmation_trigger = 'immediate'": DENIED,
    "UPDATE desk.space SET setup_minutes = 0": DENIED,
    "UPDATE desk.tenant SET open_holds = 1000": DENIED,
    "UPDATE desk.session SET multiplier_bp = 0": DENIED,
    "SELECT * FROM desk.request": DENIED,
    "UPDATE desk.request SET answer = '{}'": DENIED,
    "SELECT * FROM desk.space FOR UPDATE": DENIED,
    "BEGIN; LOCK TABLE desk.booking IN ACCESS EXCLUSIVE MODE": DENIED,
    "BEGIN; LOCK TABLE desk.space IN SHARE MODE": DENIED,
    "COPY desk.booking FROM STDIN": DENIED,
    "COPY desk.customer TO '/tmp/customers'": DENIED,
    "COPY desk.customer TO PROGRAM 'true'": DENIED,
    # the law
    "INSERT INTO desk.transition VALUES ('temp_hold', 'cancel', 'confirmed', '{clerk}')": DENIED,
    "UPDATE desk.transition SET actors = '{clerk}'": DENIED,
    "UPDATE desk.booking_change SET statuses = '{temp_hold}'": DENIED,
    "UPDATE desk.function_text SET sha256 = ''": DENIED,
    "SELECT * FROM desk.schema_version": DENIED,
    "ALTER TABLE desk.booking DISABLE TRIGGER ALL": DENIED,
    "DROP TRIGGER booking_guard ON desk.booking": DENIED,
    "ALTER TABLE desk.booking DISABLE ROW LEVEL SECURITY": DENIED,
    "DROP POLICY same_tenant ON desk.booking": DENIED,
    "CREATE POLICY mine ON desk.booking USING (true)": DENIED,
    "ALTER TABLE desk.occupancy DROP CONSTRAINT no_booking_overlap": DENIED,
    "CREATE OR REPLACE FUNCTION desk.my_tenant() RETURNS int LANGUAGE sql AS 'SELECT 2'": DENIED,
    "DROP FUNCTION desk.create_hold": DENIED,
    "ALTER FUNCTION desk.my_tenant() COST 1": DENIED,
    "SET session_replication_role = replica": DENIED,
    "ALTER SYSTEM SET fsync = off": DENIED,
    # helpers that are not commands
    "SELECT desk.lapse_holds(1, ARRAY(SELECT booking_id FROM desk.booking))": DENIED,
    "SELECT desk.next_number(1, 'booking', 2026)": DENIED,
    "SELECT desk.lock_spaces(1, '{1,2,3}')": DENIED,
    "SELECT desk.begin_request(1, gen_random_uuid(), 'x', '{}')": DENIED,
    "SELECT desk.end_request(gen_random_uuid(), '{}')": DENIED,
    "SELECT desk.cancel_by(gen_random_uuid(), '{}', 'complete_event', false)": DENIED,
    "SELECT desk.confirm_if_paid(1, (SELECT booking_id FROM desk.booking LIMIT 1))": DENIED,
    "SELECT desk.booking_card(2, (SELECT booking_id FROM desk.booking LIMIT 1))": DENIED,
    "SELECT desk.keep_customer(2, '{}')": DENIED,
    "SELECT desk.me()": DENIED,
    "SELECT desk.bring_rows(NULL, '[]', 'x', '{}', true)": DENIED,
    "SELECT desk.write_brought(NULL, '{}', '{}', '{}', '{}')": DENIED,
    "SELECT desk.brought_steps('confirmed', true)": DENIED,
    "SELECT desk.count_anew()": DENIED,
    "SELECT desk.make_login(1, 'desk_t1_evil', 'Evil', 'owner', 'x')": DENIED,
    "SELECT desk.may_manage('owner', 'owner')": DENIED,
    "SELECT desk.sweep_holds(1000)": DENIED,
    "SELECT desk.sweep_unpaid()": DENIED,
    # becoming somebody else
    "SET ROLE desk_schema": DENIED,
    "SET ROLE desk_owner": DENIED,
    "SET ROLE desk_manager": DENIED,
    "SET ROLE desk_worker": DENIED,
    "SET ROLE desk_role_admin": DENIED,
    "SET ROLE desk_t1_meera": DENIED,
    "SET SESSION AUTHORIZATION desk_t1_meera": DENIED,
    "GRANT desk_owner TO desk_t1_asha": DENIED,
    "GRANT desk_role_admin TO desk_t1_asha": DENIED,
    "GRANT pg_read_all_data TO desk_t1_asha": DENIED,
    "UPDATE desk.staff SET rank = 'owner' WHERE login = session_user": DENIED,
    "UPDATE desk.staff SET active = false WHERE rank = 'manager'": DENIED,
    "INSERT INTO desk.staff (login, tenant_id, display_name, rank) VALUES ('desk_t1_asha2', 1, 'x', 'owner')": DENIED,
    "ALTER ROLE desk_t1_asha CREATEROLE": DENIED,
    "ALTER ROLE desk_t1_asha BYPASSRLS": DENIED,
    "ALTER ROLE desk_t1_ravi PASSWORD 'x'": DENIED,
    "ALTER ROLE desk_t1_meera NOLOGIN": DENIED,
    "CREATE ROLE desk_t1_evil LOGIN": DENIED,
    "DROP ROLE desk_t1_meera": DENIED,
    "ALTER DATABASE template1 RENAME TO other": DENIED,
    "SELECT rolpassword FROM pg_authid": DENIED,
    "SELECT * FROM pg_shadow": DENIED,
    # places to put something
    "CREATE TABLE desk.mine (x int)": DENIED,
    "CREATE TABLE public.mine (x int)": DENIED,
    "CREATE TEMP TABLE booking (x int)": DENIED,
    "CREATE SCHEMA mine": DENIED,
    "CREATE FUNCTION pg_temp.leak(text) RETURNS bool LANGUAGE sql AS 'SELECT true'": DENIED,
    "CREATE EXTENSION unaccent SCHEMA ext": DENIED,
    "CREATE PUBLICATION p FOR ALL TABLES": DENIED,
    "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION desk.append_only()": DENIED,
    # the machine
    "SELECT pg_read_file('postgresql.conf')": DENIED,
    "SELECT pg_ls_dir('.')": DENIED,
    "SELECT lo_import('/etc/passwd')": DENIED,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE '%meera'": DENIED,
    "SELECT pg_reload_conf()": DENIED,
    "SELECT pg_switch_wal()": DENIED,
    # the other tenant
    "SELECT * FROM desk.booking WHERE tenant_id <> 1": NOTHING,
    "SELECT * FROM desk.customer WHERE tenant_id = 2": NOTHING,
    "SELECT * FROM desk.staff WHERE tenant_id = 2": NOTHING,
    "SET row_security = off; SELECT * FROM desk.booking": DENIED,
    "SELECT * FROM desk.booking WHERE tenant_id = 2 AND 1 / (CASE WHEN note_staff = '' THEN 0 ELSE 1 END) > 0": NOTHING,
    "SELECT * FROM desk.customer WHERE name::int = 1 AND tenant_id = 2": NOTHING,
    "SELECT most_common_vals FROM pg_stats WHERE schemaname = 'desk' AND tablename = 'customer'": NOTHING,
    "SELECT query FROM pg_stat_activity WHERE usename <> session_user AND query LIKE '%SELECT%'": NOTHING,
    "SET search_path = pg_temp, desk; SELECT * FROM booking WHERE tenant_id = 2": NOTHING,
}
WRITES = ("INSERT", "UPDATE", "DELETE", "TRUNCATE", "BEGIN;", "DROP", "ALTER", "CREATE", "COPY")
ONLY_CLERKS = ("sweep_holds", "sweep_unpaid", "SET ROLE desk_worker", "desk_t1_asha")


@pytest.fixture(scope="module")
def furnished(house: Database) -> Database:
    """Something to steal in both tenants."""
    person = {"id": str(uuid4()), "name": "Neighbour Customer", "phone": "+447700900123"}
    confirmed(house, customer={"id": str(uuid4()), "name": "Own Customer", "phone": "+919822012345"})
    hold(house)
    times = {"from": "2027-03-01T16:00:00+00:00", "to": "2027-03-01T22:00:00+00:00"}
    body = {
        "booking": str(uuid4()),
        "venue": 1,
        "items": [{"space": 1, **times}],
        "customer": person,
        "note_staff": "secret",
    }
    house.call("create_hold", body, tenant=2)
    house.superuser.execute("ANALYZE")
    house.as_("meera").execute("SELECT 'a query of somebody else'")
    return house


def attempt(db: Database, login: str, statement: str) -> str:
    """The SQLSTATE, or how many rows came."""
    with psycopg.connect(_plain(db.url(login)), autocommit=True) as connection:
        try:
            cursor = connection.execute(statement.encode())
            while cursor.nextset():
                pass
            return f"{len(cursor.fetchall()) if cursor.description else cursor.rowcount} rows"
        except psycopg.Error as error:
            return error.sqlstate or "no state"


def unexpected(db: Database, login: str, tried: dict[str, str]) -> dict[str, str]:
    found = {statement: attempt(db, login, statement) for statement in tried}
    return {statement: said for statement, said in found.items() if said != tried[statement]}


@pytest.mark.parametrize("login", ["asha", "worker"])
def test_that_no_attempt_changes_or_shows_anything(furnished: Database, login: str) -> None:
    before = everything(furnished)
    tried = {s: e for s, e in ATTEMPTS.items() if login == "asha" or not any(word in s for word in ONLY_CLERKS)}
    assert unexpected(furnished, login, tried) == {}
    assert everything(furnished) == before
    assert len(ATTEMPTS) >= 100


@pytest.mark.parametrize("login", ["meera", "omkar"])
def test_that_managers_and_owners_may_write_no_table_either(furnished: Database, login: str) -> None:
    with unchanged(furnished):
        tried = {s: e for s, e in ATTEMPTS.items() if s.split()[0] in WRITES}
        assert unexpected(furnished, login, tried) == {}


def test_that_no_clerk_confirms_without_money_or_a_manager(house: Database) -> None:
    for kind in ((1, 1, "deposit"), (2, 11, "counter_full"), (4, 31, "gateway_full")):
        card = pending(house, kind)
        ref = {"booking": card["booking"], "revision": card["revision"]}
        tries: list[tuple[str, dict[str, Any], tuple[str, ...]]] = [
            ("manual_confirm", ref, ("42501",)),
            ("manual_confirm", ref | {"reason": "the manager said so"}, ("42501",)),
            ("manual_confirm", ref | {"actor": "system"}, ("BK002",)),
            ("select_payment", ref | {"option": kind[2]}, ("BK001",)),
            ("record_cash", {"booking": card["booking"], "amount_minor": 0, "currency": "INR"}, ("BK002",)),
            ("record_cash", {"booking": card["booking"], "amount_minor": -1, "currency": "INR"}, ("BK002",)),
            ("record_cash", {"booking": card["booking"], "amount_minor": 10**12, "currency": "INR"}, ("BK009",)),
            ("record_cash", {"booking": card["booking"], "amount_minor": 1, "currency": "IDR"}, ("BK009",)),
            (
                "edit_booking",
                {"booking": card["booking"], "fields": {"status": {"was": "pending", "to": "confirmed"}}},
                ("BK002",),
            ),
            ("edit_booking", {"booking": card["booking"], "fields": {"total_minor": {"was": 1, "to": 0}}}, ("BK002",)),
            ("move_booking", ref | {"items": card["items"], "keep_price_reason": "x"}, ("BK002",)),
        ]
        with unchanged(house):
            for command, body, states in tries:
                with refused(*states):
                    house.call(command, body)


def test_that_a_forged_hint_harms_nobody_and_advisory_locks_are_not_to_be_had(house: Database) -> None:
    rival = house.connect("ravi")
    with unchanged(house):
        rival.execute("SELECT pg_notify('desk_1', 'booking forged'), pg_notify('desk_2', 'house *')")
        rival.execute("LISTEN desk_2")
        with refused("42501"):
            rival.execute("SELECT pg_advisory_lock(1)")
    assert hold(house)["status"] == "temp_hold"


def test_that_a_rivals_objects_are_never_found_by_our_functions(house: Database) -> None:
    house.superuser.execute("CREATE SCHEMA IF NOT EXISTS trap; GRANT USAGE ON SCHEMA trap TO PUBLIC")
    house.superuser.execute("CREATE OR REPLACE FUNCTION trap.now() RETURNS int LANGUAGE sql AS 'SELECT 1/0'")
    house.superuser.execute(
        "CREATE OR REPLACE FUNCTION trap.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS"
        " 'SELECT NULL::timestamptz'"
    )
    house.superuser.execute(
        "CREATE OR REPLACE FUNCTION trap.jsonb_typeof(jsonb) RETURNS text LANGUAGE sql AS $$ SELECT 'trap' $$"
    )
    clerk = house.as_("asha")
    clerk.execute("SET search_path = trap, pg_catalog")
    assert hold(house)["status"] == "temp_hold"
    clerk.execute("RESET search_path")


def test_that_settings_of_the_session_do_not_bend_the_rules(house: Database) -> None:
    clerk = house.as_("asha")
    hold(house)  # functions are read once a session: read with strings that do not conform, they refuse everything
    for setting in (
        *("TimeZone = 'America/St_Johns'", "DateStyle = 'German, DMY'", "IntervalStyle = 'sql_standard'"),
        *("extra_float_digits = 0", "standard_conforming_strings = off", "enable_seqscan = off"),
        "plpgsql.variable_conflict = 'use_column'",
    ):
        try:
            clerk.execute(f"SET {setting}".encode())
        except psycopg.Error:
            continue
    card = hold(house)
    with refused("BK007"):
        hold(house, guests=900)
    clerk.execute("RESET ALL")
    assert (card["total_minor"], card["status"]) == (6_000_000, "temp_hold")


def test_that_a_command_in_an_older_snapshot_is_refused(house: Database) -> None:
    clerk = house.as_("asha")
    for level in ("repeatable read", "serializable"):
        clerk.execute(f"SET default_transaction_isolation = '{level}'".encode())
        with unchanged(house), refused("25001"):
            hold(house)
    clerk.execute("RESET ALL")
    assert hold(house)["status"] == "temp_hold"
