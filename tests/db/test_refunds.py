"""Refunds: by policy at a cancellation, by a person beyond it, within the rank's limit, by each way, never too much."""

from typing import Any

import pytest

from tests.database import Database
from tests.db.acts import Json, cash, confirmed, on, pending, read, refused, unchanged
from tests.db.money_acts import claim, claims, declare, held, money_in, seen, start, step, worker
from tests.db.racing import keep_promises, race, states

COMMANDS = {"approve": "approve_refund", "reject": "reject_refund", "pay": "pay_refund"}


def refunds(db: Database, card: Json) -> list[Json]:
    return [
        row[0]
        for row in db.superuser.execute(
            "SELECT desk.refund_card(tenant_id, refund_id) FROM desk.refund WHERE booking_id = %s ORDER BY created_at",
            (card["booking"],),
        )
    ]


def ask(db: Database, card: Json, minor: int, *, who: str = "asha", **body: Any) -> list[Json]:
    whole = {"booking": card["booking"], "amount_minor": minor, "currency": "INR", "reason": "less guests", **body}
    return db.call("request_refund", whole | {"override_reason": "goodwill"}, who=who)["refunds"]


def take(db: Database, refund: Json, how: str, *, who: str = "meera", **body: Any) -> Json:
    more: Json = {"reason": "no"} if how == "reject" else {}
    if how == "pay" and refund["method"] != "cash":
        more = {"reference": "UTR900800700"}
    whole = {"refund": refund["refund"], "revision": refund["revision"], **more, **body}
    return db.call(COMMANDS[how], whole, who=who)["refunds"][0]


def by_gateway(db: Database) -> Json:
    """A confirmed booking, its deposit paid through the provider."""
    card = pending(db)
    start(db, card)
    seen(db, claim(db), "closed", money_in(f"pay_{card['number']}", card["deposit_minor"]))
    return read(db, card)


def test_that_a_cancellation_asks_for_the_policys_refund_and_keeps_the_rest(db: Database) -> None:
    db.superuser.execute(
        'UPDATE desk.tariff SET policy = \'{"count": "days", "base": "paid", "gives": "money", "steps": [[0, 7500]]}\''
    )
    card = confirmed(db)
    db.call("cancel", on(card), who="meera")
    (made,) = refunds(db, card)
    back = card["deposit_minor"] * 3 // 4
    assert (made["state"], made["amount_minor"], made["policy_minor"], made["method"]) == (
        "approved",
        back,
        back,
        "cash",
    )
    assert held(db, "forfeited", card["booking"]) == card["deposit_minor"] - back
    assert held(db, "refunds_payable", made["refund"]) == back
    paid = take(db, made, "pay", who="asha")
    assert (paid["state"], held(db, "refunds_payable")) == ("done", 0)
    assert read(db, card)["received_minor"] == 0
    keep_promises(db)


def test_that_a_clerk_gives_back_up_to_the_limit_and_the_rest_waits_for_a_manager(db: Database) -> None:
    card = confirmed(db)
    db.call("cancel", on(card))
    (made,) = refunds(db, card)
    assert (made["state"], made["waits_for_manager"]) == ("requested", True)
    with refused("42501"), unchanged(db):
        take(db, made, "approve", who="asha")
    assert take(db, made, "approve")["state"] == "approved"
    db.superuser.execute("UPDATE desk.tenant SET clerk_refund_minor = 10000000")
    other = confirmed(db)
    db.call("cancel", on(other))
    assert [r["state"] for r in refunds(db, other)] == ["approved"]
    keep_promises(db)


def test_that_small_sums_of_one_booking_add_up_to_the_limit(db: Database) -> None:
    card = confirmed(db)
    free = pending(db)
    paid = cash(db, free, 200_000)
    db.superuser.execute("UPDATE desk.tenant SET clerk_refund_minor = 250000")
    db.call("cancel", on(paid))
    assert [r["state"] for r in refunds(db, free)] == ["approved"]
    assert ask(db, card, 1000)[0]["state"] == "requested"


