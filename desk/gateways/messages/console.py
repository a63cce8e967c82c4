"""The provider of `desk demo`: says every message to whoever listens, and nothing leaves the PC.

Most arrive after a few seconds; one of seventeen has a number that does not exist, so that there is something to see.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from zlib import crc32

from desk.domain.messages.kind import Channel
from desk.gateways.http import Patience
from desk.usecases.messages.providing import Letter, MessageTurned, MessageWork, ProviderField, Seen, Sent

_ARRIVES_AFTER = timedelta(seconds=8)
_ONE_IN = 17


class Console:
    """The `MessageProvider` port. It forgets everything; what it accepted has arrived when it is asked again."""

    name: str = "console"
    title: str = "Demo of messages"
    channels: tuple[Channel, ...] = (Channel.SMS, Channel.WHATSAPP, Channel.EMAIL)
    finds: bool = True
    address: str = ""
    fields: tuple[ProviderField, ...] = ()

    def __init__(
        self,
        keys: Mapping[str, str] | None = None,
        address: str | None = None,
        patience: Patience | None = None,
        *,
        say: Callable[[Letter], None] = lambda letter: None,
    ) -> None:
        """`say` gets each letter once."""
        self._say = say

    def send(self, letter: Letter) -> Sent:
        if letter.channel is Channel.SMS and crc32(letter.reference.encode()) % _ONE_IN == 0:
            raise MessageTurned(problem="Demo: this number does not exist")
        self._say(letter)
        return Sent(provider_ref=letter.reference, look_again=_ARRIVES_AFTER)

    def look(self, work: MessageWork) -> Seen:
        if work.provider_ref is None:  # it never loses an answer; the PC went down before it was said
            return Seen(state="absent")
        return Seen(state="delivered", provider_ref=work.provider_ref)

    def check(self) -> str:
        return "Messages of the demo are shown, not sent."
