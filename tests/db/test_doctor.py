"""The doctor finds each of thirty planted faults by its name, and is quiet about a house that is well."""

from pathlib import Path

import pytest

from desk.db.connection import engine_for
from desk.db.doctor import findings
from desk.db.keeping import DatabaseKeeping
from desk.doctor.keys import missing_keys
from desk.doctor.this_pc import findings_here
from desk.providers.kept_keys import keep_keys
from desk.secrets import NoStore, SecretStore
from desk.settings import ServerPlace, Settings
from desk.usecases.ports import Finding
from tests.database import Database
from tests.db.acts import cash, confirmed, pending

# name of the finding → SQL that plants the fault and SQL that takes it back
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
QUIET = "ALTER TABLE desk.{table} DISABLE TRIGGER USER; {change}; ALTER TABLE desk.{table} ENABLE TRIGGER USER"
MESSAGE = (
    "INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, booking_id, state, next_at,"
    " stale_at) SELECT 1, 'payment_due', '{state}', 'payment_due', '{{sms}}', 'sms', booking_id, '{state}', {next_at},"
    " clock_timestamp() + interval '1 day' FROM desk.booking LIMIT 1"
)
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
    ("backup", "UPDATE desk.staff SET created_at = created_at - interval '30 days'"),
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


def test_that_each_planted_fault_of_the_database_is_found_with_advice(db18: Database) -> None:
    confirmed(db18)
    cash(db18, pending(db18, customer=None), 1000)
    engine = engine_for(db18.url("worker"), lanes=1)
    DatabaseKeeping(engine).tell_backup("backup")
    engine.dispose()
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


def here(settings: Settings, store: SecretStore | None = None) -> set[str]:
    found = findings_here(settings, lambda: store or KeepsAll())
    assert all(finding.advice for finding in found if finding.state != "good")
    return bad(found) - {"printers"}  # which this machine may have or not


def test_that_each_planted_fault_of_this_pc_is_found_with_advice(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from desk.doctor import this_pc
    from desk.domain.errors import ConfigurationWrong
    from desk.server.errors import EngineMissing

    (tmp_path / "data" / "backups").mkdir(parents=True)
    assert here(settings) == {"backup files"}
    file = tmp_path / "data" / "backups" / "20261121T190000Z-business.halldesk"
    file.write_bytes(b"x")
    assert here(settings) == set()
    file.write_bytes(b"")
    assert here(settings) == {"backup files"}
    file.write_bytes(b"x")
    assert here(settings, NoStore(reason="locked")) == {"key store"}
    assert here(replace(settings, backup_copy_dir=tmp_path / "usb")) == {"second folder"}
    (tmp_path / "settings.toml").chmod(0o666)
    (tmp_path / "settings.toml").write_text('database_url = "postgresql://a:b@server/x"\n')
    assert here(settings) == {"settings password", "settings rights"}
    (tmp_path / "settings.toml").unlink()
    not_a_folder = tmp_path / "file"
    not_a_folder.touch()
    assert "data folder" in here(replace(settings, data_dir=not_a_folder, backup_dir=tmp_path / "data" / "backups"))
    with monkeypatch.context() as broken:
        broken.setattr(this_pc, "_FULL_BYTES", 10**18)
        assert here(settings) == {"disk"}
    with monkeypatch.context() as broken:
        broken.setattr(this_pc, "_LITTLE_MEMORY", 10**18)
        assert here(settings) == {"memory"}

    def gone(*_: object, **__: object) -> None:
        raise EngineMissing

    def missing(name: str) -> Path:
        raise ConfigurationWrong(where=name, problem="it is missing")

    with monkeypatch.context() as broken:
        broken.setattr(this_pc, "find_engine", gone)
        broken.setattr(this_pc, "resource_path", missing)
        assert here(settings) == {"engine", "fonts"}
