"""Bad input to every command: a clear, typed refusal each, and not one row changed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from desk.db.translate import translate
from desk.domain import errors
from tests.database import Database
from tests.db import message_bodies
from tests.db.acts import Json, a_day, at, confirmed, hold, on, past, pending, refused, unchanged
from tests.db.wrong_values import WRONG

VERIFIER = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0$c3RvcmVkc3RvcmVkc3RvcmVk:c2VydmVyc2VydmVyc2VydmVy"
FIELDS: dict[str, dict[str, str]] = {
    "create_hold": {
        "booking": "uuid",
        "venue": "id",
        "items": "items",
        "customer": "customer",
        "event_type": "text",
        "guests": "guests",
        "note_staff": "text",
        "note_customer": "text",
        "override_reason": "text",
        "replaces": "uuid",
        "event_group": "uuid",
        "addons": "addons",
        "discount": "discount",
        "tariff_revision": "tariff",
    },
    "requote": {
        "booking": "uuid",
        "revision": "revision",
        "addons": "addons",
        "discount": "discount",
        "tariff_revision": "tariff",
    },
    "record_actuals": {
        "booking": "uuid",
        "revision": "revision",
        "addons": "addons",
        "overtime": "overtime",
        "damage": "damage",
    },
    "create_series": {
        "series": "uuid",
        "venue": "id",
        "dates": "dates",
        "customer": "customer",
        "event_type": "text",
        "guests": "guests",
        "note_staff": "text",
        "note_customer": "text",
        "override_reason": "text",
        "addons": "addons",
        "discount": "discount",
        "tariff_revision": "tariff",
    },
    "add_customer": {
        "customer": "uuid",
        "name": "needed",
        "phones": "phones",
        "language": "language",
        "email": "email",
        "address": "text",
        "gstin": "gstin",
        "note": "text",
        "unshared": "flag",
    },
    "edit_customer": {
        "customer": "uuid",
        "fields": "edits",
        "add_phones": "phones",
        "remove_phones": "phones",
        "first_phone": "first",
    },
    "merge_customers": {"keep": "uuid", "drop": "uuid"},
    "extend_hold": {"booking": "uuid", "revision": "revision", "minutes": "minutes"},
    "select_payment": {"booking": "uuid", "revision": "revision", "option": "option"},
    "manual_confirm": {"booking": "uuid", "revision": "revision", "reason": "text"},
    "record_cash": {"booking": "uuid", "amount_minor": "amount", "currency": "currency", "seen_minor": "seen"},
    "cancel": {"booking": "uuid", "revision": "revision", "reason": "text"},
    "admin_cancel": {"booking": "uuid", "revision": "revision", "reason": "needed"},
    "move_booking": {
        "booking": "uuid",
        "revision": "revision",
        "items": "items",
        "override_reason": "text",
        "keep_price_reason": "text",
    },
    "edit_booking": {"booking": "uuid", "fields": "fields", "override_reason": "text"},
    "block_space": {
        "blackout": "uuid",
        "venue": "id",
        "spaces": "spaces",
        "from": "time",
        "to": "time",
        "reason": "needed",
    },
    "unblock_space": {"blackout": "uuid", "revision": "revision"},
    "undo_move": {"booking": "uuid", "revision": "revision", "undo": "revision"},
    "mark_booking": {"booking": "uuid", "mark": "mark", "set": "set"},
    "plan_closure": {
        "blackout": "uuid",
        "venue": "id",
        "spaces": "spaces",
        "from": "time",
        "to": "time",
        "reason": "needed",
    },
    "drop_closure": {"blackout": "uuid"},
    "write_date_note": {"day": "day", "venue": "id", "was": "text", "text": "text"},
    "import_days": {"list": "needed", "days": "days"},
    "remove_days": {"day_list": "revision"},
    "offer_provider": {
        "venue": "id",
        "provider": "needed",
        "ways": "ways",
        "active": "set",
        "pay_minutes": "pause",
        "deducts_commission": "set",
    },
    **message_bodies.FIELDS,
    "choose_profile": {"venue": "id", "profile": "option", "commission_bp": "bp"},
    "save_setting": {"page": "needed", "values": "values", "record": "text", "venue": "id", "version": "text"},
    "drop_setting": {"page": "needed", "record": "needed", "venue": "id", "version": "needed"},
    "staff_create": {"login": "needed", "name": "needed", "rank": "needed", "verifier": "needed"},
    "staff_disable": {"login": "needed"},
    "staff_password": {"login": "needed", "verifier": "needed"},
}
ITEM = {"space": "id", "composite": "id", "session": "id", "label": "text", "from": "time", "to": "time"}
TYPED = (errors.BadInput, errors.NotFound, errors.RecordChanged, errors.AmountMismatch, errors.CannotUndo)


APART = (
    *("create_hold", "create_series", "block_space", "unblock_space", "plan_closure", "drop_closure"),
    *("write_date_note", "import_days", "remove_days", "offer_provider"),
    *message_bodies.FIELDS,
)


def _of_the_calendar(db: Database, command: str, day: str) -> Json:
    if command == "write_date_note":
        return {"day": day, "was": "", "text": "the road is closed"}
    body = {"list": f"List of {day}", "days": [{"day": day, "name": "Sample"}]}
    return body if command == "import_days" else {"day_list": db.call("import_days", body, who="meera")["day_list"]}


def good(db: Database, command: str) -> Json:
    """A body that the command would take."""
    day = a_day(db)
    held: Json = hold(db) if command not in APART and "staff" not in command and "customer" not in command else {}
    match command:
        case "create_hold":
            return {"booking": str(uuid4()), "venue": 1, "items": [{"space": 2, **at(day)}]}
        case "create_series":
            date_ = {"booking": str(uuid4()), "items": [{"space": 2, **at(day)}]}
            return {"series": str(uuid4()), "venue": 1, "dates": [date_]}
        case "add_customer":
            return {"customer": str(uuid4()), "name": "Priya"}
        case "edit_customer":
            return {"customer": _person(db)}
        case "merge_customers":
            return {"keep": _person(db), "drop": _person(db)}
        case "extend_hold":
            return on(held, minutes=5)
        case "select_payment":
            return on(held, option="deposit")
        case "record_cash":
            return {"booking": pending(db)["booking"], "amount_minor": 100, "currency": "INR"}
        case "cancel":
            return on(held, reason="why not")
        case "manual_confirm" | "admin_cancel":
            return on(pending(db), reason="why not")
        case "move_booking":
            return on(held, items=[{"space": 2, **at(day)}])
        case "undo_move":
            moved = db.call("move_booking", on(held, items=[{"space": 2, **at(day)}]), who="omkar")
            return on(moved, undo=moved["revision"])
        case "mark_booking":
            return {"booking": confirmed(db)["booking"], "mark": "arrived", "set": False}
        case "drop_closure":
            return {"blackout": db.call("plan_closure", good(db, "block_space"), who="meera")["closure"]}
        case "requote":
            return on(held, discount={"percent_bp": 100, "reason": "a neighbour"})
        case "record_actuals":
            return on(past(db), damage=[{"label": "a chair", "amount_minor": 100}])
        case "edit_booking":
            return {"booking": held["booking"], "fields": {"guests": {"was": None, "to": 5}}}
        case "block_space" | "plan_closure":
            return {"blackout": str(uuid4()), "venue": 1, "spaces": [1], "reason": "paint", **at(day)}
        case "unblock_space":
            return {"blackout": db.call("block_space", good(db, "block_space"), who="meera")["blackout"], "revision": 1}
        case "write_date_note" | "import_days" | "remove_days":
            return _of_the_calendar(db, command, str(day))
        case "offer_provider":
            return {"venue": 1, "provider": "fake", "ways": ["link"], "active": True, "pay_minutes": 60}
        case _ if command in message_bodies.FIELDS:
            return message_bodies.good(db, command)
        case "choose_profile" | "save_setting" | "drop_setting":
            return _of_settings(db, command)
        case "staff_create":
            return {"login": "desk_t1_never", "name": "Nobody", "rank": "clerk", "verifier": VERIFIER}
        case "staff_disable":
            return {"login": "desk_t1_ravi"}
        case _:
            return {"login": "desk_t1_ravi", "verifier": VERIFIER}


def _of_settings(db: Database, command: str) -> Json:
    if command == "choose_profile":
        return {"venue": 1, "profile": "hybrid"}
    factor: Json = {
        "kind": "surge",
        "name": "Dear",
        "factor_bp": 12000,
        "from_date": "2030-01-01",
        "to_date": "2030-01-02",
    }
    made = db.call("save_setting", {"page": "factor", "venue": 1, "values": factor}, who="omkar")["setting"]
    body: Json = {"page": "factor", "record": made["record"], "venue": 1, "version": made["version"]}
    return body if command == "drop_setting" else body | {"values": {"name": "Dearer"}}


def _person(db: Database) -> str:
    return str(db.call("add_customer", {"customer": str(uuid4()), "name": "Priya"})["customer"])


def spoilt(body: Json, command: str) -> Iterator[tuple[str, Json]]:
    """The body with one thing wrong, and what that is."""
    for name, kind in FIELDS[command].items():
        yield from ((f"{name}={wrong!r:.60}", body | {name: wrong}) for wrong in WRONG[kind])
    for name in body:
        needing = ("admin_cancel", "block_space", "plan_closure", "staff_create", "add_customer")
        if command in needing or name not in ("reason", "name", "discount", "damage", "active", "pay_minutes"):
            yield f"without {name}", {key: value for key, value in body.items() if key != name}
    for extra in ("tenant", "status", "total_minor", "", "x" * 300, "अतिरिक्त"):
        yield f"with {extra:.20}", body | {extra: 1}
    if "items" in body:
        item = body["items"][0]
        for name, kind in ITEM.items():
            known = [w for w in WRONG[kind] if not (name == "session" and w is None)]
            yield from ((f"items.{name}={w!r:.60}", body | {"items": [item | {name: w}]}) for w in known)
        yield "items twice", body | {"items": [item, item]}
        yield "51 items", body | {"items": [item] * 51}
        yield "an unknown field in items", body | {"items": [item | {"price_minor": 1}]}
        yield "space and composite", body | {"items": [item | {"composite": 1}]}
        yield "reversed", body | {"items": [item | {"from": item["to"], "to": item["from"]}]}
        yield "empty", body | {"items": [item | {"to": item["from"]}]}


def answer_to(db: Database, command: str, body: Json) -> Any:
    """The desk's error for the refusal, or the answer where it was not refused."""
    try:
        return db.call(command, body, who="omkar")
    except psycopg.Error as error:
        return translate(error)


