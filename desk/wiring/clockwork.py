"""The clockwork: a thread for each provider, the sweeps, the backups, each with its adapters; none is started here."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from sqlalchemy.engine import URL

from desk.backups.keeper import Keeper
from desk.db.connection import engine_for
from desk.db.keeping import DatabaseKeeping
from desk.db.listen import DatabaseFeed
from desk.db.message_desk import DatabaseMessageDesk
from desk.db.payment_desk import DatabasePaymentDesk
from desk.db.reader import DatabaseReader
from desk.db.sweeper import DatabaseSweeper
from desk.documents.paper_maker import PaperMaker
from desk.domain.errors import Unavailable
from desk.domain.sentence import Sentence
from desk.usecases.messages.providing import Attachment, MessageProvider, MessageWork
from desk.usecases.messages.sending import Sender
from desk.usecases.papers import PaperFormat
from desk.usecases.payments.collecting import Collector
from desk.usecases.payments.providing import PaymentProvider
from desk.usecases.sweeping import Job
from desk.workers.clockwork import SweepingClockwork
from desk.workers.messages import MessageThread
from desk.workers.payments import Member, PaymentThread, Workshop
from desk.workers.watch import Watch


def clockwork_for(url: URL) -> SweepingClockwork:
    """The clockwork over one connection of the worker's own login; not started."""
    engine = engine_for(url, lanes=1)
    return SweepingClockwork(DatabaseSweeper(engine), close=engine.dispose)


def workshop_for(
    url: URL,
    providers: Sequence[PaymentProvider],
    senders: Sequence[MessageProvider] = (),
    *,
    sweeps: bool = True,
    keepers: Sequence[Member] = (),
) -> Workshop:
    """The clockwork with a thread for each provider, woken by the database's hints; not started."""
    members: list[Member] = [clockwork_for(url)] if sweeps else []
    members += [_payment_thread(url, provider) for provider in providers]
    members += [_message_thread(url, sender) for sender in senders]
    members += keepers
    if sweeps:
        members.append(_watch(url, list(members)))
    return Workshop(members, _hints(url) if providers or senders else None)


def _watch(url: URL, members: Sequence[Member]) -> Watch:
    engine = engine_for(url, lanes=1)
    return Watch(
        lambda: [job for member in members for job in member.health()], DatabaseKeeping(engine), close=engine.dispose
    )


def keeper_clockwork(
    worker: URL,
    dumper: Callable[[], URL],
    *,
    folder: Path,
    second: Path | None = None,
    clear_up: Callable[[], int] | None = None,
) -> SweepingClockwork:
    """The thread that makes backups and tries them, telling the database as the worker; not started.

    Args:
        worker: the worker's login.
        dumper: somebody who may dump the database; asked for when a backup is made.
        folder: where the backups go.
        second: where each goes once more.
        clear_up: throws away what restores replaced long ago, where this PC has the server.
    """
    engine = engine_for(worker, lanes=1)
    keeper = Keeper(dumper, DatabaseKeeping(engine), folder=folder, second=second)
    backup = Job(name="backup", title=Sentence("Back up"), every_seconds=600, run=lambda _: keeper.backup())
    trial = Job(
        name="rehearsal", title=Sentence("Restore on trial"), every_seconds=3600, run=lambda _: keeper.rehearse()
    )
    jobs = [backup, trial]
    if clear_up is not None:
        title = Sentence("Clear up after restores")
        jobs.append(Job(name="clear up", title=title, every_seconds=6 * 3600, run=lambda _: clear_up()))
    return SweepingClockwork(DatabaseSweeper(engine), tuple(jobs), close=engine.dispose)


def _payment_thread(url: URL, provider: PaymentProvider) -> PaymentThread:
    engine = engine_for(url, lanes=1)
    collector = Collector(provider, DatabasePaymentDesk(engine))
    return PaymentThread(collector, Sentence("Payments: {name}", name=provider.title), close=engine.dispose)


def _message_thread(url: URL, provider: MessageProvider) -> MessageThread:
    engine = engine_for(url, lanes=1)
    reader, maker = DatabaseReader(engine), PaperMaker()

    def paper(work: MessageWork) -> Attachment | None:
        """The receipt that an e-mail about money tells of."""
        document = work.facts.get("document")
        if not document:
            return None
        pdf = maker.render(reader.paper(UUID(str(document))), PaperFormat.A4)
        return Attachment(name=f"{str(work.facts['paper']).replace('/', '-')}.pdf", data=pdf)

    sender = Sender(provider, DatabaseMessageDesk(engine), attachment=paper)
    return MessageThread(sender, Sentence("Messages: {name}", name=provider.title), close=engine.dispose)


def _hints(url: URL) -> DatabaseFeed | None:
    """Without a server at the start the threads look every two seconds all the same."""
    engine = engine_for(url, lanes=1)
    try:
        return DatabaseFeed(url, DatabaseReader(engine).identity().tenant_id)
    except Unavailable:
        return None
    finally:
        engine.dispose()
