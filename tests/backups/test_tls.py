"""A central server with TLS as docs/server.md sets it up: desk, worker and backup over it, and each fault in words."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import URL

from desk.backups.file import opened
from desk.backups.making import make_backup
from desk.db.checks.doctor import findings
from desk.db.names import role
from desk.domain.errors import DeskError
from desk.domain.outside_errors import CertificateNotTrusted, CertificateUnreadable, NoEncryption
from desk.server.tls_relay import encrypted
from desk.wiring.clockwork import clockwork_for
from desk.wiring.door import DatabaseDoor
from tests.database import Cluster, Database, _lent, debian_bin
from tests.db.acts import hold
from tests.small_house import PASSWORD

NAME = "localhost"
pytestmark = [
    pytest.mark.skipif(debian_bin() is None, reason="the embedded server knows no TLS; `./run test` installs another"),
    pytest.mark.skipif(shutil.which("openssl") is None, reason="certificates are made with openssl"),
]


@dataclass(kw_only=True)
class Guarded:
    """A database that lets nobody in without encryption, and the authorities of its certificate and of another."""

    db: Database
    folder: Path
    own: Path
    other: Path

    def url(self, login: URL, **query: str) -> URL:
        wanted = {"sslmode": "verify-full", "sslrootcert": str(self.own), **query}
        return login.set(host=NAME, query=wanted)

    def show(self, certificate: str) -> None:
        """The server shows this one of its certificates from now on."""
        self.db.superuser.execute(f"ALTER SYSTEM SET ssl_cert_file = '{self.folder / certificate}'".encode())
        self.db.superuser.execute("SELECT pg_reload_conf()")

    def door(self, url: URL) -> DatabaseDoor:
        return DatabaseDoor(
            url=url.set(username=None, password=None), journal_path=self.folder / "j.sqlite", login_prefix="desk_t1_"
        )

    def told(self, url: URL) -> str:
        """What a desk, and the doctor, say of the server at this address."""
        with pytest.raises(DeskError) as refused:
            self.door(url).sign_in("asha", PASSWORD)
        assert findings(url)[-1].value == refused.value.sentence
        return refused.value.sentence


@pytest.fixture(scope="module")
def guarded(cluster_of: Callable[[str], Cluster], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    for db in _lent(cluster_of("debian")):
        row = db.superuser.execute("SELECT current_setting('data_directory'), current_setting('hba_file')").fetchone()
        assert row is not None
        data, hba = Path(row[0]), Path(row[1])
        folder = data / "tls"
        folder.mkdir()
        mine = tmp_path_factory.mktemp("authorities")
        own, other = _authority(mine, "own"), _authority(mine, "other")
        _signed(folder, mine, "good", days=2)
        _signed(folder, mine, "over", days=0)
        for path in (folder, *folder.iterdir()):
            shutil.chown(path, data.owner(), data.group())
        before = hba.read_text("utf-8")
        house = Guarded(db=db, folder=folder, own=own, other=other)
        try:
            hba.write_text("local all all scram-sha-256\nhostssl all all 127.0.0.1/32 scram-sha-256\n", "utf-8")
            db.superuser.execute(f"ALTER SYSTEM SET ssl_key_file = '{folder / 'key.pem'}'".encode())
            house.show("good.pem")
            db.superuser.execute("ALTER SYSTEM SET ssl = on")
            db.superuser.execute("SELECT pg_reload_conf()")
            house.folder = folder
            yield house
        finally:
            hba.write_text(before, "utf-8")
            for name in ("ssl", "ssl_key_file", "ssl_cert_file"):
                db.superuser.execute(f"ALTER SYSTEM RESET {name}".encode())
            db.superuser.execute("SELECT pg_reload_conf()")
            shutil.rmtree(folder)


def _openssl(*arguments: str | Path) -> None:
    done = subprocess.run(["openssl", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _authority(folder: Path, name: str) -> Path:
    key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
    _openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
             "-subj", f"/CN={name} authority", "-keyout", key, "-out", certificate)  # fmt: skip
    return certificate


def _signed(folder: Path, authorities: Path, name: str, *, days: int) -> None:
    """A certificate of our own authority for the server's name; one of no days has run out when it is made."""
    key, asked, extra = folder / "key.pem", folder / "asked.pem", folder / "extra"
    if not key.exists():
        _openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={NAME}",
                 "-keyout", key, "-out", asked)  # fmt: skip
        extra.write_text(f"subjectAltName=DNS:{NAME}", "utf-8")
    _openssl("x509", "-req", "-in", asked, "-CA", authorities / "own.pem", "-CAkey", authorities / "own.key",
             "-days", str(days), "-extfile", extra, "-out", folder / f"{name}.pem")  # fmt: skip


