"""`desk provider offer` and `withdraw`: chosen for each venue by an owner, within the provider's own bounds."""

import argparse
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from desk.commands.provider_offers import offer
from desk.domain.errors import BadInput, BadMoney, NotPermitted
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.db.acts import pending, refused

Ask = Callable[..., list[str]]


@pytest.fixture
def ask(db18: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    def asked(action: str, name: str, who: str = "omkar", **more: object) -> list[str]:
        told: list[str] = []
        url = make_url(db18.url(who))
        door = DatabaseDoor(url=url.set(username=None, password=None), journal_path=tmp_path / "journal.sqlite")
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{url.username}\n{url.password}\n"))
        options = {"venue": None, "ways": None, "minimum": None, **more}
        assert offer(door, argparse.Namespace(action=action, name=name, **options), told.append) == 0
        return told

    return asked


def offers(db: Database) -> list[tuple[object, ...]]:
    return db.superuser.execute(
        "SELECT venue_id, provider, ways, active, minimum_minor, maximum_minor FROM desk.payment_provider"
        " WHERE tenant_id = 1 ORDER BY venue_id, provider"
    ).fetchall()


def test_that_an_owner_offers_a_provider_at_one_venue_and_withdraws_it(ask: Ask, db18: Database) -> None:
    (told,) = ask("offer", "razorpay", venue="1", ways="link", minimum="500")
    assert "may be paid through Razorpay (link)" in told
    assert offers(db18) == [(1, "razorpay", ["link"], True, 50_000, 100_000_000_000)]
    card = pending(db18)
    wanted = {"booking": card["booking"], "provider": "razorpay", "way": "link", "currency": "INR"}
    with refused("BK002") as no:
        db18.call("start_payment", {**wanted, "amount_minor": 49_999})
    assert no.facts["field"] == "amount_minor"
    db18.call("start_payment", {**wanted, "amount_minor": 50_000})
    ask("withdraw", "razorpay", venue="1")
    assert not offers(db18)[0][3]
    with refused("BK002"):
        db18.call("start_payment", {**wanted, "amount_minor": 50_000})


def test_that_a_venue_is_offered_nothing_that_the_provider_would_refuse(ask: Ask, db18: Database) -> None:
    ask("offer", "stripe", venue="1", minimum="1")
    assert offers(db18) == [(1, "stripe", ["checkout"], True, 5_000, 99_999_999)]


@pytest.mark.parametrize(
    ("name", "more", "field"),
    [
        ("paypal", {"venue": "1"}, "provider"),
        ("demo", {"venue": "1"}, "provider"),
        ("razorpay", {"venue": "1", "ways": "link,card"}, "ways"),
        ("razorpay", {"venue": "Nowhere"}, "venue"),
        ("razorpay", {}, "venue"),
        ("razorpay", {"venue": "1", "minimum": "much"}, "amount"),
    ],
)
def test_that_a_wrong_choice_is_named_and_nothing_is_changed(
    ask: Ask, db18: Database, name: str, more: dict[str, str], field: str
) -> None:
    with pytest.raises((BadInput, BadMoney)) as no:
        ask("offer", name, **more)
    assert getattr(no.value, "field_name", "amount") == field
    assert offers(db18) == []


def test_that_a_manager_chooses_no_provider(ask: Ask, db18: Database) -> None:
    with pytest.raises(NotPermitted):
        ask("offer", "razorpay", "meera", venue="1")
    assert offers(db18) == []