@pytest.mark.parametrize("command", sorted(FIELDS))
def test_that_every_wrong_value_of_every_field_is_refused_with_words(house: Database, command: str) -> None:
    body = good(house, command)
    with unchanged(house):
        for what, bad in spoilt(body, command):
            said = answer_to(house, command, bad)
            assert isinstance(said, TYPED), f"{what}: {said!r}"
            assert not isinstance(said, errors.BadInput) or said.problem, f"{what}: {said!r}"


@pytest.mark.parametrize("body", [None, 5, "x", [], [{}], True])
def test_that_a_body_that_is_no_object_is_refused(house: Database, body: Any) -> None:
    fields = {}
    for command in FIELDS:
        with refused("BK002") as no:
            house.call(command, body, who="omkar")
        fields[command] = no.facts["field"]
    assert fields == dict.fromkeys(FIELDS, "body")


@pytest.mark.parametrize("command", ["create_hold", "edit_booking", "cancel", "block_space"])
def test_that_a_megabyte_of_text_is_refused(house: Database, command: str) -> None:
    body = good(house, command)
    with unchanged(house), refused("BK002") as no:
        house.call(
            command,
            body | {"reason" if command in ("cancel", "block_space") else "override_reason": "x" * 2**20},
            who="omkar",
        )
    assert no.facts == {"field": "body", "problem": "is larger than 64 kB"}