def test_that_more_than_the_policy_gives_needs_a_reason_and_a_manager(db: Database) -> None:
    db.superuser.execute(
        'UPDATE desk.tariff SET policy = \'{"count": "days", "base": "paid", "gives": "money", "steps": [[0, 0]]}\''
    )
    card = confirmed(db)
    db.call("cancel", on(card))
    assert refunds(db, card) == []
    body = {"booking": card["booking"], "amount_minor": 100_000, "currency": "INR", "reason": "bereavement"}
    with refused("BK002") as no, unchanged(db):
        db.call("request_refund", body, who="meera")
    assert no.facts["field"] == "override_reason"
    with refused("42501"), unchanged(db):
        db.call("request_refund", body | {"override_reason": "bereavement"})
    (made,) = db.call("request_refund", body | {"override_reason": "bereavement"}, who="meera")["refunds"]
    assert (made["state"], made["override_reason"]) == ("approved", "bereavement")
    assert held(db, "forfeited", card["booking"]) == card["deposit_minor"] - 100_000
    keep_promises(db)


def test_that_the_house_may_give_back_another_sum_than_the_policy(db: Database) -> None:
    card = confirmed(db)
    body = on(card, reason="burst pipe")
    with refused("BK009"), unchanged(db):
        db.call("admin_cancel", body | {"refund_minor": card["deposit_minor"] + 1}, who="meera")
    db.call("admin_cancel", body | {"refund_minor": card["deposit_minor"]}, who="meera")
    (made,) = refunds(db, card)
    assert (made["amount_minor"], made["override_reason"]) == (card["deposit_minor"], "burst pipe")


def test_that_a_refund_goes_back_by_the_ways_the_money_came_the_latest_first(db: Database) -> None:
    card = confirmed(db)
    cash(db, card, 100_000)
    declare(db, card, "upi", 200_000)
    made = ask(db, card, 350_000, who="meera")
    assert [(r["method"], r["amount_minor"]) for r in made] == [("upi", 200_000), ("cash", 100_000), ("cash", 50_000)]
    with refused("42501"):
        ask(db, card, 100, method="cash")
    assert [r["method"] for r in ask(db, card, 100, who="meera", method="transfer")] == ["transfer"]
    keep_promises(db)


@pytest.mark.parametrize("beyond", [1, 10**9])
def test_that_no_more_goes_back_than_was_received_less_what_is_going_back(db: Database, beyond: int) -> None:
    card = confirmed(db)
    got = card["received_minor"]
    with refused("BK009") as no, unchanged(db):
        ask(db, card, got + beyond, who="meera")
    assert no.facts["due_minor"] == got
    ask(db, card, got - 10)
    with refused("BK009") as no:
        ask(db, card, 11, who="meera")
    assert no.facts["due_minor"] == 10


def test_that_the_guard_binds_even_the_owner_of_the_tables(db18: Database) -> None:
    card = confirmed(db18)
    (made,) = ask(db18, card, 1000)
    insert = (
        "INSERT INTO desk.refund (tenant_id, refund_id, booking_id, payment_id, method, amount_minor, currency,"
        " last_actor, reason, over_limit) SELECT tenant_id, gen_random_uuid(), booking_id, payment_id, 'cash',"
        " amount_minor, currency, 'clerk', 'x', false FROM desk.payment"
    )
    for statement, state in (
        (insert, "BK009"),
        ("UPDATE desk.refund SET amount_minor = 1", "42501"),
        ("UPDATE desk.refund SET state = 'done', last_event = 'pay'", "BK001"),
        ("UPDATE desk.refund SET state = 'approved', last_event = 'approve', last_actor = 'clerk'", "42501"),
        ("DELETE FROM desk.refund", "42501"),
    ):
        with refused(state), db18.superuser.transaction():
            db18.superuser.execute("SET LOCAL ROLE desk_schema")
            db18.superuser.execute(statement.encode())
    assert refunds(db18, card) == [made]


