"""The providers of messages built from the keys on this PC."""

import re
from collections.abc import Mapping

from sqlalchemy.engine import URL

from desk.domain.errors import BadInput
from desk.gateways.messages.registry import PROVIDERS, REAL, MessageProviderKind, kind_of
from desk.providers.kept_keys import address_in, stored_keys
from desk.secrets import SecretStore
from desk.usecases.messages.providing import MessageProvider

__all__ = ["PROVIDERS", "REAL", "MessageProviderKind", "built", "checked", "kind_of", "senders_for"]


def senders_for(url: URL, secrets: SecretStore) -> list[MessageProvider]:
    """Every provider of messages whose keys this PC has for this database, in the order of the table."""
    found = ((name, stored_keys(name, url, secrets)) for name in REAL)
    return [built(kind_of(name), keys) for name, keys in found if keys is not None]


def built(kind: MessageProviderKind, keys: Mapping[str, str]) -> MessageProvider:
    """The provider with its keys, whose forms are checked.

    Raises:
        BadInput: a field is missing or of another form.
    """
    return kind(checked(kind, keys), address_in(keys))


def checked(kind: MessageProviderKind, values: Mapping[str, str]) -> dict[str, str]:
    """The fields by name if each has its form.

    Raises:
        BadInput: with the first field that is missing or of another form; its value is not repeated.
    """
    for field in kind.fields:
        value = values.get(field.name, "")
        if not re.fullmatch(field.form, value, re.ASCII):
            example = f" (like {field.example})" if field.example else ""
            problem = "this is missing" if not value else "not of the right form"
            raise BadInput(field_name=field.title, problem=f"{problem}{example}")
    return {field.name: values.get(field.name, "") for field in kind.fields}
