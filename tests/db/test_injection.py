"""What people type into commands on bookings, customers and days, with texts that some program would carry out."""

from typing import Any

import psycopg

from tests.database import Database, unlimited
from tests.db.acts import TABLES, Json
from tests.db.hostile_texts import LONG, TEXTS
from tests.db.test_bad_input import FIELDS, good

# What desks type about bookings, people and days; texts of templates and settings have rules and tests of their own.
TYPED = (
    *("create_hold", "create_series", "manual_confirm", "cancel", "admin_cancel", "move_booking", "edit_booking"),
    *("add_customer", "block_space", "plan_closure", "write_date_note", "import_days"),
)
UNKEPT = ("override_reason", "keep_price_reason")  # kept only where a rule was overridden
FREE = [
    (command, name)
    for command, fields in FIELDS.items()
    for name, kind in fields.items()
    if kind in ("text", "needed") and command in TYPED and name != "was"
]


def stored(db: Database, text: str) -> bool:
    """Whether some row says exactly this, among whatever else it says."""
    said = "strpos(to_jsonb(t)::text, btrim(to_jsonb(%(text)s::text)::text, '\"')) > 0"
    found = " OR ".join(f"EXISTS (SELECT FROM desk.{table} t WHERE {said})" for table in TABLES if table != "request")
    row = db.superuser.execute(f"SELECT {found}".encode(), {"text": text}).fetchone()
    return bool(row and row[0])


def send(db: Database, command: str, body: Json) -> Any:
    """The answer, or the SQLSTATE of the refusal."""
    try:
        return db.call(command, body, who="omkar")
    except psycopg.Error as error:
        return error.sqlstate


def test_that_no_text_in_any_field_is_carried_out_and_what_is_taken_is_stored_as_typed(db18: Database) -> None:
    unlimited(db18)
    db18.superuser.execute("UPDATE desk.venue SET max_ahead_days = 3660")  # each try has a day of its own
    relations = "SELECT count(*) FROM pg_class WHERE relnamespace = 'desk'::regnamespace"
    before = db18.superuser.execute(relations).fetchone()
    wrong, tried, refused = [], 0, 0
    for command, name in FREE:
        for n, (what, text) in enumerate(TEXTS.items()):
            if n % 3 != tried % 3 and what != "SQL":
                continue  # each text meets a third of the fields, SQL meets them all
            tried += 1
            marked = f"{text} {tried}"
            said = send(db18, command, good(db18, command) | {name: marked})
            if isinstance(said, str):
                refused += 1
                wrong += [(command, name, what, said)] if said not in ("BK002", "BK007") else []
            elif name not in UNKEPT and not stored(db18, marked):
                wrong.append((command, name, what, "is not as typed"))
        if send(db18, command, good(db18, command) | {name: LONG}) != "BK002":
            wrong.append((command, name, "long", "was not refused"))
    assert wrong == []
    assert tried > 100
    assert refused < tried / 10
    assert db18.superuser.execute(relations).fetchone() == before
