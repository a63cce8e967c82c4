"""The providers of payments built from the keys on this PC."""

from collections.abc import Mapping

from sqlalchemy.engine import URL

from desk.gateways.payments.registry import PROVIDERS, ProviderKind, kind_of
from desk.providers.kept_keys import address_in, stored_keys
from desk.secrets import SecretStore
from desk.usecases.payments.providing import PaymentProvider, checked

# The demo's provider is started by `desk demo` alone.
REAL = tuple(name for name in PROVIDERS if name != "demo")


def providers_for(url: URL, secrets: SecretStore) -> list[PaymentProvider]:
    """Every provider whose keys this PC has for this database, in the order of the table."""
    found = ((name, stored_keys(name, url, secrets)) for name in REAL)
    return [built(kind_of(name), keys) for name, keys in found if keys is not None]


def built(kind: ProviderKind, keys: Mapping[str, str]) -> PaymentProvider:
    """The provider with its keys, whose forms are checked.

    Raises:
        BadInput: a field is missing or of another form.
    """
    return kind(checked(kind.fields, keys), address_in(keys))
