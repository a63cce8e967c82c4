"""One event log and one hint: what is written and told, by whichever path a row changed."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.database import Database, unlimited
from tests.db.acts import a_calendar, a_day, at, cash, confirmed, hold, lapse, on, pending, refused, sweep


def heard(listener: psycopg.Connection[Any]) -> list[tuple[str, str]]:
    return [(note.channel, note.payload) for note in listener.notifies(timeout=0.3)]


@pytest.fixture
def listener(house: Database) -> psycopg.Connection[Any]:
    connection = house.connect("ravi")
    connection.execute("LISTEN desk_1")
    connection.execute("LISTEN desk_2")
    return connection


def history(db: Database, card: dict[str, Any]) -> list[tuple[Any, ...]]:
    return db.superuser.execute(
        "SELECT rev, event, from_status, to_status, actor, login::text FROM desk.booking_event WHERE booking_id = %s"
        " ORDER BY rev",
        (card["booking"],),
    ).fetchall()


def test_that_a_history_tells_each_step_with_who_and_from_where_to_where(house: Database) -> None:
    card = confirmed(house)
    house.call("cancel", on(card), who="meera")
    assert history(house, card) == [
        (1, "create", None, "temp_hold", "clerk", "desk_t1_asha"),
        (2, "select_payment", "temp_hold", "pending", "clerk", "desk_t1_asha"),
        (3, "receive_deposit", "pending", "confirmed", "system", "desk_t1_asha"),
        (4, "cancel", "confirmed", "cancelled", "manager", "desk_t1_meera"),
    ]


def test_that_the_log_names_the_desk(house: Database) -> None:
    clerk = house.as_("asha")
    clerk.execute("SET application_name = 'desk/front-pc'")
    card = hold(house)
    found = house.superuser.execute(
        "SELECT desk FROM desk.booking_event WHERE booking_id = %s", (card["booking"],)
    ).fetchone()
    assert found == ("desk/front-pc",)


def test_that_each_commit_tells_its_tenant_once_and_no_other(
    house: Database, listener: psycopg.Connection[Any]
) -> None:
    card = hold(house)
    assert heard(listener) == [("desk_1", f"booking {card['booking']}:1")]
    other = hold(house)
    house.call("select_payment", on(other, option="deposit"))
    assert heard(listener) == [("desk_1", f"booking {other['booking']}:{n}") for n in (1, 2)]
    hold_2 = house.call(
        "create_hold", {"booking": str(uuid4()), "venue": 1, "items": [{"space": 1, **at(a_day(house))}]}, tenant=2
    )
    assert heard(listener) == [("desk_2", f"booking {hold_2['booking']}:1")]


def test_that_a_refusal_tells_nobody(house: Database, listener: psycopg.Connection[Any]) -> None:
    card = hold(house)
    heard(listener)
    with refused("BK005"):
        house.call("cancel", on(card, revision=9) | {"revision": 9})
    with refused("BK009"):
        cash(house, pending(house), 10**9)
    assert len(heard(listener)) == 2  # the hold and the choice before the cash


def test_that_blackouts_and_the_house_are_told_by_kind(house: Database, listener: psycopg.Connection[Any]) -> None:
    body = {"blackout": str(uuid4()), "venue": 1, "spaces": [1, 2], "reason": "paint", **at(a_day(house))}
    house.call("block_space", body, who="meera")
    assert heard(listener) == [("desk_1", f"blackout {body['blackout']}:1")]
    house.superuser.execute("UPDATE desk.space SET capacity = capacity WHERE tenant_id = 1")
    assert heard(listener) == [("desk_1", "house *")]


@pytest.mark.parametrize(("count", "payload"), [(20, "each"), (21, "*")])
def test_that_up_to_twenty_are_named_and_more_are_told_as_everything(db18: Database, count: int, payload: str) -> None:
    unlimited(db18)
    cards = [lapse(db18, hold(db18)) for _ in range(count)]
    listener = db18.connect("ravi")
    listener.execute("LISTEN desk_1")
    assert sweep(db18, "holds") == count
    ((_, text),) = heard(listener)
    expected = {f"{card['booking']}:2" for card in cards}
    assert text == "booking *" if payload == "*" else set(text.removeprefix("booking ").split(",")) == expected
    assert len(text.encode()) < 2000


def test_that_five_hundred_holds_expire_in_one_statement_and_one_hint(db18: Database) -> None:
    many_holds(db18, 500)
    listener = db18.connect("ravi")
    listener.execute("LISTEN desk_1")
    assert sweep(db18, "holds") == 500
    assert heard(listener) == [("desk_1", "booking *")]
    found = db18.superuser.execute(
        "SELECT count(*), count(DISTINCT xmin::text) FROM desk.booking_event WHERE event = 'expire_hold'"
    ).fetchone()
    assert found == (500, 1)
    assert db18.superuser.execute("SELECT count(*) FROM desk.occupancy WHERE status <> 'expired'").fetchone() == (0,)


def many_holds(db: Database, count: int) -> None:
    """Lapsed holds made from one by plain SQL of the owner: `create_hold` is proven elsewhere."""
    first = lapse(db, hold(db))
    columns = ", ".join(
        name
        for (name,) in db.superuser.execute(
            "SELECT attname FROM pg_attribute WHERE attrelid = 'desk.booking'::regclass AND attnum > 0"
            " AND attname NOT IN ('booking_id', 'booking_no')"
        )
    )
    with db.superuser.transaction():
        db.superuser.execute("SET LOCAL ROLE desk_schema")
        db.superuser.execute(
            f"INSERT INTO desk.booking (booking_id, booking_no, {columns}) SELECT gen_random_uuid(), 'X-' || n,"
            f" {columns}"
            f" FROM desk.booking, generate_series(2, {count}) n WHERE booking_id = '{first['booking']}'".encode()
        )


def test_that_every_revision_of_a_booking_has_exactly_one_event(house: Database) -> None:
    found = house.superuser.execute(
        "SELECT count(*) FROM desk.booking b WHERE (SELECT array_agg(rev ORDER BY rev) FROM desk.booking_event e"
        " WHERE e.booking_id = b.booking_id AND e.tenant_id = b.tenant_id) IS DISTINCT FROM ARRAY(SELECT"
        " generate_series(1, b.rev))"
    ).fetchone()
    assert found == (0,)


@pytest.mark.parametrize(
    "table", ["booking_event", "record_event", "payment", "money_event", "journal", "ledger_entry"]
)
@pytest.mark.parametrize(
    "verb", ["UPDATE desk.{} SET tenant_id = tenant_id", "DELETE FROM desk.{}", "TRUNCATE desk.{} CASCADE"]
)
def test_that_history_is_not_rewritten_even_by_the_owner(house: Database, table: str, verb: str) -> None:
    confirmed(house)
    with refused("42501"), house.superuser.transaction():
        house.superuser.execute("SET LOCAL ROLE desk_schema")
        house.superuser.execute(verb.format(table).encode())


REWRITTEN_NEVER = (
    *("booking_event", "booking_before", "item_before", "record_event", "money_event", "journal", "ledger_entry"),
    *("deduction", "commission", "payout", "day_close", "day_close_entry", "drawer_event", "document_print", "logo"),
    *("backup", "message_attempt", "message_template"),
)
DELETED_NEVER = ("payment", "refund", "settlement", "drawer", "document", "message")


def test_that_every_table_of_history_refuses_to_be_rewritten_deleted_and_emptied(house: Database) -> None:
    deletes = ["DELETE FROM desk.{}", "TRUNCATE desk.{} CASCADE"]
    never = [(table, verb) for table in (*REWRITTEN_NEVER, *DELETED_NEVER) for verb in deletes]
    never += [(table, "UPDATE desk.{} SET tenant_id = tenant_id") for table in REWRITTEN_NEVER]
    for table, verb in never:
        own_guard = pytest.raises(psycopg.errors.InsufficientPrivilege, match=f"^{table} is append-only")
        with own_guard, house.superuser.transaction():  # one of a table that CASCADE meets would not do
            house.superuser.execute("SET LOCAL ROLE desk_schema")
            house.superuser.execute(verb.format(table).encode())


def test_that_bookings_are_never_deleted_even_by_the_owner(house: Database) -> None:
    hold(house)
    for statement in ("DELETE FROM desk.booking", "TRUNCATE desk.booking CASCADE", "TRUNCATE desk.occupancy"):
        with refused("42501"), house.superuser.transaction():
            house.superuser.execute("SET LOCAL ROLE desk_schema")
            house.superuser.execute(statement.encode())


@pytest.mark.parametrize(
    ("statement", "states"),
    [
        ("UPDATE desk.occupancy SET status = 'cancelled'", ("23503",)),
        ("UPDATE desk.occupancy SET during = 'empty'", ("23514",)),
        ("UPDATE desk.occupancy SET during = 'empty', ends_at = starts_at", ("23514",)),
        ("UPDATE desk.occupancy SET during = tstzrange(starts_at, NULL)", ("23514",)),
        ("UPDATE desk.occupancy SET during = tstzrange(starts_at, NULL), ends_at = NULL", ("23514", "23502")),
        ("UPDATE desk.occupancy SET during = tstzrange(starts_at, 'infinity'), ends_at = 'infinity'", ("23514",)),
        ("UPDATE desk.occupancy SET during = tstzrange('-infinity', ends_at), starts_at = '-infinity'", ("23514",)),
        ("UPDATE desk.occupancy SET during = tstzrange(starts_at, starts_at + interval '40 days'),"
         " ends_at = starts_at + interval '40 days'", ("23514",)),
        ("UPDATE desk.occupancy SET during = tstzrange(starts_at, ends_at, '[]')", ("23514",)),
        ("UPDATE desk.occupancy SET starts_at = starts_at + interval '1 second'", ("23514",)),
        ("UPDATE desk.occupancy SET ends_at = ends_at + interval '1 second'", ("23514",)),
        ("INSERT INTO desk.occupancy SELECT tenant_id, space_id, during, starts_at, ends_at, 'confirmed', NULL, NULL,"
         " NULL FROM desk.occupancy", ("23514",)),
        ("INSERT INTO desk.occupancy SELECT * FROM desk.occupancy", ("23P01",)),
        ("INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency)"
         " SELECT tenant_id,"
         " gen_random_uuid(), 'R/1', booking_id, 'cash', total_minor + 1, currency FROM desk.booking", ("BK009",)),
        ("INSERT INTO desk.payment (tenant_id, payment_id, payment_no, booking_id, method, amount_minor, currency)"
         " SELECT tenant_id,"
         " gen_random_uuid(), 'R/1', booking_id, 'cash', 1, 'USD' FROM desk.booking", ("BK009",)),
    ],
)  # fmt: skip
def test_that_a_mistake_in_our_own_functions_meets_a_guard(
    db18: Database, statement: str, states: tuple[str, ...]
) -> None:
    hold(db18)
    with refused(*states), db18.superuser.transaction():
        db18.superuser.execute("SET LOCAL ROLE desk_schema")
        db18.superuser.execute(statement.encode())


def test_that_records_other_than_bookings_have_a_log_too(house: Database) -> None:
    person = {"id": str(uuid4()), "name": "Priya", "phone": "+919822012345"}
    paid = cash(house, pending(house, customer=person), 100)
    body = {"blackout": str(uuid4()), "venue": 1, "spaces": [1], "reason": "paint", **at(a_day(house))}
    house.call("block_space", body, who="meera")
    house.call("unblock_space", {"blackout": body["blackout"], "revision": 1}, who="omkar")
    rows = house.superuser.execute(
        "SELECT kind, action, login::text FROM desk.record_event WHERE record_id = ANY (%s) ORDER BY event_no",
        ([person["id"], body["blackout"], paid["receipt"]["payment"]],),
    ).fetchall()
    assert rows == [
        ("customer", "insert", "desk_t1_asha"),
        ("customer_phone", "insert", "desk_t1_asha"),
        ("payment", "insert", "desk_t1_asha"),
        ("blackout", "insert", "desk_t1_meera"),
        ("blackout", "update", "desk_t1_omkar"),
    ]
    tables = ["tenant", "staff", "venue", "opening_hours", "session", "space", "composite_space", "composite_part"]
    logged = house.superuser.execute(
        "SELECT array_agg(DISTINCT kind::text) FROM desk.record_event WHERE action = 'insert'"
    ).fetchone()
    assert logged is not None
    assert set(tables) <= set(logged[0])


RECORDS = (
    *("tenant", "staff", "venue", "opening_hours", "session", "space", "composite_space", "composite_part"),
    *("customer", "customer_phone", "blackout", "payment", "event_group"),
    "payment_provider",
    *("tax_registration", "document_series"),
    *("date_note", "day_list", "listed_day"),
    *("tax", "tax_rate", "tariff", "tariff_factor", "addon", "closure"),
    *("message_rule", "message_opt_out"),
)
PNG = r"'\x89504e470d0a1a0a'::bytea"
# what is made, and changed at most, but never deleted; with a row of each that no command of this house has made
KEPT = {
    "message_template": (("insert",), ""),
    "document": (("update", "insert"), ""),
    "commission": (("insert",), "SELECT 1, booking_id, 1, 500, current_date FROM desk.booking LIMIT 1"),
    "day_close": (("insert",), "SELECT 1, 1, current_date, 1, '{}', clock_timestamp()"),
    "drawer": (("update", "insert"), "SELECT 1, gen_random_uuid(), 1, 'desk_t1_asha'"),
    "logo": (("update", "insert"), f"SELECT 1, encode(sha256({PNG}), 'hex'), {PNG}"),
    "payout": (("insert",), "SELECT 1, gen_random_uuid(), 1, 'tips', 'cash', 100, 'INR', '', current_date"),
    "settlement": (("update", "insert"), "SELECT 1, 'fake', 'one', 'INR', 100, 0, current_date"),
}
COLUMNS = {
    "commission": "tenant_id, booking_id, venue_id, rate_bp, due_on",
    "day_close": "tenant_id, venue_id, business_day, z_no, facts, closed_at",
    "drawer": "tenant_id, drawer_id, venue_id, holder",
    "logo": "tenant_id, digest, image",
    "payout": "tenant_id, payout_id, venue_id, account, method, amount_minor, currency, reference, until",
    "settlement": "tenant_id, provider, ref, currency, paid_minor, charges_minor, paid_on",
}


@pytest.fixture
def bare(db18: Database) -> Database:
    """A furnished house without foreign keys and without `append_only` on payments, so that each table stands alone."""
    person = {"id": str(uuid4()), "name": "Priya", "phone": "+919822012345"}
    cash(db18, pending(db18, customer=person), 100)
    db18.call("opt_out", {"customer": person["id"], "channels": ["sms"]})
    body = {"blackout": str(uuid4()), "venue": 1, "spaces": [1], "reason": "paint", **at(a_day(db18))}
    db18.call("plan_closure", body, who="meera")
    db18.call("block_space", body, who="meera")
    hold(db18, event_group=str(uuid4()))
    db18.superuser.execute("INSERT INTO desk.payment_provider VALUES (1, 1, 'fake', '{link}')")
    a_calendar(db18)
    db18.superuser.execute(
        "DO $$ DECLARE k record; BEGIN FOR k IN SELECT conrelid::regclass AS t, conname FROM pg_constraint"
        " WHERE contype = 'f' AND connamespace = 'desk'::regnamespace LOOP"
        " EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', k.t, k.conname); END LOOP; END $$"
    )
    return db18


def test_that_every_record_is_logged_when_it_is_made_changed_or_deleted(bare: Database) -> None:
    for table in RECORDS:
        assert_logged(bare, table, ("update", "delete", "insert"))
    for table, (actions, row) in KEPT.items():
        if row:
            bare.superuser.execute(f"INSERT INTO desk.{table} ({COLUMNS[table]}) {row}".encode())
        assert_logged(bare, table, actions)


def assert_logged(bare: Database, table: str, actions: tuple[str, ...]) -> None:
    """Does that to all rows of the table, without its guards, and looks for a line of the log for each."""
    owner = bare.superuser
    guards = owner.execute(
        "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal"
        " AND (tgname ~ 'never' OR tgname !~ '_(inserted|updated|deleted|prices|registration|series|revision)$')",
        (f"desk.{table}",),
    ).fetchall()
    for (guard,) in guards:
        owner.execute(f"ALTER TABLE desk.{table} DISABLE TRIGGER {guard}".encode())
    owner.execute(f"CREATE TEMP TABLE kept_{table} AS TABLE desk.{table}".encode())
    for action, statement in (
        ("update", f"UPDATE desk.{table} SET tenant_id = tenant_id"),
        ("delete", f"DELETE FROM desk.{table}"),
        ("insert", f"INSERT INTO desk.{table} TABLE kept_{table}"),
    ):
        last = owner.execute("SELECT max(event_no) FROM desk.record_event").fetchone()
        count = owner.execute(statement.encode()).rowcount
        found = owner.execute(  # a changed price also raises its tariff's revision, which is a record of its own
            "SELECT kind, action FROM desk.record_event WHERE event_no > %s AND kind = %s", (*(last or ()), table)
        ).fetchall()
        assert count > 0, table
        assert found == ([(table, action)] * count if action in actions else []), table


@pytest.mark.parametrize("table", ["booking", "occupancy", "booking_event", "record_event", "payment", "journal"])
def test_that_no_guarded_table_is_emptied(bare: Database, table: str) -> None:
    with refused("42501"):
        bare.superuser.execute(f"TRUNCATE desk.{table}".encode())


def test_that_the_log_holds_no_personal_data(house: Database) -> None:
    person = {"id": str(uuid4()), "name": "Unmistakable Name", "phone": "+919800000042"}
    card = confirmed(house, customer=person, note_staff="Unmistakable note", note_customer="Unmistakable wish")
    edit = {"note_staff": {"was": "Unmistakable note", "to": "Unmistakable other"}}
    house.call("edit_booking", {"booking": card["booking"], "fields": edit})
    for table in ("booking_event", "record_event"):
        found = house.superuser.execute(
            f"SELECT count(*) FROM desk.{table} x WHERE x::text ~ 'Unmistakable|800000042'".encode()
        ).fetchone()
        assert found == (0,)


def test_that_numbers_have_no_gap_after_refusals(db18: Database) -> None:
    unlimited(db18)
    cards = []
    for n in range(6):
        when = at(a_day(db18))
        cards.append(hold(db18, when=when))
        with refused("23P01"):
            hold(db18, when=when)
        with refused("BK007"):
            hold(db18, guests=5000)
        card = db18.call("select_payment", on(cards[-1], option="deposit"))
        with refused("BK009"):
            cash(db18, card, 10**9)
        assert cash(db18, card, 1000)["receipt"]["number"].endswith(f"/{n + 1:06}")
    assert [card["number"].rsplit("-", 1)[1] for card in cards] == [f"{n + 1:04}" for n in range(6)]
    assert all(card["number"].startswith("PAR-20") for card in cards)


def test_that_the_ten_thousandth_number_has_one_more_digit(db18: Database) -> None:
    card = pending(db18)
    cash(db18, card, 1000)
    db18.superuser.execute("UPDATE desk.counter SET last_no = CASE series WHEN 'booking' THEN 9999 ELSE 999999 END")
    assert [hold(db18)["number"][-6:] for _ in range(2)] == ["-10000", "-10001"]
    assert [cash(db18, card, 1000)["receipt"]["number"][-8:] for _ in range(2)] == ["/1000000", "/1000001"]


@pytest.mark.parametrize(
    ("day", "first", "year"),
    [("2026-03-31", 4, 2025), ("2026-04-01", 4, 2026), ("2026-01-01", 1, 2026), ("2026-12-31", 1, 2026)],
)
def test_that_the_financial_year_begins_with_the_tenants_month(
    house: Database, day: str, first: int, year: int
) -> None:
    assert house.superuser.execute("SELECT desk.financial_year(%s, %s)", (day, first)).fetchone() == (year,)
