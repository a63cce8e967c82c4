"""What of the money stands on Today: what a person has to do, counted, summed by currency; not what goes on alone."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from desk.domain.ids import BookingId, VenueId
from desk.domain.lifecycle import Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.usecases.drawer import DrawerCard
from desk.usecases.payments.reading import EntryKind, MoneyEntry, OfBooking, PaymentCard, RefundCard
from desk.usecases.settling import OverdueBalance
from desk.usecases.today import house_money, money_tasks

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
BOOKING = OfBooking(
    id=BookingId(uuid4()),
    number="PAR-2026-0042",
    venue_id=VenueId(1),
    status=Status.CONFIRMED,
    customer="Ravi Deshmukh",
    period=Period(NOW, NOW + timedelta(hours=5)),
)


def paid(kind: EntryKind, state: str, minor: int = 100_000, currency: str = "INR", days: int = 0) -> MoneyEntry:
    at = NOW - timedelta(days=days)
    card = PaymentCard(
        id=uuid4(),
        booking_id=BOOKING.id,
        number="",
        amount=Money(minor, currency),
        method="gateway" if kind == "online" else "cheque",
        purpose="booking",
        state=state,
        last_event="",
        reason="",
        reference="",
        bank="",
        dated=None,
        last4="",
        tendered=None,
        revision=1,
        at=at,
        by="Asha",
        changed_at=at,
        changed_by="Asha",
        unapplied=Money(minor if kind == "unapplied" else 0, currency),
    )
    return MoneyEntry(kind=kind, booking=BOOKING, payment=card)


def back(state: str, method: str = "cash", minor: int = 50_000) -> MoneyEntry:
    card = RefundCard(
        id=uuid4(),
        booking_id=BOOKING.id,
        payment_id=uuid4(),
        purpose="booking",
        method=method,
        amount=Money(minor, "INR"),
        state=state,
        reason="rain",
        policy=None,
        override_reason="",
        waits_for_manager=state == "requested",
        reference="",
        credit_until=None,
        revision=1,
        created_at=NOW,
        created_by="Asha",
        approved_at=None,
        approved_by="",
        done_at=None,
        done_by="",
        problem="",
    )
    return MoneyEntry(kind="refund", booking=BOOKING, refund=card)


def test_that_the_days_sums_count_what_came_what_is_owed_and_open_drawers() -> None:
    taken = [paid("payment", "received"), paid("payment", "received", 250, "USD"), paid("payment", "declared")]
    taken.append(paid("online", "received", 50_000))
    owed = [
        OverdueBalance(
            booking_id=BOOKING.id, number="", venue_id=VenueId(1), status=Status.CONFIRMED, period=BOOKING.period,
            customer="", phone="", due_on=NOW.date(), days=3, amount=Money(minor, "INR"), bounced=False,
        )
        for minor in (700, 300)
    ]  # fmt: skip
    found = house_money(taken, owed, [drawer(5_000), drawer(900, closed=True), None])
    assert found.received == (Money(150_000, "INR"), Money(250, "USD"))
    assert found.ways == (
        ("cheque", (Money(100_000, "INR"), Money(250, "USD"))),
        ("gateway", (Money(50_000, "INR"),)),
    )
    assert (found.payments, found.more) == (3, False)
    assert (found.owed, found.debts) == ((Money(1_000, "INR"),), 2)
    assert (found.in_drawers, found.drawers) == ((Money(5_000, "INR"),), 1)
    assert house_money(taken * 250, [], []).more, "no sum is told as whole that may not be"


def drawer(minor: int, *, closed: bool = False) -> DrawerCard:
    return DrawerCard(
        id=uuid4(), venue_id=VenueId(1), currency="INR", revision=1, holder="Asha", holder_login="asha",
        opened_at=NOW, opened_by="Asha", closed_at=NOW if closed else None, closed_by="Asha" if closed else None,
        expected=None if closed else Money(minor, "INR"), events=(),
    )  # fmt: skip


def test_that_refunds_are_told_apart_by_what_is_to_be_done() -> None:
    found = money_tasks([back("requested"), back("approved"), back("failed", "gateway"), back("approved", "upi")])
    assert [(task.what, task.count) for task in found] == [("approve", 1), ("pay", 2), ("failed", 1)]
    assert found[1].sums == (Money(100_000, "INR"),)


def test_that_what_goes_on_by_itself_is_no_task() -> None:
    assert money_tasks([back("approved", "gateway"), back("sent", "gateway"), paid("online", "open")]) == []
    assert money_tasks([paid("payment", "received")]) == []


def test_that_each_task_has_its_list_its_sum_per_currency_and_its_oldest() -> None:
    entries = [paid("clear", "declared", days=3), paid("clear", "deposited"), paid("clear", "declared", 900, "USD")]
    (task,) = money_tasks(entries)
    assert (task.what, task.kind, task.count) == ("clear", "clear", 3)
    assert task.sums == (Money(200_000, "INR"), Money(900, "USD"))
    assert task.oldest == NOW - timedelta(days=3)


def test_that_loose_disputed_and_failed_money_each_stands_for_itself() -> None:
    entries = [paid("disputed", "received"), paid("unapplied", "received", 700), paid("online", "expired")]
    found = {task.what: task.sums for task in money_tasks(entries)}
    assert found["unapplied"] == (Money(700, "INR"),)
    assert set(found) == {"disputed", "unapplied", "online"}
    assert entries[1].amount == Money(700, "INR")
