"""The table of message providers. A new one is one file and one line here."""

from collections.abc import Mapping

from desk.domain.errors import BadInput
from desk.gateways.messages.console import Console
from desk.gateways.messages.email import Email
from desk.gateways.messages.msg91 import Msg91
from desk.gateways.messages.myoperator import MyOperator
from desk.gateways.messages.twilio import Twilio

# What each class says of itself before it has keys: name, title, channels, fields; called with keys it is a port.
MessageProviderKind = type[Msg91] | type[Twilio] | type[MyOperator] | type[Email] | type[Console]
PROVIDERS: Mapping[str, MessageProviderKind] = {kind.name: kind for kind in (Msg91, Twilio, MyOperator, Email, Console)}
# The demo's provider is started by `desk demo` alone.
REAL = tuple(name for name in PROVIDERS if name != Console.name)


def kind_of(name: str) -> MessageProviderKind:
    """Raises `BadInput` naming those that there are."""
    if name not in REAL:
        raise BadInput(field_name="provider", problem=f"there is no {name}; there are {', '.join(REAL)}")
    return PROVIDERS[name]
