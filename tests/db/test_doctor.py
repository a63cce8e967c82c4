"""The doctor finds each of fifty planted faults by its name, and is quiet about a house that is well."""

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from desk.db.checks.doctor import findings
from desk.db.connection import engine_for
from desk.db.keeping import DatabaseKeeping
from desk.doctor import this_pc
from desk.doctor.keys import missing_keys
from desk.doctor.this_pc import findings_here
from desk.providers.kept_keys import keep_keys
from desk.resources import resource_path
from desk.secrets import SecretStore, open_store
from desk.server.errors import EngineMissing
from desk.settings import ServerPlace, Settings
from desk.ui.papers.setting import printer_for
from desk.ui.window_state import WindowState
from desk.usecases.papers import PaperFormat
from desk.usecases.ports import Finding
from tests.database import Database
from tests.db.acts import cash, confirmed, pending
from tests.db.money_acts import provider, start

# what was done to the guards, each a finding `guards`: SQL that plants the fault and SQL that takes it back
GUARDS = [
    ("ALTER TABLE desk.booking DISABLE TRIGGER booking_guard", "ALTER TABLE desk.booking ENABLE TRIGGER booking_guard"),
    ("ALTER TABLE desk.customer DISABLE ROW LEVEL SECURITY", "ALTER TABLE desk.customer ENABLE ROW LEVEL SECURITY"),
    (
        "ALTER POLICY same_tenant ON desk.booking USING (true)",
        "ALTER POLICY same_tenant ON desk.booking USING (tenant_id = (SELECT desk.my_tenant()))",
    ),
    ("GRANT UPDATE ON desk.payment TO desk_clerk", "REVOKE UPDATE ON desk.payment FROM desk_clerk"),
    ("GRANT EXECUTE ON FUNCTION desk.me() TO PUBLIC", "REVOKE EXECUTE ON FUNCTION desk.me() FROM PUBLIC"),
    ("ALTER ROLE desk_clerk CREATEDB", "ALTER ROLE desk_clerk NOCREATEDB"),
    ("GRANT CREATE ON SCHEMA public TO PUBLIC", "REVOKE CREATE ON SCHEMA public FROM PUBLIC"),
    ("ALTER TABLE desk.booking ADD COLUMN secret text", "ALTER TABLE desk.booking DROP COLUMN secret"),
    ("CREATE INDEX extra_ix ON desk.booking (guests)", "DROP INDEX desk.extra_ix"),
    (
        "ALTER FUNCTION desk.my_tenant() RESET search_path",
        "ALTER FUNCTION desk.my_tenant() SET search_path = pg_catalog, pg_temp",
    ),
    ("ALTER TABLE desk.occupancy DROP CONSTRAINT no_booking_overlap", ""),
]
# names of the findings that the last test plants on this PC
HERE = (
    *("backup files", "key store", "second folder", "settings password", "settings rights", "data folder", "disk"),
    *("memory", "engine", "fonts", "printer A4", "printer A5", "printer 80 mm", "printers"),
)
FONT = "fonts/DeskSans-Bold.ttf"
QUIET = "ALTER TABLE desk.{table} DISABLE TRIGGER USER; {change}; ALTER TABLE desk.{table} ENABLE TRIGGER USER"
MESSAGE = (
    "INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, booking_id, state, next_at,"
    " stale_at) SELECT 1, 'payment_due', '{state}', 'payment_due', '{{sms}}', 'sms', booking_id, '{state}', {next_at},"
    " clock_timestamp() + interval '1 day' FROM desk.booking LIMIT 1"
)
# name of the finding → SQL that plants the fault
STATE = [
    ("messages waiting", MESSAGE.format(state="queued", next_at="clock_timestamp() - interval '1 hour'")),
    ("messages failed", MESSAGE.format(state="failed", next_at="NULL")),
    ("messages unsure", MESSAGE.format(state="ambiguous", next_at="NULL")),
    ("disabled logins", "UPDATE desk.staff SET active = false WHERE login = 'desk_t1_ravi'"),
    ("mighty logins", "ALTER ROLE desk_t1_asha CREATEROLE"),
    ("alert Expire holds", "INSERT INTO desk.alert (tenant_id, source, problem) VALUES (1, 'Expire holds', 'x')"),
    (
        "holds",
        QUIET.format(
            table="booking",
            change="UPDATE desk.booking SET status = 'temp_hold', hold_expires_at = "
            "clock_timestamp() - interval '1 hour' WHERE status = 'pending'",
        ),
    ),
    (
        "invariant every journal has two lines or more that sum to zero",
        QUIET.format(
            table="ledger_entry",
            change="UPDATE desk.ledger_entry SET amount_minor = amount_minor + 1 WHERE account = 'cash'",
        ),
    ),
    (
        "invariant a booking spans its items",
        QUIET.format(table="booking_item", change="UPDATE desk.booking_item SET ends_at = ends_at + interval '1 hour'"),
    ),
    (
        "invariant what narrows down who owes, and what a day's report holds, leaves nothing out",
        QUIET.format(table="booking", change="UPDATE desk.booking SET owing_from = 'infinity'"),
    ),
    (
        "payments",
        QUIET.format(
            table="payment_request", change="UPDATE desk.payment_request SET requested_at = now() - interval '1 hour'"
        ),
    ),
    (
        "payments unchecked",
        QUIET.format(
            table="payment_request",
            change="UPDATE desk.payment_request SET tries = 1, next_at = now() - interval '1 hour'",
        ),
    ),
    (
        "refunds",
        "SET session_replication_role = replica; INSERT INTO desk.refund_request (tenant_id, refund_id, provider,"
        " attempt, money_ref, next_at) VALUES (1, gen_random_uuid(), 'fake', 'attempt-of-a-test', 'x',"
        " now() - interval '1 hour');"
        " RESET session_replication_role",
    ),
    ("disabled sessions", "UPDATE desk.staff SET active = false WHERE login = 'desk_t1_ravi'"),
    (
        "missing logins",
        QUIET.format(
            table="staff", change="UPDATE desk.staff SET login = 'desk_t1_gone' WHERE login = 'desk_t1_meera'"
        ),
    ),
    ("backup", "UPDATE desk.staff SET created_at = created_at - interval '30 days'"),
    (
        "uncounted tables",
        "ALTER TABLE desk.function_text SET (autovacuum_enabled = off); INSERT INTO desk.function_text (name, sha256)"
        " SELECT n, repeat('x', 400) FROM generate_series(1, 4000) n; SET allow_system_table_mods = on;"
        " UPDATE pg_class SET reltuples = -1 WHERE oid = 'desk.function_text'::regclass",
    ),
    (
        "autovacuum",
        "DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET track_counts = off', current_database()); END$$",
    ),
]


