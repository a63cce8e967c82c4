"""A worker of messages as a process of its own, that can be killed at one moment exactly, or at any.

Run as a script: the worker's address of the database, provider, its address, and the moment, such as `after send`
(`here` is said when it has come to it), or `never`.
"""

import sys
import time
from typing import cast

from sqlalchemy.engine import make_url

from desk.db.connection import engine_for
from desk.db.message_desk import DatabaseMessageDesk
from desk.gateways.http import Patience
from desk.gateways.messages.registry import PROVIDERS
from desk.usecases.messages.providing import MessageDesk, MessageProvider
from desk.usecases.messages.sending import Sender
from tests.fakes.message_houses import MSG91_KEYS, TWILIO_KEYS
from tests.journeys.collecting_at_work import Halting

KEYS = {"msg91": MSG91_KEYS, "twilio": TWILIO_KEYS}


def main(url: str, name: str, address: str, moment: str) -> None:
    provider = Halting(PROVIDERS[name](KEYS[name], address, Patience(read=30)), moment)
    desk = Halting(DatabaseMessageDesk(engine_for(make_url(url))), moment)
    sender = Sender(cast(MessageProvider, provider), cast(MessageDesk, desk))
    while True:
        sender.run()
        time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
