"""What waits for a background job that does not come: how much, how old the oldest is, and from when on that is bad."""

from dataclasses import dataclass
from datetime import timedelta

import sqlalchemy as sa

from desk.domain.rules import in_words
from desk.domain.sentence import Sentence
from desk.usecases.ports import Finding, State


@dataclass(frozen=True, kw_only=True)
class Queue:
    """One kind of waiting.

    Attributes:
        rows: the tables and the condition of what is due to be done, as SQL.
        since: from when on each row waits, as SQL.
        known_after: an oldest one of this age is worth a word; before it a worker may be on its way.
        bad_after: from here on somebody is harmed.
    """

    name: str
    title: Sentence
    rows: str
    since: str
    known_after: timedelta
    bad_after: timedelta
    advice: Sentence


def waiting(connection: sa.Connection) -> list[Finding]:
    """Every queue with its oldest; nothing that is due only later counts."""
    return [_finding(queue, *_oldest(connection, queue)) for queue in QUEUES]


def _oldest(connection: sa.Connection, queue: Queue) -> tuple[int, timedelta]:
    count, seconds = connection.exec_driver_sql(
        f"SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min({queue.since})), 0)::float8"
        f" FROM {queue.rows} AND {queue.since} <= clock_timestamp()"
    ).one()
    return int(count), timedelta(seconds=float(seconds))


def _finding(queue: Queue, count: int, age: timedelta) -> Finding:
    late = count and age >= queue.known_after
    state: State = "bad" if age >= queue.bad_after else "warning" if late else "good"
    value = Sentence("{count}, the oldest for {time}", count=count, time=_age(age)) if count else "0"
    return Finding(
        name=queue.name, title=queue.title, state=state, value=value, advice=queue.advice if state != "good" else ""
    )


def _age(age: timedelta) -> str:
    """In one unit, which is as exact as anybody needs it."""
    if age < timedelta(minutes=1):
        return Sentence("less than a minute")
    units = (timedelta(days=1), _HOUR)
    unit = next((unit for unit in units if age >= 2 * unit), timedelta(minutes=1))
    return in_words(age // unit * unit)


_WORKER = Sentence("Start `desk worker`, or open a window on the PC that has the worker's login.")
_PROVIDER = Sentence("See under Money what the provider says, whether its keys are there, and that a worker runs.")
_QUARTER, _HOUR = timedelta(minutes=15), timedelta(hours=1)
QUEUES = (
    Queue(
        name="holds",
        title=Sentence("Holds that ought to have lapsed"),
        rows="desk.booking WHERE status = 'temp_hold'",
        since="hold_expires_at",
        known_after=_QUARTER,
        bad_after=24 * _HOUR,
        advice=_WORKER,
    ),
    Queue(
        name="payments",
        title=Sentence("Payments that nobody carries to the provider"),
        rows="desk.payment_request r JOIN desk.payment p USING (tenant_id, payment_id)"
        " WHERE p.state = 'requested' AND r.tries = 0",
        since="r.requested_at",
        known_after=timedelta(minutes=10),
        bad_after=_HOUR,
        advice=_WORKER,
    ),
    Queue(
        name="payments unchecked",
        title=Sentence("Payments whose outcome nobody asks for"),
        rows="desk.payment_request WHERE tries > 0",
        since="next_at",
        known_after=_QUARTER,
        bad_after=2 * _HOUR,
        advice=_PROVIDER,
    ),
    Queue(
        name="refunds",
        title=Sentence("Refunds that nobody carries to the provider"),
        rows="desk.refund_request WHERE true",
        since="next_at",
        known_after=_QUARTER,
        bad_after=24 * _HOUR,
        advice=_PROVIDER,
    ),
    Queue(
        name="messages waiting",
        title=Sentence("Messages that ought to have gone"),
        rows="desk.message WHERE state IN ('queued', 'claimed')",
        since="next_at",
        known_after=_QUARTER,
        bad_after=6 * _HOUR,
        advice=Sentence("See under Messages which provider is away, paused or without keys; and that a worker runs."),
    ),
    Queue(
        name="messages unsure",
        title=Sentence("Messages that may or may not have gone"),
        rows="desk.message WHERE state = 'ambiguous' AND next_at IS NULL",
        since="changed_at",
        known_after=timedelta(0),
        bad_after=timedelta(days=3),
        advice=Sentence("Somebody has to decide under Messages whether to send them again."),
    ),
)
