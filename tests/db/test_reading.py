"""A body that is read at once is read as it would be field by field, and what desks write is read at once."""

import json
from datetime import timedelta
from typing import Any
from uuid import uuid4

import psycopg
from psycopg.types.json import Jsonb

from tests.database import Database
from tests.db.acts import Json, a_day, as_desks_write, at, hold, today
from tests.db.test_bad_input import good, spoilt


def odd_forms(body: Json) -> list[Json]:
    """Bodies that are right, in forms that desks do not write, and some that are wrong in ways of their own."""
    (item,) = body["items"]
    day = today() + timedelta(days=40)
    start, end = f"{day}T16:00:00+05:30", f"{day}T20:30:00+05:30"
    items: list[Any] = [
        item | {"from": start, "to": end},
        item | {"from": end, "to": start},
        item | {"from": f"{day}T10:30:00Z", "to": f"{day}T15:00:00.000Z"},
        item | {"from": f"{day} 16:00+0530", "to": f"{day}T20:30+05:30"},
        item | {"from": "infinity", "to": "infinity"},
        item | {"to": (day + timedelta(days=60)).isoformat() + "T00:00:00+00:00"},
        item | {"label": "  Stage \t"},
        item | {"label": "x" * 201},
        item | {"composite": 1},
        item | {"starts_at": start},
        {key: value for key, value in item.items() if key != "space"},
    ]
    return [
        *(body | {"items": [one]} for one in items),
        body | {"items": [item] * 2},
        body | {"items": [item] * 51},
        body | {"items": [item, [item]]},
        body | {"items": [[item]]},
        body | {"items": [[[[[[[[item]]]]]]]]},
        body | {"booking": str(body["booking"]).upper()},
        body | {"booking": "{" + str(body["booking"]) + "}"},
        body | {"venue": 1.0, "guests": 100.0},
        body | {"guests": None, "customer": None, "event_type": None, "replaces": None, "tariff_revision": None},
        body | {"event_type": "  Wedding ", "note_staff": "\n\nat the gate\t", "override_reason": " "},
        body | {"event_group": str(uuid4()), "replaces": str(uuid4()), "addons": [], "discount": {}},
        {key: value for key, value in body.items() if key in ("booking", "venue", "items")},
    ]


def read_by(db: Database, function: str, body: Any) -> Any:
    """What a function reads and knows of it, or the field that is refused."""
    ask = f"""SELECT jsonb_strip_nulls(to_jsonb(a) - 'items'), to_jsonb(desk.known_items(v, a.items))
        FROM desk.{function}(%s) a, desk.venue v WHERE v.tenant_id = 1 AND v.venue_id = 1"""
    try:
        ((asked, items),) = db.superuser.execute(ask.encode(), (Jsonb(body),)).fetchall()
        return {field: value for field, value in asked.items() if value != ""}, items  # an absent text is none or empty
    except psycopg.Error as error:
        return error.sqlstate, json.loads(error.diag.message_detail or "{}").get("field")


def test_that_a_body_is_read_at_once_as_it_is_field_by_field(house: Database) -> None:
    body = good(house, "create_hold")
    body["items"] = [as_desks_write(item) for item in body["items"]]
    bodies: list[Any] = [body, *(one for _, one in spoilt(body, "create_hold")), *odd_forms(body)]
    bodies += [None, 5, "x", [], {}, [body], body | {"note_staff": "x" * 70_000}]
    # moments in another zone than the session's are read field by field
    for zone, some in (("UTC", bodies), ("Asia/Kolkata", [body, *odd_forms(body)])):
        house.superuser.execute(f"SET timezone = '{zone}'".encode())
        for one in some:
            assert read_by(house, "hold_asked", one) == read_by(house, "hold_asked_by_field", one), one
    assert len(bodies) > 200
    read = [one for one in bodies if isinstance(read_by(house, "hold_asked", one)[0], dict)]
    assert len(read) > 20  # the rest is refused
    assert read_by(house, "hold_asked", body | {"items": [*body["items"], None]})[0] == "BK002"


def test_that_what_desks_write_is_read_at_once(house: Database) -> None:
    house.superuser.execute("DROP FUNCTION desk.hold_asked_by_field(jsonb)")
    who = {"id": str(uuid4()), "name": "Anna Rao", "phone": "+919812345678"}
    card = hold(
        house, items=[{"space": 2, "label": "Stage", **at(a_day(house))}], customer=who, guests=80, event_type="Wedding"
    )
    assert (card["items"][0]["label"], card["guests"], card["event_type"]) == ("Stage", 80, "Wedding")
