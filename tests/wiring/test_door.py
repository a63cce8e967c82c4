"""The front door on a real server: signing in, the whole walk through `Desk`, its journal, feed and clockwork."""

import queue
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest

from desk.db.connection import conninfo
from desk.db.journal import FileJournal
from desk.domain.errors import OutcomeUnknown, SignInFailed, SlotTaken, Unavailable
from desk.domain.ids import BookingId, CustomerId, SpaceId, VenueId
from desk.domain.lifecycle import Actor, Status
from desk.domain.money import Money
from desk.domain.period import Period
from desk.usecases.at_the_desk import Desk, new_key
from desk.usecases.commands import Cancel, CreateHold, RecordCash, SelectPayment, WantedCustomer, WantedItem
from desk.usecases.ports import News
from desk.wiring.clockwork import clockwork_for
from desk.wiring.door import DatabaseDoor
from tests.database import Database
from tests.small_house import PASSWORD

SignIn = Callable[..., Desk]
EVENING = Period(datetime(2027, 2, 14, 10, 30, tzinfo=UTC), datetime(2027, 2, 14, 17, 30, tzinfo=UTC))


def a_hold(space: int = 1, period: Period = EVENING) -> CreateHold:
    return CreateHold(
        booking_id=BookingId(uuid4()),
        venue_id=VenueId(1),
        items=(WantedItem(period=period, space_id=SpaceId(space)),),
        customer=WantedCustomer(id=CustomerId(uuid4()), name="Asha Kulkarni", phone="+919822012345"),
        event_type="Wedding",
        guests=300,
    )


def test_that_a_clerk_signs_in_with_a_short_name(sign_in: SignIn) -> None:
    desk = sign_in("asha")
    assert (desk.identity.rank, desk.identity.tenant_name) == (Actor.CLERK, "Parijat Halls")
    assert [v.name for v in desk.house.venues][:2] == ["Parijat Lawns", "Mogra Hall"]
    assert abs(desk.identity.clock_offset_seconds) < 1


@pytest.mark.parametrize(("login", "password"), [("asha", "wrong"), ("nobody", PASSWORD), ("asha", "")])
def test_that_a_wrong_name_or_password_is_one_and_the_same_refusal(
    front_door: DatabaseDoor, login: str, password: str
) -> None:
    with pytest.raises(SignInFailed):
        front_door.sign_in(login, password)


def test_that_a_missing_server_is_unavailable(front_door: DatabaseDoor) -> None:
    front_door.url = front_door.url.set(port=1)
    with pytest.raises(Unavailable):
        front_door.sign_in("asha", PASSWORD)


def test_that_the_walk_in_works_through_the_desk(sign_in: SignIn) -> None:
    desk = sign_in()
    held = desk.carry_out(a_hold(), new_key()).booking
    assert held is not None
    pending = desk.carry_out(SelectPayment(booking_id=held.id, revision=1, option="deposit"), new_key()).booking
    assert pending is not None
    assert pending.payment_due_at is not None
    answer = desk.carry_out(RecordCash(booking_id=held.id, amount=pending.deposit), new_key())
    assert answer.booking is not None
    assert answer.receipt is not None
    assert answer.booking.status is Status.CONFIRMED
    assert answer.booking.due == Money(6_000_000 - 1_000_000, "INR")
    assert [entry.event for entry in desk.reader.history(held.id)] == ["create", "select_payment", "receive_deposit"]
    assert [r.number for r in desk.reader.receipts(held.id)] == [answer.receipt.number]
    assert desk.reader.board(EVENING).bars == answer.booking.bars


def test_when_the_slot_is_taken_the_booking_in_the_way_is_named_and_alternatives_are_offered(sign_in: SignIn) -> None:
    first, second = sign_in("asha"), sign_in("ravi")
    held = first.carry_out(a_hold(), new_key()).booking
    assert held is not None
    with pytest.raises(SlotTaken) as refusal:
        second.carry_out(a_hold(), new_key())
    (way,) = refusal.value.in_the_way
    assert (way.booking_id, way.number, way.title) == (held.id, held.number, "Asha Kulkarni · Wedding")
    assert held.number in refusal.value.sentence
    assert 1 <= len(refusal.value.alternatives) <= 3
    offered = refusal.value.alternatives[0]
    again = CreateHold(
        booking_id=BookingId(uuid4()),
        venue_id=VenueId(1),
        items=(WantedItem(period=offered.period, space_id=offered.space_id, composite_id=offered.composite_id),),
    )
    assert second.carry_out(again, new_key()).booking is not None


def test_when_an_answer_is_lost_recover_finds_out_what_became_of_it(sign_in: SignIn, db18: Database) -> None:
    desk = sign_in()
    hold, key, never = a_hold(), new_key(), new_key()
    desk.journal.opened(key, desk.identity.login, hold.name, hold.booking_id)
    desk.referee.send(hold, key)  # carried out, but the desk died before it struck the key out
    desk.journal.opened(never, desk.identity.login, "cancel", hold.booking_id)  # journalled, but it never left
    outcomes = dict(sign_in().recover())
    assert outcomes["cancel"].state == "never"
    found = outcomes["create_hold"]
    assert found.state == "done"
    assert found.answer is not None
    assert found.answer.booking is not None
    assert found.answer.booking.id == hold.booking_id
    assert sign_in().recover() == []


