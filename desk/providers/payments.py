"""The providers of payments built from the keys on this PC."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from sqlalchemy.engine import URL

from desk.domain.errors import BadInput
from desk.gateways.http import is_loopback
from desk.gateways.payments.registry import PROVIDERS, ProviderKind, checked, kind_of
from desk.providers.kept_keys import stored_keys
from desk.secrets import SecretStore
from desk.usecases.payments.providing import PaymentProvider

# The demo's provider is started by `desk demo` alone.
REAL = tuple(name for name in PROVIDERS if name != "demo")
_ADDRESS = "address"


def providers_for(url: URL, secrets: SecretStore) -> list[PaymentProvider]:
    """Every provider whose keys this PC has for this database, in the order of the table."""
    found = ((name, stored_keys(name, url, secrets)) for name in REAL)
    return [built(kind_of(name), keys) for name, keys in found if keys is not None]


def built(kind: ProviderKind, keys: Mapping[str, str]) -> PaymentProvider:
    """The provider with its keys, whose forms are checked.

    Raises:
        BadInput: a field is missing or of another form.
    """
    address = keys.get(_ADDRESS) or None
    if address is not None and not is_loopback(urlsplit(address).hostname or ""):
        # Keys sent elsewhere would be lost: another address is for trials on this PC alone.
        raise BadInput(field_name="address", problem="only a server on this PC, such as http://127.0.0.1:8080")
    return kind(checked(kind, keys), address)
