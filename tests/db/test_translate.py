"""From SQLSTATEs to errors that people read: every refusal of the referee, and every way not to reach it at all."""

import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa

from desk.db.connection import engine_for, opened
from desk.db.names import State
from desk.db.reader import DatabaseReader
from desk.db.referee import DatabaseReferee
from desk.db.translate import connection_lost, translate, translated
from desk.domain import errors
from desk.domain.ids import BookingId, CommandKey, CustomerId, SpaceId, VenueId
from desk.domain.money import Money
from desk.domain.money_errors import ReferenceUsed
from desk.domain.outside_errors import ServerFull
from desk.domain.period import Period
from desk.domain.tariff import TariffChanged
from desk.usecases import commands as c
from desk.usecases import money_commands as m
from desk.usecases.at_the_desk import new_key
from desk.usecases.people import AddCustomer, EditCustomer, MergeCustomers
from desk.usecases.ports import Answer
from tests.database import Database, _plain
from tests.db.acts import today

Send = Callable[..., Answer]
ELSEWHERE = {State.REFERENCE_USED, State.MERGED, State.NUMBER_BELONGS}  # proven by tests of their own, below


def evening(days: int = 40, hour: int = 10, hours: int = 4) -> Period:
    start = datetime.combine(today() + timedelta(days=days), datetime.min.time(), UTC) + timedelta(hours=hour)
    return Period(start, start + timedelta(hours=hours))


def wanted(space: int = 1, period: Period | None = None, **more: Any) -> c.CreateHold:
    item = c.WantedItem(period=period or evening(), space_id=SpaceId(space))
    return c.CreateHold(booking_id=BookingId(uuid4()), venue_id=VenueId(1), items=(item,), **more)


@pytest.fixture
def referee(db18: Database) -> Iterator[Callable[[str], DatabaseReferee]]:
    engines: dict[str, sa.Engine] = {}

    def of(short: str) -> DatabaseReferee:
        if short not in engines:
            engines[short] = engine_for(db18.url(short))
        return DatabaseReferee(engines[short])

    yield of
    for engine in engines.values():
        engine.dispose()


@pytest.fixture
def send(referee: Callable[[str], DatabaseReferee]) -> Send:
    """Sends as a short login, over the real referee."""
    return lambda command, who="asha", key=None: referee(who).send(command, key or new_key())