@pytest.mark.parametrize("state", ["requested", "approved", "done", "rejected"])
def test_that_each_step_of_a_refund_is_taken_exactly_where_the_table_and_rank_allow_it(
    db18: Database, state: str
) -> None:
    path = {"requested": (), "approved": ("approve",), "done": ("approve", "pay"), "rejected": ("reject",)}[state]
    law = {
        event: (to, actors)
        for event, to, actors in db18.superuser.execute(
            "SELECT event, to_state, actors FROM desk.refund_transition WHERE from_state = %s", (state,)
        )
    }
    for how in COMMANDS:
        for rank, who in (("clerk", "asha"), ("manager", "meera")):
            (made,) = ask(db18, confirmed(db18), 1000)
            for each in path:
                made = take(db18, made, each)
            event = "revoke" if how == "reject" and state in ("approved", "failed") else how
            if event not in law:
                with refused("BK001"), unchanged(db18):
                    take(db18, made, how, who=who)
            elif rank not in law[event][1] or (event == "approve" and rank == "clerk"):
                with refused("42501"), unchanged(db18):
                    take(db18, made, how, who=who)
            else:
                assert take(db18, made, how, who=who)["state"] == law[event][0]
    keep_promises(db18)


def test_that_a_refund_through_the_provider_is_sent_by_the_worker_once(db: Database) -> None:
    card = by_gateway(db)
    (made,) = ask(db, card, 100_000, who="meera")
    assert (made["method"], made["state"]) == ("gateway", "approved")
    with refused("BK002"):
        take(db, made, "pay")
    work = claim(db, "refunds")
    assert (work["step"], work["money_ref"], work["amount_minor"]) == ("create", f"pay_{card['number']}", 100_000)
    assert worker(db, "claim_refunds", ["fake"], 9) == []
    told = {"state": "pending", "provider_ref": "rf_1"}
    worker(db, "refund_seen", work["refund"], work["lease"], told)
    again = claim(db, "refunds")
    assert (again["step"], again["provider_ref"], again["attempt"]) == ("look", "rf_1", work["attempt"])
    for _ in range(2):
        worker(db, "refund_seen", again["refund"], again["lease"], told | {"state": "done", "bank_ref": "ARN1"})
    (done,) = refunds(db, card)
    assert (done["state"], done["reference"]) == ("done", "ARN1")
    assert read(db, card)["received_minor"] == card["deposit_minor"] - 100_000
    keep_promises(db)


def test_that_a_failed_refund_is_still_owed_and_goes_another_way(db: Database) -> None:
    card = by_gateway(db)
    (made,) = ask(db, card, 100_000, who="meera")
    work = claim(db, "refunds")
    worker(db, "refund_refused", work["refund"], work["lease"], "not enough balance")
    (failed,) = refunds(db, card)
    assert (failed["state"], failed["problem"]) == ("failed", "not enough balance")
    assert held(db, "refunds_payable", made["refund"]) == 100_000
    other = take(db, failed, "approve", method="transfer")
    assert take(db, other, "pay")["state"] == "done"
    keep_promises(db)


def test_that_a_provider_may_take_back_its_word_days_later(db: Database) -> None:
    card = by_gateway(db)
    ask(db, card, 100_000, who="meera")
    work = claim(db, "refunds")
    told = {"provider_ref": "rf_1", "look_again_at": "2026-12-01T00:00:00Z"}
    worker(db, "refund_seen", work["refund"], work["lease"], told | {"state": "done"})
    later = claim(db, "refunds")
    worker(db, "refund_seen", later["refund"], later["lease"], {"state": "failed", "provider_ref": "rf_1"})
    assert [r["state"] for r in refunds(db, card)] == ["failed"]
    keep_promises(db)


def test_that_a_rejected_refund_of_a_cancelled_booking_is_kept_and_one_of_a_live_booking_is_not(db: Database) -> None:
    live, gone = confirmed(db), confirmed(db)
    (asked,) = ask(db, live, 1000)
    take(db, asked, "reject")
    assert read(db, live)["received_minor"] == live["received_minor"]
    db.call("cancel", on(gone))
    take(db, refunds(db, gone)[0], "reject")
    assert held(db, "forfeited", gone["booking"]) == gone["received_minor"]
    keep_promises(db)


