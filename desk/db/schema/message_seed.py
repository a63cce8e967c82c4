"""What a new business begins with of messages: its own copy of our texts, which events are told, whom to ask first."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from psycopg.types.json import Jsonb

from desk.domain.messages.kind import Channel, fields_of
from desk.domain.messages.text import fields_in
from desk.message_texts import OurText, our_texts

_DAY = 24 * 60
_CHAIN = ("whatsapp", "sms")


@dataclass(frozen=True, kw_only=True, slots=True)
class RuleSeed:
    event: str
    kind: str
    useful_minutes: int
    channels: tuple[str, ...] = _CHAIN
    delay_minutes: int = 0
    enabled: bool = True


RULES = (
    RuleSeed(event="hold_placed", kind="hold_placed", useful_minutes=30),
    RuleSeed(event="booking_confirmed", kind="booking_confirmed", useful_minutes=2 * _DAY),
    RuleSeed(event="booking_moved", kind="booking_confirmed", useful_minutes=2 * _DAY, delay_minutes=10, enabled=False),
    RuleSeed(event="booking_cancelled", kind="booking_cancelled", useful_minutes=2 * _DAY),
    RuleSeed(event="hold_expired", kind="hold_expired", useful_minutes=4 * 60),
    RuleSeed(event="payment_received", kind="payment_received", useful_minutes=2 * _DAY),
    RuleSeed(event="payment_received", kind="payment_received", useful_minutes=7 * _DAY, channels=("email",)),
    RuleSeed(event="refund_issued", kind="refund_issued", useful_minutes=2 * _DAY),
    RuleSeed(event="hold_lapsing", kind="payment_due", useful_minutes=60, delay_minutes=-60, enabled=False),
    RuleSeed(event="payment_due", kind="payment_due", useful_minutes=_DAY, delay_minutes=-2 * _DAY),
    RuleSeed(event="event_reminder", kind="event_reminder", useful_minutes=20 * 60, delay_minutes=-_DAY),
    RuleSeed(event="event_completed", kind="event_completed", useful_minutes=2 * _DAY, delay_minutes=60),
    RuleSeed(event="code_requested", kind="one_time_code", useful_minutes=5, channels=("sms", "whatsapp")),
)
# In the order in which they are asked; what a part costs is an estimate until the owner says better (paise).
PROVIDERS: tuple[dict[str, Any], ...] = (
    {"provider": "myoperator", "channels": ["whatsapp"], "place": 10, "part_minor": 40, "per_minute": 60},
    {"provider": "msg91", "channels": ["sms"], "place": 20, "part_minor": 20, "per_minute": 60},
    {"provider": "twilio", "channels": ["sms"], "place": 30, "part_minor": 350, "per_minute": 60},
    {"provider": "email", "channels": ["email"], "place": 40, "part_minor": 0, "per_minute": 30},
)


def found_messages(connection: sa.Connection, tenant_id: int) -> None:
    """Writes it in the caller's transaction, as the schema's owner."""
    connection.execute(_TEMPLATE, [_template(tenant_id, text) for text in our_texts()])
    rules = [
        {name: _plain(getattr(rule, name)) for name in _RULE_COLUMNS} | {"tenant": tenant_id, "rule": number}
        for number, rule in enumerate(RULES, start=1)
    ]
    connection.execute(_RULE, rules)
    connection.execute(_PROVIDER, [row | {"tenant": tenant_id} for row in PROVIDERS])


def _template(tenant_id: int, text: OurText) -> dict[str, Any]:
    """With the variables of an SMS in the order of the text, as the portals of the networks list them."""
    known = {field.name: field for field in fields_of(text.kind)}
    named = fields_in(text.body) if text.channel is not Channel.EMAIL else []
    variables = [{"name": n, "tag": known[n].tag, "longest": known[n].longest} for n in dict.fromkeys(named)]
    return {
        "tenant": tenant_id,
        "kind": text.kind,
        "channel": text.channel,
        "language": text.language,
        "subject": text.subject,
        "body": text.body.strip(),
        "variables": Jsonb(variables),
    }


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


_RULE_COLUMNS = ("event", "kind", "useful_minutes", "channels", "delay_minutes", "enabled")
_TEMPLATE = sa.text(
    "INSERT INTO desk.message_template (tenant_id, kind, channel, language, version, subject, body, variables)"
    " VALUES (:tenant, :kind, :channel, :language, 1, :subject, :body, :variables)"
)
_RULE = sa.text(
    "INSERT INTO desk.message_rule (tenant_id, rule_id, event, kind, channels, delay_minutes, useful_minutes, enabled)"
    " VALUES (:tenant, :rule, :event, :kind, :channels, :delay_minutes, :useful_minutes, :enabled)"
)
_PROVIDER = sa.text(
    "INSERT INTO desk.message_provider (tenant_id, provider, channels, place, part_minor, per_minute)"
    " VALUES (:tenant, :provider, :channels, :place, :part_minor, :per_minute)"
)
