"""Choosing how a venue is paid: an owner's word, with what belongs to the profile; what was promised stays."""

from uuid import uuid4

import pytest

from tests.database import Database
from tests.db.acts import hold, on, pending, read, refused, unchanged


def choose(db: Database, profile: str, who: str = "omkar", venue: int = 1) -> dict[str, object]:
    return db.call("choose_profile", {"venue": venue, "profile": profile}, who=who)


@pytest.mark.parametrize(
    ("profile", "trigger", "discount", "commission", "option"),
    [
        ("cash_only", "manual_approval", 300, 500, "counter_full"),
        ("cash_deposit", "deposit_only", 0, 700, "deposit"),
        ("hybrid", "deposit_only", 200, 800, "gateway_full"),
        ("full_online", "full_payment", 0, 1000, "gateway_full"),
        ("marketplace", "full_payment", 0, 1500, "gateway_full"),
    ],
)
def test_that_a_profile_brings_its_trigger_discount_and_commission(
    house: Database, profile: str, trigger: str, discount: int, commission: int, option: str
) -> None:
    assert choose(house, profile) == {
        "venue": 1,
        "profile": profile,
        "trigger": trigger,
        "cash_discount_bp": discount,
        "commission_bp": commission,
    }
    chosen = house.call("select_payment", on(hold(house), option=option))
    assert chosen["payment_option"] == option


def test_that_only_an_owner_chooses_and_only_for_the_own_business(db: Database) -> None:
    for who in ("asha", "meera"):
        with unchanged(db), refused("42501"):
            choose(db, "hybrid", who=who)
    with unchanged(db), refused("BK004"):
        choose(db, "hybrid", venue=99)
    with unchanged(db), refused("BK002"):
        choose(db, "barter")


def test_that_an_owner_may_agree_on_another_commission(db18: Database) -> None:
    body = {"venue": 1, "profile": "marketplace", "commission_bp": 0}
    assert db18.call("choose_profile", body, who="omkar")["commission_bp"] == 0
    for wrong in (-1, 10_001, "5"):
        with refused("BK002") as no, unchanged(db18):
            db18.call("choose_profile", body | {"commission_bp": wrong}, who="omkar")
        assert no.facts["field"] == "commission_bp"


def test_that_bookings_keep_what_they_were_promised(db: Database) -> None:
    card = pending(db)
    choose(db, "cash_only")
    now = read(db, card)
    assert (now["payment_option"], now["deposit_minor"]) == (card["payment_option"], card["deposit_minor"])


def test_that_a_customers_way_of_paying_is_remembered_for_the_next_hold(db: Database) -> None:
    choose(db, "hybrid")
    person = {"id": str(uuid4()), "name": "Priya Shah"}
    first = hold(db, customer=person)
    assert first["prefers"] is None
    db.call("select_payment", on(first, option="gateway_full"))
    assert hold(db, customer=person)["prefers"] == "gateway_full"
    assert hold(db, customer={"id": str(uuid4()), "name": "Ravi"})["prefers"] is None
