"""The providers of messages built from the keys on this PC."""

from collections.abc import Mapping

from sqlalchemy.engine import URL

from desk.gateways.messages.registry import PROVIDERS, REAL, MessageProviderKind, kind_of
from desk.providers.kept_keys import address_in, stored_keys
from desk.secrets import SecretStore
from desk.usecases.messages.providing import MessageProvider
from desk.usecases.payments.providing import checked

__all__ = ["PROVIDERS", "REAL", "MessageProviderKind", "built", "kind_of", "senders_for"]


def senders_for(url: URL, secrets: SecretStore) -> list[MessageProvider]:
    """Every provider of messages whose keys this PC has for this database, in the order of the table."""
    found = ((name, stored_keys(name, url, secrets)) for name in REAL)
    return [built(kind_of(name), keys) for name, keys in found if keys is not None]


def built(kind: MessageProviderKind, keys: Mapping[str, str]) -> MessageProvider:
    """The provider with its keys, whose forms are checked.

    Raises:
        BadInput: a field is missing or of another form.
    """
    return kind(checked(kind.fields, keys), address_in(keys))
