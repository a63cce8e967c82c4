"""What hostile logins try beyond tables and ranks: JSON, paths, operators, listening, flooding, endless transactions.

The tables, ranks and other businesses stand in test_hostile_staff and test_money_hostile; docs/attacks.md tells what a
clerk can still do.
"""

import json
from uuid import uuid4

import psycopg
import pytest

from desk.db.connection import parsed
from desk.db.translate import translate
from desk.domain.errors import Unavailable
from desk.server.supervisor import EmbeddedServer
from tests.database import Cluster, Database, _plain, build_template
from tests.db.acts import a_day, at, hold, on, refused, unchanged
from tests.db.test_hostile_staff import DENIED, NOTHING, unexpected
from tests.quick_server import server_folder, start_quickly

ABSENT = "42704"  # what it needs does not exist here
NO_SCHEMA = "3F000"
QUIET = "-1 rows"  # carried out, with a warning and without any effect
TRICKS: dict[str, str] = {
    # names that would be found before ours
    "CREATE SCHEMA asha": DENIED,
    "CREATE SCHEMA AUTHORIZATION desk_t1_asha": DENIED,
    "CREATE OPERATOR = (LEFTARG = int, RIGHTARG = int, FUNCTION = int4ne)": NO_SCHEMA,
    "CREATE OPERATOR public.= (LEFTARG = int, RIGHTARG = int, FUNCTION = int4ne)": DENIED,
    "CREATE OPERATOR ext.&& (LEFTARG = int, RIGHTARG = int, FUNCTION = int4ne)": DENIED,
    "CREATE OPERATOR CLASS desk.c FOR TYPE int USING btree AS STORAGE int": DENIED,
    "CREATE CAST (jsonb AS int) WITH INOUT": DENIED,
    "CREATE TYPE desk.money AS (x int)": DENIED,
    "CREATE DOMAIN public.jsonb AS text": DENIED,
    "CREATE AGGREGATE ext.max(int) (SFUNC = int4pl, STYPE = int)": DENIED,
    'CREATE COLLATION desk.c FROM "C"': DENIED,
    "CREATE CONVERSION ext.c FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1": DENIED,
    "CREATE RULE r AS ON INSERT TO desk.booking DO INSTEAD NOTHING": DENIED,
    "CREATE TRIGGER t BEFORE INSERT ON desk.booking EXECUTE FUNCTION desk.append_only()": DENIED,
    "CREATE VIEW ext.booking AS SELECT * FROM desk.booking": DENIED,
    "CREATE MATERIALIZED VIEW public.b AS SELECT * FROM desk.customer": DENIED,
    "CREATE INDEX ON desk.booking ((1 / 0))": DENIED,
    "CREATE STATISTICS desk.s ON status, rev FROM desk.booking": DENIED,
    "CREATE SEQUENCE public.s": DENIED,
    "SELECT * INTO TEMP stolen FROM desk.customer": DENIED,
    "CREATE TEMP VIEW booking AS SELECT 1": DENIED,
    "ALTER FUNCTION desk.create_hold SET search_path = pg_temp": DENIED,
    "ALTER TABLE desk.booking SET SCHEMA public": DENIED,
    "ALTER SCHEMA desk RENAME TO gone": DENIED,
    "COMMENT ON TABLE desk.booking IS 'mine'": DENIED,
    "REASSIGN OWNED BY desk_schema TO desk_t1_asha": DENIED,
    "DROP OWNED BY desk_schema": DENIED,
    "DROP SCHEMA desk CASCADE": DENIED,
    "DROP EXTENSION btree_gist CASCADE": DENIED,
    "REINDEX TABLE desk.booking": DENIED,
    "CLUSTER desk.booking USING booking_pkey": DENIED,
    "CREATE EXTENSION dblink SCHEMA ext": DENIED,
    "CREATE EXTENSION hstore SCHEMA public": DENIED,
    "ALTER TABLE desk.booking OWNER TO session_user": DENIED,
    "ALTER FUNCTION desk.create_hold SECURITY INVOKER": DENIED,
    "GRANT SELECT, UPDATE ON desk.booking TO PUBLIC": QUIET,
    "GRANT EXECUTE ON FUNCTION desk.me TO PUBLIC": DENIED,
    "DROP OWNED BY session_user": QUIET,
    "SELECT nextval('desk.message_message_id_seq')": DENIED,
    "SELECT setval('desk.money_event_event_no_seq', 1)": DENIED,
    "SELECT last_value FROM desk.message_message_id_seq": DENIED,
    "SELECT ext.similarity('a', 'b')": DENIED,
    "SELECT pg_import_system_collations('desk')": DENIED,
    "VACUUM FULL desk.booking": QUIET,
    "ANALYZE desk.customer": QUIET,
    "CREATE LANGUAGE plperl": "0A000",
    "LOAD '/tmp/evil.so'": DENIED,
    "DO LANGUAGE plpgsql 'BEGIN UPDATE desk.booking SET total_minor = 0; END'": DENIED,
    "DO LANGUAGE plpgsql 'BEGIN EXECUTE ''SET ROLE desk_schema''; END'": DENIED,
    "PREPARE p AS UPDATE desk.booking SET total_minor = 0; EXECUTE p": DENIED,
    "EXPLAIN ANALYZE DELETE FROM desk.booking": DENIED,
    "WITH gone AS (DELETE FROM desk.payment RETURNING 1) SELECT * FROM gone": DENIED,
    "MERGE INTO desk.customer c USING desk.staff s ON c.name = s.display_name WHEN MATCHED THEN DELETE": DENIED,
    "SELECT set_config('session_replication_role', 'replica', false)": DENIED,
    "SELECT set_config('role', 'desk_schema', false)": DENIED,
    "SET LOCAL ROLE desk_backup": DENIED,
    "SET row_security = off; SELECT * FROM desk.customer": DENIED,
    # what outlives the session, or is everybody's
    "BEGIN; SELECT 1; PREPARE TRANSACTION 'kept'": "55000",
    "ALTER ROLE ALL SET synchronous_commit = off": DENIED,
    "ALTER DATABASE postgres SET search_path = mine": DENIED,
    "ALTER ROLE desk_t1_meera SET statement_timeout = 1": DENIED,
    "ALTER ROLE desk_t1_asha VALID UNTIL 'infinity'": DENIED,
    "ALTER ROLE desk_t1_asha CONNECTION LIMIT 1000": DENIED,
    "GRANT desk_t1_asha TO desk_t1_ravi": DENIED,
    "REVOKE desk_clerk FROM desk_t1_ravi": DENIED,
    "ALTER GROUP desk_owner ADD USER desk_t1_asha": DENIED,
    "COMMENT ON ROLE desk_t1_asha IS 'owner'": DENIED,
    "COMMENT ON DATABASE postgres IS 'mine'": DENIED,
    "SET temp_file_limit = -1": DENIED,
    "SET deadlock_timeout = '1h'": DENIED,
    "SET log_statement = 'none'": DENIED,
    "SET track_activities = off": DENIED,
    "SET session_preload_libraries = 'x'": DENIED,
    "SET zero_damaged_pages = on": DENIED,
    "SET allow_system_table_mods = on": DENIED,
    # the table of locks, which is one for all businesses of the server
    "SELECT count(pg_advisory_lock(n)) FROM generate_series(1, 20000) n": DENIED,
    "SELECT count(pg_try_advisory_lock_shared(n, n)) FROM generate_series(1, 20000) n": DENIED,
    "SELECT count(pg_try_advisory_xact_lock(n)) FROM generate_series(1, 20000) n": DENIED,
    "SELECT count(lo_unlink(lo_create(0))) FROM generate_series(1, 20000)": DENIED,
    "SELECT lo_from_bytea(0, 'x')": DENIED,
    # the machine and other servers
    "COPY desk.booking FROM PROGRAM 'true'": DENIED,
    "COPY (SELECT 1) TO '/tmp/x'": DENIED,
    "SELECT pg_stat_file('postgresql.conf')": DENIED,
    "SELECT pg_ls_waldir()": DENIED,
    "SELECT pg_ls_logdir()": DENIED,
    "SELECT pg_current_logfile()": DENIED,
    "SHOW data_directory": DENIED,
    "SHOW hba_file": DENIED,
    "SELECT * FROM pg_backend_memory_contexts": DENIED,
    "SELECT * FROM pg_shmem_allocations": DENIED,
    "SELECT * FROM pg_config": DENIED,
    "SELECT pg_stat_reset_shared('bgwriter')": DENIED,
    "SELECT pg_stat_reset_single_table_counters('desk.booking'::regclass)": DENIED,
    "SELECT pg_wal_replay_pause()": DENIED,
    "SELECT pg_replication_origin_create('x')": DENIED,
    "SELECT gin_clean_pending_list(c.oid) FROM pg_class c JOIN pg_am a ON a.oid = c.relam"
    " WHERE a.amname = 'gin' AND c.relnamespace = 'desk'::regnamespace LIMIT 1": DENIED,
    "CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw": ABSENT,
    "CREATE FOREIGN DATA WRAPPER w": DENIED,
    "CREATE SUBSCRIPTION s CONNECTION 'host=example.invalid' PUBLICATION p": DENIED,
    "CREATE TABLESPACE t LOCATION '/tmp'": DENIED,
    "CREATE DATABASE mine": DENIED,
    "SELECT pg_read_binary_file('pg_hba.conf')": DENIED,
    "SELECT * FROM pg_hba_file_rules": DENIED,
    "SELECT * FROM pg_file_settings": DENIED,
    "SELECT lo_export(1, '/tmp/x')": DENIED,
    "SELECT pg_stat_reset()": DENIED,
    "SELECT pg_create_restore_point('x')": DENIED,
    "SELECT pg_create_logical_replication_slot('s', 'pgoutput')": DENIED,
    "SELECT pg_promote()": DENIED,
    "SELECT pg_rotate_logfile()": DENIED,
    "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename LIKE '%meera'": DENIED,
    "CHECKPOINT": DENIED,
    # secrets and other people's doings
    "SELECT passwd FROM pg_catalog.pg_shadow": DENIED,
    "SELECT * FROM pg_user_mappings WHERE umoptions IS NOT NULL": NOTHING,
    "SELECT client_addr FROM pg_stat_activity WHERE usename <> session_user AND client_addr IS NOT NULL": NOTHING,
    "SELECT * FROM pg_statistic": DENIED,
    "SELECT * FROM pg_largeobject": DENIED,
    "TABLE desk.request": DENIED,
    "SELECT query FROM pg_stat_activity WHERE usename LIKE '%meera' AND query NOT LIKE '<%'": NOTHING,
    "SELECT last_value FROM pg_sequences WHERE schemaname = 'desk' AND last_value IS NOT NULL": NOTHING,
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE 'desk\\_t%\\_omkar'": NOTHING,
    "SELECT 1 WHERE query_to_xml('TABLE desk.customer', true, true, '')::text LIKE '%<name>Thames%'": NOTHING,
    "SELECT ctid, xmin, xmax FROM desk.booking WHERE tenant_id = 2": NOTHING,
    "SELECT * FROM desk.account_balance WHERE tenant_id = 2": NOTHING,
    "SELECT * FROM desk.subject_balance WHERE tenant_id = 2": NOTHING,
    "SELECT * FROM desk.booking_event WHERE tenant_id = 2": NOTHING,
    "SELECT * FROM desk.ledger_entry WHERE tenant_id = 2": NOTHING,
    "SELECT * FROM desk.booking b JOIN desk.customer c ON true WHERE b.tenant_id <> c.tenant_id": NOTHING,
    "SELECT * FROM desk.customer TABLESAMPLE BERNOULLI (100) WHERE tenant_id = 2": NOTHING,
}
BODIES: dict[str, str] = {
    "two of one name": '{"booking": "%(id)s", "booking": "x", "venue": 1, "items": []}',
    "a prototype": '{"__proto__": {"rank": "owner"}, "booking": "%(id)s", "venue": 1, "items": []}',
    "deep": '{"booking": "%(id)s", "venue": 1, "items": ' + "[" * 500 + "]" * 500 + "}",
    "wide": '{"booking": "%(id)s", "venue": 1, "items": [' + ",".join(["{}"] * 20_000) + "]}",
    "a number too large to be one": '{"booking": "%(id)s", "venue": 1e400, "items": []}',
    "not a number": '{"booking": "%(id)s", "venue": "NaN", "items": []}',
    "SQL for a number": '{"booking": "%(id)s", "venue": "1); DROP TABLE desk.booking; --", "items": []}',
    "a path for a name": '{"booking": "%(id)s", "venue": 1, "items": [{"space": "$.space", "from": "x", "to": "y"}]}',
    "names that only look alike": '{"booking": "%(id)s", "venue": 1, "іtems": []}',
    "another's business": '{"booking": "%(id)s", "venue": 1, "items": [], "tenant_id": 2}',
    "a megabyte of notes": '{"booking": "%(id)s", "venue": 1, "items": [], "note_staff": "' + "x" * 1_000_000 + '"}',
    "an actor": '{"booking": "%(id)s", "venue": 1, "items": [], "created_by": "desk_t1_meera"}',
}
UNREADABLE = {
    "a null": '{"booking": "\\u0000"}',
    "half a letter": '{"booking": "\\ud800"}',
    "no JSON": "{'a': 1}",
    "deeper than the stack": "[" * 1_000_000 + "]" * 1_000_000,
}
RIGHTS = (
    "SELECT md5(string_agg(x::text, '|' ORDER BY x::text)) FROM (SELECT relname, relacl, relowner FROM pg_class"
    " UNION ALL SELECT proname, proacl, proowner FROM pg_proc) x"
)


