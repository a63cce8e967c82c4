"""What people do with the old register in the tests of the referee: rows as the desk sends them, and sending them."""

from datetime import date
from typing import Any
from uuid import uuid4

from tests.database import Database
from tests.db.acts import Json, a_day, at


def row(db: Database, *, space: int = 1, venue: int = 1, when: Json | None = None, **more: Any) -> Json:
    """A confirmed booking of an evening ahead, 1,00,000 agreed, 25,000 received."""
    body = {"status": "confirmed", "total_minor": 10_000_000, "received_minor": 2_500_000, "register_no": "142"}
    items = [{"space": space, **(when or at(a_day(db)))}]
    return {"booking": str(uuid4()), "venue": venue, "items": items, **body, **more}


def bring(db: Database, *rows: Json, who: str = "meera", **more: Any) -> list[Json]:
    answer = db.call("import_bookings", {"rows": list(rows), "source": "register.xlsx", **more}, who=who)
    return answer["imported"]


def person(name: str = "Sunita Bhosale", phone: str = "+919822012345") -> Json:
    return {"id": str(uuid4()), "name": name, "phone": phone}


LONG_AGO = date(2019, 2, 14)
