"""Messages between the desk and the referee: bodies of their commands, rows of their answers, their reads."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.db.money_bodies import given
from desk.db.rows.booking import Json, moment
from desk.domain.ids import BookingId, CustomerId
from desk.domain.messages.kind import Channel, MessageKind
from desk.domain.money import Money
from desk.usecases.commands import Command
from desk.usecases.messages import commands as c
from desk.usecases.messages import reading as m

CURRENCY = "INR"  # what providers bill in; a booking's own currency is its money's


def message_body(command: Command) -> dict[str, Any] | None:
    """The body, or None for a command that is not about messages."""
    match command:
        case c.SaveTemplate():
            return _template_body(command)
        case c.SaveRule():
            return {"rule": command.rule_id, "revision": command.revision} | _set(
                channels=list(command.channels) if command.channels is not None else None,
                delay_minutes=command.delay_minutes,
                useful_minutes=command.useful_minutes,
                ask_first=command.ask_first,
                enabled=command.enabled,
            )
        case c.ResendMessage():
            channels = list(command.channels) if command.channels is not None else None
            return {"message": command.message_id} | _set(channels=channels)
        case c.DecideMessage():
            return {"message": command.message_id, "send": command.send}
        case c.SetMessageProvider():
            return {"provider": command.provider} | _provider_body(command)
        case c.OptOut():
            body = {"customer": str(command.customer_id), "channels": list(command.channels)}
            return body | given(reason=command.reason)
        case c.RequestOtp():
            return {"customer": str(command.customer_id), "phone": command.phone}
        case c.OtpCheck():
            return {"customer": str(command.customer_id), "phone": command.phone, "code": command.code}
        case _:
            return None


def _template_body(command: c.SaveTemplate) -> dict[str, Any]:
    return {
        "kind": command.kind,
        "channel": command.channel,
        "language": command.language,
        "version": command.version,
        "body": command.body,
        "category": command.category,
        "variables": [{"name": f.name, "tag": f.tag, "longest": f.longest} for f in command.variables],
        "second_provider": command.second_provider,
        "enabled": command.enabled,
    } | given(
        subject=command.subject,
        provider_template_id=command.provider_template_id,
        dlt_template_id=command.dlt_template_id,
        header=command.header,
    )


def _provider_body(command: c.SetMessageProvider) -> dict[str, Any]:
    body = _set(
        paused=command.paused, active=command.active, place=command.place, part_minor=command.part_minor
    ) | given(reason=command.reason)
    if command.per_minute is not None:
        body["per_minute"] = command.per_minute or None
    return body


def _set(**fields: Any) -> dict[str, Any]:
    """Only what was given; unlike `given`, false and empty lists are."""
    return {name: value for name, value in fields.items() if value is not None}


def card(j: Json) -> m.MessageCard:
    """Source: docs/referee.md, the message card."""
    return m.MessageCard(
        id=j["message"],
        kind=MessageKind(j["kind"]),
        event=j["event"],
        state=j["state"],
        channel=Channel(j["channel"]),
        channels=_channels(j["channels"]),
        booking_id=BookingId(UUID(j["booking"])) if j["booking"] else None,
        booking_number=j["number"] or "",
        customer_id=CustomerId(UUID(j["customer"])) if j["customer"] else None,
        customer=j["customer_name"] or "",
        recipient=j["recipient"],
        language=j["language"] or "",
        problem=j["problem"],
        title=j["title"],
        text=j["text"],
        parts=j["parts"],
        cost=Money(j["cost_minor"], CURRENCY),
        provider=j["provider"] or "",
        tries=j["tries"],
        attempts=tuple(_attempt(a) for a in j["attempts"]),
        created_at=moment(j["created_at"]),
        created_by=j["created_by"],
        changed_at=moment(j["changed_at"]),
        next_at=_maybe(j["next_at"]),
        stale_at=moment(j["stale_at"]),
        accepted_at=_maybe(j["accepted_at"]),
        delivered_at=_maybe(j["delivered_at"]),
        resends=j["resends"],
    )


def _attempt(j: Json) -> m.MessageAttempt:
    return m.MessageAttempt(
        at=moment(j["at"]),
        by=j["by"],
        channel=Channel(j["channel"]),
        provider=j["provider"],
        outcome=j["outcome"],
        problem=j["problem"],
    )


def asked(j: Json) -> c.OtpAsked:
    return c.OtpAsked(
        message_id=j["otp"],
        again_at=moment(j["again_at"]),
        expires_at=moment(j["expires_at"]),
        tries_left=j["tries_left"],
    )


def checked(j: Json) -> c.OtpChecked:
    return c.OtpChecked(verified=j["verified"], tries_left=j["tries_left"], why=j["why"])


def template(j: Json) -> m.MessageTemplate:
    plain = ("language", "version", "subject", "body", "provider_template_id", "dlt_template_id", "header")
    return m.MessageTemplate(
        kind=MessageKind(j["kind"]),
        channel=Channel(j["channel"]),
        category=j["category"],
        second_provider=j["second_provider"],
        enabled=j["enabled"],
        created_at=_moment(j["created_at"]),
        created_by=j["created_by"],
        **{name: j[name] for name in plain},
    )


def rule(j: Json) -> m.MessageRule:
    return m.MessageRule(
        id=j["rule_id"],
        event=j["event"],
        kind=MessageKind(j["kind"]),
        channels=_channels(j["channels"]),
        delay=timedelta(minutes=j["delay_minutes"]),
        useful=timedelta(minutes=j["useful_minutes"]),
        ask_first=j["ask_first"],
        enabled=j["enabled"],
        revision=j["rev"],
    )


def provider(j: Json) -> m.ProviderHealth:
    return m.ProviderHealth(
        provider=j["provider"],
        channels=_channels(j["channels"]),
        active=j["active"],
        part=Money(j["part_minor"], CURRENCY),
        seen_at=_maybe(j["seen_at"]),
        paused_at=_maybe(j["paused_at"]),
        paused_by=j["paused_by"] or "",
        pause_reason=j["pause_reason"],
        held_until=_maybe(j["held_until"]),
        problem=j["problem"],
        revision=j["rev"],
        place=j["place"],
        per_minute=j["per_minute"],
    )


class MessageReads:
    """The `MessageReader` part of the reader; rows come by its `_rows`."""

    def _rows(self, sql: sa.TextClause, **values: Any) -> Sequence[Any]:
        raise NotImplementedError

    def messages(self, wanted: m.MessageFilter) -> list[m.MessageCard]:
        found = self._rows(
            _MESSAGES,
            start=wanted.period.start,
            end=wanted.period.end,
            states=list(wanted.states) or None,
            kinds=list(wanted.kinds) or None,
            channels=list(wanted.channels) or None,
            booking=wanted.booking_id,
            customer=wanted.customer_id,
        )
        return [card(row[0]) for row in found]

    def message_templates(self) -> list[m.MessageTemplate]:
        return [template(row._mapping) for row in self._rows(_TEMPLATES)]

    def template_versions(self, kind: MessageKind, channel: Channel, language: str) -> list[m.MessageTemplate]:
        found = self._rows(_VERSIONS, kind=kind, channel=channel, language=language)
        return [template(row._mapping) for row in found]

    def message_rules(self) -> list[m.MessageRule]:
        return [rule(row._mapping) for row in self._rows(_RULES)]

    def message_figures(self, first: date, last: date) -> list[m.MessageFigure]:
        return [
            m.MessageFigure(
                week=row.week,
                kind=MessageKind(row.kind),
                channel=Channel(row.channel),
                provider=row.provider or "",
                sent=row.sent,
                delivered=row.delivered,
                failed=row.failed,
                cost=Money(row.cost_minor, CURRENCY),
            )
            for row in self._rows(_FIGURES, first=first, last=last)
        ]

    def message_health(self) -> m.MessageHealth:
        (row,) = self._rows(_HEALTH)
        return m.MessageHealth(
            providers=tuple(provider(p) for p in row.providers),
            waiting=row.waiting,
            oldest=row.oldest,
            to_approve=row.to_approve,
            ambiguous=row.ambiguous,
            missing=_channels(row.missing),
            last_error=row.last_error or "",
            last_error_at=row.last_error_at,
        )


def _channels(names: Sequence[str]) -> tuple[Channel, ...]:
    return tuple(Channel(name) for name in names)


def _maybe(at: str | datetime | None) -> datetime | None:
    return _moment(at) if at else None


def _moment(at: str | datetime) -> datetime:
    return at if isinstance(at, datetime) else moment(at)


_MESSAGES = sa.text(
    "SELECT * FROM desk.messages(:start, :end, CAST(:states AS text[]), CAST(:kinds AS text[]),"
    " CAST(:channels AS text[]), CAST(:booking AS uuid), CAST(:customer AS uuid))"
)
# Under row-level security.
_TEMPLATE = (
    " t.kind::text, t.channel::text, t.language, t.version,"
    " t.subject::text, t.body, t.provider_template_id, t.dlt_template_id, t.header, t.category, t.second_provider,"
    " t.enabled, t.created_at, coalesce(s.display_name::text, t.created_by::text) AS created_by"
    " FROM desk.message_template t LEFT JOIN desk.staff s ON s.login = t.created_by"
    " WHERE t.tenant_id = (SELECT desk.my_tenant())"
)
_TEMPLATES = sa.text(  # of each text the version that counts
    f"SELECT DISTINCT ON (t.kind, t.channel, t.language){_TEMPLATE}"
    " ORDER BY t.kind, t.channel, t.language, t.version DESC"
)
_VERSIONS = sa.text(
    f"SELECT{_TEMPLATE} AND t.kind = CAST(:kind AS text) AND t.channel = CAST(:channel AS text)"
    " AND t.language = :language ORDER BY t.version DESC LIMIT 50"
)
_RULES = sa.text("SELECT * FROM desk.message_rule WHERE tenant_id = (SELECT desk.my_tenant()) ORDER BY rule_id")
_FIGURES = sa.text(
    "SELECT date_trunc('week', m.told_at AT TIME ZONE 'Asia/Kolkata')::date AS week, m.kind::text, m.channel::text,"
    " m.provider::text, count(*) AS sent, count(*) FILTER (WHERE m.state = 'delivered') AS delivered,"
    " count(*) FILTER (WHERE m.state = 'failed') AS failed, sum(m.cost_minor)::bigint AS cost_minor"
    " FROM (SELECT *, coalesce(accepted_at, changed_at) AS told_at FROM desk.message"
    "  WHERE tenant_id = (SELECT desk.my_tenant()) AND (accepted_at IS NOT NULL OR state = 'failed')) m"
    " WHERE m.told_at >= CAST(:first AS date)::timestamp AT TIME ZONE 'Asia/Kolkata'"
    " AND m.told_at < (CAST(:last AS date) + 1)::timestamp AT TIME ZONE 'Asia/Kolkata'"
    " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
)
_HEALTH = sa.text(
    "WITH mine AS (SELECT * FROM desk.message WHERE tenant_id = (SELECT desk.my_tenant()) AND next_at IS NOT NULL"
    "   AND state IN ('queued', 'claimed')"
    "  UNION ALL SELECT * FROM desk.message WHERE tenant_id = (SELECT desk.my_tenant())"
    "   AND state IN ('to_approve', 'ambiguous')), due AS ("
    " SELECT * FROM mine WHERE state IN ('queued', 'claimed') AND next_at <= clock_timestamp())"
    " SELECT (SELECT coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('paused_by',"
    "   (SELECT s.display_name FROM desk.staff s WHERE s.login = p.paused_by)) ORDER BY p.place, p.provider), '[]')"
    "  FROM desk.message_provider p WHERE p.tenant_id = (SELECT desk.my_tenant())) AS providers,"
    " (SELECT count(*) FROM due) AS waiting, (SELECT min(created_at) FROM due) AS oldest,"
    " (SELECT count(*) FROM mine WHERE state = 'to_approve') AS to_approve,"
    " (SELECT count(*) FROM mine WHERE state = 'ambiguous' AND next_at IS NULL) AS ambiguous,"
    " ARRAY(SELECT DISTINCT d.channel::text FROM due d WHERE NOT EXISTS (SELECT FROM desk.message_provider p"
    "  WHERE p.tenant_id = d.tenant_id AND d.channel = ANY (p.channels) AND p.active"
    "  AND p.seen_at > clock_timestamp() - interval '2 minutes') ORDER BY 1) AS missing, e.problem AS last_error,"
    " e.at AS last_error_at FROM (SELECT 1) one LEFT JOIN LATERAL (SELECT a.problem, a.at FROM desk.message_attempt a"
    "  WHERE a.tenant_id = (SELECT desk.my_tenant()) AND a.outcome IN ('refused', 'again', 'away', 'held', 'lost')"
    "  AND a.at > clock_timestamp() - interval '7 days' ORDER BY a.at DESC LIMIT 1) e ON true"
)
