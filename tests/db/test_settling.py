"""What is settled with others than the customer: commission and its corrections, tips, settlements; and credit."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from desk.db.connection import engine_for
from desk.db.reader import DatabaseReader
from desk.db.referee import DatabaseReferee
from desk.domain.errors import AmountMismatch
from desk.domain.ids import BookingId, CommandKey, CustomerId, VenueId
from desk.domain.money import Money
from desk.usecases.money_commands import HandOutTips, PayCommission, RecordSettlement, SettlementLine, UseCredit
from desk.usecases.today import settlement_tasks
from tests.database import Database
from tests.db.acts import Json, cash, confirmed, on, pending, read, refused, unchanged
from tests.db.money_acts import claim, declare, held, money_in, payment, seen, start, step, worker
from tests.db.racing import keep_promises, race, states
from tests.db.test_refunds import ask, refunds, take

RATE = 700


def shared(db: Database) -> None:
    """The venue gives seven percent away."""
    db.superuser.execute("UPDATE desk.venue SET commission_bp = %s WHERE tenant_id = 1", (RATE,))


def today(db: Database) -> str:
    found = db.superuser.execute("SELECT (clock_timestamp() AT TIME ZONE 'Asia/Kolkata')::date::text").fetchone()
    assert found is not None
    return str(found[0])


def recorded(db: Database, card: Json) -> int:
    return -held(db, "commission", card["booking"])


def posted(db: Database, kind: str, source: str | None = None) -> int:
    found = db.superuser.execute(
        "SELECT count(*) FROM desk.journal WHERE kind = %s AND (%s::uuid IS NULL OR source_id = %s::uuid)",
        (kind, source, source),
    ).fetchone()
    assert found is not None
    return int(found[0])


def reader_of(db: Database, who: str) -> DatabaseReader:
    engine = engine_for(db.url(who), lanes=1)
    db.stack.callback(engine.dispose)
    return DatabaseReader(engine)


# ---- commission ------------------------------------------------------------------------------------------------------


def test_that_commission_is_recorded_once_when_a_booking_is_first_confirmed(db: Database) -> None:
    shared(db)
    card = pending(db)
    cash(db, card, 1000)
    assert posted(db, "commission") == 0
    cash(db, card, card["deposit_minor"] - 1000)
    cash(db, card, 5000)
    share = card["total_minor"] * RATE // 10_000
    assert (recorded(db, card), held(db, "commission_payable", card["booking"])) == (share, share)
    assert posted(db, "commission") == 1
    day = date.fromisoformat(today(db))
    (told,) = reader_of(db, "meera").commissions(VenueId(1), day, day)
    assert (told.commission.minor, told.unpaid.minor, told.rate_bp) == (share, share, RATE)
    assert (told.due_on - told.recorded_at.date()).days in (30, 31)
    keep_promises(db)


def test_that_a_changed_price_corrects_the_commission_by_a_new_journal_at_the_pinned_rate(db: Database) -> None:
    shared(db)
    card = confirmed(db)
    before = recorded(db, card)
    db.superuser.execute("UPDATE desk.venue SET commission_bp = 2000")
    less = db.call("requote", on(card, discount={"reason": "festival", "percent_bp": 1000}), who="meera")
    assert recorded(db, card) == less["total_minor"] * RATE // 10_000 < before
    assert posted(db, "commission", card["booking"]) == 2
    keep_promises(db)


def test_that_of_a_cancelled_booking_the_share_of_what_is_kept_remains(db: Database) -> None:
    shared(db)
    db.superuser.execute(
        'UPDATE desk.tariff SET policy = \'{"count": "days", "base": "paid", "gives": "money", "steps": [[0, 7500]]}\''
    )
    card = confirmed(db)
    db.call("cancel", on(card), who="meera")
    kept = card["deposit_minor"] // 4
    assert (held(db, "forfeited", card["booking"]), recorded(db, card)) == (kept, kept * RATE // 10_000)
    take(db, refunds(db, card)[0], "reject")
    assert recorded(db, card) == card["deposit_minor"] * RATE // 10_000
    keep_promises(db)


def test_that_tips_and_deposits_carry_no_commission_and_a_venue_without_a_rate_none_at_all(db: Database) -> None:
    assert recorded(db, confirmed(db)) == 0
    shared(db)
    card = confirmed(db)
    body = {"booking": card["booking"], "amount_minor": 90_000, "currency": "INR"}
    for purpose in ("security", "tip"):
        db.call("record_cash", body | {"purpose": purpose}, who="meera")
    assert recorded(db, card) == card["total_minor"] * RATE // 10_000
    keep_promises(db)


def test_that_commission_is_paid_once_though_two_managers_pay_it_at_the_same_moment(db: Database) -> None:
    shared(db)
    cards = [confirmed(db) for _ in range(3)]
    wish = ("pay_commission", {"venue": 1, "until": today(db), "reference": "NEFT 4711"})
    endings = race(db, [("meera", [wish]), ("omkar", [wish])])
    assert sorted(e.state for e in endings) == ["", "BK009"]
    (won,) = (e.facts for e in endings if not e.state)
    assert (won["paid_minor"], won["bookings"]) == (sum(recorded(db, card) for card in cards), 3)
    assert (held(db, "commission_payable"), held(db, "bank")) == (0, won["paid_minor"])
    db.call("requote", on(cards[0], discount={"reason": "x", "percent_bp": 100}), who="meera")
    with refused("BK009") as no, unchanged(db):
        db.call(*wish, who="meera")
    assert (no.facts["field"], no.facts["due_minor"]) == ("until", held(db, "commission_payable"))
    keep_promises(db)


def test_that_tips_are_handed_out_of_the_drawer_and_are_in_the_day_of_their_venue(db: Database) -> None:
    card = confirmed(db)
    tip = {"booking": card["booking"], "amount_minor": 50_000, "currency": "INR", "purpose": "tip"}
    db.call("record_cash", tip)
    for who, states_ in (("asha", "42501"), ("worker", "42501")):
        with refused(states_), unchanged(db):
            db.call("hand_out_tips", {"venue": 1, "until": today(db)}, who=who)
    out = db.call("hand_out_tips", {"venue": 1, "until": today(db)}, who="meera")
    assert (out["paid_minor"], held(db, "tips"), held(db, "cash")) == (50_000, 0, -card["received_minor"])
    day = db.call("close_day", {"venue": 1, "day": today(db)}, who="meera")
    assert {"account": "tips", "kind": "payout", "count": 1, "amount_minor": 50_000} in day["money"]
    keep_promises(db)


def test_that_a_tip_whose_cheque_bounces_after_it_was_handed_out_is_owed(db: Database) -> None:
    card = confirmed(db)
    paid = step(db, declare(db, card, "cheque", 7000, purpose="tip")["receipt"], "clear")["receipt"]
    db.call("hand_out_tips", {"venue": 1, "until": today(db)}, who="meera")
    step(db, paid, "bounce")
    assert (held(db, "tips"), held(db, "receivable", card["booking"])) == (0, -7000)
    keep_promises(db)


# ---- settlements -----------------------------------------------------------------------------------------------------


def by_link(db: Database, ref: str, minor: int, fee: int = 0) -> Json:
    card = pending(db)
    work = start(db, card, minor)
    seen(db, claim(db), "closed", money_in(ref, minor, fee_minor=fee))
    return payment(db, work["payment"])


def report(paid: int, *lines: Json, ref: str = "setl_1") -> Json:
    return {"ref": ref, "paid_minor": paid, "currency": "INR", "paid_on": "2026-11-20", "utr": "UTR1", "lines": lines}


def line(ref: str, minor: int, fee: int = 0, kind: str = "payment") -> Json:
    return {"kind": kind, "ref": ref, "amount_minor": minor, "fee_minor": fee}


def settle(db: Database, told: Json, who: str = "meera") -> Any:
    return db.call("record_settlement", told | {"provider": "fake"}, who=who)


def test_that_a_settlement_moves_money_to_the_bank_and_corrects_fees_by_new_journals(db: Database) -> None:
    first, second = by_link(db, "pay_1", 100_000, fee=2000), by_link(db, "pay_2", 50_000)
    told = report(147_060, line("pay_1", 100_000, 1960), line("pay_2", 50_000, 980))
    done = settle(db, told)
    assert (done["off_minor"], done["strangers"], done["charges_minor"]) == (0, [], 0)
    assert (held(db, "bank"), held(db, "gateway"), held(db, "gateway_fees")) == (-147_060, 0, -2940)
    assert (posted(db, "fee", first["payment"]), posted(db, "fee", second["payment"])) == (1, 1)
    worker(db, "settlement_seen", "fake", told)
    assert (held(db, "bank"), posted(db, "fee"), posted(db, "settlement")) == (-147_060, 2, 1)
    keep_promises(db)


def test_that_a_corrected_settlement_posts_the_difference_alone(db: Database) -> None:
    by_link(db, "pay_1", 100_000)
    settle(db, report(98_000, line("pay_1", 100_000, 2000)))
    again = settle(db, report(97_400, line("pay_1", 100_000, 2100), line("adj", -500, kind="adjustment")))
    assert (again["revision"], again["off_minor"], again["charges_minor"]) == (2, 0, 500)
    assert (held(db, "bank"), held(db, "gateway"), held(db, "gateway_fees")) == (-97_400, 0, -2600)
    assert (posted(db, "fee"), posted(db, "settlement")) == (2, 2)
    keep_promises(db)


def test_that_what_does_not_add_up_and_what_is_not_known_is_told(db: Database) -> None:
    by_link(db, "pay_1", 100_000)
    done = settle(db, report(98_001, line("pay_1", 100_000, 2000), line("pay_9", 70, 7), line("pay_1", 99_999)))
    assert [stranger["ref"] for stranger in done["strangers"]] == ["pay_9", "pay_1"]
    assert done["off_minor"] == 98_001 - (100_000 - 2000 + 70 - 7 + 99_999)
    assert settle(db, {k: v for k, v in report(1, ref="setl_2").items() if k != "lines"})["off_minor"] is None
    keep_promises(db)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"paid_minor": -(10**15) - 1}, "paid_minor"),
        ({"currency": "rupee"}, "currency"),
        ({"paid_on": "yesterday"}, "paid_on"),
        ({"ref": ""}, "ref"),
        ({"provider": "nobody"}, "provider"),
        ({"lines": [{"kind": "gift", "ref": "x", "amount_minor": 1}]}, "kind"),
        ({"lines": [{"kind": "payment", "ref": "x", "amount_minor": 0}]}, "amount_minor"),
        ({"lines": [{"kind": "payment", "ref": "x", "amount_minor": 5, "fee_minor": 6}]}, "fee_minor"),
        ({"lines": "all"}, "lines"),
    ],
)
def test_that_a_broken_report_is_refused_at_its_field(house: Database, change: Json, field: str) -> None:
    start(house, pending(house), 1000)
    with refused("BK002") as no, unchanged(house):
        house.call("record_settlement", report(5) | {"provider": "fake"} | change, who="meera")
    assert no.facts["field"] == field


def test_that_money_taken_back_from_the_bank_is_booked_and_is_a_task_until_it_is_explained(db: Database) -> None:
    by_link(db, "pay_1", 100_000)
    worker(db, "settlement_seen", "fake", report(-2500, line("back", -2500, kind="adjustment")))
    assert (held(db, "bank"), held(db, "gateway_fees")) == (2500, -2500)
    reader = reader_of(db, "meera")
    (card,) = reader.settlements()
    assert (card.paid, card.off, card.strangers, card.differs) == (Money(-2500, "INR"), Money(0, "INR"), (), True)
    assert [(task.what, task.count) for task in settlement_tasks([card])] == [("settlement", 1)]
    wish = {"settlement": str(card.id), "revision": card.revision, "reason": "a chargeback"}
    db.call("accept_settlement", wish, who="meera")
    (card,) = reader.settlements()
    assert not card.differs
    again = {k: v for k, v in report(-2000).items() if k != "lines"} | {"provider": "fake"}
    assert db.call("record_settlement", again, who="meera")["paid_minor"] == -2000  # mistyped, or told by telephone
    assert (held(db, "bank"), held(db, "gateway_fees")) == (2000, -2500)
    keep_promises(db)


def test_that_a_report_of_many_lines_is_booked_with_all_of_them(db18: Database) -> None:
    by_link(db18, "pay_1", 100_000)
    strange = [line(f"other_{n}", 100) for n in range(2500)]
    told = report(98_000 + 250_000, line("pay_1", 100_000, 2000), *strange)
    worker(db18, "settlement_seen", "fake", told)
    (card,) = reader_of(db18, "meera").settlements()
    assert (len(card.strangers), card.off) == (2500, Money(0, "INR"))
    assert held(db18, "gateway_fees") == -2000


def test_that_clerks_record_no_settlement_and_a_worker_only_for_its_own_business(db: Database) -> None:
    by_link(db, "pay_1", 1000)
    with refused("42501"), unchanged(db):
        settle(db, report(5), who="asha")
    with refused("42501"), unchanged(db):
        settle(db, report(5), who="worker")
    with refused("BK002"):
        db.as_("worker", 2).execute("SELECT desk.settlement_seen('fake', '{\"ref\": \"s\", \"paid_minor\": 1,"
                                    " \"currency\": \"INR\", \"paid_on\": \"2026-11-20\"}')")  # fmt: skip
    keep_promises(db)


def test_that_the_desks_own_commands_say_the_same(db: Database) -> None:
    shared(db)
    by_link(db, "pay_1", 100_000)
    cash(db, pending(db), 1_000_000)
    engine = engine_for(db.url("meera"), lanes=1)
    db.stack.callback(engine.dispose)
    referee = DatabaseReferee(engine)
    lines = (SettlementLine(kind="payment", ref="pay_1", amount=Money(100_000, "INR"), fee=Money(2000, "INR")),)
    told = RecordSettlement(
        provider="fake", ref="s", paid=Money(98_000, "INR"), paid_on=date(2026, 11, 20), utr="U1", lines=lines
    )
    settled = referee.send(told, CommandKey(uuid4())).settlement
    assert settled is not None
    assert (settled.paid, settled.off, settled.strangers) == (Money(98_000, "INR"), Money(0, "INR"), ())
    day = date.fromisoformat(today(db))
    paid = referee.send(PayCommission(venue_id=VenueId(1), until=day, reference="N1"), CommandKey(uuid4())).payout
    assert paid is not None
    assert (paid.paid.minor, paid.bookings) == (-held(db, "commission"), 1)
    tips = HandOutTips(venue_id=VenueId(1), until=day)
    with pytest.raises(AmountMismatch) as none:
        referee.send(tips, CommandKey(uuid4()))
    assert (none.value.field_name, none.value.due_minor) == ("until", 0)
    _, credit, customer = credited(db)
    card = pending(db, customer={"id": customer})
    use = UseCredit(
        booking_id=BookingId(UUID(card["booking"])), credit_id=UUID(credit["refund"]), amount=Money(1000, "INR")
    )
    spent = referee.send(use, CommandKey(uuid4())).receipt
    assert spent is not None
    assert spent.amount == Money(1000, "INR")


# ---- credit ----------------------------------------------------------------------------------------------------------


def credited(db: Database) -> tuple[Json, Json, str]:
    """A customer whose cancelled booking gave credit: that booking, the credit's refund, the customer."""
    db.superuser.execute(
        'UPDATE desk.tariff SET policy = \'{"count": "days", "base": "paid", "gives": "credit",'
        ' "credit_months": 6, "steps": [[0, 10000]]}\''
    )
    someone = {"id": str(uuid4()), "name": "Priya Kulkarni", "phone": "+919822012345"}
    card = confirmed(db, customer=someone)
    db.call("cancel", on(card), who="meera")
    (made,) = refunds(db, card)
    assert (made["method"], made["state"]) == ("credit", "done")
    return card, made, someone["id"]


