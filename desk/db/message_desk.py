"""The worker's side of the outbox over its own login: claims and reports, each one transaction."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from desk.db.connection import opened
from desk.db.rows.booking import moment
from desk.domain.messages.kind import Channel
from desk.usecases.messages.providing import Letter, MessageWork, TemplateWork

_PLAIN = frozenset({"provider_ref", "parts", "cost_minor"})


class DatabaseMessageDesk:
    """The `MessageDesk` port."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def here(self, worker: UUID, providers: Sequence[tuple[str, Sequence[Channel]]]) -> None:
        held = [{"provider": name, "channels": list(channels)} for name, channels in providers]
        self._one(_HERE, worker=worker, held=held)

    def claim(self, provider: str, limit: int) -> list[MessageWork]:
        with opened(self._engine) as connection:
            found = connection.execute(_CLAIM, {"provider": provider, "limit": limit}).scalars()
            return [_work(row) for row in found]

    def begin(self, work: MessageWork, letter: Letter, shown: str, code: tuple[str, str] | None) -> bool:
        body: dict[str, Any] = {
            "recipient": letter.to,
            "language": letter.language,
            "text": shown,
            "title": letter.title,
            "parts": letter.parts,
        }
        if work.template is not None:
            body["template_version"] = work.template.version
        if code is not None:
            body |= {"code_salt": code[0], "code_hash": code[1]}
        return bool(self._one(_BEGIN, message=work.message_id, lease=work.lease, body=body))

    def finish(self, work: MessageWork, outcome: str, *, look_again: timedelta | None = None, **told: Any) -> None:
        told = {name: value for name, value in told.items() if value not in (None, "")}
        again = None if look_again is None else work.claimed_at + look_again  # by the database's clock, not this PC's
        if (
            outcome == "accepted"
            and "provider_ref" in told
            and told.keys() <= _PLAIN
            and self._accepted(work, again, told)
        ):
            return
        body = {"outcome": outcome} | told | ({} if again is None else {"look_again_at": again.isoformat()})
        self._one(_FINISH, message=work.message_id, lease=work.lease, body=body)

    def _accepted(self, work: MessageWork, again: datetime | None, told: dict[str, Any]) -> bool:
        """The short way for what a provider nearly always says first; false where it is not as plain as that."""
        plain = {name: told.get(name) for name in _PLAIN}
        return bool(self._one(_ACCEPT, message=work.message_id, lease=work.lease, look_again_at=again, **plain))

    def hold(self, provider: str, until: datetime | None, problem: str) -> None:
        self._one(_HOLD, provider=provider, until=until, problem=problem)

    def _one(self, statement: sa.TextClause, **values: Any) -> Any:
        with opened(self._engine) as connection:
            return connection.execute(statement, values).scalar_one()


def _work(j: dict[str, Any]) -> MessageWork:
    return MessageWork(
        step=j["step"],
        message_id=j["message"],
        tenant_id=j["tenant"],
        lease=UUID(j["lease"]),
        kind=j["kind"],
        channel=Channel(j["channel"]),
        provider=j["provider"],
        to=j["to"],
        customer=j["customer"],
        language=j["language"],
        facts=j["facts"],
        template=_template(j["template"]) if j["template"] else None,
        text=j["text"],
        tries=j["tries"],
        state=j["state"],
        sending_at=moment(j["sending_at"]) if j["sending_at"] else None,
        accepted_at=moment(j["accepted_at"]) if j["accepted_at"] else None,
        claimed_at=moment(j["claimed_at"]),
        provider_ref=j["provider_ref"],
    )


def _template(j: dict[str, Any]) -> TemplateWork:
    return TemplateWork(
        version=j["version"],
        subject=j["subject"],
        body=j["body"],
        provider_template=j["provider_template"],
        dlt_template=j["dlt_template"],
        header=j["header"],
        variables=tuple((v["name"], v["tag"], v["longest"]) for v in j["variables"]),
    )


def _called(function: str, **types: Any) -> sa.TextClause:
    marks = ", ".join(f":{name}" for name in types)
    binds = [sa.bindparam(name, type_=kind) for name, kind in types.items()]
    return sa.text(f"SELECT desk.{function}({marks})").bindparams(*binds)


_HERE = _called("message_worker_here", worker=pg.UUID(), held=pg.JSONB())
_CLAIM = _called("claim_messages", provider=sa.Text(), limit=sa.Integer())
_BEGIN = _called("begin_message", message=sa.BigInteger(), lease=pg.UUID(), body=pg.JSONB())
_ACCEPT = _called(
    "accept_message",
    message=sa.BigInteger(),
    lease=pg.UUID(),
    provider_ref=sa.Text(),
    look_again_at=sa.DateTime(timezone=True),
    parts=sa.BigInteger(),
    cost_minor=sa.BigInteger(),
)
_FINISH = _called("finish_message", message=sa.BigInteger(), lease=pg.UUID(), body=pg.JSONB())
_HOLD = _called("hold_provider", provider=sa.Text(), until=sa.DateTime(timezone=True), problem=sa.Text())
