"""SIGKILL for the payment worker at every step: after recovery the provider's money and the ledger are the same."""

import json
import os
import selectors
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from desk.db.connection import engine_for
from desk.db.payment_desk import DatabasePaymentDesk
from desk.gateways.fakes.demo_bank import KEY
from desk.gateways.fakes.loopback import Fault
from desk.usecases.payments.collecting import Collector
from tests.database import Database
from tests.db.acts import Json, pending, read
from tests.db.money_acts import held
from tests.db.racing import keep_promises
from tests.fakes import razorpay_house, stripe_house
from tests.gateways.houses import BOOTHS, Booth
from tests.journeys.idleness import Idleness

BACK = 400_000
KEYS: dict[str, dict[str, str]] = {"razorpay": razorpay_house.KEYS, "stripe": stripe_house.KEYS, "demo": {"key": KEY}}
PAYING = ("after claim_payments", "before create", "after create", "after payment_made", "after look",
          "before payment_seen", "after payment_seen")  # fmt: skip
VOIDING = ("before void", "after void", "after payment_seen")
REFUNDING = ("after claim_refunds", "before refund", "after refund", "after refund_seen", "after look_refund")


@dataclass(kw_only=True)
class Life:
    """One booking's payment and refund, the customer, and the worker that is killed once."""

    db: Database
    booth: Booth
    card: Json
    way: str

    @property
    def ref(self) -> str | None:
        """What the customer sees on the screen or gets by message; without it nobody can pay."""
        found = self.one("SELECT provider_ref FROM desk.payment_request")
        return str(found) if found else None

    def one(self, statement: str) -> Any:
        found = self.db.superuser.execute(statement.encode()).fetchone()
        return found[0] if found else None

    def customer_pays(self) -> None:
        """Once the link is there, and once only."""
        if self.ref and not self.one("SELECT 1 FROM desk.payment WHERE state = 'received'") and not self.paid():
            self.booth.pay(self.ref)

    def paid(self) -> int:
        """What the provider has received, by its own books."""
        house: Any = self.booth.house
        if self.booth.provider.name == "demo":
            return sum(p["amount"] for request in house.things("request") for p in request["payments"])
        if self.booth.provider.name == "stripe":
            return sum(intent["amount_received"] for intent in house.intents.values())
        return sum(one["amount"] for one in house.payments.values() if one["captured"])

    def ask_refund(self) -> None:
        if not self.one("SELECT 1 FROM desk.refund"):
            body = {"booking": self.card["booking"], "amount_minor": BACK, "currency": "INR", "reason": "less guests"}
            self.db.call("request_refund", body | {"override_reason": "goodwill"}, who="meera")

    def hurry(self, only: str = "") -> None:
        """Minutes pass: leases lapse and whatever waits is due."""
        for table in ("payment_request", "refund_request"):
            self.one(
                f"UPDATE desk.{table} SET next_at = clock_timestamp(), lease_until = NULL"
                f" WHERE next_at IS NOT NULL {only} RETURNING 1"
            )

    def recover(self) -> None:
        """A worker that is not killed goes on until the refund is done."""
        engine = engine_for(self.db.url("worker"))
        collector = Collector(self.booth.new(), DatabasePaymentDesk(engine))
        deadline = time.monotonic() + 30
        while self.one("SELECT state FROM desk.refund") != "done":
            assert time.monotonic() < deadline, self.one("SELECT jsonb_agg(r) FROM desk.payment_request r")
            self.hurry()
            collector.run()
            self.customer_pays()
            if self.one("SELECT 1 FROM desk.payment WHERE state = 'received'"):
                self.ask_refund()
            if self.one("SELECT 1 FROM desk.refund_request WHERE provider_ref IS NOT NULL"):
                self.booth.finish_refunds()
        self.hurry()
        collector.run()
        engine.dispose()


# The other providers go through the same steps; every one of them is killed everywhere each night.
EVERY = [pytest.param(name, marks=[pytest.mark.nightly] if name != "razorpay link" else []) for name in BOOTHS]


@pytest.fixture
def life(db18: Database, request: pytest.FixtureRequest) -> Iterator[Life]:
    booth = BOOTHS[request.param]()
    name, way = booth.provider.name, booth.way.value
    db18.superuser.execute(
        "INSERT INTO desk.payment_provider (tenant_id, venue_id, provider, ways) VALUES (1, 1, %s, ARRAY[%s])",
        (name, way),
    )
    card = pending(db18)
    body = {"booking": card["booking"], "provider": name, "way": way, "currency": "INR"}
    db18.call("start_payment", body)
    with booth.house:
        yield Life(db=db18, booth=booth, card=card, way=way)


