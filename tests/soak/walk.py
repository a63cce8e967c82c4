"""The soak: desks and a worker at work on one server, and blows that fall on all of them by chance, until time is up.

The same seed makes the same wishes and the same blows in the same order; what meets what is the machine's to decide.
"""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from desk.db.connection import engine_for
from desk.db.payment_desk import DatabasePaymentDesk
from desk.gateways.fakes.loopback import Fault
from desk.server.supervisor import EmbeddedServer
from desk.usecases.payments.collecting import Collector
from desk.wiring.door import DatabaseDoor
from tests.database import Cluster, Database, _plain, build_template, unlimited
from tests.fakes import razorpay_house
from tests.fakes.message_houses import TWILIO_KEYS
from tests.gateways.houses import razorpay
from tests.journeys.cable import Cable
from tests.small_house import PASSWORD
from tests.soak.model import Model
from tests.soak.post import PROVIDER, Post

LOGINS = ("asha", "ravi", "meera")
QUIET_ROUNDS = 4  # in which neither side has anything new, before nobody asks again
BLOWS = {
    "desk_killed": 5,
    "cable_cut": 5,
    "answer_lost": 5,
    "command_lost": 3,
    "worker_killed": 3,
    "server_killed": 1,
    "server_restarted": 1,
    "provider_hangs": 2,
    "provider_loses_an_answer": 3,
    "customer_pays": 10,
    "minutes_pass": 8,
    "refunds_arrive": 4,
    "holds_lapse": 3,
    "sender_killed": 3,
    "texts_hang": 2,
    "texts_lose_an_answer": 3,
    "texts_arrive": 6,
}