@pytest.mark.parametrize("login", ["asha", "worker"])
def test_that_no_trick_changes_or_shows_anything(house: Database, login: str) -> None:
    hold(house)
    house.as_("meera").execute("SELECT 'what a manager asks'")
    rights = house.superuser.execute(RIGHTS).fetchone()
    with unchanged(house):
        assert unexpected(house, login, TRICKS) == {}
    assert house.superuser.execute(RIGHTS).fetchone() == rights
    assert len(TRICKS) >= 120


def test_that_hostile_json_is_refused_with_words_and_changes_nothing(house: Database) -> None:
    clerk = house.as_("asha")
    with unchanged(house):
        for what, text in BODIES.items():
            with pytest.raises(psycopg.Error) as no:
                clerk.execute("SELECT desk.create_hold(%s, %s::jsonb)", (uuid4(), text % {"id": uuid4()}))
            assert no.value.sqlstate in ("BK002", "BK004"), f"{what}: {no.value.sqlstate} {no.value}"
        for what, text in UNREADABLE.items():
            with pytest.raises(psycopg.Error) as no_json:
                clerk.execute("SELECT desk.create_hold(%s, %s::jsonb)", (uuid4(), text))
            assert (no_json.value.sqlstate or "")[:2] == ("54" if what.startswith("deeper") else "22"), what