def test_that_each_of_our_refusals_is_an_error_of_its_own_with_its_facts(db18: Database, send: Send) -> None:
    key = new_key()
    held = send(wanted(), key=key).booking
    assert held is not None
    ref: dict[str, Any] = {"booking_id": held.id, "revision": 1}
    found: dict[str, errors.DeskError] = {}

    def refusal(state: State, command: c.Command, who: str = "asha", key: CommandKey | None = None) -> Any:
        with pytest.raises(errors.DeskError) as caught:
            send(command, who, key)
        found[state] = caught.value
        assert caught.value.sentence
        return caught.value

    one = refusal(State.EVENT_NOT_ALLOWED, c.ManualConfirm(**ref), "meera")
    assert (type(one), one.status, one.event) == (errors.EventNotAllowed, "temp_hold", "manual_confirm")
    two = refusal(State.BAD_INPUT, c.SelectPayment(**ref, option="barter"))
    assert (type(two), two.field_name) == (errors.BadInput, "option")
    assert type(refusal(State.KEY_REUSED, wanted(), key=key)) is errors.KeyReused
    assert refusal(State.NOT_FOUND, c.Cancel(booking_id=BookingId(uuid4()), revision=1)).what == "booking"
    five = refusal(State.RECORD_CHANGED, c.Cancel(booking_id=held.id, revision=9))
    assert (type(five), five.revision, five.changed_by) == (errors.RecordChanged, 1, "desk_t1_asha")
    assert five.changed_at.tzinfo is not None
    seven = refusal(State.RULE, wanted(2, guests=500))
    assert (type(seven), seven.rule, seven.limit, seven.overridable) == (
        errors.BookingRuleBroken,
        "capacity",
        "at most 400 guests",
        True,
    )
    assert type(refusal(State.TARIFF_CHANGED, replace(wanted(3), tariff_revision=9999))) is TariffChanged
    due = _pending(send)
    nine = refusal(State.AMOUNT, c.RecordCash(booking_id=due, amount=Money(10**9, "INR")))
    assert (type(nine), nine.due_minor, nine.currency) == (errors.AmountMismatch, 5_000_000, "INR")
    ten = refusal(
        State.FIELD_CLASH, c.EditBooking(booking_id=held.id, fields=(c.FieldEdit(name="guests", was=5, to=6),))
    )
    assert (type(ten), [clash.name for clash in ten.clashes]) == (errors.RecordChanged, ["guests"])
    send(c.ManualConfirm(booking_id=due, revision=2), "meera")
    mark = refusal(State.MARK, c.MarkBooking(booking_id=due, mark="no_show"))
    assert (type(mark), mark.mark, mark.problem) == (errors.MarkNotAllowed, "no_show", "too_early")
    assert refusal(State.NO_UNDO, c.UndoMove(**ref, undo=1)).facts() == {"problem": "not_yours"}
    db18.superuser.execute("UPDATE desk.tenant SET open_holds = 1")
    eight = refusal(State.LIMIT, wanted(3))
    assert (type(eight), eight.limit, eight.allowed) == (errors.LimitReached, "open_holds", 1)
    db18.superuser.execute("SET session_replication_role = replica")
    db18.superuser.execute(
        "UPDATE desk.booking SET hold_expires_at = now() - interval '1 minute' WHERE status = 'temp_hold'"
    )
    six = refusal(State.HOLD_LAPSED, c.SelectPayment(**ref, option="deposit"))
    assert type(six) is errors.HoldLapsed
    assert six.expired_at is not None
    assert six.expired_at < datetime.now(UTC)
    settled = new_key()
    db18.as_("asha").execute("SELECT desk.settle_request(%s)", (settled,))
    assert type(refusal(State.REQUEST_VOID, wanted(3), key=settled)) is errors.RequestSettled
    assert found.keys() == set(State) - ELSEWHERE


def test_that_a_reference_used_before_is_an_error_that_names_the_booking(send: Send) -> None:
    slip = m.DeclarePayment(booking_id=_pending(send), method="upi", amount=Money(100, "INR"), reference="UTR100200300")
    send(slip)
    with pytest.raises(ReferenceUsed) as caught:
        send(slip)
    assert caught.value.booking_id == slip.booking_id
    assert caught.value.number in caught.value.sentence


def test_that_a_number_that_belongs_and_a_person_merged_are_errors_with_their_facts(send: Send) -> None:
    one, two = (CustomerId(uuid4()) for _ in range(2))
    for customer in (one, two):
        send(AddCustomer(customer_id=customer, full_name="Priya", phones=("+919822012345",)))
    with pytest.raises(errors.NumberBelongs) as shared:
        send(AddCustomer(customer_id=CustomerId(uuid4()), full_name="P", phones=("+919822012345",), unshared=True))
    assert set(shared.value.customers) == {one, two}
    kept = send(MergeCustomers(keep=one, drop=two), "meera").customer
    assert kept is not None
    with pytest.raises(errors.CustomerMerged) as merged:
        send(EditCustomer(customer_id=two, fields=(c.FieldEdit(name="note", was="", to="x"),)))
    assert (merged.value.customer, merged.value.into, merged.value.merged_by) == (two, one, "Meera")
    assert "merged" in merged.value.sentence
    assert "Meera" in merged.value.sentence


def _pending(send: Send) -> BookingId:
    held = send(wanted(2, evening(60, 4))).booking
    assert held is not None
    send(c.SelectPayment(booking_id=held.id, revision=1, option="deposit"))
    return held.id


