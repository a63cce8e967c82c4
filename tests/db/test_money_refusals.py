"""Bad input and second comers: every refusal about money is typed, names its field, and says what would fit."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from desk.db.translate import translate
from desk.domain import errors
from desk.domain.money_errors import ReferenceUsed
from tests.database import Database
from tests.db.acts import Json, cash, confirmed, hold, on, pending, read, refused, unchanged
from tests.db.money_acts import claim, declare, held, money_in, provider, seen, start, step
from tests.db.racing import keep_promises, race
from tests.db.test_refunds import ask, refunds, take

Pay = Callable[[Database, Json, int, str], Any]


def by_cash(db: Database, card: Json, minor: int, currency: str) -> Any:
    return cash(db, card, minor, currency=currency)


def by_upi(db: Database, card: Json, minor: int, currency: str) -> Any:
    return declare(db, card, "upi", minor, currency=currency)


def by_slip(db: Database, card: Json, minor: int, currency: str) -> Any:
    return declare(db, card, "terminal", minor, currency=currency)


def by_cheque(db: Database, card: Json, minor: int, currency: str) -> Any:
    return declare(db, card, "cheque", minor, currency=currency)


def by_transfer(db: Database, card: Json, minor: int, currency: str) -> Any:
    return declare(db, card, "transfer", minor, currency=currency)


def by_link(db: Database, card: Json, minor: int, currency: str) -> Any:
    provider(db)
    body = {"booking": card["booking"], "provider": "fake", "way": "link", "currency": currency, "amount_minor": minor}
    return db.call("start_payment", body)


def as_refund(db: Database, card: Json, minor: int, currency: str) -> Any:
    return ask(db, card, minor, who="meera", currency=currency)


WAYS: tuple[Pay, ...] = (by_cash, by_upi, by_slip, by_cheque, by_transfer, by_link)


@pytest.mark.parametrize("way", [*WAYS, as_refund])
@pytest.mark.parametrize("minor", [0, -1, -(10**12)])
def test_that_nothing_and_less_than_nothing_are_refused_at_the_amount(house: Database, way: Pay, minor: int) -> None:
    card = confirmed(house)
    with refused("BK002") as no, unchanged(house):
        way(house, card, minor, "INR")
    assert no.facts["field"] == "amount_minor"


@pytest.mark.parametrize("way", WAYS)
def test_that_more_than_is_due_is_refused_at_the_amount_with_what_is_due(house: Database, way: Pay) -> None:
    card = confirmed(house)
    due = card["total_minor"] - card["received_minor"]
    with refused("BK009") as no, unchanged(house):
        way(house, card, due + 1, "INR")
    assert (no.facts["field"], no.facts["due_minor"], no.facts["currency"]) == ("amount_minor", due, "INR")
    assert (no.facts["last"]["by"], no.facts["last"]["amount_minor"]) == ("Asha", card["received_minor"])


@pytest.mark.parametrize("way", [*WAYS, as_refund])
def test_that_another_currency_is_refused_at_the_currency(house: Database, way: Pay) -> None:
    card = confirmed(house)
    with refused("BK009") as no, unchanged(house):
        way(house, card, 1000, "USD")
    assert (no.facts["field"], no.facts["currency"]) == ("currency", "INR")


def test_that_more_than_was_received_is_not_given_back(db: Database) -> None:
    card = confirmed(db)
    with refused("BK009") as no, unchanged(db):
        ask(db, card, card["received_minor"] + 1, who="meera")
    assert (no.facts["field"], no.facts["due_minor"]) == ("amount_minor", card["received_minor"])
    db.call("admin_cancel", on(card, reason="storm", refund_minor=0), who="meera")
    whole = {"booking": card["booking"], "currency": "INR", "reason": "x", "override_reason": "y"}
    with refused("BK009"), unchanged(db):
        db.call("request_refund", whole | {"amount_minor": card["received_minor"] + 1}, who="meera")
    db.call("request_refund", whole | {"amount_minor": card["received_minor"]}, who="meera")
    with refused("BK009") as no, unchanged(db):
        db.call("request_refund", whole | {"amount_minor": 1}, who="meera")
    assert no.facts["due_minor"] == 0
    keep_promises(db)


def test_that_a_house_that_cancels_gives_back_no_more_than_came(house: Database) -> None:
    card = confirmed(house)
    with refused("BK009") as no, unchanged(house):
        body = on(card, reason="storm", refund_minor=card["received_minor"] + 1)
        house.call("admin_cancel", body, who="meera")
    assert no.facts["field"] == "refund_minor"


def test_that_a_refund_is_handed_out_once_and_the_second_desk_is_told_by_whom(db: Database) -> None:
    card = confirmed(db)
    (made,) = ask(db, card, 1000, who="meera")
    wish = ("pay_refund", {"refund": made["refund"], "revision": made["revision"]})
    endings = race(db, [("asha", [wish]), ("ravi", [wish])])
    assert sorted(e.state for e in endings) == ["", "BK005"]
    (told,) = (e.facts for e in endings if e.state)
    (won,) = ({0: "asha", 1: "ravi"}[e.racer] for e in endings if not e.state)
    assert (told["by"], told["revision"]) == (f"desk_t1_{won}", made["revision"] + 1)
    assert datetime.fromisoformat(told["at"]) > datetime.now(UTC) - timedelta(minutes=2)
    (done,) = refunds(db, card)
    with refused("BK001") as no, unchanged(db):
        take(db, done, "pay")
    assert no.facts == {"status": "done", "event": "pay"}
    assert held(db, "cash") == -(card["received_minor"] - 1000)
    keep_promises(db)


def test_that_of_two_desks_at_one_balance_one_wins_and_the_other_is_told_by_whom_and_when(db: Database) -> None:
    card = pending(db)
    wish = ("record_cash", {"booking": card["booking"], "amount_minor": card["total_minor"], "currency": "INR"})
    before = datetime.now(UTC)
    endings = race(db, [("asha", [wish]), ("ravi", [wish]), ("meera", [wish]), ("omkar", [wish])])
    (won,) = (e for e in endings if not e.state)
    winner = ("Asha", "Ravi", "Meera", "Omkar")[won.racer]
    lost = [e for e in endings if e.state]
    assert [e.state for e in lost] == ["BK009"] * 3
    for each in lost:
        last = each.facts["last"]
        assert (each.facts["due_minor"], last["by"], last["amount_minor"]) == (0, winner, card["total_minor"])
        assert last["payment"] == won.facts["receipt"]["payment"]
        assert before - timedelta(minutes=1) < datetime.fromisoformat(last["at"]) < datetime.now(UTC)
    assert read(db, card)["received_minor"] == card["total_minor"]
    keep_promises(db)


def test_that_each_refusal_is_a_typed_error_of_the_desk(house: Database) -> None:
    def error(act: Callable[[], Any]) -> Any:
        with pytest.raises(psycopg.Error) as caught:
            act()
        return translate(caught.value)

    card = confirmed(house)
    due = card["total_minor"] - card["received_minor"]
    over = error(lambda: cash(house, card, due + 1))
    assert (type(over), over.field_name, over.due_minor, over.last_by) == (
        *(errors.AmountMismatch, "amount_minor"),
        *(due, "Asha"),
    )
    assert over.last_at.tzinfo is not None
    assert over.last_number.startswith("R/")
    assert "last taken by Asha" in over.sentence
    fresh = error(lambda: cash(house, pending(house), 10**12))
    assert (fresh.last_by, fresh.last_at, "last taken" in fresh.sentence) == ("", None, False)
    foreign = error(lambda: cash(house, card, 5, currency="USD"))
    assert (type(foreign), foreign.field_name, foreign.currency) == (errors.AmountMismatch, "currency", "INR")
    nothing = error(lambda: cash(house, card, 0))
    assert (type(nothing), nothing.field_name) == (errors.BadInput, "amount_minor")
    paid = declare(house, card, "upi", 100)["receipt"]
    twice = error(lambda: declare(house, card, "upi", 100, reference=paid["reference"]))
    assert type(twice) is ReferenceUsed
    step(house, paid, "void")
    stale = error(lambda: step(house, paid, "void"))
    assert (type(stale), stale.changed_by) == (errors.RecordChanged, "desk_t1_meera")
    early = error(lambda: cash(house, hold(house), 100))
    assert (type(early), early.status) == (errors.EventNotAllowed, "temp_hold")
    unknown = error(lambda: cash(house, {"booking": str(uuid4())}, 100))
    assert (type(unknown), unknown.what) == (errors.NotFound, "booking")


def test_that_money_goes_nowhere_for_which_there_is_none_left(db: Database) -> None:
    card = pending(db)
    start(db, card)
    db.call("cancel", on(read(db, card)))
    seen(db, claim(db), "closed", money_in("pay_late", 1000))
    (paid,) = db.superuser.execute("SELECT payment_id::text FROM desk.payment").fetchone() or ("",)
    full = confirmed(db)
    cash(db, full, full["total_minor"] - full["received_minor"])
    body = {"payment": paid, "action": "to_booking"}
    with refused("BK009") as no, unchanged(db):
        db.call("apply_unapplied", body | {"booking": full["booking"]}, who="meera")
    assert (no.facts["field"], no.facts["due_minor"]) == ("booking", 0)
    db.call("apply_unapplied", body | {"booking": pending(db)["booking"]}, who="meera")
    with refused("BK009") as no, unchanged(db):
        db.call("apply_unapplied", body | {"booking": pending(db)["booking"]}, who="meera")
    assert no.facts["field"] == "payment"
    keep_promises(db)