class KeepsAll:
    """A key store that works, for a machine that may have none."""

    keeps = True

    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, secret: str) -> None: ...
    def forget(self, name: str) -> None: ...


def bad(found: list[Finding]) -> set[str]:
    """What is not well, but for the settings with which every server of the tests is started."""
    unsafe = {"fsync", "full_page_writes", "synchronous_commit"}
    return {finding.name for finding in found if finding.state != "good"} - unsafe


def test_that_there_are_twenty_planted_faults_and_twenty_more() -> None:
    assert len({plant for plant, _ in GUARDS}) + len({name for name, _ in STATE}) + len(set(HERE)) >= 40


def test_that_each_planted_fault_of_the_database_is_found_with_advice(db18: Database) -> None:
    confirmed(db18)
    cash(db18, pending(db18, customer=None), 1000)
    engine = engine_for(db18.url("worker"), lanes=1)
    DatabaseKeeping(engine).tell_backup("backup")
    engine.dispose()
    provider(db18)
    start(db18, pending(db18, customer=None))
    db18.as_("ravi").execute("SELECT 1")  # stays connected
    worker = db18.url("worker")
    first = findings(worker)
    assert {"fsync", "full_page_writes"} <= {finding.name for finding in first}, "a test's server waits for no disk"
    assert bad(first) == set()
    for plant, heal in GUARDS:
        db18.superuser.execute(plant)
        found = findings(worker)
        assert bad(found) == {"guards"}, plant
        assert all(finding.advice for finding in found if finding.state != "good")
        if heal:
            db18.superuser.execute(heal)
    db18.superuser.execute("DELETE FROM desk.alert")
    db18.superuser.execute("ALTER TABLE desk.backup DISABLE TRIGGER USER; DELETE FROM desk.backup")
    for name, plant in STATE:
        try:
            db18.superuser.execute(plant)
            found = findings(worker)
            assert name in bad(found), (name, bad(found))
            assert all(finding.advice for finding in found if finding.state != "good")
        finally:
            db18.superuser.execute("ALTER ROLE desk_t1_asha NOCREATEROLE")
    assert bad(findings(worker.set(port=1))) == {"connection"}
    assert bad(findings(worker.set(password="no"))) == {"connection"}
    db18.superuser.execute("UPDATE desk.schema_version SET version_num = '9999'")
    assert {f.name: f.advice for f in findings(db18.superuser_url)}["schema"].startswith("Install the newer")
    db18.superuser.execute("ALTER DATABASE " + str(worker.database) + " SET password_encryption = 'md5'")
    assert "passwords" in bad(findings(worker))


