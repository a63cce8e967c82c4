"""A worker of messages as a process of its own, that can be killed at one moment exactly, or at any.

Run as a script: the worker's address of the database, provider, its address, and the moment, such as `after send`
(`here` is said when it has come to it), or `never`.
"""

import sys
import time
from typing import Any, cast

import psycopg
from sqlalchemy.engine import make_url

from desk.db.connection import conninfo, engine_for
from desk.db.message_desk import DatabaseMessageDesk
from desk.gateways.http import Patience
from desk.gateways.messages.registry import PROVIDERS
from desk.usecases.messages.providing import MessageDesk, MessageProvider
from desk.usecases.messages.sending import Sender
from tests.fakes.message_houses import MSG91_KEYS, TWILIO_KEYS
from tests.journeys.collecting_at_work import Halting

KEYS = {"msg91": MSG91_KEYS, "twilio": TWILIO_KEYS}
AT_WORK = 15  # an advisory lock of the tests, which share it while they carry out what they claimed


class AtWork:
    """Time makes no leap for a worker that lives: whoever lets a quarter of an hour go by waits until what was claimed
    is done. The server gives the lock in the order in which it is asked for, and takes it from the dead.
    """

    def __init__(self, inner: object, url: str) -> None:
        self._inner = inner
        self._line = psycopg.connect(conninfo(make_url(url)), autocommit=True)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def claim(self, provider: str, limit: int) -> Any:
        self.rest()
        self._line.execute("SELECT pg_advisory_lock_shared(%s)", (AT_WORK,))
        return self.__getattr__("claim")(provider, limit)

    def rest(self) -> None:
        self._line.execute("SELECT pg_advisory_unlock_all()")


def main(url: str, name: str, address: str, moment: str) -> None:
    provider = Halting(PROVIDERS[name](KEYS[name], address, Patience(read=30)), moment)
    desk = AtWork(Halting(DatabaseMessageDesk(engine_for(make_url(url))), moment), url)
    sender = Sender(cast(MessageProvider, provider), cast(MessageDesk, desk))
    while True:
        sender.run()
        desk.rest()
        time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
