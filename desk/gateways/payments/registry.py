"""The table of payment providers. A new one is one file and one line here (docs/providers.md)."""

import re
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


def checked(kind: ProviderKind, values: Mapping[str, str]) -> dict[str, str]:
    """The fields by name if each has its form.

    Raises:
        BadInput: with the first field that is missing or of another form; its value is not repeated.
    """
    for field in kind.fields:
        value = values.get(field.name, "")
        if not re.fullmatch(field.form, value, re.ASCII):
            example = f" (like {field.example})" if field.example else ""
            raise BadInput(
                field_name=field.title,
                problem=f"{'this is missing' if not value else 'not of the right form'}{example}",
            )
    return {field.name: values[field.name] for field in kind.fields}
