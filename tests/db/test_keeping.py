"""What the keepers tell: one alert for all desks, backups that nobody takes back, nothing of another business."""

from datetime import datetime

import pytest

from desk.db.connection import engine_for
from desk.db.keeping import DatabaseKeeping
from desk.domain.errors import BadInput, NotPermitted
from desk.usecases.ports import JobHealth
from desk.workers.watch import FAILURES, SAY_AGAIN, Watch
from tests.database import Database


@pytest.fixture
def worker(db: Database):
    engine = engine_for(db.url("worker"), lanes=1)
    yield DatabaseKeeping(engine)
    engine.dispose()


def test_that_a_failing_job_is_one_alert_on_every_desk_until_it_works_again(
    db: Database, worker: DatabaseKeeping
) -> None:
    listener = db.connect("ravi")
    listener.execute("LISTEN desk_1")
    listener.execute("LISTEN desk_2")
    health = JobHealth(name="holds", title="Expire holds", every_seconds=60, runs=3, last_error="no server")

    def look(failures: int, watch: Watch) -> None:
        nonlocal health
        health = JobHealth(
            name="holds", title="Expire holds", every_seconds=60, runs=1, failures_in_a_row=failures, last_error="why"
        )
        watch.look()

    here, there = Watch(lambda: [health], worker), Watch(lambda: [health], worker)
    look(FAILURES - 1, here)
    assert worker.keeping().alerts == ()
    for failures in (FAILURES, FAILURES + 1, FAILURES + 9):
        look(failures, here)
        look(failures, there)
    (alert,) = worker.keeping().alerts
    assert (alert.source, alert.problem) == ("Expire holds", "why")
    seen = db.as_("asha").execute("SELECT desk.keeping() -> 'alerts' -> 0 ->> 'source'").fetchone()
    assert seen == ("Expire holds",)
    assert db.as_("asha", tenant=2).execute("SELECT desk.keeping() -> 'alerts'").fetchone() == ([],)
    look(0, here)
    assert worker.keeping().alerts == ()
    assert [note.payload for note in listener.notifies(timeout=0.3)] == ["keeping *", "keeping *"]
    look(FAILURES, here)
    worker.clear_alert("Expire holds")  # by another PC, where the same job works
    for _ in range(SAY_AGAIN):
        look(FAILURES + 1, here)
    assert len(worker.keeping().alerts) == 1
    look(0, here)
    look(FAILURES, here)
    restarted = Watch(lambda: [health], worker)  # the program was restarted while the job failed
    look(0, restarted)
    assert worker.keeping().alerts == ()


def test_that_backups_are_told_by_the_worker_alone_and_taken_back_by_nobody(
    db: Database, worker: DatabaseKeeping
) -> None:
    assert worker.keeping().backup_at is None
    worker.tell_backup("backup", size=1000, copies=1)
    worker.tell_backup("rehearsal", note="of yesterday")
    found = worker.keeping()
    assert isinstance(found.backup_at, datetime)
    assert found.rehearsed_at is not None
    assert not found.backup_is_old
    with pytest.raises(BadInput):
        worker.tell_backup("hope")
    with pytest.raises(BadInput):
        worker.tell_backup("backup", size=-1)
    with pytest.raises(BadInput):
        worker.tell_backup("backup", note="x" * 201)
    for who in ("asha", "meera", "omkar"):
        engine = engine_for(db.url(who), lanes=1)
        clerk = DatabaseKeeping(engine)
        for attempt in (
            lambda desk=clerk: desk.tell_backup("backup"),
            lambda desk=clerk: desk.raise_alert("a", "b"),
            lambda desk=clerk: desk.clear_alert("a"),
        ):
            with pytest.raises(NotPermitted):
                attempt()
        engine.dispose()
    for statement in ("UPDATE desk.backup SET at = clock_timestamp()", "DELETE FROM desk.backup"):
        with pytest.raises(Exception, match="permission denied"):
            db.as_("worker").execute(statement)
        with pytest.raises(Exception, match="append"):
            db.superuser.execute(statement)
    assert db.as_("asha", tenant=2).execute("SELECT count(*) FROM desk.backup").fetchone() == (0,)