def test_that_listening_to_another_business_hears_no_name_number_or_amount(house: Database) -> None:
    spy, who = house.connect("asha"), f"Secret {uuid4()}"
    spy.execute("LISTEN desk_2")
    day = a_day(house)
    times = {"from": f"{day}T16:00:00+00:00", "to": f"{day}T22:00:00+00:00"}
    person = {"id": str(uuid4()), "name": who, "phone": "+447700900123"}
    body = {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **times}], "customer": person}
    card = house.call("create_hold", body, tenant=2)
    heard = " ".join(note.payload for note in spy.notifies(timeout=2, stop_after=1))
    assert card["booking"] in heard
    for private in (who, "447700900123", card["number"], str(card["total_minor"]), "asha", "Thames"):
        assert private not in heard


def test_that_flooding_is_bounded_and_the_others_go_on(db: Database) -> None:
    """A script in the clerk's own session makes as many holds as the limit allows; then it meets the limit."""
    script = (
        "DO $$ BEGIN FOR n IN 1..40 LOOP BEGIN PERFORM desk.create_hold(gen_random_uuid(), jsonb_build_object("
        "'booking', gen_random_uuid(), 'venue', 1, 'items', jsonb_build_array(jsonb_build_object('space', 1, 'from',"
        " (current_date + 30 + n)::text || 'T16:00+05:30', 'to', (current_date + 30 + n)::text || 'T23:00+05:30'))));"
        " EXCEPTION WHEN SQLSTATE 'BK008' THEN NULL; END; END LOOP; END $$"
    )
    db.as_("asha").execute(script.encode())
    made = db.superuser.execute("SELECT count(*) FROM desk.booking WHERE created_by = 'desk_t1_asha'").fetchone()
    assert made == (10,)
    rival = db.as_("asha")
    rival.execute(
        "SELECT pg_notify('desk_1', 'booking ' || gen_random_uuid()::text || ' 1') FROM generate_series(1, 5000)"
    )
    assert hold(db, who="ravi", space=2)["status"] == "temp_hold"


