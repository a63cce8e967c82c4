"""What a hostile login sends to the newest parts of the house, by subject: plain statements and forged bodies.

Each with what it meets; test_newest_attacks.py carries them out.
"""

from dataclasses import dataclass
from uuid import uuid4

from tests.database import Database
from tests.db.acts import Json, a_day, at, confirmed, hold
from tests.db.message_acts import begin, claim, here, rows, somebody
from tests.db.money_acts import provider
from tests.db.register_acts import row

DENIED = "42501"
BAD, UNKNOWN, NOT_NOW = "BK002", "BK004", "BK001"
VERIFIER = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0$c3RvcmVkc3RvcmVkc3RvcmVk:c2VydmVyc2VydmVyc2VydmVy"

# Refused to everybody who signs in: clerk, manager, owner and worker alike.
STATEMENTS: dict[str, tuple[str, ...]] = {
    "messages": (
        "INSERT INTO desk.message OVERRIDING SYSTEM VALUE SELECT * FROM desk.message",
        "UPDATE desk.message SET state = 'delivered', recipient = '+919999999999'",
        "UPDATE desk.message SET next_at = clock_timestamp(), stale_at = 'infinity'",
        "DELETE FROM desk.message",
        "TRUNCATE desk.message CASCADE",
        "SELECT * FROM desk.message FOR UPDATE SKIP LOCKED",
        "DELETE FROM desk.message_attempt",
        "INSERT INTO desk.message_template SELECT * FROM desk.message_template",
        "UPDATE desk.message_template SET body = 'pay to my UPI'",
        "UPDATE desk.message_rule SET enabled = false",
        "UPDATE desk.message_provider SET per_minute = 100000, paused_at = NULL",
        "DELETE FROM desk.message_opt_out",
        "INSERT INTO desk.message_worker SELECT * FROM desk.message_worker",
    ),
    "one-time codes": (
        "SELECT salt, hash FROM desk.one_time_code",
        "SELECT count(*) FROM desk.one_time_code WHERE hash < '\\x80'",
        "COPY desk.one_time_code TO STDOUT",
        "UPDATE desk.one_time_code SET tries_left = 5",
        "UPDATE desk.customer_phone SET verified_at = clock_timestamp()",
        "CREATE STATISTICS desk.s ON salt, hash FROM desk.one_time_code",
    ),
    "register": (
        "UPDATE desk.booking SET last_change = '{\"imported\": true}', register_no = '1'",
        "UPDATE desk.booking SET created_at = '2019-01-01', confirmed_at = '2019-01-02'",
        "INSERT INTO desk.booking_event OVERRIDING SYSTEM VALUE SELECT * FROM desk.booking_event",
        "INSERT INTO desk.journal OVERRIDING SYSTEM VALUE SELECT * FROM desk.journal",
    ),
    "settings": (
        "UPDATE desk.setting_page SET ranks = '{clerk}'",
        "UPDATE desk.setting_page SET columns = columns || 'tenant_id'::text, relation = 'staff'",
        "UPDATE desk.tariff SET discount_clerk_bp = 10000",
        "UPDATE desk.tariff_factor SET factor_bp = 0",
        "INSERT INTO desk.tax_rate SELECT * FROM desk.tax_rate",
        "UPDATE desk.opening_hours SET opens_minute = 0",
        "DELETE FROM desk.logo",
    ),
    "settlements": (
        "INSERT INTO desk.settlement SELECT * FROM desk.settlement",
        "UPDATE desk.settlement SET off_minor = 0",
        "DELETE FROM desk.payout",
    ),
    "backups": (
        "SET ROLE desk_backup",
        "INSERT INTO desk.backup OVERRIDING SYSTEM VALUE SELECT * FROM desk.backup",
        "DELETE FROM desk.backup",
        "UPDATE desk.alert SET cleared_at = clock_timestamp()",
        "ALTER ROLE desk_backup LOGIN PASSWORD 'x'",
        "GRANT desk_backup TO session_user",
        "SELECT pg_backup_start('x')",
        "COPY (SELECT 1) TO PROGRAM 'pg_restore --clean'",
        "UPDATE desk.schema_version SET version_num = '0001'",
    ),
    "sessions": (
        "SELECT desk.end_sessions('desk_t1_meera')",
        "SELECT desk.end_sessions('desk_t2_asha')",
        "SELECT desk.end_sessions(session_user)",
        "SELECT desk.free_hints()",
        "SELECT desk.alter_login('desk_t1_meera', 'NOLOGIN')",
        "ALTER ROLE desk_t1_ravi CONNECTION LIMIT 0",
    ),
    "promotion": (
        "SELECT desk.make_login(1, 'desk_t1_evil', 'Evil', 'owner', 'x')",
        "UPDATE desk.staff SET rank = 'owner'",
        "INSERT INTO desk.staff (login, tenant_id, display_name, rank) VALUES (session_user || 'x', 1, 'x', 'owner')",
        "GRANT desk_owner TO session_user WITH ADMIN OPTION",
    ),
}