class InMemory(KeepsAll):
    """Holds what it is given."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.held.get(name)

    def put(self, name: str, secret: str) -> None:
        self.held[name] = secret


def test_that_keys_of_a_provider_in_use_are_missed_on_the_workers_pc(db18: Database) -> None:
    db18.superuser.execute("DELETE FROM desk.message_provider")
    db18.superuser.execute("DELETE FROM desk.payment_provider")
    store, url = InMemory(), db18.url("worker")
    assert missing_keys(url, store) == []
    db18.superuser.execute(
        "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways, active)"
        " VALUES (1, 1, 'razorpay', '{link}', true), (1, 1, 'stripe', '{link}', false), (1, 1, 'demo', '{link}', true)"
    )
    db18.superuser.execute(
        "INSERT INTO desk.message_provider (tenant_id, provider, channels, place, seen_at)"
        " VALUES (1, 'msg91', '{sms}', 1, clock_timestamp()), (1, 'twilio', '{sms}', 2, NULL)"
    )
    found = missing_keys(url, store)
    assert [(finding.name, finding.state) for finding in found] == [("keys razorpay", "bad"), ("keys msg91", "bad")]
    assert all("desk provider set" in finding.advice for finding in found)
    keep_keys("msg91", url, store, {"auth_key": "x"})
    assert [finding.name for finding in missing_keys(url, store)] == ["keys razorpay"]
    keep_keys("razorpay", url, store, {"key_id": "x"})
    assert [(finding.name, finding.state) for finding in missing_keys(url, store)] == [("keys", "good")]
    assert [finding.name for finding in missing_keys(db18.superuser_url, store)] == ["keys"]
    store.held = dict.fromkeys(store.held, "torn")
    assert len(missing_keys(url, store)) == 2


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    file = tmp_path / "settings.toml"
    file.write_text('server = "this_pc"\n')
    file.chmod(0o600)
    monkeypatch.setenv("DESK_SETTINGS", str(file))
    return Settings(data_dir=tmp_path / "data", server=ServerPlace.THIS_PC)


@dataclass(kw_only=True)
class Pc:
    """This PC as the doctor sees it; `seen` are the faults that were found so far."""

    settings: Settings
    window: WindowState
    seen: set[str] = field(default_factory=set)

    def faults(self, store: Callable[[], SecretStore] = KeepsAll, **settings: Any) -> set[str]:
        chosen = {paper: printer_for(self.window, paper) for paper in PaperFormat}
        found = findings_here(replace(self.settings, **settings), store, lambda: chosen)
        assert all(finding.advice for finding in found if finding.state != "good")
        self.seen |= bad(found)
        return bad(found)


@pytest.fixture
def pc(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pc:
    """One that is well, with a spooler that knows one printer."""
    (tmp_path / "bin").mkdir()
    spooler = tmp_path / "bin" / "lpstat"
    spooler.write_text("#!/bin/sh\necho Office\n")
    spooler.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    (tmp_path / "data" / "backups").mkdir(parents=True)
    (tmp_path / "data" / "backups" / "20261121T190000Z-business.halldesk").write_bytes(b"x")
    return Pc(settings=settings, window=WindowState(tmp_path / "window.ini"))


def test_that_each_planted_fault_of_this_pc_is_found_with_advice(
    pc: Pc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pc.faults() == set()
    its_files(pc, tmp_path)
    its_settings(pc, tmp_path)
    its_printers(pc, tmp_path)
    its_key_store(pc)
    its_room_and_programs(pc, tmp_path, monkeypatch)
    assert pc.seen == set(HERE)


def its_files(pc: Pc, tmp_path: Path) -> None:
    (file,) = (tmp_path / "data" / "backups").iterdir()
    file.write_bytes(b"")
    assert pc.faults() == {"backup files"}
    file.unlink()
    assert pc.faults() == {"backup files"}
    file.write_bytes(b"x")
    assert pc.faults(backup_copy_dir=tmp_path / "usb") == {"second folder"}
    (tmp_path / "file").touch()
    assert "data folder" in pc.faults(data_dir=tmp_path / "file", backup_dir=file.parent)


def its_settings(pc: Pc, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").chmod(0o666)
    (tmp_path / "settings.toml").write_text('database_url = "postgresql://a:b@server/x"\n')
    assert pc.faults() == {"settings password", "settings rights"}
    (tmp_path / "settings.toml").unlink()


def its_printers(pc: Pc, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as receipt_printer:
        port = receipt_printer.getsockname()[1]
        pc.window.set_printer("A4", "system", "Office")
        pc.window.set_printer("80 mm", "escpos", f"127.0.0.1:{port}")
        assert pc.faults() == set()
    assert pc.faults() == {"printer 80 mm"}  # switched off
    pc.window.set_printer("A5", "escpos", "no address")
    pc.window.set_printer("A4", "system", "Sold_last_year")
    assert pc.faults() == {"printer A4", "printer A5", "printer 80 mm"}
    (tmp_path / "bin" / "lpstat").write_text("#!/bin/sh\n")
    assert "printers" in pc.faults()
    for paper in PaperFormat:
        pc.window.set_printer(paper.value, "ask", "")
    (tmp_path / "bin" / "lpstat").write_text("#!/bin/sh\necho Office\n")
    assert pc.faults() == set()


def its_key_store(pc: Pc) -> None:
    before = keyring.get_keyring()
    try:
        keyring.set_keyring(fail.Keyring())
        assert pc.faults(open_store) == {"key store"}
    finally:
        keyring.set_keyring(before)


def its_room_and_programs(pc: Pc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit, name in (("_FULL_BYTES", "disk"), ("_LITTLE_MEMORY", "memory")):
        with monkeypatch.context() as broken:
            broken.setattr(this_pc, limit, 10**18)
            assert pc.faults() == {name}
    pgdata = tmp_path / "data" / "own" / "pgdata"
    pgdata.mkdir(parents=True)
    for version in ("14", "99"):  # written by an older PostgreSQL, or by a newer
        (pgdata / "PG_VERSION").write_text(version)
        assert pc.faults() == {"engine"}
    pgdata.rename(pgdata.with_name("pgdata-before-18"))
    assert pc.faults() == set()

    def gone(*_: object, **__: object) -> None:
        raise EngineMissing

    with monkeypatch.context() as broken:
        broken.setattr(this_pc, "find_engine", gone)
        assert pc.faults() == {"engine"}
    for spoil in (b"", b"<html>", resource_path(FONT).read_bytes()[:20_000]):  # empty, something else, torn
        (tmp_path / "font.ttf").write_bytes(spoil)
        with monkeypatch.context() as broken:
            broken.setattr(
                this_pc, "resource_path", lambda name: tmp_path / "font.ttf" if name == FONT else resource_path(name)
            )
            assert pc.faults() == {"fonts"}


def test_that_what_waits_is_told_with_the_age_of_the_oldest_and_is_bad_when_it_is_old(db18: Database) -> None:
    pending(db18)
    for number in (1, 2):
        plant = MESSAGE.format(state="queued", next_at="clock_timestamp()")
        db18.superuser.execute(plant.replace("'queued', 'payment_due'", f"'{number}', 'payment_due'").encode())
    clerk = db18.url("asha")
    for minutes, state, told in (
        (0, "good", "less than a minute"),
        (10, "good", "10 minutes"),
        (20, "warning", "20 minutes"),
        (7 * 60 + 5, "bad", "7 hours"),
        (3 * 24 * 60, "bad", "3 days"),
    ):
        db18.superuser.execute(
            "UPDATE desk.message SET next_at = clock_timestamp() - make_interval(mins => %s) WHERE message_id ="
            " (SELECT min(message_id) FROM desk.message WHERE state = 'queued')",
            (minutes,),
        )
        found = {finding.name: finding for finding in findings(clerk)}["messages waiting"]
        assert (found.state, found.value) == (state, f"2, the oldest for {told}")