def test_that_a_hold_is_not_endless_however_often_it_is_extended_or_made_anew(house: Database) -> None:
    card = hold(house)
    with refused("BK002", "BK006", "BK007", "BK008"):
        for _ in range(50):
            card = house.call("extend_hold", on(card, minutes=60))
    left = house.superuser.execute(
        "SELECT hold_expires_at - created_at FROM desk.booking WHERE booking_id = %s", (card["booking"],)
    ).fetchone()
    assert left is not None
    assert left[0].total_seconds() <= 72 * 3600


def test_that_an_endless_transaction_holds_up_only_its_own_business_and_ends_with_its_session(db: Database) -> None:
    day = a_day(db)
    rival = psycopg.connect(_plain(db.url("asha")))
    rival.execute("SET idle_in_transaction_session_timeout = 0")
    item = {"space": 1, **at(day)}
    rival.execute(
        "SELECT desk.create_hold(gen_random_uuid(), %s::jsonb)",
        (json.dumps({"booking": str(uuid4()), "venue": 1, "items": [item]}),),
    )
    other = {"from": f"{day}T16:00:00+00:00", "to": f"{day}T22:00:00+00:00"}
    body = {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **other}]}
    assert db.call("create_hold", body, tenant=2)["status"] == "temp_hold"
    ravi = db.as_("ravi")
    ravi.execute("SET lock_timeout = '200ms'")
    with refused("55P03"):
        hold(db, who="ravi", when=at(day))
    rival.close()  # what whoever manages the server does with pg_terminate_backend
    assert hold(db, who="ravi", when=at(day))["status"] == "temp_hold"


