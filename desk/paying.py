"""Where the keys of payment providers are kept on this PC, and the providers built from them.

Only the PC with the worker's login needs keys. They are in the key store of the operating system, one entry for each
provider and database, or in a credential file of the service.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine import URL

from desk.domain.errors import BadInput, ConfigurationWrong
from desk.gateways.http import is_loopback
from desk.gateways.payments.registry import PROVIDERS, ProviderKind, checked, kind_of
from desk.secrets import SecretStore
from desk.usecases.providing import PaymentProvider

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


def stored_keys(name: str, url: URL, secrets: SecretStore) -> dict[str, str] | None:
    """The fields kept for a provider; None where there are none.

    Raises:
        ConfigurationWrong: what is kept is no set of fields.
    """
    text = _credential(name) or secrets.get(_entry(name, url))
    if not text:
        return None
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise ConfigurationWrong(where=f"keys of {name}", problem=f"unreadable; run `desk provider set {name}`")
    return found


def keep_keys(name: str, url: URL, secrets: SecretStore, keys: Mapping[str, str]) -> None:
    """Puts the fields into the key store.

    Raises:
        ConfigurationWrong: this PC has no key store that keeps anything.
    """
    if not secrets.keeps:
        raise ConfigurationWrong(
            where="key store",
            problem=f"none on this PC; give the service the fields as JSON in its credential halldesk-provider-{name}",
        )
    secrets.put(_entry(name, url), json.dumps(dict(keys)))


def forget_keys(name: str, url: URL, secrets: SecretStore) -> None:
    """Removes the fields from the key store."""
    secrets.forget(_entry(name, url))


def _entry(name: str, url: URL) -> str:
    return f"provider {name} {url.host} {url.database}"


def _credential(name: str) -> str | None:
    """The JSON that a systemd unit passes with LoadCredential=halldesk-provider-razorpay:…."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    path = Path(folder) / f"halldesk-provider-{name}" if folder else None
    return path.read_text("utf-8") if path is not None and path.is_file() else None
