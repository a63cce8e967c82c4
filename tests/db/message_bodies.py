"""The bodies of the commands on messages: each field with its kind of value, and one that would be taken."""

from tests.database import Database
from tests.db.acts import Json, hold
from tests.db.message_acts import rows, somebody

FIELDS: dict[str, dict[str, str]] = {
    "save_template": {
        "kind": "word",
        "channel": "word",
        "language": "word",
        "version": "revision",
        "body": "needed",
        "subject": "text",
        "provider_template_id": "text",
        "dlt_template_id": "digits",
        "header": "header",
        "category": "choice",
        "variables": "variables",
        "second_provider": "flag",
        "enabled": "flag",
    },
    "save_rule": {
        "rule": "revision",
        "revision": "revision",
        "channels": "channels",
        "delay_minutes": "delay",
        "useful_minutes": "pause",
        "ask_first": "flag",
        "enabled": "flag",
    },
    "resend_message": {"message": "revision", "channels": "channels"},
    "decide_message": {"message": "revision", "send": "set"},
    "set_message_provider": {
        "provider": "needed",
        "paused": "flag",
        "reason": "text",
        "active": "flag",
        "place": "place",
        "part_minor": "delay",
        "per_minute": "place",
    },
    "opt_out": {"customer": "uuid", "channels": "channel_set", "reason": "text"},
    "request_otp": {"customer": "uuid", "phone": "needed"},
    "otp_check": {"customer": "uuid", "phone": "needed", "code": "needed"},
}


def good(db: Database, command: str) -> Json:
    """A body that the command would take."""
    match command:
        case "save_template":
            text = {"kind": "hold_placed", "channel": "sms", "language": "en", "version": 1}
            return text | {"body": "Dear {{ customer }}, we hold {{ place }} for you. {{ venue }} team"}
        case "save_rule":
            return {"rule": 1, "revision": 1}
        case "resend_message" | "decide_message":
            waiting = rows(db, hold(db, customer=somebody()))[0]["message_id"]
            drop = {"message": waiting, "send": False}
            if command == "decide_message":
                return drop
            return {"message": db.call("decide_message", drop)["message"]}
        case "set_message_provider":
            return {"provider": "msg91"}
        case "opt_out":
            return {"customer": _with_number(db)["customer"], "channels": ["sms"]}
        case "request_otp" | "otp_check":
            return _with_number(db) | ({"code": "123456"} if command == "otp_check" else {})
        case _:
            raise ValueError(command)


def _with_number(db: Database) -> Json:
    person = somebody()
    body = {"customer": person["id"], "name": person["name"], "phones": [person["phone"]]}
    db.call("add_customer", body)
    return {"customer": person["id"], "phone": person["phone"]}