def spend(db: Database, card: Json, credit: Json, minor: int, *, who: str = "asha", currency: str = "INR") -> Json:
    body = {"booking": card["booking"], "credit": credit["refund"], "amount_minor": minor, "currency": currency}
    return db.call("use_credit", body, who=who)


def test_that_credit_pays_for_another_booking_of_the_same_customer_and_confirms_it(db: Database) -> None:
    lost, credit, customer = credited(db)
    (left,) = reader_of(db, "asha").credits(CustomerId(UUID(customer)))
    assert (left.left.minor, left.number) == (lost["deposit_minor"], lost["number"])
    assert left.until is not None
    card = pending(db, customer={"id": customer})
    paid = spend(db, card, credit, card["deposit_minor"])
    assert (paid["status"], paid["received_minor"]) == ("confirmed", card["deposit_minor"])
    assert (paid["receipt"]["method"], held(db, "customer_credit")) == ("credit", 0)
    assert reader_of(db, "asha").credits(CustomerId(UUID(customer))) == []
    with refused("BK009") as no, unchanged(db):
        spend(db, pending(db, customer={"id": customer}), credit, 1)
    assert (no.facts["field"], no.facts["due_minor"]) == ("amount_minor", 0)
    keep_promises(db)


def test_that_a_voided_payment_by_credit_is_credit_again_and_its_refund_is_credit_until_the_same_day(
    db: Database,
) -> None:
    _, credit, customer = credited(db)
    card = pending(db, customer={"id": customer})
    paid = spend(db, card, credit, 400_000)["receipt"]
    step(db, paid, "void")
    assert held(db, "customer_credit", credit["refund"]) == credit["amount_minor"]
    spend(db, card, credit, 300_000)
    (back,) = ask(db, card, 300_000, who="meera")
    assert (back["method"], back["state"], back["credit_until"]) == ("credit", "done", credit["credit_until"])
    assert held(db, "customer_credit") == credit["amount_minor"]
    keep_promises(db)