def test_that_desk_worker_and_backup_work_over_a_line_whose_certificate_is_checked(
    guarded: Guarded, tmp_path: Path
) -> None:
    db = guarded.db
    hold(db)
    desk = guarded.door(guarded.url(db.url("asha"))).sign_in("asha", PASSWORD)
    lines = db.superuser.execute(
        "SELECT s.ssl FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)"
        " WHERE a.datname = current_database() AND a.usename = %s", [db.url("asha").username]
    ).fetchall()  # fmt: skip
    assert lines
    assert all(line for (line,) in lines)
    desk.close()
    worker = clockwork_for(guarded.url(db.url("worker")))
    assert [job.last_error for job in worker.run_once() if job.last_error] == []
    worker.stop()
    login = f"halldesk_dump_{os.getpid()}"
    db.superuser.execute(f"CREATE ROLE {login} LOGIN PASSWORD 'x:\\y' IN ROLE {role('backup')}".encode())
    try:
        dumper = guarded.url(db.superuser_url.set(username=login, password="x:\\y"))
        with opened(make_backup(dumper, tmp_path)) as (contents, _):
            assert contents.tally.rows > 50
    finally:
        db.superuser.execute(f"DROP ROLE {login}".encode())


def test_that_each_fault_of_a_certificate_has_its_own_sentence(guarded: Guarded, tmp_path: Path) -> None:
    asha = guarded.db.url("asha")
    assert "does not know the authority" in guarded.told(guarded.url(asha, sslrootcert=str(guarded.other)))
    assert "another name" in guarded.told(guarded.url(asha).set(host="127.0.0.1"))
    assert "holds no certificate" in guarded.told(guarded.url(asha, sslrootcert=str(tmp_path / "gone.pem")))
    assert "without encryption" in guarded.told(asha.set(query={"sslmode": "disable"}))
    guarded.show("over.pem")
    try:
        assert "has run out" in guarded.told(guarded.url(asha))
    finally:
        guarded.show("good.pem")


def test_that_the_line_of_a_backup_checks_the_certificate_itself(guarded: Guarded, tmp_path: Path) -> None:
    url = guarded.url(guarded.db.url("asha"))
    address = {"host": NAME, "port": str(url.port), "sslmode": "verify-full", "sslrootcert": str(guarded.own)}
    with pytest.raises(CertificateNotTrusted, match="authority"):
        _tried({**address, "sslrootcert": str(guarded.other)})
    with pytest.raises(CertificateNotTrusted, match="another name"):
        _tried({**address, "host": "127.0.0.1"})
    with pytest.raises(CertificateUnreadable):
        _tried({**address, "sslrootcert": str(tmp_path / "gone.pem")})
    with pytest.raises(psycopg.OperationalError, match="password"):
        _tried({**address, "host": "127.0.0.1", "sslmode": "verify-ca"})


def test_that_a_server_without_tls_is_not_dumped_unencrypted(cluster_of: Callable[[str], Cluster]) -> None:
    url = cluster_of("embedded").superuser_url
    with pytest.raises(NoEncryption):
        _tried({"host": NAME, "port": str(url.port), "sslmode": "require"})


def _tried(address: dict[str, str]) -> None:
    """A program that knows no TLS goes through the relay."""
    with encrypted(address) as reached:
        assert (reached["host"], reached["sslmode"]) == ("127.0.0.1", "disable")
        psycopg.connect(host=reached["host"], port=int(reached["port"]), user="x", sslmode="disable", connect_timeout=5)
