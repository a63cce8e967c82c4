"""The listener's thread: what it hears, and that it ends at once when nobody wants to hear it any more."""

import queue
import time

from desk.db import names
from desk.db.listen import DatabaseFeed
from desk.usecases.ports import News
from desk.usecases.results import Change
from tests.database import Database


def test_that_a_listener_hears_hints_at_once_and_ends_as_soon_as_it_is_told(db18: Database) -> None:
    heard: queue.Queue[News] = queue.Queue()
    feed = DatabaseFeed(db18.url("asha"), 1)
    feed.start(heard.put)
    assert heard.get(timeout=5).kind == "live"
    for payload in ("house", "calendar"):
        db18.superuser.execute(f"NOTIFY {names.channel(1)}, '{payload}'".encode())
        assert heard.get(timeout=5) == News(kind="changes", changes=(Change(kind=payload),))
    began = time.monotonic()
    feed.stop()
    feed.stop()
    assert time.monotonic() - began < 0.4, "it waits for the server no longer"
    assert heard.empty()