@pytest.mark.nightly
@pytest.mark.timeout(900)  # it makes a server and a house of its own
def test_that_a_queue_of_hints_that_somebody_fills_is_freed_by_the_next_round_of_any_worker() -> None:
    """On a server whose queue is short, and for a minute at most: nothing is lost, and nobody else is put out."""
    with server_folder() as root:
        server = EmbeddedServer(root / "small")
        url = start_quickly(server)
        build_template(url)
        with psycopg.connect(_plain(url), autocommit=True) as admin:
            admin.execute("ALTER SYSTEM SET max_notify_queue_pages = 64")  # 512 kB; 8 GB otherwise
        server.stop()
        cluster = Cluster(superuser_url=parsed(server.start().url()), version=18)
        db = cluster.copy()
        with db.stack:
            listener = psycopg.connect(_plain(db.url("asha")))
            for statement in ("LISTEN desk_1", "COMMIT", "SET idle_in_transaction_session_timeout = 0", "SELECT 1"):
                listener.execute(statement.encode())
            flood = "SELECT pg_notify('x', repeat('y', 7000) || n) FROM generate_series(1, 10) n"
            with refused("54000"):
                for _ in range(20):
                    db.as_("asha").execute(flood.encode())
            with pytest.raises(psycopg.Error) as full, unchanged(db):
                hold(db, who="ravi")
            assert type(translate(full.value)) is Unavailable
            at_rest = db.connect("meera")
            at_rest.execute("LISTEN desk_1")
            db.as_("worker", tenant=2).execute("SELECT desk.sweep_holds()")
            assert hold(db, who="ravi")["status"] == "temp_hold"
            with pytest.raises(psycopg.errors.AdminShutdown):
                listener.execute("SELECT 1")
            assert at_rest.execute("SELECT 1").fetchone() == (1,)
        cluster.close()
        server.stop()


def test_that_a_worker_puts_nobody_out_for_a_transaction_while_the_queue_of_hints_is_short(db: Database) -> None:
    reader = db.connect("asha")
    reader.execute("LISTEN desk_1")
    reader.execute("BEGIN")
    hold(db, who="ravi")
    db.as_("worker").execute("SELECT desk.sweep_holds()")
    assert reader.execute("SELECT 1").fetchone() == (1,)
