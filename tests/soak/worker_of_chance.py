"""The clockwork as a process of its own: sweeps and carries payments to the provider until it is killed.

Run as a script: the worker's address of the database, the provider's name, its keys as JSON, its address.
"""

import json
import sys
import time

from sqlalchemy.engine import make_url

from desk.db.connection import engine_for
from desk.db.payment_desk import DatabasePaymentDesk
from desk.db.sweeper import DatabaseSweeper
from desk.domain.errors import DeskError
from desk.gateways.http import Patience
from desk.gateways.payments.registry import PROVIDERS
from desk.usecases.payments.collecting import Collector


def main(url: str, name: str, keys: str, address: str) -> None:
    engine = engine_for(make_url(url))
    provider = PROVIDERS[name](json.loads(keys), address, Patience(connect=2, read=1, whole=2))
    collector, sweeper = Collector(provider, DatabasePaymentDesk(engine)), DatabaseSweeper(engine)
    while True:
        for job in (collector.run, sweeper.sweep_holds, sweeper.sweep_unpaid, sweeper.sweep_completed):
            try:
                job()
            except DeskError:
                time.sleep(0.1)
        time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
