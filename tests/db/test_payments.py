"""Payments at the counter: what counts and when, each step of each method, references that come twice, the ledger."""

import pytest

from tests.database import Database
from tests.db.acts import cash, confirmed, on, pending, read, refused, unchanged
from tests.db.money_acts import STEPS, declare, held, payment_in, step
from tests.db.racing import keep_promises, race, states, winners

REACHED = {  # the states a counter payment comes to by ordinary commands
    "cash": ("received", "voided"),
    "upi": ("received", "voided"),
    "terminal": ("received", "voided"),
    "transfer": ("declared", "received", "bounced", "voided"),
    "cheque": ("declared", "deposited", "received", "bounced", "voided"),
}
RANKS = {"clerk": "asha", "manager": "meera", "owner": "omkar"}


@pytest.mark.parametrize(("method", "state"), [(m, s) for m, found in REACHED.items() for s in found])
def test_that_each_step_of_a_payment_is_taken_exactly_where_its_table_and_rank_allow_it(
    house: Database, method: str, state: str
) -> None:
    law = {
        event: (to, actors)
        for event, to, actors in house.superuser.execute(
            "SELECT event, to_state, actors FROM desk.payment_transition WHERE method = %s AND from_state = %s",
            (method, state),
        )
    }
    for event in STEPS:
        for rank, who in RANKS.items():
            paid = payment_in(house, method, state)
            if event not in law:
                with refused("BK001") as no, unchanged(house):
                    step(house, paid, event, who=who)
                assert no.facts == {"status": state, "event": event}
            elif rank not in law[event][1]:
                with refused("42501"), unchanged(house):
                    step(house, paid, event, who=who)
            else:
                done = step(house, paid, event, who=who)["receipt"]
                assert (done["state"], done["revision"]) == (law[event][0], paid["revision"] + 1)
    keep_promises(house)


def test_that_the_steps_of_payments_bind_even_the_owner_of_the_tables(db18: Database) -> None:
    payment_in(db18, "cheque", "deposited")
    payment_in(db18, "cash", "received")
    for change in (
        "state = 'received', last_event = 'settle', last_actor = 'system'",
        "state = 'voided', last_event = 'take'",
        "state = 'received', last_event = 'clear', last_actor = 'clerk'",
        "state = 'voided', last_event = 'void', last_actor = 'clerk' WHERE method = 'cash'",
        "state = 'bounced', last_event = 'void', last_actor = 'manager' WHERE method = 'cash'",
    ):
        with refused("BK001"), db18.superuser.transaction():
            db18.superuser.execute("SET LOCAL ROLE desk_schema")
            db18.superuser.execute(f"UPDATE desk.payment SET {change}".encode())
    for change in ("amount_minor = 1", "booking_id = gen_random_uuid()", "method = 'upi'", "rev = 9"):
        with refused("42501"), db18.superuser.transaction():
            db18.superuser.execute("SET LOCAL ROLE desk_schema")
            db18.superuser.execute(f"UPDATE desk.payment SET {change} WHERE method = 'cash'".encode())


@pytest.mark.parametrize("method", ["upi", "terminal"])
def test_that_upi_and_card_slips_count_at_once_and_confirm(house: Database, method: str) -> None:
    card = pending(house)
    done = declare(house, card, method, card["deposit_minor"])
    assert (done["status"], done["received_minor"]) == ("confirmed", card["deposit_minor"])
    assert (done["receipt"]["state"], done["receipt"]["number"][:2]) == ("received", "R/")


@pytest.mark.parametrize("method", ["transfer", "cheque"])
def test_that_transfers_and_cheques_count_only_when_a_manager_has_cleared_them(house: Database, method: str) -> None:
    card = pending(house)
    declared = declare(house, card, method, card["deposit_minor"])
    assert (declared["status"], declared["received_minor"]) == ("pending", 0)
    assert (declared["receipt"]["state"], declared["receipt"]["number"]) == ("declared", None)
    cleared = step(house, declared["receipt"], "clear")
    assert (cleared["status"], cleared["received_minor"]) == ("confirmed", card["deposit_minor"])
    assert cleared["receipt"]["number"] is not None