def test_that_null_bytes_and_bottomless_json_are_bad_input(house: Database) -> None:
    body = good(house, "create_hold")
    deep = "[" * 100_000 + "]" * 100_000
    statement = "SELECT desk.create_hold(gen_random_uuid(), %s::jsonb)"
    for text in ('{"event_type": "a\\u0000b"}', deep, "{", '{"event_type": "\\ud800"}'):
        with unchanged(house), pytest.raises(psycopg.Error) as caught:
            house.as_("asha").execute(statement, (text,))
        assert isinstance(translate(caught.value), errors.BadInput), caught.value
    nested: Any = "deep"
    for _ in range(500):
        nested = [nested]
    with unchanged(house), refused("BK002"):
        house.call("create_hold", body | {"event_type": nested})


@pytest.mark.parametrize(
    "text",
    ["🎉 वर-वधू 💍", "חתונה של דנה", "عرس‎ ليلى", "'; DROP TABLE desk.booking; --", '%s %(x)s {0} \\ " `', "a\tb\nc"],
)
def test_that_texts_of_every_script_come_back_as_they_went(house: Database, text: str) -> None:
    person = {"id": str(uuid4()), "name": text}
    card = hold(house, event_type=text, note_staff=text, note_customer=text, customer=person)
    assert [card["event_type"], card["note_staff"], card["note_customer"], card["customer"]["name"]] == [text] * 4
    found = house.as_("asha").execute("SELECT name FROM desk.find_customers(%s)", (text[:6],)).fetchall()
    assert (text,) in found


