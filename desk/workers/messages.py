"""One named thread per provider of messages; at the end it says that it goes home, so that desks know at once."""

import logging
from collections.abc import Callable

from desk.domain.errors import DeskError
from desk.usecases.messages.sending import Sender
from desk.workers.payments import ProviderThread

log = logging.getLogger(__name__)


class MessageThread(ProviderThread):
    """One provider's messages."""

    def __init__(self, sender: Sender, title: str, *, close: Callable[[], None] = lambda: None) -> None:
        def went_home() -> None:
            try:
                sender.go_home()
            except DeskError as error:  # the database is away; what is not heard of any more is gone after two minutes
                log.info("%s could not say good-bye: %s", sender.provider.name, error.code)
            close()

        super().__init__(sender, "messages", sender.provider.name, title, close=went_home)
