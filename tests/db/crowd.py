"""What people do with customers in the tests of the referee: make, edit, merge, look at, find."""

from typing import Any
from uuid import uuid4

from tests.database import Database
from tests.db.acts import Json

MERGE = "SELECT desk.merge_customers(gen_random_uuid(), jsonb_build_object('keep', %s::text, 'drop', %s::text))"
PHONE, OTHER, THIRD = "+919822012345", "+919822054321", "+919890011111"


def add(
    db: Database, name: str = "Priya Kulkarni", *phones: str, who: str = "asha", tenant: int = 1, **more: Any
) -> Json:
    body = {"customer": str(uuid4()), "name": name, "phones": list(phones), **more}
    return db.call("add_customer", body, who=who, tenant=tenant)


def edit(db: Database, card: Json, *, who: str = "asha", **body: Any) -> Json:
    return db.call("edit_customer", {"customer": card["customer"], **body}, who=who)


def merge(db: Database, keep: Json, drop: Json, *, who: str = "meera", **more: Any) -> Json:
    return db.call("merge_customers", {"keep": keep["customer"], "drop": drop["customer"]}, who=who, **more)


def card_of(db: Database, customer: str, *, who: str = "asha", tenant: int = 1) -> Json | None:
    found = db.as_(who, tenant).execute("SELECT * FROM desk.customers(%s)", ([customer],)).fetchone()
    return found[0] if found else None


def whom(card: Json) -> Json:
    return {"id": card["customer"]}


def finds(db: Database, text: str, *, tenant: int = 1) -> list[str]:
    return [row[1] for row in db.as_("asha", tenant).execute("SELECT * FROM desk.find_customers(%s)", (text,))]