@dataclass(kw_only=True)
class Forged:
    """One command with a body that somebody should not get through."""

    what: str
    command: str
    body: Json
    meets: str
    who: str = "asha"
    tenant: int = 1


@dataclass(kw_only=True)
class Prey:
    """What there is to steal, break or forge in the first business."""

    card: Json
    person: Json
    queued: int
    code: int
    work: Json
    settlement: str


def prey(db: Database) -> Prey:
    """A booking with money on it and a customer, messages on their way, a one-time code that has left, a backup."""
    person = somebody()
    card = confirmed(db, customer=person)
    wish = {"customer": person["id"], "phone": person["phone"]}
    code = db.call("request_otp", wish)["otp"]
    here(db, "msg91")
    db.superuser.execute("UPDATE desk.message_rule SET channels = '{sms}'")
    db.superuser.execute("UPDATE desk.message SET channel = 'sms', channels = '{sms}' WHERE state = 'queued'")
    work = next(w for w in claim(db) if w["message"] == code)
    assert begin(db, work, code_salt="00", code_hash="ab" * 32)
    queued = rows(db, hold(db, customer=somebody()))[0]["message_id"]
    db.as_("worker").execute('SELECT desk.tell_backup(\'{"kind": "elsewhere"}\')')
    provider(db)
    day = card["items"][0]["from"][:10]
    told = {"provider": "fake", "ref": "s1", "paid_minor": 5, "currency": "INR", "paid_on": day}
    settled = db.call("record_settlement", told, who="meera")["settlement"]
    return Prey(card=card, person=person, queued=queued, code=code, work=work, settlement=settled)


def forged(db: Database, at_hand: Prey) -> list[Forged]:
    """Every forged body; those of another business name this one's things."""
    return [
        *_messages(at_hand),
        *_codes(at_hand),
        *_templates(),
        *_register(db, at_hand),
        *_settings(),
        *_settlements(at_hand),
        *_staff(),
    ]


def _messages(at_hand: Prey) -> list[Forged]:
    one, provider = {"message": at_hand.queued}, {"provider": "msg91"}
    reply = {"customer": at_hand.person["id"]}
    return [
        Forged(what="a clerk writes a rule", command="save_rule", meets=DENIED,
               body={"rule": 1, "revision": 1, "enabled": False}),
        Forged(what="a clerk pauses a provider", command="set_message_provider", meets=DENIED,
               body=provider | {"paused": True, "reason": "x"}),
        Forged(what="a manager places a provider", command="set_message_provider", meets=DENIED, who="meera",
               body=provider | {"place": 1, "per_minute": 100_000}),
        Forged(what="a provider's address", command="set_message_provider", meets=BAD, who="omkar",
               body=provider | {"url": "http://example.invalid"}),
        Forged(what="send again to another number", command="resend_message", meets=BAD,
               body=one | {"recipient": "+919999999999"}),
        Forged(what="send again with other words", command="resend_message", meets=BAD, body=one | {"text": "x"}),
        Forged(what="send again what is on its way", command="resend_message", meets=NOT_NOW, body=one),
        Forged(what="send a one-time code again", command="resend_message", meets=NOT_NOW,
               body={"message": at_hand.code}),
        Forged(what="send what no rule asks about", command="decide_message", meets=NOT_NOW, body=one | {"send": True}),
        Forged(what="finish a message by deciding", command="decide_message", meets=BAD,
               body=one | {"send": True, "state": "delivered"}),
        Forged(what="another's message sent again", command="resend_message", meets=UNKNOWN, body=one, tenant=2),
        Forged(what="another's message dropped", command="decide_message", meets=UNKNOWN, tenant=2,
               body=one | {"send": False}),
        Forged(what="another's customer put off", command="opt_out", meets=UNKNOWN, tenant=2,
               body=reply | {"channels": ["sms"]}),
        Forged(what="a channel of one's own", command="opt_out", meets=BAD, body=reply | {"channels": ["pigeon"]}),
        Forged(what="a worker decides", command="decide_message", meets=DENIED, who="worker",
               body=one | {"send": False}),
    ]  # fmt: skip


