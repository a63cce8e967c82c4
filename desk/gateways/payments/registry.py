"""The table of payment providers. A new one is one file and one line here (docs/providers.md)."""

from collections.abc import Mapping

from desk.domain.errors import BadInput
from desk.gateways.payments.demo import Demo
from desk.gateways.payments.razorpay import Razorpay
from desk.gateways.payments.stripe import Stripe

# What each class says of itself before it has keys: name, title, ways, fields, bounds; called with keys it is a port.
ProviderKind = type[Razorpay] | type[Stripe] | type[Demo]
PROVIDERS: Mapping[str, ProviderKind] = {kind.name: kind for kind in (Razorpay, Stripe, Demo)}


def kind_of(name: str) -> ProviderKind:
    """Raises `BadInput` naming those that there are."""
    if name not in PROVIDERS:
        raise BadInput(field_name="provider", problem=f"there is no {name}; there are {', '.join(sorted(PROVIDERS))}")
    return PROVIDERS[name]
