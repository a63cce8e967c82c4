"""The discount for cash: promised at the counter, given when cash settles the price, gone when money goes."""

from dataclasses import replace

import pytest

from desk.domain.payment_option import cash_discount_minor
from tests.database import Database
from tests.db.acts import Json, cash, hold, on, read
from tests.db.money_acts import declare, held
from tests.db.paper_acts import facts, papers
from tests.domain.halls import VENUE


@pytest.fixture
def counter(db: Database) -> Json:
    """A pending booking that is paid all at the counter of a house that gives 2 % for cash."""
    db.superuser.execute(
        "UPDATE desk.venue SET payment_profile = 'hybrid', cash_discount_bp = 200,"
        " confirmation_trigger = 'full_payment'"
    )
    return db.call("select_payment", on(hold(db), option="counter_full"))


def given(db: Database, card: Json) -> int:
    return -held(db, "discounts", card["booking"])


def test_that_cash_that_settles_the_price_is_spared_the_discount_and_confirms(db: Database, counter: Json) -> None:
    total = counter["total_minor"]
    rest = counter["cash_settles_minor"]
    assert rest == total - round(total * 0.02)
    paid = cash(db, counter, rest)
    assert (paid["status"], paid["received_minor"], paid["cash_discount_minor"]) == ("confirmed", total, total - rest)
    assert held(db, "cash") == -rest
    assert given(db, counter) == total - rest


def test_that_the_receipt_tells_the_discount(db: Database, counter: Json) -> None:
    card = cash(db, counter, counter["cash_settles_minor"])
    paper = papers(db, card)[-1]
    totals = facts(db, paper)["totals"]
    spared = counter["total_minor"] - counter["cash_settles_minor"]
    assert (totals["cash_discount_minor"], totals["before_minor"], totals["due_minor"]) == (spared, 0, 0)


def test_that_only_what_really_came_as_cash_counts(db: Database, counter: Json) -> None:
    total = counter["total_minor"]
    declare(db, counter, "upi", total // 2)
    half = read(db, counter)
    assert half["cash_settles_minor"] == total - total // 2 - round((total - total // 2) * 0.02)
    assert given(db, cash(db, half, half["cash_settles_minor"])) == round((total - total // 2) * 0.02)


def test_that_cash_in_parts_is_spared_as_much_as_cash_at_once(db: Database, counter: Json) -> None:
    total = counter["total_minor"]
    part = cash(db, counter, total // 3)
    assert given(db, part) == 0
    paid = cash(db, part, part["cash_settles_minor"])
    assert (given(db, paid), paid["status"]) == (round(total * 0.02), "confirmed")


def test_that_all_by_upi_is_spared_nothing(db: Database, counter: Json) -> None:
    paid = declare(db, counter, "upi", counter["total_minor"])
    assert (paid["status"], given(db, counter)) == ("confirmed", 0)


def test_that_a_promise_is_kept_when_the_house_changes_its_discount(db: Database, counter: Json) -> None:
    db.superuser.execute("UPDATE desk.venue SET cash_discount_bp = 0")
    assert read(db, counter)["cash_settles_minor"] == counter["cash_settles_minor"]


def test_that_a_deposit_option_promises_nothing(db: Database, counter: Json) -> None:
    card = db.call("select_payment", on(hold(db), option="deposit"))
    assert card["cash_settles_minor"] == card["total_minor"]


def test_when_the_cash_is_voided_the_discount_goes_with_it(db: Database, counter: Json) -> None:
    paid = cash(db, counter, counter["cash_settles_minor"])
    receipt = paid["receipt"]
    body = {"payment": receipt["payment"], "revision": receipt["revision"], "reason": "mis-keyed"}
    undone = db.call("void_payment", body, who="meera")
    assert (undone["received_minor"], given(db, counter)) == (0, 0)
    assert undone["cash_settles_minor"] == counter["cash_settles_minor"]


def test_that_a_discount_is_never_given_back_as_money(db: Database, counter: Json) -> None:
    paid = cash(db, counter, counter["cash_settles_minor"])
    db.call("cancel", on(paid), who="meera")
    sums = db.superuser.execute(
        "SELECT sum(amount_minor)::bigint FROM desk.refund WHERE booking_id = %s", (paid["booking"],)
    ).fetchone()
    assert sums == (counter["cash_settles_minor"],)  # the default policy gives all back a day before
    assert (given(db, counter), held(db, "advance", paid["booking"])) == (0, 0)


def test_when_part_of_the_money_goes_back_the_discount_is_owed_again(db: Database, counter: Json) -> None:
    paid = cash(db, counter, counter["cash_settles_minor"])
    body = {"booking": paid["booking"], "amount_minor": 100_00, "currency": "INR", "reason": "less chairs"}
    db.call("request_refund", body | {"override_reason": "goodwill"}, who="meera")
    now = read(db, paid)
    assert now["received_minor"] == counter["cash_settles_minor"] - 100_00
    assert given(db, now) == 0
    again = cash(db, now, now["cash_settles_minor"])
    assert (again["received_minor"], given(db, again)) == (
        again["total_minor"],
        counter["total_minor"] - counter["cash_settles_minor"],
    )


def test_that_the_card_of_the_option_promises_what_the_database_gives(db: Database, counter: Json) -> None:
    promised = cash_discount_minor(replace(VENUE.terms, cash_discount_bp=200), counter["total_minor"])
    assert promised == counter["total_minor"] - counter["cash_settles_minor"]