def test_that_a_taken_slot_comes_with_who_is_there(send: Send) -> None:
    first = send(wanted()).booking
    with pytest.raises(errors.SlotTaken) as caught:
        send(wanted(), "ravi")
    (way,) = caught.value.in_the_way
    assert first is not None
    assert (way.booking_id, way.number, way.status, way.space_id) == (first.id, first.number, "temp_hold", 1)
    assert way.start == first.bars[0].occupied.start


def test_that_a_rank_that_does_not_suffice_is_not_permitted(send: Send) -> None:
    with pytest.raises(errors.NotPermitted) as caught:
        send(wanted(override_reason="please", guests=500))
    assert caught.value.needs == ("manager", "owner")
    with pytest.raises(errors.NotPermitted):
        send(wanted(), "worker")


NONSENSE = [
    wanted(period=Period(datetime(1, 1, 2, tzinfo=UTC), datetime(1, 1, 3, tzinfo=UTC))),
    wanted(period=Period(datetime(9999, 12, 1, tzinfo=UTC), datetime(9999, 12, 2, tzinfo=UTC))),
    wanted(period=Period(datetime(2027, 3, 1, tzinfo=UTC), datetime(2027, 4, 15, tzinfo=UTC))),
    wanted(99),
    wanted(11),
    wanted(-1),
    wanted(event_type="a\0b"),
    wanted(note_staff="x" * 10_000),
    wanted(note_staff="x" * 2**20),
    wanted(event_type="\ud800"),
    wanted(guests=0),
    wanted(guests="many"),
    wanted(guests=10**30),
    wanted(override_reason=5),
    wanted(customer=c.WantedCustomer(id=CustomerId(uuid4()), name=" ")),
    wanted(customer=c.WantedCustomer(id=CustomerId(uuid4()), name="Asha", phone="12")),
    c.CreateHold(booking_id="x", venue_id=VenueId(1), items=()),  # type: ignore[arg-type]
    c.ExtendHold(booking_id=BookingId(uuid4()), revision=1, by=timedelta(days=-1)),
    c.RecordCash(booking_id=BookingId(uuid4()), amount=Money(-5, "INR")),
    c.RecordCash(booking_id=BookingId(uuid4()), amount=Money(10**17, "INR")),
    c.EditBooking(booking_id=BookingId(uuid4()), fields=(c.FieldEdit(name="price", was=1, to=2),)),
]


def test_that_nonsense_through_the_desks_own_adapter_is_bad_input(send: Send) -> None:
    for command in NONSENSE:
        try:
            said: Any = send(command)
        except errors.DeskError as error:
            said = error
        assert isinstance(said, errors.BadInput | errors.NotFound), f"{said!r} to {command}"
        assert said.sentence


def _unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_that_every_way_not_to_be_let_in_has_its_own_error(db18: Database) -> None:
    asha = db18.url("asha")
    for url, error in (
        (asha.set(password="wrong"), errors.SignInFailed),
        (asha.set(password=""), errors.SignInFailed),
        (asha.set(username="desk_t1_nobody"), errors.SignInFailed),
        (asha.set(port=_unused_port()), errors.Unavailable),
        (asha.set(host="127.0.0.99", port=_unused_port()), errors.Unavailable),
        (db18.superuser_url.set(database="never_made"), errors.WrongServer),
        (db18.superuser_url.set(database="template1"), errors.WrongServer),
        (db18.superuser_url, errors.NotPermitted),
    ):
        engine = engine_for(url)
        started = time.monotonic()
        with pytest.raises(errors.DeskError) as caught:
            DatabaseReader(engine).identity()
        assert type(caught.value) is error, (url, repr(caught.value.__cause__))
        assert caught.value.sentence
        assert time.monotonic() - started < 8
        with pytest.raises(error):
            DatabaseReferee(engine).send(wanted(), new_key())
        engine.dispose()


def test_that_a_server_of_another_version_is_named_so(db18: Database) -> None:
    db18.superuser.execute("CREATE OR REPLACE FUNCTION desk.api_version() RETURNS int LANGUAGE sql AS 'SELECT 2'")
    engine = engine_for(db18.url("asha"))
    with pytest.raises(errors.WrongServer) as caught:
        DatabaseReader(engine).identity()
    assert "version 2" in caught.value.sentence
    engine.dispose()