def test_that_somebody_elses_credit_needs_a_manager_and_lapsed_credit_is_refused(db: Database) -> None:
    _, credit, customer = credited(db)
    other = pending(db, customer={"id": str(uuid4()), "name": "Somebody else"})
    for card in (other, pending(db)):
        with refused("42501"), unchanged(db):
            spend(db, card, credit, 1000)
    assert spend(db, other, credit, 1000, who="meera")["received_minor"] == 1000
    with refused("BK009") as no:
        spend(db, other, credit, 1000, who="meera", currency="USD")
    assert no.facts["field"] == "currency"
    with refused("BK004") as no, unchanged(db):
        spend(db, other, {"refund": str(uuid4())}, 1000)
    assert no.facts == {"what": "credit"}
    db.superuser.execute("SET session_replication_role = replica")
    db.superuser.execute("UPDATE desk.refund SET credit_until = current_date - 2")
    db.superuser.execute("RESET session_replication_role")
    with refused("BK002") as no, unchanged(db):
        spend(db, pending(db, customer={"id": customer}), credit, 1000)
    assert no.facts["field"] == "credit"


def test_that_two_desks_spend_one_credit_once(db: Database) -> None:
    _, credit, customer = credited(db)
    cards = [pending(db, customer={"id": customer}) for _ in range(4)]
    whole = {"credit": credit["refund"], "amount_minor": credit["amount_minor"], "currency": "INR"}
    people = ("asha", "ravi", "meera", "omkar")
    endings = race(
        db, [(who, [("use_credit", whole | {"booking": c["booking"]})]) for who, c in zip(people, cards, strict=True)]
    )
    assert states(endings) == {"", "BK009"}
    assert sum(e.state == "" for e in endings) == 1
    assert sum(read(db, c)["received_minor"] for c in cards) == credit["amount_minor"]
    keep_promises(db)


def test_that_a_cheque_that_bounces_after_it_became_credit_leaves_it_owed(db: Database) -> None:
    db.superuser.execute(
        'UPDATE desk.tariff SET policy = \'{"count": "days", "base": "paid", "gives": "credit",'
        ' "credit_months": 6, "steps": [[0, 10000]]}\''
    )
    card = pending(db)
    sent = declare(db, card, "cheque", card["deposit_minor"])["receipt"]
    paid = step(db, sent, "clear")["receipt"]
    db.call("cancel", on(read(db, card)), who="meera")
    step(db, paid, "bounce")
    assert held(db, "customer_credit") == card["deposit_minor"] == -held(db, "receivable", card["booking"])
    assert read(db, card)["received_minor"] == 0
    keep_promises(db)