def test_that_a_bounced_cheque_is_owed_again_and_may_be_presented_again(house: Database) -> None:
    card = pending(house)
    paid = declare(house, card, "cheque", card["deposit_minor"])["receipt"]
    for event in ("deposit", "clear"):
        paid = step(house, paid, event)["receipt"]
    bounced = step(house, paid, "bounce", reason="funds insufficient")
    assert (bounced["status"], bounced["received_minor"]) == ("confirmed", 0)
    again = step(house, bounced["receipt"], "deposit")["receipt"]
    back = step(house, again, "clear")
    assert back["received_minor"] == card["deposit_minor"]
    assert back["receipt"]["number"] == paid["number"]
    keep_promises(house)


def test_that_a_voided_payment_is_posted_back_and_never_deleted(house: Database) -> None:
    card = confirmed(house)
    paid = cash(house, card, 5000)
    before = held(house, "advance", card["booking"])
    back = step(house, paid["receipt"], "void", reason="typed at the wrong booking")
    assert back["received_minor"] == before - 5000
    kinds = house.superuser.execute(
        "SELECT kind FROM desk.journal WHERE source_id = %s ORDER BY journal_id", (paid["receipt"]["payment"],)
    ).fetchall()
    assert kinds == [("payment",), ("payment_undone",)]
    assert held(house, "cash") < 0


def test_that_what_is_no_longer_due_when_a_transfer_is_cleared_is_kept_as_unapplied(house: Database) -> None:
    card = pending(house)
    total = card["total_minor"]
    sent = declare(house, card, "transfer", total)["receipt"]
    cash(house, card, 300_000)
    done = step(house, sent, "clear")
    assert done["received_minor"] == total
    assert held(house, "unapplied", sent["payment"]) == 300_000
    keep_promises(house)


def test_that_money_cleared_for_a_cancelled_booking_is_booked_and_unapplied(house: Database) -> None:
    card = pending(house)
    sent = declare(house, card, "transfer", card["total_minor"])["receipt"]
    house.call("cancel", on(read(house, card)))
    done = step(house, sent, "clear")
    assert (done["status"], done["received_minor"]) == ("cancelled", 0)
    assert held(house, "unapplied", sent["payment"]) == card["total_minor"]


@pytest.mark.parametrize(
    ("method", "same"),
    [
        ("upi", {"reference": "412345678901"}),
        ("transfer", {"reference": "HDFCR52026112100001"}),
        ("terminal", {"reference": "SLIP-0042"}),
        ("cheque", {"reference": "000123", "bank": "Bank of Pune"}),
    ],
)
def test_that_a_reference_is_taken_once_and_the_refusal_names_where(
    db18: Database, method: str, same: dict[str, str]
) -> None:
    first = pending(db18)
    taken = declare(db18, first, method, 10_000, **same)["receipt"]
    other = pending(db18)
    with refused("BK012") as no:
        declare(db18, other, method, 20_000, **same | {"reference": same["reference"].lower()})
    assert (no.facts["number"], no.facts["payment"]) == (first["number"], taken["payment"])
    step(db18, taken, "void")
    assert declare(db18, other, method, 20_000, **same)["receipt"]["reference"] == same["reference"]


def test_that_one_utr_is_neither_upi_nor_transfer_twice_but_banks_number_cheques_alike(house: Database) -> None:
    card = pending(house)
    declare(house, card, "upi", 10_000, reference="512345678901")
    with refused("BK012"):
        declare(house, card, "transfer", 10_000, reference="512345678901")
    declare(house, card, "cheque", 10_000, reference="000777", bank="Bank of Pune")
    declare(house, card, "cheque", 10_000, reference="000777", bank="Bank of Nagpur")


@pytest.mark.parametrize("method", ["upi", "transfer", "cheque", "terminal"])
def test_that_nobody_declares_more_than_is_due_nor_another_currency(house: Database, method: str) -> None:
    card = pending(house)
    with refused("BK009") as no, unchanged(house):
        declare(house, card, method, card["total_minor"] + 1)
    assert no.facts == {"field": "amount_minor", "due_minor": card["total_minor"], "currency": "INR"}
    with refused("BK009"), unchanged(house):
        declare(house, card, method, 100, currency="USD")
    cash(house, card, card["total_minor"])
    with refused("BK009") as no:
        declare(house, card, method, 1)
    assert no.facts["due_minor"] == 0