def _codes(at_hand: Prey) -> list[Forged]:
    wish = {"customer": at_hand.person["id"], "phone": at_hand.person["phone"]}
    return [
        Forged(what="a code to another number", command="request_otp", meets=BAD,
               body=wish | {"phone": "+919999999999"}),
        Forged(what="a code for another's customer", command="request_otp", meets=UNKNOWN, tenant=2, body=wish),
        Forged(what="a code chosen by the clerk", command="request_otp", meets=BAD, body=wish | {"code": "123456"}),
        Forged(what="a code that is SQL", command="otp_check", meets=BAD, body=wish | {"code": "' OR true --"}),
        Forged(what="a code that is a list", command="otp_check", meets=BAD, body=wish | {"code": ["1", "2"]}),
        Forged(what="the hash for the code", command="otp_check", meets=BAD, body=wish | {"code": "ab" * 32}),
        Forged(what="another's code tried", command="otp_check", meets=UNKNOWN, tenant=2,
               body=wish | {"code": "123456"}),
        Forged(what="a number declared verified", command="edit_customer", meets=BAD,
               body={"customer": wish["customer"], "fields": {"verified": {"was": False, "to": True}}}),
    ]  # fmt: skip


def _templates() -> list[Forged]:
    text: Json = {"kind": "hold_placed", "channel": "sms", "language": "en", "version": 1, "body": "{{ venue }}"}
    named: Json = {"name": "venue", "tag": "alphanumeric", "longest": 30}
    wrong: list[tuple[str, Json]] = [
        ("a variable that is a path", {"variables": [named | {"name": "customer.__class__"}]}),
        ("a variable that is SQL", {"variables": [named | {"name": "x'); DROP TABLE desk.message; --"}]}),
        ("a variable named twice", {"variables": [named, named]}),
        ("a variable of a tag of one's own", {"variables": [named | {"tag": "script"}]}),
        ("a variable without end", {"variables": [named | {"longest": 10**9}]}),
        ("a variable with more in it", {"variables": [named | {"value": "x"}]}),
        ("variables that are no list", {"variables": {"name": "venue"}}),
        ("twenty-one variables", {"variables": [named | {"name": "v" + "x" * n} for n in range(21)]}),
        ("a kind of one's own", {"kind": "lottery_won"}),
        ("a channel that is a path", {"channel": "../sms"}),
        ("a language that is SQL", {"language": "en'; --"}),
        ("a header that breaks lines", {"header": "AB\r\nCD"}),
        ("an id of the networks that is code", {"dlt_template_id": "1 OR 1"}),
        ("a text without end", {"body": "x" * 10_000}),
        ("an author", {"created_by": "desk_t1_omkar"}),
    ]
    return [
        Forged(what="a clerk writes a text", command="save_template", meets=DENIED, body=text),
        *(
            Forged(what=what, command="save_template", meets=BAD, who="meera", body=text | more)
            for what, more in wrong
        ),
    ]  # fmt: skip


def _register(db: Database, at_hand: Prey) -> list[Forged]:
    old: Json = row(db)

    def whole(what: str, who: str = "meera", meets: str = BAD, tenant: int = 1, **more: object) -> Forged:
        body = {"rows": [old], "source": "register.xlsx"} | more
        return Forged(what=what, command="import_bookings", body=body, meets=meets, who=who, tenant=tenant)

    def one(what: str, **more: object) -> Forged:
        return whole(what, rows=[old | {"booking": str(uuid4())} | more])

    taken = at_hand.card["items"][0]
    return [
        whole("a clerk brings history in", "asha", DENIED),
        whole("a worker brings history in", "worker", DENIED),
        whole("another business's clerk", "asha", DENIED, 2),
        whole("who did it", by="desk_t1_omkar"),
        whole("a hundred and one rows", rows=[old] * 101),
        one("who confirmed it", confirmed_by="desk_t1_omkar"),
        one("when it was made", created_at="2019-01-01"),
        one("a number of ours", booking_no="PAR-2026-0001"),
        one("a quote", quote={"total_minor": 1}),
        one("a status that only the clock gives", status="expired"),
        one("money that we owe", received_minor=-5),
        one("money as a text", total_minor="1"),
        one("a venue of nobody", venue=99),
        one("another's hall", items=[{"space": 99, **at(a_day(db))}]),
        one("a slot that is sold", items=[{"space": 1, "from": taken["from"], "to": taken["to"]}]),
    ]