def test_that_a_cancellation_overtakes_a_refund_that_nobody_has_decided(db: Database) -> None:
    card = confirmed(db)
    assert ask(db, card, 100_000)[0]["state"] == "requested"
    db.call("cancel", on(read(db, card)), who="meera")
    old, new = refunds(db, card)
    assert (old["state"], old["reason"]) == ("rejected", "the booking was cancelled")
    assert (new["state"], new["amount_minor"]) == ("approved", card["received_minor"])
    keep_promises(db)


def test_that_a_bounced_cheque_takes_its_refunds_with_it_and_a_voided_payment_may_have_none(db: Database) -> None:
    card = pending(db)
    sent = declare(db, card, "cheque", card["deposit_minor"])["receipt"]
    paid = step(db, sent, "clear")["receipt"]
    asked = ask(db, card, 5000, who="meera")
    with refused("BK001"), unchanged(db):
        step(db, paid, "void")
    step(db, paid, "bounce")
    assert [r["state"] for r in refunds(db, card)] == ["rejected"]
    assert (held(db, "refunds_payable", asked[0]["refund"]), read(db, card)["received_minor"]) == (0, 0)
    keep_promises(db)


def test_that_a_bounce_after_a_cancellation_unmakes_what_was_kept(db: Database) -> None:
    card = pending(db)
    sent = declare(db, card, "cheque", card["deposit_minor"])["receipt"]
    paid = step(db, sent, "clear")["receipt"]
    db.call("cancel", on(read(db, card)))
    step(db, paid, "bounce")
    assert (held(db, "forfeited", card["booking"]), read(db, card)["received_minor"]) == (0, 0)
    keep_promises(db)


def test_that_a_security_deposit_goes_back_less_itemised_deductions(db: Database) -> None:
    card = confirmed(db)
    body = {"booking": card["booking"], "amount_minor": 5_000_000, "currency": "INR", "purpose": "security"}
    db.call("record_cash", body, who="meera")
    broken = [{"what": "mirror", "amount_minor": 150_000}, {"what": "cleaning", "amount_minor": 50_000}]
    with refused("BK009"), unchanged(db):
        db.call(
            "return_deposit",
            {"booking": card["booking"], "deductions": [{"what": "all", "amount_minor": 5_000_001}]},
            who="meera",
        )
    (made,) = db.call("return_deposit", {"booking": card["booking"], "deductions": broken}, who="meera")["refunds"]
    assert (made["purpose"], made["amount_minor"], made["state"]) == ("security", 4_800_000, "approved")
    assert (held(db, "deductions", card["booking"]), held(db, "security", card["booking"])) == (200_000, 0)
    take(db, made, "pay", who="asha")
    with refused("BK009"):
        db.call("return_deposit", {"booking": card["booking"], "deductions": []}, who="meera")
    assert read(db, card)["received_minor"] == card["received_minor"]
    keep_promises(db)


def test_that_two_people_refunding_at_once_never_give_back_more_than_was_received(db: Database) -> None:
    card = confirmed(db)
    body = {"booking": card["booking"], "amount_minor": card["received_minor"], "currency": "INR", "reason": "x"}
    wish = ("request_refund", body | {"override_reason": "y"})
    endings = race(db, [(who, [wish]) for who in ("asha", "meera", "omkar", "ravi")])
    assert states(endings) == {"", "BK009"}
    assert sum(e.state == "" for e in endings) == 1
    keep_promises(db)


def test_that_settling_and_cancelling_at_once_lose_nothing(db: Database) -> None:
    card = pending(db)
    whole = {"booking": card["booking"], "amount_minor": card["total_minor"], "currency": "INR"}
    endings = race(db, [("asha", [("record_cash", whole)]), ("meera", [("cancel", on(card))])])
    assert states(endings) <= {"", "BK001", "BK005"}
    keep_promises(db)