def killed_at(
    life: Life, moment: str, meanwhile: Callable[[], None], reached: Callable[[], bool] | None = None
) -> None:
    """Runs a worker until it says `here` (or `reached` does), and kills it."""
    command = [sys.executable, "-m", "tests.journeys.collecting_at_work"]
    command += [life.db.url("worker").render_as_string(hide_password=False), life.booth.provider.name]
    command += [json.dumps(KEYS[life.booth.provider.name]), life.booth.house.address, moment]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), False)
    try:
        _until_here(process, life, moment, meanwhile, reached)
    finally:
        process.kill()
        process.wait(30)
        process.stdout.close()


def _until_here(
    process: "subprocess.Popen[str]",
    life: Life,
    moment: str,
    meanwhile: Callable[[], None],
    reached: Callable[[], bool] | None,
) -> None:
    """Lets minutes pass and the customer act until the worker has come to the moment."""
    assert process.stdout is not None
    idleness = Idleness(process.pid)
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while True:
            assert process.poll() is None, "it ended by itself"
            assert not idleness.hangs, f"it never came to {moment}"
            if selector.select(0.05) and process.stdout.readline() == "here\n":
                return
            if reached is not None and reached():
                return
            meanwhile()
            life.hurry("AND lease IS NULL")


def the_books_agree(life: Life) -> None:
    """The provider's own books against the ledger: one request, one charge, one refund, the same sums."""
    assert life.booth.made() == 1
    assert life.paid() == life.card["deposit_minor"]
    assert life.booth.refunded() == BACK
    assert -(held(life.db, "gateway") + held(life.db, "gateway_fees")) == life.paid() - BACK
    assert life.db.superuser.execute("SELECT count(*) FROM desk.payment WHERE state = 'received'").fetchone() == (1,)
    found = read(life.db, life.card)
    assert (found["status"], found["received_minor"]) == ("confirmed", life.paid() - BACK)
    keep_promises(life.db)


@pytest.mark.parametrize("moment", PAYING)
@pytest.mark.parametrize("life", EVERY, indirect=True)
def test_that_a_worker_killed_while_paying_charges_once_and_loses_nothing(life: Life, moment: str) -> None:
    killed_at(life, moment, life.customer_pays)
    life.recover()
    the_books_agree(life)


@pytest.mark.parametrize("moment", REFUNDING)
@pytest.mark.parametrize("life", EVERY, indirect=True)
def test_that_a_worker_killed_while_refunding_sends_it_once(life: Life, moment: str) -> None:
    def meanwhile() -> None:
        life.customer_pays()
        if life.one("SELECT 1 FROM desk.payment WHERE state = 'received'"):
            life.ask_refund()

    killed_at(life, moment, meanwhile)
    life.recover()
    the_books_agree(life)


@pytest.mark.parametrize("path", ["/v1/(payment_links|payments/qr_codes|checkout/sessions|requests)/?", ".*refunds?"])
@pytest.mark.parametrize("life", EVERY, indirect=True)
def test_that_a_worker_killed_before_the_answer_came_does_it_once(life: Life, path: str) -> None:
    fault = life.booth.house.will(Fault(kind="hang", path=path))

    def meanwhile() -> None:
        life.customer_pays()
        if life.one("SELECT 1 FROM desk.payment WHERE state = 'received'"):
            life.ask_refund()

    killed_at(life, "never", meanwhile, fault.reached.is_set)
    fault.go.set()
    life.recover()
    the_books_agree(life)


@pytest.mark.parametrize("moment", VOIDING)
@pytest.mark.parametrize("life", EVERY, indirect=True)
def test_that_a_worker_killed_while_voiding_leaves_nothing_that_can_be_paid(life: Life, moment: str) -> None:
    def meanwhile() -> None:
        wanted = life.one(
            "SELECT payment_id::text FROM desk.payment_request WHERE url IS NOT NULL OR image_url IS NOT NULL"
        )
        if wanted and not life.one("SELECT 1 FROM desk.payment_request WHERE void_wanted"):
            life.db.call("cancel_payment_request", {"payment": wanted})

    # Before the desk gives up, looks are reported too; only what follows is the void's.
    killed_at(life, moment, meanwhile)
    engine = engine_for(life.db.url("worker"))
    collector = Collector(life.booth.new(), DatabasePaymentDesk(engine))
    deadline = time.monotonic() + 30
    while life.one("SELECT state FROM desk.payment") != "cancelled":
        assert time.monotonic() < deadline, life.one("SELECT jsonb_agg(r) FROM desk.payment_request r")
        meanwhile()
        life.hurry()
        collector.run()
    engine.dispose()
    work = life.booth.work(step="look", provider_ref=life.ref)
    assert (life.booth.provider.look(work).state, life.booth.made(), life.paid()) == ("closed", 1, 0)
    assert held(life.db, "gateway") == 0
    assert read(life.db, life.card)["status"] == "pending"
    keep_promises(life.db)