@dataclass(kw_only=True)
class Person:
    """A process at work, its voice, and how to begin it again."""

    command: list[str]
    model: Model
    process: "subprocess.Popen[str] | None" = None
    reader: threading.Thread | None = None
    at_work: bool = False

    def begin(self, turn: int) -> None:
        self.at_work = False
        command = [part.replace("{turn}", str(turn)) for part in self.command]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.reader = threading.Thread(target=self._listen, args=(self.process,), daemon=True)
        self.reader.start()

    def _listen(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            with contextlib.suppress(ValueError):  # the line it died in
                heard = json.loads(line)
                self.model.hear(heard)
                self.at_work = self.at_work or "tried" in heard

    def end(self) -> None:
        """Killed; raises where it had fallen over by itself."""
        process, self.process = self.process, None
        if process is None:
            return
        fell = process.poll()
        process.kill()
        process.wait(timeout=30)
        assert self.reader is not None
        self.reader.join(timeout=30)
        assert process.stdout is not None
        assert process.stderr is not None
        said = process.stderr.read()
        process.stdout.close()
        process.stderr.close()
        if fell is not None:
            raise AssertionError(f"{self.command[2:4]} ended by itself with {fell}: {said[-2000:]}")


@dataclass(kw_only=True)
class Soak:
    """One walk; `blows` says how often what happened."""

    server: EmbeddedServer
    db: Database
    folder: Path
    dice: random.Random
    model: Model = field(default_factory=Model)
    blows: Counter[str] = field(default_factory=Counter)
    turn: int = 0

    def __post_init__(self) -> None:
        self.booth = razorpay()
        self.cable = Cable(int(self.db.superuser_url.port or 0))
        through = self.db.superuser_url.set(username=None, password=None, port=self.cable.port)
        desk = [sys.executable, "-m", "tests.soak.desk_of_chance", through.render_as_string()]
        self.desks = [
            Person(command=[*desk, login, str(self.folder / "journal.sqlite"), f"{self.dice.randrange(10**6)}{{turn}}"],
                   model=self.model)
            for login in LOGINS
        ]  # fmt: skip
        url = self.db.url("worker").render_as_string(hide_password=False)
        keys = json.dumps(razorpay_house.KEYS)
        worker = [sys.executable, "-m", "tests.soak.worker_of_chance", url, "razorpay", keys, self.booth.house.address]
        self.worker = Person(command=worker, model=self.model)
        self.post = Post(self.sql, self.db.url("worker"))
        texting = [url, PROVIDER, json.dumps(TWILIO_KEYS), self.post.booth.house.root]
        self.sender = Person(command=[sys.executable, "-m", "tests.soak.sender_of_chance", *texting], model=self.model)
        self.sql(
            "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways, minimum_minor)"
            " VALUES (1, 1, 'razorpay', '{link}', 1)"
        )

    # ---- the walk ----------------------------------------------------------------------------------------------------

    def go(self, seconds: float, tell: Callable[[str], None]) -> list[str]:
        """Walks for so long; what does not agree with the model afterwards, empty when all is well."""
        for person in self.everybody():
            person.begin(self.turn)
        while self.model.seen["ready"] < len(self.desks):
            time.sleep(0.05)
            assert all(p.process is None or p.process.poll() is None for p in self.desks), "a desk did not begin"
        until, said = time.monotonic() + seconds, time.monotonic()
        names = list(BLOWS)
        while time.monotonic() < until:
            time.sleep(self.dice.uniform(0.1, 1.0))
            blow = self.dice.choices(names, list(BLOWS.values()))[0]
            self.blows[blow] += 1
            getattr(self, blow)()
            if time.monotonic() - said > 30:
                said = time.monotonic()
                tell(f"{round(until - said)} s to go; {dict(self.model.seen)}")
        return self.judged()

    def judged(self) -> list[str]:
        for person in self.everybody():
            person.end()
        self.server.start()
        self.find_out()
        self.carry_to_the_end()
        with psycopg.connect(_plain(self.db.superuser_url), autocommit=True) as server:
            told = self.model.disagreements(server, self.paid(), self.booth.refunded())
            return told + self.post.wrong(server)

    def find_out(self) -> None:
        """Every login looks for answers it never saw; afterwards nothing is open."""
        url = self.db.superuser_url.set(username=None, password=None)
        for login in LOGINS:
            door = DatabaseDoor(url=url, journal_path=self.folder / "journal.sqlite", login_prefix="desk_t1_")
            desk = door.sign_in(login, PASSWORD)
            desk.recover()
            assert desk.journal.open_requests(desk.identity.login) == []
            desk.close()
            door.close()

    def carry_to_the_end(self) -> None:
        """A worker that nobody kills, until the provider's books and ours have nothing more to say to each other."""
        engine = engine_for(self.db.url("worker"))
        collector = Collector(self.booth.new(), DatabasePaymentDesk(engine))
        self.booth.house.faults.clear()
        before, quiet = self.told(), 0
        for _ in range(12):
            self.minutes_pass()
            self.booth.finish_refunds()
            collector.run()
            now = self.told()
            before, quiet = now, quiet + 1 if now == before else 0
            if quiet == QUIET_ROUNDS:
                break
        engine.dispose()
        self.post.carry_to_the_end()

    def told(self) -> list[tuple[object, ...]]:
        """Where each payment, request and refund stands."""
        return self.sql(
            "SELECT payment_id::text, state FROM desk.payment UNION ALL SELECT refund_id::text, state FROM desk.refund"
            " UNION ALL SELECT payment_id::text, coalesce(provider_ref, '') FROM desk.payment_request ORDER BY 1, 2"
        )

    def everybody(self) -> tuple[Person, ...]:
        return (*self.desks, self.worker, self.sender)

    def paid(self) -> int:
        payments = self.booth.house.payments  # type: ignore[attr-defined]
        return sum(one["amount"] for one in payments.values() if one["captured"])

    def sql(self, statement: str) -> list[tuple[object, ...]]:
        """As superuser, on a connection of its own: whatever was open has died with the server."""
        with contextlib.suppress(psycopg.OperationalError), psycopg.connect(_plain(self.db.superuser_url)) as server:
            cursor = server.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []
        return []

    # ---- blows -------------------------------------------------------------------------------------------------------

    def desk_killed(self) -> None:
        person = self.dice.choice(self.desks)
        if not person.at_work:
            return  # it was killed a moment ago and has not even sat down again
        person.end()
        self.turn += 1
        person.begin(self.turn)

    def worker_killed(self) -> None:
        self.worker.end()
        self.worker.begin(self.turn)

    def sender_killed(self) -> None:
        self.sender.end()
        self.sender.begin(self.turn)

    def texts_hang(self) -> None:
        self.post.hangs()

    def texts_lose_an_answer(self) -> None:
        self.post.loses_an_answer()

    def texts_arrive(self) -> None:
        self.post.tells(self.dice.random())

    def cable_cut(self) -> None:
        self.cable.cut_now()

    def answer_lost(self) -> None:
        self.cable.cut("before the answer")

    def command_lost(self) -> None:
        self.cable.cut("before sending")

    def server_killed(self) -> None:
        found = self.server.attach()
        assert found is not None
        os.kill(found.pid, signal.SIGKILL)
        while self.server.running():
            time.sleep(0.01)
        self.server.start()

    def server_restarted(self) -> None:
        self.server.stop()
        self.server.start()

    def provider_hangs(self) -> None:
        fault = self.booth.house.will(Fault(kind="hang"))
        threading.Timer(3.0, fault.go.set).start()

    def provider_loses_an_answer(self) -> None:
        self.booth.house.will(Fault(kind="lose"))

    def customer_pays(self) -> None:
        """Somebody with a link pays it, whatever became of the booking meanwhile."""
        house = self.booth.house
        with house.lock:
            links = house.links  # type: ignore[attr-defined]
            waiting = [ref for ref, link in links.items() if link["status"] == "created"]
            if waiting:
                self.booth.pay(self.dice.choice(sorted(waiting)))

    def minutes_pass(self) -> None:
        """Leases lapse, and whatever waits is due."""
        for table in ("payment_request", "refund_request"):
            self.sql(
                f"UPDATE desk.{table} SET next_at = clock_timestamp(), lease_until = NULL WHERE next_at IS NOT NULL"
            )
        self.post.quarter_passes()

    def refunds_arrive(self) -> None:
        self.booth.finish_refunds()

    def holds_lapse(self) -> None:
        """Some holds run out at this moment."""
        self.sql(
            "BEGIN; SET LOCAL session_replication_role = replica; UPDATE desk.booking SET hold_expires_at ="
            " clock_timestamp() WHERE status = 'temp_hold' AND random() < 0.3; COMMIT"
        )


@contextmanager
def soak(root: Path, seed: int, start: Callable[[EmbeddedServer], object]) -> Iterator[Soak]:
    """A server of its own with the small house, and the walk on it."""
    server = EmbeddedServer(root / "server")
    with ExitStack() as stack:
        stack.callback(server.stop)
        url = start(server)
        build_template(url)  # type: ignore[arg-type]
        cluster = Cluster(superuser_url=url, version=18)  # type: ignore[arg-type]
        database = cluster.copy()
        cluster.close()
        unlimited(database)
        database.superuser.close()
        (root / "desk").mkdir()
        walk = Soak(server=server, db=database, folder=root / "desk", dice=random.Random(seed))
        stack.callback(walk.cable.close)
        stack.enter_context(walk.booth.house)
        stack.enter_context(walk.post.booth.house)
        yield walk