def test_that_a_refund_taken_back_after_the_price_was_paid_anew_fits_nowhere_and_is_kept_as_unapplied(
    db: Database,
) -> None:
    card = confirmed(db)
    (asked,) = ask(db, card, 400_000, who="meera")
    full = cash(db, card, card["total_minor"] - card["received_minor"] + 400_000)
    take(db, asked, "reject")
    assert read(db, card)["received_minor"] == full["total_minor"]
    assert held(db, "unapplied", asked["payment"]) == 400_000
    keep_promises(db)


def test_that_a_failed_refund_that_goes_another_way_is_no_longer_sent_through_the_provider(db: Database) -> None:
    card = by_gateway(db)
    (made,) = ask(db, card, 100_000, who="meera")
    work = claim(db, "refunds")
    told = {"state": "failed", "provider_ref": "rf_1", "look_again_at": "2026-12-01T00:00:00Z"}
    worker(db, "refund_seen", work["refund"], work["lease"], told)
    stale = claim(db, "refunds")
    (failed,) = refunds(db, card)
    other = take(db, failed, "approve", method="transfer")
    assert claims(db, "refunds") == []
    worker(db, "refund_seen", stale["refund"], stale["lease"], told | {"state": "done"})
    assert [r["state"] for r in refunds(db, card)] == ["approved"]
    assert take(db, other, "pay")["state"] == "done"
    assert (held(db, "gateway"), held(db, "bank")) == (-card["deposit_minor"], 100_000)
    assert made["method"] == "gateway"
    keep_promises(db)


def test_that_what_a_refund_is_sent_for_again_is_not_confused_with_the_try_before(db: Database) -> None:
    card = by_gateway(db)
    ask(db, card, 100_000, who="meera")
    work = claim(db, "refunds")
    told = {"state": "failed", "provider_ref": "rf_1", "look_again_at": "2026-12-01T00:00:00Z"}
    worker(db, "refund_seen", work["refund"], work["lease"], told)
    stale = claim(db, "refunds")
    take(db, refunds(db, card)[0], "approve")
    worker(db, "refund_seen", stale["refund"], stale["lease"], told)
    again = claim(db, "refunds")
    assert (again["step"], again["provider_ref"]) == ("create", None)
    assert again["attempt"] != work["attempt"]
    keep_promises(db)


def test_that_a_deposit_whose_cheque_bounces_after_it_was_given_back_is_owed_and_paid_first(db: Database) -> None:
    card = confirmed(db)
    sent = declare(db, card, "cheque", 500_000, who="meera", purpose="security")["receipt"]
    paid = step(db, sent, "clear")["receipt"]
    broken = [{"what": "mirror", "amount_minor": 100_000}]
    (back,) = db.call("return_deposit", {"booking": card["booking"], "deductions": broken}, who="meera")["refunds"]
    take(db, back, "pay")
    bounced = step(db, paid, "bounce")["receipt"]
    assert (held(db, "receivable", card["booking"]), held(db, "security", card["booking"])) == (-500_000, 0)
    assert held(db, "deductions", card["booking"]) == 100_000
    keep_promises(db)
    step(db, step(db, bounced, "deposit")["receipt"], "clear")
    assert (held(db, "receivable", card["booking"]), held(db, "security", card["booking"])) == (0, 0)
    assert read(db, card)["received_minor"] == card["received_minor"]
    keep_promises(db)


def test_that_a_cheque_whose_money_went_to_two_bookings_is_owed_by_both_when_it_bounces(db: Database) -> None:
    first, second = confirmed(db), confirmed(db)
    due = first["total_minor"] - first["received_minor"]
    sent = declare(db, first, "cheque", due)["receipt"]
    cash(db, first, due)
    paid = step(db, sent, "clear")["receipt"]
    body = {"payment": paid["payment"], "action": "to_booking", "booking": second["booking"]}
    moved = db.call("apply_unapplied", body, who="meera")
    assert (moved["received_minor"], held(db, "unapplied")) == (second["total_minor"], 0)
    step(db, paid, "bounce")
    assert read(db, second)["received_minor"] == second["received_minor"]
    assert read(db, second)["revision"] == moved["revision"] + 1
    assert read(db, first)["received_minor"] == first["total_minor"]
    keep_promises(db)