def test_that_cheques_on_their_way_count_against_further_declarations_but_not_against_cash(house: Database) -> None:
    card = pending(house)
    declare(house, card, "cheque", card["total_minor"])
    with refused("BK009") as no:
        declare(house, card, "transfer", 1)
    assert no.facts["due_minor"] == 0
    assert cash(house, card, card["total_minor"])["status"] == "confirmed"


def test_that_change_is_known_and_too_little_is_refused(house: Database) -> None:
    card = pending(house)
    body = {"booking": card["booking"], "amount_minor": 4_500, "currency": "INR"}
    paid = house.call("record_cash", body | {"tendered_minor": 5_000})
    assert (paid["receipt"]["tendered_minor"], paid["received_minor"]) == (5_000, 4_500)
    with refused("BK002") as no:
        house.call("record_cash", body | {"tendered_minor": 4_000})
    assert no.facts["field"] == "tendered_minor"


def test_that_security_deposits_and_tips_lie_on_accounts_of_their_own(house: Database) -> None:
    card = confirmed(house)
    body = {"booking": card["booking"], "amount_minor": 500_000, "currency": "INR"}
    with refused("42501"):
        house.call("record_cash", body | {"purpose": "security"})
    house.superuser.execute("UPDATE desk.venue SET security_minor = 500000")
    kept = house.call("record_cash", body | {"purpose": "security"})
    tipped = house.call("record_cash", body | {"purpose": "tip", "amount_minor": 10_000})
    assert kept["received_minor"] == tipped["received_minor"] == card["received_minor"]
    assert (held(house, "security", card["booking"]), held(house, "tips", card["booking"])) == (500_000, 10_000)
    with refused("42501"):
        house.call("record_cash", body | {"purpose": "security", "amount_minor": 1})
    assert house.call("record_cash", body | {"purpose": "security"}, who="meera")["receipt"]["purpose"] == "security"
    keep_promises(house)


def test_that_two_desks_at_one_balance_by_any_way_have_one_winner_and_the_other_is_told(db: Database) -> None:
    card = pending(db)
    whole = {"booking": card["booking"], "amount_minor": card["total_minor"], "currency": "INR"}
    endings = race(
        db,
        [
            ("asha", [("record_cash", whole)]),
            ("ravi", [("declare_payment", whole | {"method": "upi", "reference": "612345678901"})]),
            ("meera", [("declare_payment", whole | {"method": "terminal", "reference": "SLIP-77"})]),
        ],
    )
    assert sum(winners(endings, by=lambda e: e.racer).values()) == 1
    assert states(endings) == {"", "BK009"}
    assert all(e.facts["due_minor"] == 0 for e in endings if e.state)
    keep_promises(db)


def test_that_one_utr_typed_at_two_desks_is_taken_once(db: Database) -> None:
    first, second = pending(db), pending(db)
    same = {"method": "upi", "reference": "712345678901", "amount_minor": 5000, "currency": "INR"}
    endings = race(
        db,
        [
            (who, [("declare_payment", same | {"booking": card["booking"]})])
            for who, card in (("asha", first), ("ravi", second))
        ],
    )
    assert states(endings) == {"", "BK012"}
    keep_promises(db)


def test_that_a_pending_booking_with_a_cheque_on_its_way_is_not_swept(db18: Database) -> None:
    card = pending(db18)
    paid = declare(db18, card, "cheque", 10_000)["receipt"]
    db18.superuser.execute("SET session_replication_role = replica")
    db18.superuser.execute("UPDATE desk.booking SET payment_due_at = clock_timestamp() - interval '1 s'")
    db18.superuser.execute("RESET session_replication_role")
    worker = db18.as_("worker")
    assert worker.execute("SELECT desk.sweep_unpaid()").fetchone() == (0,)
    step(db18, paid, "void")
    assert worker.execute("SELECT desk.sweep_unpaid()").fetchone() == (1,)
