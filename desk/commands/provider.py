"""`desk provider`: the keys of providers on the PC where the worker runs, asked for without echo and tried."""

import argparse
from collections.abc import Callable, Mapping

from sqlalchemy.engine import URL

from desk.commands.asking import asked
from desk.domain.errors import BadInput, DeskError
from desk.gateways.payments.registry import PROVIDERS, ProviderKind
from desk.providers import messages
from desk.providers.kept_keys import forget_keys, keep_keys, stored_keys
from desk.providers.payments import REAL
from desk.providers.set_up import StoredProviderKeys
from desk.secrets import SecretStore
from desk.usecases.payments.providing import ProviderField, checked
from desk.usecases.payments.set_up import set_keys, try_keys


def run(url: URL, secrets: SecretStore, options: argparse.Namespace, tell: Callable[[str], None]) -> int:
    """Carries out one action; 0 when all is well, 1 when a provider does not accept its keys."""
    if options.action == "set":
        return _set(url, secrets, options, tell)
    if options.action == "check":
        return _check(url, secrets, options.name, tell)
    if options.action == "forget":
        forget_keys(_kind(options.name).name, url, secrets)
        tell(f"The keys of {options.name} are no more on this PC.")
        return 0
    for name in REAL:
        state = "keys are here" if stored_keys(name, url, secrets) else "no keys here"
        ways = ", ".join(PROVIDERS[name].ways)
        tell(f"{name:10} {PROVIDERS[name].title}: {ways}; {state}")
    for name in messages.REAL:
        state = "keys are here" if stored_keys(name, url, secrets) else "no keys here"
        tell(f"{name:10} {messages.PROVIDERS[name].title}: {', '.join(messages.PROVIDERS[name].channels)}; {state}")
    return 0


Kind = ProviderKind | messages.MessageProviderKind


def _kind(name: str) -> Kind:
    """A provider of payments or of messages."""
    if name in messages.REAL:
        return messages.kind_of(name)
    if name not in REAL:
        known = ", ".join((*REAL, *messages.REAL))
        raise BadInput(field_name="provider", problem=f"there is no {name}; there are {known}")
    return PROVIDERS[name]


def _set_messages(name: str, url: URL, secrets: SecretStore, values: Mapping[str, str], *, unchecked: bool) -> str:
    """The keys of a provider of messages, tried and kept."""
    kind = messages.kind_of(name)
    keys = checked(kind.fields, values)
    if values.get("address"):
        keys["address"] = values["address"]
    said = "" if unchecked else messages.built(kind, keys).check()
    keep_keys(kind.name, url, secrets, keys)
    return said


def _set(url: URL, secrets: SecretStore, options: argparse.Namespace, tell: Callable[[str], None]) -> int:
    kind = _kind(options.name)
    values = {field.name: asked(_prompt(field), secret=field.secret) for field in kind.fields}
    if options.address:
        values["address"] = options.address
    if options.name in messages.REAL:
        said = _set_messages(options.name, url, secrets, values, unchecked=options.unchecked)
    else:
        keys = StoredProviderKeys(url, secrets, has_worker=True)
        said = set_keys(keys, kind.name, values, unchecked=options.unchecked)
    if said:
        tell(said)
    tell(f"The keys of {kind.title} are kept on this PC. Restart the worker to use them.")
    return 0


def _prompt(field: ProviderField) -> str:
    return f"{field.title}{f' ({field.example})' if field.example else ''}: "


def _check(url: URL, secrets: SecretStore, only: str | None, tell: Callable[[str], None]) -> int:
    kinds = [_kind(only)] if only else [_kind(name) for name in (*REAL, *messages.REAL)]
    bad = tried = 0
    for kind in kinds:
        try:
            if kind.name in messages.REAL:
                keys = stored_keys(kind.name, url, secrets)
                said = messages.built(messages.kind_of(kind.name), keys).check() if keys is not None else None
            else:
                said = try_keys(StoredProviderKeys(url, secrets, has_worker=True), kind.name)
        except DeskError as error:
            tried, bad = tried + 1, bad + 1
            tell(f"{kind.title}: {error.sentence}")
            continue
        if said is not None:
            tried += 1
            tell(said)
    if not tried:
        tell("No provider has keys on this PC; `desk provider set razorpay` keeps them.")
    return 1 if bad or (only and not tried) else 0
