"""A house whose events are told through a provider's house on this PC, and a sender for it."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.engine import Engine

from desk.db.connection import engine_for
from desk.db.message_desk import DatabaseMessageDesk
from desk.usecases.messages.providing import MessageProvider
from desk.usecases.messages.sending import Sender
from desk.usecases.payments.collecting import Breaker
from tests.database import Database
from tests.db.acts import Json, hold
from tests.db.message_acts import hurry, message, rows, somebody
from tests.gateways.message_booths import MessageBooth

SMS_ONLY = "UPDATE desk.message_rule SET channels = '{sms}' WHERE NOT 'email' = ANY (channels)"
# the portal's ids of our texts; their versions are append-only, so the superuser looks away for a moment
TEMPLATE_IDS = "UPDATE desk.message_template SET provider_template_id = 'T-' || kind WHERE channel <> 'email'"
FINAL = ("delivered", "failed", "stale", "void")


@dataclass(kw_only=True)
class PostRoom:
    """One database, one provider. `now` is the breaker's clock."""

    db: Database
    booth: MessageBooth
    now: list[float] = field(default_factory=lambda: [0.0])
    engines: list[Engine] = field(default_factory=list)

    def __post_init__(self) -> None:
        with self.db.superuser.transaction():
            self.db.superuser.execute("SET LOCAL session_replication_role = replica")
            self.db.superuser.execute(TEMPLATE_IDS)
            self.db.superuser.execute("UPDATE desk.message_provider SET per_minute = NULL")
            if "sms" in self.booth.provider.channels:
                self.db.superuser.execute(SMS_ONLY)

    def sender(self, provider: MessageProvider | None = None, **more: Any) -> Sender:
        engine = engine_for(self.db.url("worker"), lanes=1)
        self.engines.append(engine)
        breaker = Breaker(clock=lambda: self.now[0])
        return Sender(provider or self.booth.provider, DatabaseMessageDesk(engine), breaker, **more)

    def close(self) -> None:
        for engine in self.engines:
            engine.dispose()

    def told(self, **person: Any) -> int:
        """A hold is placed; the message about it."""
        return int(rows(self.db, hold(self.db, customer=somebody(**person)))[0]["message_id"])

    def state(self, message_id: int) -> str:
        return str(message(self.db, message_id)["state"])

    def row(self, message_id: int) -> Json:
        return message(self.db, message_id)

    def later(self, sender: Sender, times: int = 1) -> None:
        """All pauses are over, and the sender works, so many times."""
        for _ in range(times):
            hurry(self.db)
            self.db.superuser.execute("UPDATE desk.message_provider SET held_until = now() WHERE held_until > now()")
            self.now[0] += 600
            sender.run()
