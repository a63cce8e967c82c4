"""The outbox's worker as a process of its own: queues what the clock says and sends, until it is killed.

Run as a script: the worker's address of the database, the provider's name, its keys as JSON, its address.
"""

import json
import sys
import time

from sqlalchemy.engine import make_url

from desk.db.connection import engine_for
from desk.db.message_desk import DatabaseMessageDesk
from desk.db.sweeper import DatabaseSweeper
from desk.domain.errors import DeskError
from desk.gateways.http import Patience
from desk.gateways.messages.registry import PROVIDERS
from desk.usecases.messages.sending import Sender


def main(url: str, name: str, keys: str, address: str) -> None:
    engine = engine_for(make_url(url))
    provider = PROVIDERS[name](json.loads(keys), address, Patience(connect=2, read=1, whole=2))
    sender, sweeper = Sender(provider, DatabaseMessageDesk(engine)), DatabaseSweeper(engine)
    while True:
        for job in (sender.run, sweeper.sweep_messages, sweeper.sweep_dues):
            try:
                job()
            except DeskError:
                time.sleep(0.1)
        time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
