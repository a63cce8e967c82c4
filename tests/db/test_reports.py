"""The figures of the reports against hand-made data and against the ledger; one snapshot, nothing locked, stoppable."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest

from desk.db.report_source import DatabaseReports
from desk.domain.errors import BadInput, NotPermitted
from desk.domain.ids import SpaceId, VenueId
from desk.domain.lifecycle import Actor
from desk.domain.money import Money
from desk.domain.reports.shape import Asked, Cell
from desk.domain.reports.stopped import ReportStopped
from desk.domain.reports.table import REPORTS, report_named
from desk.usecases.reports import Progress, ReportResult, Stop, permit, read_report
from tests.database import Database
from tests.db.acts import APPROVAL, at, cash, confirmed, hold, lapse, on, past, pending, read, sweep, today
from tests.db.money_acts import declare, held
from tests.db.register_acts import bring, row

WIDE = Asked(first=today() - timedelta(days=400), last=today() + timedelta(days=800))


def report(db: Database, name: str, asked: Asked = WIDE, *, who: str = "meera", tenant: int = 1) -> ReportResult:
    source = DatabaseReports(db.url(who, tenant))
    return read_report(source, report_named(name), asked, Stop(), _quiet)


def _quiet(_progress: Progress) -> None:
    """Nobody listens."""


def table(result: ReportResult, section: str) -> list[dict[str, Any]]:
    """The rows of a section by the names of its columns; money in minor units."""
    sheet = next(sheet for sheet in result.sheets if sheet.section.name == section)
    names = [column.name for column in sheet.section.columns]
    return [dict(zip(names, map(_plain, row), strict=True)) for row in sheet.rows]


def _plain(value: Cell) -> Any:
    return value.minor if isinstance(value, Money) else value


def test_that_every_question_is_answered_in_the_order_of_its_columns_and_empty_where_nothing_is(db: Database) -> None:
    for each in REPORTS:
        result = report(db, each.name)
        assert [sheet.section for sheet in result.sheets] == list(each.sections)
        assert result.empty or each.name == "occupancy", each.name  # spaces are listed even where nothing was taken
    card = confirmed(db)
    cash(db, card, 200_000)
    db.call("cancel", on(read(db, card)))
    confirmed(db)
    for each in REPORTS:
        for sheet in report(db, each.name).sheets:
            assert all(len(row) == len(sheet.section.columns) for row in sheet.rows)
            assert sheet.left_out == 0


def test_that_revenue_is_what_was_booked_what_came_and_what_is_open(db18: Database) -> None:
    first, second, other = confirmed(db18), pending(db18), pending(db18, APPROVAL)
    cash(db18, first, 123_456)
    db18.call("cancel", on(hold(db18)))
    whole, asked = report(db18, "revenue"), Asked(first=WIDE.first, last=WIDE.last, venue=VenueId(2))
    parijat, mogra = table(whole, "venue")
    came = first["deposit_minor"] + 123_456
    assert parijat["bookings"] == 2
    assert parijat["booked"] == first["total_minor"] + second["total_minor"]
    assert parijat["received"] == came
    assert parijat["open"] == parijat["booked"] - came
    price = other["total_minor"]
    assert mogra == {"venue": "Mogra Hall", "bookings": 1, "received": 0, "booked": price, "open": price}
    assert table(report(db18, "revenue", asked), "venue") == [mogra]
    dues = table(whole, "dues")
    assert {row["number"] for row in dues} == {card["number"] for card in (first, second, other)}
    # by the ledger: what is held for all customers; by month, by age and by booking alike
    assert held(db18, "advance") == came == sum(row["received"] for row in table(whole, "month"))
    opened = sum(row["open"] for row in dues)
    assert opened == sum(row["open"] for row in table(whole, "age")) == parijat["open"] + mogra["open"]
    assert sum(row["open"] for row in table(whole, "month")) == opened


def test_that_the_day_book_is_the_ledgers_money_by_day_way_and_line(db18: Database) -> None:
    card = pending(db18)
    cash(db18, card, 100_000)
    declare(db18, card, "upi", 50_000, who="ravi")
    result = report(db18, "daybook", Asked(first=today(), last=today()))
    (day,) = table(result, "day")
    assert (day["day"], day["cash"], day["upi"], day["total"]) == (today(), 100_000, 50_000, 150_000)
    balance = db18.superuser.execute(
        "SELECT account, balance_minor FROM desk.account_balance WHERE account IN ('cash', 'upi')"
    ).fetchall()
    assert dict(balance) == {row["way"]: row["total"] for row in table(result, "way")}
    lines = table(result, "lines")
    assert [(row["by"], row["way"], row["amount"]) for row in lines] == [
        ("Asha", "cash", 100_000),
        ("Ravi", "upi", 50_000),
    ]
    assert all(row["paper"] for row in lines)
    ravi = Asked(first=today(), last=today(), staff=db18.url("ravi").username)
    assert [row["amount"] for row in table(report(db18, "daybook", ravi), "lines")] == [50_000]
    assert report(db18, "daybook", Asked(first=today() - timedelta(days=9), last=today() - timedelta(days=1))).empty


def test_that_money_of_the_old_register_counts_as_received_and_stands_in_no_day_book(db18: Database) -> None:
    brought = row(db18)  # 1,00,000 agreed, 25,000 received
    bring(db18, brought)
    (venue,) = table(report(db18, "revenue"), "venue")
    assert (venue["booked"], venue["received"], venue["open"]) == (10_000_000, 2_500_000, 7_500_000)
    assert held(db18, "advance") == 2_500_000
    days = Asked(first=today(), last=today())
    assert report(db18, "daybook", days).empty
    cash(db18, read(db18, brought), 500_000, who="meera")
    (day,) = table(report(db18, "daybook", days), "day")
    assert (day["cash"], day["total"]) == (500_000, 500_000)
    (venue,) = table(report(db18, "revenue"), "venue")
    assert (venue["received"], venue["open"]) == (3_000_000, 7_000_000)


def test_that_occupancy_counts_days_once_by_space_session_and_weekday(db18: Database) -> None:
    monday = today() + timedelta(days=60 - today().weekday() + 7 - (60 % 7))
    monday -= timedelta(days=monday.weekday())
    week = Asked(first=monday, last=monday + timedelta(days=6), venue=VenueId(1))
    morning, evening = at(monday, "08:00", "12:00"), at(monday, "16:00", "23:00") | {"session": 2}
    confirmed(db18, when=morning)
    confirmed(db18, when=evening)
    confirmed(db18, when=at(monday + timedelta(days=2), "10:00", "12:00", nights=1))
    hold(db18, when=at(monday + timedelta(days=5)))  # a hold takes no day until a way of paying is chosen
    result = report(db18, "occupancy", week)
    lawn, hall, _ = table(result, "space")
    assert (lawn["space"], lawn["bookings"], lawn["taken"], lawn["open"], lawn["share"]) == ("Rose Lawn", 3, 3, 7, 4285)
    assert lawn["hours"] == 4 + 7 + 26
    assert (hall["taken"], hall["share"]) == (0, 0)
    assert [(row["session"], row["bookings"]) for row in table(result, "session")] == [("Evening", 1), ("", 2)]
    assert [row["taken"] for row in table(result, "weekday")] == [1, 0, 1, 1, 0, 0, 0]
    assert [row["open"] for row in table(result, "weekday")] == [3] * 7
    (heat,) = [row for row in table(result, "heat") if row["share"]]
    assert (heat["d1"], heat["d2"]) == (3333, 0)
    other = Asked(first=week.first, last=week.last, space=SpaceId(2))
    assert [row["space"] for row in table(report(db18, "occupancy", other), "space")] == ["Hall A"]


def test_that_tax_makes_the_prices_and_the_funnel_makes_the_bookings(db18: Database) -> None:
    cards = [confirmed(db18), confirmed(db18, kind=(3, 21, "deposit"))]
    db18.call("admin_cancel", on(read(db18, cards.pop()), reason="a flood"), who="meera")
    lapse(db18, hold(db18))
    sweep(db18, "holds")
    pending(db18)
    rates = table(report(db18, "tax"), "rate")
    assert sum(row["total"] for row in rates) == sum(card["total_minor"] for card in cards)
    assert all(row["net"] + row["cgst"] + row["sgst"] + row["igst"] == row["total"] for row in rates)
    stages = {row["stage"]: row["bookings"] for row in table(report(db18, "funnel"), "stage")}
    assert stages == {
        "held": 4, "chosen": 3, "confirmed": 2, "completed": 0, "expired": 1, "cancelled_early": 0, "cancelled_late": 1,
    }  # fmt: skip
    gone = report(db18, "cancellations")
    assert [(row["who"], row["bookings"]) for row in table(gone, "who")] == [("house", 1)]
    assert [(row["reason"], row["bookings"]) for row in table(gone, "reason")] == [("a flood", 1)]
    (person, *_) = table(report(db18, "staff"), "person")
    assert (person["who"], person["held"], person["chosen"]) == ("Asha", 4, 3)
    assert sum(row["bookings"] for row in table(report(db18, "lead"), "span")) == 2


def test_that_customers_who_came_back_are_told_from_new_ones(db18: Database) -> None:
    back = {"id": "0198f000-0000-7000-8000-000000000001", "name": "Neha Joshi", "phone": "+919822011111"}
    once = {"id": "0198f000-0000-7000-8000-000000000002", "name": "=SUM(A1)", "phone": "+919822022222"}
    cards = [confirmed(db18, customer=who) for who in (back, back, once)]
    result = report(db18, "customers")
    assert [(row["times"], row["customers"], row["bookings"]) for row in table(result, "times")] == [
        ("one", 1, 1),
        ("two", 1, 2),
    ]
    best = table(result, "best")[0]
    assert (best["customer"], best["phone"], best["bookings"]) == ("Neha Joshi", "+919822011111", 2)
    assert best["value"] == cards[0]["total_minor"] + cards[1]["total_minor"]


def test_that_one_business_never_sees_anothers_figures_and_clerks_see_none(db18: Database) -> None:
    past(db18)
    confirmed(db18)
    for each in REPORTS:
        theirs = report(db18, each.name, who="omkar", tenant=2)
        assert theirs.empty or {row["space"] for row in table(theirs, "space")} == {"Thames"}
    with pytest.raises(NotPermitted):
        permit(Actor.CLERK)
    permit(Actor.MANAGER)
    for asked in (
        Asked(first=date(2027, 2, 2), last=date(2027, 2, 1)),
        Asked(first=date(2000, 1, 1), last=date(2998, 1, 1)),
    ):
        with pytest.raises(BadInput):
            report(db18, "revenue", asked)
    with pytest.raises(BadInput, match="narrowed"):
        report(db18, "tax", Asked(first=WIDE.first, last=WIDE.last, space=SpaceId(1)))


def test_that_a_report_is_one_snapshot_and_keeps_no_booking_waiting(db18: Database) -> None:
    confirmed(db18)
    wanted = report_named("revenue")
    with DatabaseReports(db18.url("meera")).opened(Stop()) as snapshot:
        before = [list(snapshot.rows(wanted, section, WIDE)) for section in wanted.sections]
        other = confirmed(db18)  # while the snapshot is open: nothing is locked
        cash(db18, other, 1_000)
        assert [list(snapshot.rows(wanted, section, WIDE)) for section in wanted.sections] == before
    assert table(report(db18, "revenue"), "venue")[0]["bookings"] == 2


@contextmanager
def _everything_locked(db: Database) -> Iterator[None]:
    """A report has to wait for the bookings; nobody else is there."""
    with db.superuser.transaction():
        db.superuser.execute("LOCK TABLE desk.booking IN ACCESS EXCLUSIVE MODE")
        yield


def test_that_a_report_stopped_in_the_middle_leaves_nothing_behind_on_the_server(db18: Database) -> None:
    stop, said = Stop(), []
    watcher = db18.connect("omkar")
    running = "SELECT count(*) FROM pg_stat_activity WHERE usename = %s AND datname = current_database()"

    def count() -> int:
        return watcher.execute(running, (db18.url("meera").username,)).fetchone()[0]  # type: ignore[index]

    def run() -> None:
        try:
            read_report(DatabaseReports(db18.url("meera")), report_named("revenue"), WIDE, stop, _quiet)
        except ReportStopped as error:
            said.append(error)

    with _everything_locked(db18):
        thread = threading.Thread(target=run)
        thread.start()
        until = time.monotonic() + 3
        while count() == 0 and time.monotonic() < until:
            time.sleep(0.02)
        assert count() == 1
        time.sleep(0.1)
        stop.ask()
        thread.join(3)
        assert not thread.is_alive()
    assert len(said) == 1
    until = time.monotonic() + 2
    while count() and time.monotonic() < until:
        time.sleep(0.02)
    assert count() == 0
    with pytest.raises(ReportStopped):  # asked before it began
        read_report(DatabaseReports(db18.url("meera")), report_named("revenue"), WIDE, stop, _quiet)


def test_that_messages_are_counted_by_what_became_of_them_and_cost_what_providers_asked(db18: Database) -> None:
    card = confirmed(db18)
    db18.superuser.execute("UPDATE desk.message SET state = 'void', next_at = NULL, lease = NULL, sending_at = NULL")
    db18.superuser.execute(
        "INSERT INTO desk.message (tenant_id, event, event_key, kind, channels, channel, booking_id, state, next_at,"
        " stale_at, provider, accepted_at, delivered_at, parts, cost_minor, problem)"
        " SELECT 1, x.event, x.event || n, x.event, '{sms}', 'sms', %s, x.state, x.next_at, clock_timestamp(),"
        " x.provider, x.sent, x.sent + interval '2 min', 1, x.cost, x.problem"
        " FROM generate_series(1, 2) n CROSS JOIN (VALUES"
        " ('payment_due', 'delivered', NULL::timestamptz, 'msg91', clock_timestamp(), 20, ''),"
        " ('payment_due', 'failed', NULL, 'msg91', NULL, 0, 'not in service'),"
        " ('event_reminder', 'queued', clock_timestamp(), NULL, NULL, 0, ''))"
        " x (event, state, next_at, provider, sent, cost, problem)",
        (card["booking"],),
    )
    result = report(db18, "messages")
    due, reminder = table(result, "kind")
    assert [due[name] for name in ("kind", "messages", "sent", "delivered", "failed", "share", "cost")] == [
        "payment_due", 4, 2, 2, 2, 10_000, 40,
    ]  # fmt: skip
    assert [reminder[name] for name in ("kind", "messages", "sent", "waiting", "share", "cost")] == [
        "event_reminder", 2, 0, 2, None, 0,
    ]  # fmt: skip
    (channel,) = table(result, "channel")
    assert (channel["channel"], channel["provider"], channel["sent"], channel["cost"]) == ("sms", "msg91", 2, 40)
    assert [row["problem"] for row in table(result, "failed")] == ["not in service", "not in service"]
    assert report(db18, "messages", Asked(first=WIDE.first, last=WIDE.last, venue=VenueId(2))).empty