def _settings() -> list[Forged]:
    def save(what: str, page: str, who: str, meets: str, **values: object) -> Forged:
        body = {"page": page, "venue": 1, "record": "1", "version": "1", "values": values}
        return Forged(what=what, command="save_setting", body=body, meets=meets, who=who)

    return [
        *(save(f"a clerk's {page}", page, "asha", DENIED, name="Mine") for page in ("venue", "space", "tariff", "tax")),
        save("a manager's venue", "venue", "meera", DENIED, name="Mine"),
        save("a worker's space", "space", "worker", DENIED, name="Mine"),
        save("no page: the staff", "staff", "omkar", BAD, rank="owner"),
        save("no page: SQL", "space; DROP TABLE desk.space", "omkar", BAD, name="x"),
        save("another business by a field", "space", "omkar", BAD, tenant_id=2),
        save("a column that is SQL", "space", "omkar", BAD, **{'name" = (SELECT 1), "kind': "x"}),
        save("a value that is a row", "space", "omkar", BAD, name={"x": 1}),
        Forged(what="a clerk drops a season", command="drop_setting", meets=DENIED,
               body={"page": "factor", "venue": 1, "record": "1", "version": "1"}),
        Forged(what="a manager is paid otherwise", command="choose_profile", meets=DENIED, who="meera",
               body={"venue": 1, "profile": "cash_only"}),
        Forged(what="a clerk offers a provider", command="offer_provider", meets=DENIED,
               body={"venue": 1, "provider": "fake", "ways": ["link"]}),
    ]  # fmt: skip


def _settlements(at_hand: Prey) -> list[Forged]:
    told = {"provider": "fake", "ref": "s2", "paid_minor": 5, "currency": "INR", "paid_on": "2026-01-01"}
    explained = {"settlement": at_hand.settlement, "revision": 1, "reason": "it was me"}
    return [
        Forged(what="a clerk's settlement", command="record_settlement", meets=DENIED, body=told),
        Forged(what="a settlement that matches by word", command="record_settlement", meets=BAD, who="meera",
               body=told | {"off_minor": 0}),
        Forged(what="a clerk explains a difference", command="accept_settlement", meets=DENIED, body=explained),
        Forged(what="another explains a difference", command="accept_settlement", meets=UNKNOWN, who="omkar", tenant=2,
               body=explained),
        Forged(what="a clerk pays a commission out", command="pay_commission", meets=DENIED,
               body={"venue": 1, "until": "2026-01-01", "reference": "x"}),
        Forged(what="a clerk hands tips out", command="hand_out_tips", meets=DENIED,
               body={"venue": 1, "until": "2026-01-01"}),
    ]  # fmt: skip


def _staff() -> list[Forged]:
    new: Json = {"login": "desk_t1_never", "name": "Evil", "rank": "owner", "verifier": VERIFIER}
    mine: Json = {"login": "desk_t1_asha", "verifier": VERIFIER}
    boss: Json = {"login": "desk_t1_omkar", "verifier": VERIFIER}
    return [
        Forged(what="a clerk makes an owner", command="staff_create", meets=DENIED, body=new),
        Forged(what="a manager makes an owner", command="staff_create", meets=DENIED, who="meera", body=new),
        Forged(what="a manager makes a worker", command="staff_create", meets=DENIED, who="meera",
               body=new | {"rank": "worker"}),
        Forged(what="a worker makes an owner", command="staff_create", meets=DENIED, who="worker", body=new),
        Forged(what="a login elsewhere", command="staff_create", meets=BAD, who="omkar", tenant=2, body=new),
        Forged(what="a rank in the password", command="staff_password", meets=BAD, body=mine | {"rank": "owner"}),
        Forged(what="options in the verifier", command="staff_password", meets=BAD,
               body=mine | {"verifier": VERIFIER + "' SUPERUSER"}),
        Forged(what="a manager's password by a clerk", command="staff_password", meets=DENIED,
               body=mine | {"login": "desk_t1_meera"}),
        Forged(what="the owner's password by a manager", command="staff_password", meets=DENIED, who="meera",
               body=boss),
        Forged(what="the owner's password by another", command="staff_password", meets=UNKNOWN, who="omkar", tenant=2,
               body=boss),
        Forged(what="a clerk puts the manager out", command="staff_disable", meets=DENIED,
               body={"login": "desk_t1_meera"}),
        Forged(what="a manager puts the owner out", command="staff_disable", meets=DENIED, who="meera",
               body={"login": "desk_t1_omkar"}),
        Forged(what="another owner puts ours out", command="staff_disable", meets=UNKNOWN, who="omkar", tenant=2,
               body={"login": "desk_t1_omkar"}),
        Forged(what="a login that is SQL", command="staff_disable", meets=UNKNOWN, who="omkar",
               body={"login": "desk_t1_meera' OR 'a' = 'a"}),
    ]  # fmt: skip
