"""The messages of the sample year: what customers were told in the last weeks, as a worker leaves it.

The triggers queue a message for all that the load does; those of long ago are thrown away, the others get their
moments, words and ends. What happened in the last minutes is left to the demo's own worker.
"""

import random
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from desk.domain.messages.kind import Channel
from desk.domain.messages.text import render, segments
from desk.domain.messages.values import values_of
from desk.message_texts import our_text

DAYS = 21
_FRESH = timedelta(minutes=5)
_PART = {"msg91": 20, "myoperator": 40}
_REFUSALS = (
    ("sms", "msg91", "Invalid mobile number"),
    ("whatsapp", "myoperator", "63024 invalid WhatsApp recipient"),
    ("sms", "msg91", "DND number"),
)


def tell_messages(connection: sa.Connection, tenant_id: int, now: datetime) -> None:
    """Brings the log of one business in order, in the caller's transaction, which must be a superuser's."""
    connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
    connection.execute(_MOMENTS, {"tenant": tenant_id})
    connection.execute(_FORGET, {"tenant": tenant_id, "first": now - timedelta(days=DAYS)})
    chance = random.Random(f"messages {tenant_id} {now.date()}")
    rows = connection.execute(_WAITING, {"tenant": tenant_id, "until": now - _FRESH}).mappings().all()
    ends: list[dict[str, Any]] = []
    attempts: list[dict[str, Any]] = []
    for place, row in enumerate(rows):
        # One that may or may not have gone, so lately that nobody was remiss to leave it: the demo is in good health.
        lost = place == 0 and now - row["at"] < timedelta(days=2)
        end, tried = _ended(dict(row), now, chance, lost=lost)
        ends.append(end)
        attempts += tried
    if ends:
        connection.execute(_END, ends)
        connection.execute(_ATTEMPT, attempts)
    connection.exec_driver_sql("SET LOCAL session_replication_role = origin")


def _ended(
    row: dict[str, Any], now: datetime, chance: random.Random, *, lost: bool
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What became of one message, and the lines of what was tried."""
    at: datetime = row["at"]
    sent = at + timedelta(seconds=chance.randrange(2, 40))
    channels: list[str] = row["channels"]
    step = 1
    tried: list[dict[str, Any]] = []
    if channels[0] == "whatsapp" and len(channels) > 1 and chance.random() < 0.2:
        tried.append(_line(row, 1, sent, ("whatsapp", "myoperator", "refused", _REFUSALS[1][2])))
        step, sent = 2, sent + timedelta(seconds=3)
    channel = channels[step - 1]
    provider = "myoperator" if channel == "whatsapp" else "msg91"
    dice = chance.random()
    problem = ""
    if lost:
        state, problem = "ambiguous", "read timed out after 20 s"
        tried.append(_line(row, len(tried) + 1, sent, (channel, provider, "lost", problem)))
    elif dice < 0.035:
        state = "failed"
        problem = chance.choice([words for way, _, words in _REFUSALS if way == channel])
        tried.append(_line(row, len(tried) + 1, sent, (channel, provider, "refused", problem)))
    else:
        waits = now - at < timedelta(hours=2) or dice < 0.06
        state = "accepted" if waits else "delivered"
        tried.append(_line(row, len(tried) + 1, sent, (channel, provider, "accepted", "")))
        if state == "delivered":
            tried.append(_line(row, len(tried) + 1, _later(sent, chance), (channel, provider, "delivered", "")))
    said = _said(row, channel)
    parts = segments(said).parts if channel == "sms" else 1
    taken = state in ("accepted", "delivered")
    return {
        "tenant": row["tenant_id"], "message": row["message_id"], "state": state, "step": step, "channel": channel,
        "provider": provider, "recipient": row["phone"], "language": row["language"], "text": said, "parts": parts,
        "cost": parts * _PART[provider] if taken else 0, "problem": problem, "attempts": len(tried),
        "accepted": sent if taken else None, "delivered": tried[-1]["at"] if state == "delivered" else None,
        "sending": sent, "changed": tried[-1]["at"],
    }, tried  # fmt: skip


def _later(sent: datetime, chance: random.Random) -> datetime:
    return sent + timedelta(seconds=chance.randrange(3, 240))


def _line(row: dict[str, Any], number: int, at: datetime, what: tuple[str, str, str, str]) -> dict[str, Any]:
    channel, provider, outcome, problem = what
    return {
        "tenant": row["tenant_id"], "message": row["message_id"], "number": number, "at": at, "channel": channel,
        "provider": provider, "outcome": outcome, "problem": problem, "login": row["worker"],
    }  # fmt: skip


def _said(row: dict[str, Any], channel: str) -> str:
    """Our text with the booking's facts, in the customer's language."""
    values = values_of(row["kind"], row["facts"], row["name"], row["language"])
    return render(our_text(row["kind"], Channel(channel), row["language"]).body.strip(), values)


# Each message at the moment of what it tells of: a step of its booking, or money.
_MOMENTS = sa.text("""
UPDATE desk.message m SET created_at = x.at, changed_at = x.at
  FROM (SELECT d.message_id, coalesce(p.received_at, e.at) AS at FROM desk.message d
          LEFT JOIN desk.payment p ON p.tenant_id = d.tenant_id AND p.payment_id = d.subject
          LEFT JOIN desk.booking_event e ON e.tenant_id = d.tenant_id AND e.booking_id = d.booking_id
            AND d.subject IS NULL AND e.rev::text = split_part(d.event_key, ':', 2)
         WHERE d.tenant_id = :tenant) x
 WHERE m.tenant_id = :tenant AND m.message_id = x.message_id AND x.at IS NOT NULL""")
_FORGET = sa.text("""
DELETE FROM desk.message m WHERE m.tenant_id = :tenant AND (m.created_at < :first OR m.channels = '{email}'
  OR m.state = 'void' AND m.message_id % 4 > 0)""")
_WAITING = sa.text("""
SELECT m.tenant_id, m.message_id, m.kind::text, m.channels, m.created_at AS at, c.name, c.language, p.phone::text,
       desk.message_facts(m) AS facts, w.login::text AS worker
  FROM desk.message m JOIN desk.booking b ON b.tenant_id = m.tenant_id AND b.booking_id = m.booking_id
  JOIN desk.customer c ON c.tenant_id = m.tenant_id AND c.customer_id = b.customer_id
  JOIN LATERAL (SELECT f.phone FROM desk.customer_phone f WHERE f.tenant_id = c.tenant_id
                  AND f.customer_id = c.customer_id ORDER BY f.place, f.phone LIMIT 1) p ON true
  JOIN desk.staff w ON w.tenant_id = m.tenant_id AND w.rank = 'worker'
 WHERE m.tenant_id = :tenant AND m.state = 'queued' AND m.created_at < :until ORDER BY m.created_at DESC""")
_END = sa.text("""
UPDATE desk.message SET state = :state, step = :step, channel = :channel, provider = :provider, recipient = :recipient,
    language = :language, text = :text, parts = :parts, cost_minor = :cost, problem = :problem, attempts = :attempts,
    tries = 1, accepted_at = :accepted, delivered_at = :delivered, sending_at = :sending, changed_at = :changed,
    next_at = NULL, template_version = 1
 WHERE tenant_id = :tenant AND message_id = :message""")
_ATTEMPT = sa.text("""
INSERT INTO desk.message_attempt (tenant_id, message_id, attempt_no, at, login, channel, provider, outcome, problem)
  VALUES (:tenant, :message, :number, :at, :login, :channel, :provider, :outcome, :problem)""")
