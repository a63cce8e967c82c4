"""The command line as a process of its own: what it prints, its exit codes, and a clear sentence for every trouble."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
import requests
from psycopg.types.json import Jsonb

from desk import __version__
from desk.db import names
from desk.db.connection import conninfo
from desk.db.schema.migrate import migrate
from desk.domain.errors import WrongServer
from tests.database import Cluster, Database, text_url

DESK = (sys.executable, "-m", "desk")
SECONDS = 90


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A data folder that the server's own account can reach."""
    made = Path(tempfile.mkdtemp(prefix="halldesk-cli-", dir="/tmp"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def environment(folder: Path, **more: str) -> dict[str, str]:
    plain = {k: v for k, v in os.environ.items() if not k.startswith("DESK_")}
    return {
        **plain,
        "DESK_DATA_DIR": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder),
        **more,
    }


def desk(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*DESK, *arguments],
        env=environment(folder, **more),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def demo(
    folder: Path, *, command: tuple[str, ...] = DESK, cwd: Path | None = None, **more: str
) -> tuple[subprocess.Popen[str], dict[str, Any]]:
    """A headless demo and its first line."""
    process = subprocess.Popen(
        [*command, "demo", "--headless", "--json"],
        env=environment(folder, **more),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise AssertionError(process.communicate()[1])
    return process, json.loads(line)


def ended(process: subprocess.Popen[str]) -> int:
    process.send_signal(signal.SIGINT)
    try:
        process.communicate(timeout=60)
    finally:
        process.kill()
    return process.returncode


def test_that_the_version_is_told() -> None:
    told = subprocess.run([*DESK, "--version"], capture_output=True, text=True, check=True)
    assert told.stdout == f"Halldesk {__version__}\n"


def test_that_a_headless_demo_gives_an_address_per_role_and_a_second_one_joins_it(folder: Path) -> None:
    first, told = demo(folder)
    try:
        assert set(told["url"]) == {"clerk", "manager", "owner", "worker", "second_tenant_clerk"}
        assert Path(told["data_dir"]).is_relative_to(folder)
        tenants = []
        for role, url in told["url"].items():
            with psycopg.connect(url) as connection:
                (who,) = connection.execute("SELECT desk.identity()").fetchone() or ({},)
                assert who["rank"] == role.replace("second_tenant_", "")
                tenants.append(who["tenant"])
        assert len(set(tenants)) == 2
        with psycopg.connect(told["superuser_url"]) as connection:
            assert connection.execute("SELECT count(*) > 500 FROM desk.booking").fetchone() == (True,)
        second, again = demo(folder)
        assert again == told
        assert ended(second) == 0
        with psycopg.connect(told["url"]["clerk"]) as connection:  # the first is still there, so the server is
            assert connection.execute("SELECT 1").fetchone() == (1,)
        looked = desk(folder, "doctor", "--json", DESK_DATABASE_URL=told["superuser_url"])
        assert looked.returncode == 0, looked.stdout
        assert {f["name"]: f["state"] for f in json.loads(looked.stdout)}["guards"] == "good"
        paid_through_the_demo(told["url"]["clerk"], told["superuser_url"])
        swept = desk(folder, "worker", "--once", DESK_DATABASE_URL=told["url"]["worker"])
        assert swept.returncode == 0, swept.stderr
        assert "Expire holds" in swept.stdout
    finally:
        assert ended(first) == 0
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(told["url"]["clerk"], connect_timeout=2)


def paid_through_the_demo(clerk: str, superuser: str) -> None:
    """A link asked for at the desk is made, opened and paid on its page, and the ledger has it within seconds."""
    with psycopg.connect(clerk, autocommit=True) as desk_, psycopg.connect(superuser, autocommit=True) as looking:
        (booking, due) = looking.execute(
            "SELECT b.booking_id, b.total_minor - desk.received(b.tenant_id, b.booking_id) FROM desk.booking b"
            " WHERE b.status = 'confirmed' AND b.tenant_id = (SELECT tenant_id FROM desk.staff WHERE login = %s)"
            " AND b.total_minor - desk.received(b.tenant_id, b.booking_id) > 1000000 LIMIT 1",
            (desk_.info.user,),
        ).fetchone() or (None, 0)
        body = {"booking": str(booking), "provider": "demo", "way": "link", "currency": "INR", "amount_minor": 250_000}
        card = desk_.execute("SELECT desk.start_payment(gen_random_uuid(), %s)", (Jsonb(body),)).fetchone()
        assert card is not None
        payment = card[0]["receipt"]["payment"]
        url = waited_for(looking, "SELECT url FROM desk.payment_request WHERE payment_id = %s", payment)
        assert "₹2,500" in requests.get(url, timeout=5).text
        assert "Paid." in requests.post(url, data={"do": "pay"}, timeout=5).text
        waited_for(looking, "SELECT 1 FROM desk.payment WHERE payment_id = %s AND state = 'received'", payment)
        (after,) = looking.execute(
            "SELECT b.total_minor - desk.received(b.tenant_id, b.booking_id) FROM desk.booking b WHERE booking_id = %s",
            (booking,),
        ).fetchone() or (None,)
        assert after == due - 250_000


def waited_for(looking: psycopg.Connection[Any], statement: str, payment: str) -> Any:
    """The answer as soon as there is one."""
    deadline = time.monotonic() + 20
    while True:
        found = looking.execute(statement.encode(), (payment,)).fetchone()
        if found and found[0]:
            return found[0]
        assert time.monotonic() < deadline, statement
        time.sleep(0.1)


def test_that_an_installed_wheel_runs_the_demo_outside_the_checkout(folder: Path, tmp_path: Path) -> None:
    root, target = Path(__file__).parents[2], folder / "installed"
    copy = tmp_path / "checkout"
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns(".venv", ".git", "*cache*", "shots", "build"))
    install = ["uv", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--python", sys.executable]
    subprocess.run([Path(sys.executable).with_name("uv"), *install[1:], "--target", str(target), str(copy)], check=True)
    assert (target / "desk" / "_data" / "migrations" / "functions" / "create_hold.sql").is_file()
    shutil.rmtree(copy)
    # -I would hide the libraries too: the path alone puts the installed package before the checkout's
    process, told = demo(folder / "wheel", cwd=tmp_path, PYTHONPATH=str(target), PYTHONSAFEPATH="1")
    try:
        with psycopg.connect(told["url"]["manager"]) as connection:
            assert connection.execute("SELECT count(*) > 3 FROM desk.venue").fetchone() == (True,)
    finally:
        assert ended(process) == 0


@pytest.mark.parametrize(
    ("arguments", "url", "code", "words"),
    [
        (("worker", "--once"), None, 2, "DESK_DATABASE_URL"),
        (("doctor",), "nonsense", 2, "postgresql"),
        (("migrate",), "postgresql://nobody:x@127.0.0.1:1/none", 1, "cannot be reached"),
        (("doctor",), "postgresql://nobody:x@127.0.0.1:1/none", 1, "cannot be reached"),
    ],
)
def test_that_every_trouble_is_one_sentence(
    folder: Path, arguments: tuple[str, ...], url: str | None, code: int, words: str
) -> None:
    told = desk(folder, *arguments, **({"DESK_DATABASE_URL": url} if url else {}))
    assert told.returncode == code, told.stderr
    assert words in told.stdout + told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("arguments", [(), ("demo",)])
def test_that_a_window_without_a_screen_is_one_sentence_too(folder: Path, arguments: tuple[str, ...]) -> None:
    told = desk(folder, *arguments, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert told.returncode == 2, told.stderr
    assert "no screen" in told.stderr
    assert "desk demo --headless" in told.stderr


def test_when_the_password_is_wrong_the_doctor_says_so_without_repeating_it(folder: Path, db18: Database) -> None:
    url = db18.superuser_url.set(password="sesame-open")
    told = desk(folder, "doctor", "--url", text_url(url))
    assert told.returncode == 1
    assert "password is wrong" in told.stdout
    assert "sesame" not in told.stdout + told.stderr


def test_when_the_database_was_never_prepared_doctor_and_worker_name_the_remedy(
    folder: Path, cluster_of: Callable[[str], Cluster]
) -> None:
    empty = cluster_of("embedded").copy("template1")
    with empty.stack:
        told = desk(folder, "doctor", "--url", text_url(empty.superuser_url))
        assert told.returncode == 1
        assert "desk migrate" in told.stdout
        assert desk(folder, "migrate", "--url", text_url(empty.superuser_url)).returncode == 0
        again = desk(folder, "doctor", "--json", "--url", text_url(empty.superuser_url))
        bad = {finding["name"] for finding in json.loads(again.stdout) if finding["state"] == "bad"}
        assert bad == {"fsync", "full_page_writes"}, "only that a test's server waits for no disk"
    empty.cluster.drop(empty)


def test_when_the_schema_is_newer_the_program_says_to_install_the_newer_one(folder: Path, db18: Database) -> None:
    db18.superuser.execute("UPDATE desk.schema_version SET version_num = '9999'")
    told = desk(folder, "migrate", "--url", text_url(db18.superuser_url))
    assert told.returncode == 2
    assert "newer" in told.stderr
    assert desk(folder, "doctor", "--url", text_url(db18.superuser_url)).returncode == 1


def test_when_an_extension_is_missing_or_the_server_too_old_migrate_says_what_to_install(
    db18: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names, "NEEDED_EXTENSIONS", ("btree_gist", "no_such_extension"))
    with pytest.raises(WrongServer, match="no_such_extension"):
        migrate(db18.superuser_url)
    monkeypatch.setattr(names, "OLDEST_SERVER", 990000)
    with pytest.raises(WrongServer, match="needs 15 or newer"):
        migrate(db18.superuser_url)


def test_when_the_demo_folder_is_not_ours_it_is_left_alone(folder: Path) -> None:
    foreign = folder / "foreign" / "demo"
    foreign.mkdir(parents=True)
    (foreign / "holiday.txt").write_text("sun")
    told = desk(folder / "foreign", "demo", "--headless")
    assert told.returncode == 2
    assert "did not put there" in told.stderr
    assert [p.name for p in foreign.iterdir()] == ["holiday.txt"]


def test_when_the_demo_port_is_taken_the_person_is_told(folder: Path) -> None:
    process, told = demo(folder)
    assert ended(process) == 0
    port = int(told["superuser_url"].rsplit(":", 1)[1].split("/")[0])
    with socket.socket() as squatter:
        squatter.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        squatter.bind(("127.0.0.1", port))
        squatter.listen()
        refused = desk(folder, "demo", "--headless")
    assert refused.returncode != 0
    assert str(port) in refused.stderr or "port" in refused.stderr.lower()


def test_that_migrating_again_changes_nothing_and_may_be_raced(db18: Database) -> None:
    assert migrate(db18.superuser_url) == []
    racers = [
        subprocess.Popen([*DESK, "migrate", "--url", text_url(db18.superuser_url)], stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    assert [racer.wait(60) for racer in racers] == [0, 0, 0]
    for racer in racers:
        assert racer.stdout is not None
        racer.stdout.close()
    with psycopg.connect(conninfo(db18.url("asha"))) as connection:
        assert connection.execute("SELECT desk.api_version()").fetchone() == (names.API_VERSION,)