def test_that_somebody_who_left_is_not_permitted_any_more(db18: Database) -> None:
    engine = engine_for(db18.url("ravi"))
    DatabaseReader(engine).identity()
    db18.superuser.execute("UPDATE desk.staff SET active = false WHERE login = 'desk_t1_ravi'")
    now = datetime.now(UTC)
    with pytest.raises(errors.NotPermitted):
        DatabaseReader(engine).identity()
    for ask in (
        lambda: DatabaseReferee(engine).send(wanted(), new_key()),
        DatabaseReader(engine).house,
        lambda: DatabaseReader(engine).board(Period(now, now + timedelta(days=1))),
    ):
        with pytest.raises(errors.LoginEnded):
            ask()
    engine.dispose()


SAID = {
    "SELECT pg_sleep(3)": errors.TooBusy,
    "SELECT 1/0": errors.BadInput,
    "SELECT desk.no_such()": errors.WrongServer,
    "SELECT * FROM desk.nothing": errors.WrongServer,
    "SELECT * FROM desk.request": errors.NotPermitted,
    "SELEC": errors.Bug,
    "SELECT pg_terminate_backend(pg_backend_pid())": errors.Unavailable,
}


def test_that_what_the_server_says_becomes_one_of_our_errors(db18: Database) -> None:
    for statement, error in SAID.items():
        with psycopg.connect(_plain(db18.url("asha")), autocommit=True) as connection:
            connection.execute("SET statement_timeout = '200ms'")
            with pytest.raises(error) as caught, translated():
                connection.execute(statement.encode())
        assert type(caught.value) is error


def test_that_a_lock_held_too_long_is_tried_again_and_then_too_busy(db18: Database) -> None:
    holder = db18.superuser
    with holder.transaction():
        holder.execute("SELECT FROM desk.space WHERE space_id = 1 FOR UPDATE")
        engine = engine_for(db18.url("asha"))
        sa.event.listen(engine, "connect", lambda dbapi, _: dbapi.execute("SET lock_timeout = '100ms'"))
        with pytest.raises(errors.TooBusy):
            DatabaseReferee(engine).send(wanted(), new_key())
        engine.dispose()
    assert db18.superuser.execute("SELECT count(*) FROM desk.booking").fetchone() == (0,)


def test_that_all_lanes_taken_is_too_busy(db18: Database) -> None:
    engine = engine_for(db18.url("asha"), lanes=1)
    engine.pool._timeout = 0.1  # type: ignore[attr-defined]
    with engine.connect(), pytest.raises(errors.TooBusy), opened(engine):
        pass
    engine.dispose()


def test_that_only_a_broken_connection_leaves_the_outcome_open() -> None:
    assert connection_lost(psycopg.OperationalError())
    assert connection_lost(psycopg.errors.AdminShutdown())
    assert not connection_lost(psycopg.errors.UniqueViolation())
    assert not connection_lost(None)
    assert type(translate(None)) is errors.Bug
    assert type(translate(psycopg.errors.OutOfMemory())) is errors.Unavailable
    assert type(translate(psycopg.errors.DiskFull())) is ServerFull


def test_that_what_nobody_foresaw_stands_in_the_log_with_its_statement_and_a_refusal_does_not(
    db18: Database, caplog: pytest.LogCaptureFixture
) -> None:
    engine = engine_for(db18.url("asha"))
    try:
        with pytest.raises(errors.Bug), opened(engine) as connection:
            connection.exec_driver_sql("DROP TRIGGER no_such ON desk.venue")
        assert "DROP TRIGGER no_such" in caplog.text
        caplog.clear()
        with pytest.raises(errors.NotPermitted), opened(engine) as connection:
            connection.exec_driver_sql("DELETE FROM desk.venue")
        assert caplog.text == ""
    finally:
        engine.dispose()