def test_that_recovering_leaves_alone_what_is_being_sent_at_this_moment(sign_in: SignIn, db18: Database) -> None:
    desk, again = sign_in(), sign_in()  # two windows of one login in one program
    answers: queue.Queue[object] = queue.Queue()
    with db18.superuser.transaction():
        db18.superuser.execute("SELECT FROM desk.space WHERE tenant_id = 1 AND space_id = 1 FOR UPDATE")
        thread = threading.Thread(target=lambda: answers.put(desk.carry_out(a_hold(), new_key()).booking))
        thread.start()
        while not desk.journal.open_requests(desk.identity.login):
            time.sleep(0.01)
        assert (desk.recover(), again.recover()) == ([], [])
    thread.join(timeout=20)
    assert answers.get(timeout=1) is not None
    assert desk.journal.open_requests(desk.identity.login) == []


def test_when_the_server_vanishes_in_mid_call_the_outcome_is_unknown_and_stays_in_the_journal(
    sign_in: SignIn, db18: Database
) -> None:
    desk = sign_in()
    blocker = db18.superuser
    blocker.execute("BEGIN")
    blocker.execute("SELECT FROM desk.space WHERE tenant_id = 1 AND space_id = 1 FOR UPDATE")
    problems: queue.Queue[BaseException] = queue.Queue()

    def hold() -> None:
        try:
            desk.carry_out(a_hold(), new_key())
        except BaseException as error:
            problems.put(error)

    thread = threading.Thread(target=hold)
    thread.start()
    watcher = db18.stack.enter_context(psycopg.connect(conninfo(db18.superuser_url), autocommit=True))
    waiting = (
        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'desk_t1_asha' AND wait_event_type = 'Lock'"
        " AND datname = %s"
    )
    name = db18.superuser_url.database
    for _ in range(2):  # the first try and the one retry with the same key
        while watcher.execute(waiting, (name,)).fetchone() == (0,):
            threading.Event().wait(0.02)
        watcher.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'desk_t1_asha' AND datname = %s",
            (name,),
        )
    thread.join(20)
    blocker.execute("ROLLBACK")
    assert isinstance(problems.get_nowait(), OutcomeUnknown)
    assert len(desk.journal.open_requests(desk.identity.login)) == 1
    assert [outcome.state for _, outcome in desk.recover()] == ["never"]


def test_that_the_feed_tells_live_first_and_then_each_change(sign_in: SignIn) -> None:
    watching, acting = sign_in("asha"), sign_in("ravi")
    news: queue.Queue[News] = queue.Queue()
    watching.feed.start(news.put)
    assert news.get(timeout=5).kind == "live"
    held = acting.carry_out(a_hold(), new_key()).booking
    assert held is not None
    told = news.get(timeout=5)
    changes = {(c.kind, c.owner_id, c.revision) for c in told.changes}
    assert ("booking", held.id, 1) in changes
    assert {kind for kind, _, _ in changes} == {"booking", "customer", "message"}
    watching.feed.stop()


def test_when_the_connection_breaks_the_feed_says_so_and_comes_back_by_itself(sign_in: SignIn, db18: Database) -> None:
    desk = sign_in()
    news: queue.Queue[News] = queue.Queue()
    desk.feed.start(news.put)
    assert news.get(timeout=5).kind == "live"
    db18.superuser.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'desk_t1_asha' AND query LIKE 'LISTEN%'"
    )
    assert news.get(timeout=5).kind == "lost"
    assert news.get(timeout=5).kind == "live"


def test_that_the_clockwork_expires_a_hold_when_nudged(sign_in: SignIn, db18: Database) -> None:
    desk = sign_in()
    held = desk.carry_out(a_hold(), new_key()).booking
    assert held is not None
    clockwork = clockwork_for(db18.url("worker"))
    assert {job.name: job.last_count for job in clockwork.run_once()} == {
        "holds": 0,
        "unpaid": 0,
        "completed": 0,
        "requests": 0,
        "dues": 0,
        "credits": 0,
        "messages": 0,
    }
    db18.superuser.execute("ALTER TABLE desk.booking DISABLE TRIGGER USER")
    db18.superuser.execute("UPDATE desk.booking SET hold_expires_at = clock_timestamp() - interval '1 second'")
    db18.superuser.execute("ALTER TABLE desk.booking ENABLE TRIGGER USER")
    clockwork.start()
    try:
        clockwork.nudge("holds")
        for _ in range(200):
            if desk.reader.booking(held.id).status is Status.EXPIRED:
                break
            threading.Event().wait(0.02)
    finally:
        clockwork.stop()
    assert desk.reader.booking(held.id).status is Status.EXPIRED
    assert {job.name: job.failures_in_a_row for job in clockwork.health()}["holds"] == 0


def test_when_the_worker_has_no_server_the_job_says_so_and_goes_on(db18: Database) -> None:
    clockwork = clockwork_for(db18.url("worker").set(port=1))
    health = clockwork.run_once()
    clockwork.stop()
    assert all(job.failures_in_a_row == 1 and "cannot be reached" in job.last_error for job in health)


def test_when_the_journal_cannot_be_written_nothing_is_sent(sign_in: SignIn, tmp_path: object) -> None:
    desk = sign_in()
    held = desk.carry_out(a_hold(), new_key()).booking
    assert held is not None
    assert isinstance(desk.journal, FileJournal)
    desk.journal._file.execute("PRAGMA query_only = ON")  # as on a disk that has become read-only
    with pytest.raises(Unavailable):
        desk.carry_out(Cancel(booking_id=held.id, revision=1), new_key())
    assert desk.reader.booking(held.id).status is Status.TEMP_HOLD


def test_that_busy_leaves_out_lapsed_holds_and_joins_neighbours(sign_in: SignIn) -> None:
    desk = sign_in()
    desk.carry_out(a_hold(), new_key())
    busy = desk.reader.busy(
        Period(EVENING.start - timedelta(days=1), EVENING.end + timedelta(days=1)), [SpaceId(1), SpaceId(2)]
    )
    assert busy == {SpaceId(1): [EVENING.with_buffers(timedelta(hours=1), timedelta(hours=1))], SpaceId(2): []}