@pytest.mark.parametrize(
    "phone", ["9822012345", "+", "+0", "+91 98220 12345", "+91982201234512345", "tel:+919822012345"]
)
def test_that_a_phone_is_plus_and_digits(house: Database, phone: str) -> None:
    with unchanged(house), refused("BK002") as no:
        hold(house, customer={"id": str(uuid4()), "name": "Asha", "phone": phone})
    assert no.facts["field"] == "phone"


def test_that_an_id_is_taken_only_once(house: Database) -> None:
    card = hold(house)
    with unchanged(house), refused("BK002") as no:
        hold(house, booking=card["booking"])
    assert no.facts == {"field": "booking", "problem": "exists already"}
    body = good(house, "block_space")
    house.call("block_space", body, who="meera")
    with unchanged(house), refused("BK002"):
        house.call("block_space", body | at(a_day(house)), who="meera")


def test_that_31_days_are_the_most_buffers_included(house: Database) -> None:
    day = a_day(house)
    for _ in range(70):
        a_day(house)
    for nights, end in ((31, "16:00"), (31, "16:01"), (32, "16:00")):
        with unchanged(house), refused("BK002"):
            hold(house, when=at(day, "16:00", end, nights=nights), who="meera", override_reason="a month")
    assert (
        hold(house, when=at(day, "16:00", "14:00", nights=31), who="meera", override_reason="a month")["revision"] == 1
    )


def test_that_reads_answer_odd_ranges_with_nothing(house: Database) -> None:
    hold(house)
    clerk = house.as_("asha")
    for start, end in (("2027-03-02Z", "2027-03-01Z"), ("infinity", "-infinity"), ("2027-03-01Z", "2027-03-01Z")):
        assert clerk.execute("SELECT count(*) FROM desk.board(%s, %s)", (start, end)).fetchone() == (0,)
        busy = clerk.execute("SELECT bool_and(busy = '{}') FROM desk.busy(%s, %s)", (start, end)).fetchone()
        assert busy == (True,)
    assert clerk.execute("SELECT count(*) FROM desk.bookings('{}')").fetchone() == (0,)
    assert clerk.execute("SELECT count(*) FROM desk.bookings(NULL)").fetchone() == (0,)
    for text in ("", " ", "a", "%", "__", "\\", None, "x" * 10_000):
        assert clerk.execute("SELECT count(*) FROM desk.find_customers(%s)", (text,)).fetchone() == (0,)


def test_that_a_booking_of_a_whole_month_is_found_by_the_board_on_every_day(house: Database) -> None:
    day = a_day(house) + timedelta(days=120)
    card = hold(house, space=3, when=at(day, "16:00", "14:00", nights=31), who="meera", override_reason="a month")
    for n in (0, 15, 31):
        moment = f"{day + timedelta(days=n)}T{'16' if n < 31 else '13'}:00+05:30"
        ids = house.as_("asha").execute(
            "SELECT booking_id::text FROM desk.board(%s, %s::timestamptz + interval '1 minute')", (moment, moment)
        )
        assert card["booking"] in [row[0] for row in ids]
