"""A payment worker as a process of its own that halts for ever at one moment, so that it can be killed exactly there.

Run as a script: the worker's address of the database, provider, its keys as JSON, its address, and the moment, such as
`after create`. It says `here` when it has come to it.
"""

import json
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, cast

from sqlalchemy.engine import make_url

from desk.db.connection import engine_for
from desk.db.payment_desk import DatabasePaymentDesk
from desk.gateways.http import Patience
from desk.gateways.payments.registry import PROVIDERS
from desk.usecases.payments.collecting import Collector
from desk.usecases.payments.providing import PaymentDesk, PaymentProvider


class Halting:
    """Passes every call on, and stops for ever before or after the one that the moment names."""

    def __init__(self, inner: object, moment: str) -> None:
        self._inner = inner
        self._when, _, self._what = moment.partition(" ")

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return self._halting(found) if name == self._what else found

    def _halting(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def passed_on(*arguments: Any, **named: Any) -> Any:
            if self._when == "before":
                here()
            answer = call(*arguments, **named)
            # An empty claim is not the moment meant; neither is a look that finds nothing yet.
            if self._when == "after" and answer != [] and (self._what != "look" or answer.received):
                here()
            return answer

        return passed_on


def here() -> None:
    sys.stdout.write("here\n")
    sys.stdout.flush()
    threading.Event().wait()


def main(url: str, name: str, keys: str, address: str, moment: str) -> None:
    provider = Halting(PROVIDERS[name](json.loads(keys), address, Patience(read=30)), moment)
    desk = Halting(DatabasePaymentDesk(engine_for(make_url(url))), moment)
    collector = Collector(cast(PaymentProvider, provider), cast(PaymentDesk, desk))
    while True:
        collector.run()
        time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
