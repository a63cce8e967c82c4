"""Where the keys of providers are kept on this PC: in its key store, an entry for each provider and database.

Only the PC with the worker's login needs keys. A service without a key store gets them as credential files.
"""

import json
from collections.abc import Mapping
from urllib.parse import urlsplit

from sqlalchemy.engine import URL

from desk.domain.errors import BadInput, ConfigurationWrong
from desk.gateways.http import is_loopback
from desk.secrets import SecretStore, service_credential


def stored_keys(name: str, url: URL, secrets: SecretStore) -> dict[str, str] | None:
    """The fields kept for a provider; None where there are none.

    Raises:
        ConfigurationWrong: what is kept is no set of fields.
    """
    text = service_credential(f"provider-{name}") or secrets.get(_entry(name, url))
    if not text:
        return None
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise ConfigurationWrong(where=f"keys of {name}", problem=f"unreadable; run `desk provider set {name}`")
    return found


def address_in(keys: Mapping[str, str]) -> str | None:
    """Another address of the provider than its own, for trials on this PC alone: keys sent elsewhere would be lost.

    Raises:
        BadInput: it is not on this PC.
    """
    address = keys.get("address") or None
    if address is not None and not is_loopback(urlsplit(address).hostname or ""):
        raise BadInput(field_name="address", problem="only a server on this PC, such as http://127.0.0.1:8080")
    return address


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
