"""`desk provider`: the keys of providers on the PC where the worker runs, asked for without echo and tried."""

import argparse
import sys
from collections.abc import Callable, Mapping
from getpass import getpass

from sqlalchemy.engine import URL

from desk import telling
from desk.domain.errors import BadInput, DeskError
from desk.gateways.payments.registry import PROVIDERS, ProviderKind, checked
from desk.paying import REAL, built, forget_keys, keep_keys, stored_keys
from desk.secrets import SecretStore
from desk.usecases.providing import ProviderField


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
    for name in telling.REAL:
        state = "keys are here" if stored_keys(name, url, secrets) else "no keys here"
        tell(f"{name:10} {telling.PROVIDERS[name].title}: {', '.join(telling.PROVIDERS[name].channels)}; {state}")
    return 0


Kind = ProviderKind | telling.MessageProviderKind


def _kind(name: str) -> Kind:
    """A provider of payments or of messages."""
    if name in telling.REAL:
        return telling.kind_of(name)
    if name not in REAL:
        known = ", ".join((*REAL, *telling.REAL))
        raise BadInput(field_name="provider", problem=f"there is no {name}; there are {known}")
    return PROVIDERS[name]


def _asked_whether_good(name: str, keys: Mapping[str, str]) -> str:
    """What the provider itself says of the keys."""
    if name in telling.REAL:
        return telling.built(telling.kind_of(name), keys).check()
    return built(PROVIDERS[name], keys).check()


def _set(url: URL, secrets: SecretStore, options: argparse.Namespace, tell: Callable[[str], None]) -> int:
    kind = _kind(options.name)
    typed = {field.name: _asked(field) for field in kind.fields}
    if options.name in telling.REAL:
        keys = telling.checked(telling.kind_of(options.name), typed)
    else:
        keys = checked(PROVIDERS[options.name], typed)
    if options.address:
        keys["address"] = options.address
    if not options.unchecked:
        tell(_asked_whether_good(options.name, keys))
    keep_keys(kind.name, url, secrets, keys)
    tell(f"The keys of {kind.title} are kept on this PC. Restart the worker to use them.")
    return 0


def _asked(field: ProviderField) -> str:
    """From the terminal without echo where secret; from a pipe, one line a field."""
    prompt = f"{field.title}{f' ({field.example})' if field.example else ''}: "
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    return (getpass(prompt) if field.secret else input(prompt)).strip()


def _check(url: URL, secrets: SecretStore, only: str | None, tell: Callable[[str], None]) -> int:
    kinds = [_kind(only)] if only else [_kind(name) for name in (*REAL, *telling.REAL)]
    bad = asked = 0
    for kind in kinds:
        keys = stored_keys(kind.name, url, secrets)
        if keys is None:
            continue
        asked += 1
        try:
            tell(_asked_whether_good(kind.name, keys))
        except DeskError as error:
            bad += 1
            tell(f"{kind.title}: {error.sentence}")
    if not asked:
        tell("No provider has keys on this PC; `desk provider set razorpay` keeps them.")
    return 1 if bad or (only and not asked) else 0
