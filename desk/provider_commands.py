"""`desk provider`: the keys of payment providers on the PC where the worker runs, asked for without echo and tried."""

import argparse
import sys
from collections.abc import Callable
from getpass import getpass

from sqlalchemy.engine import URL

from desk.domain.errors import DeskError
from desk.gateways.payments.registry import PROVIDERS, ProviderKind, checked, kind_of
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
        forget_keys(kind_of(options.name).name, url, secrets)
        tell(f"The keys of {options.name} are no more on this PC.")
        return 0
    for name in REAL:
        state = "keys are here" if stored_keys(name, url, secrets) else "no keys here"
        ways = ", ".join(PROVIDERS[name].ways)
        tell(f"{name:10} {PROVIDERS[name].title}: {ways}; {state}")
    return 0


def _set(url: URL, secrets: SecretStore, options: argparse.Namespace, tell: Callable[[str], None]) -> int:
    kind = kind_of(options.name)
    keys = checked(kind, {field.name: _asked(field) for field in kind.fields})
    if options.address:
        keys["address"] = options.address
    provider = built(kind, keys)
    if not options.unchecked:
        tell(provider.check())
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
    kinds: list[ProviderKind] = [kind_of(only)] if only else [PROVIDERS[name] for name in REAL]
    bad = asked = 0
    for kind in kinds:
        keys = stored_keys(kind.name, url, secrets)
        if keys is None:
            continue
        asked += 1
        try:
            tell(built(kind, keys).check())
        except DeskError as error:
            bad += 1
            tell(f"{kind.title}: {error.sentence}")
    if not asked:
        tell("No provider has keys on this PC; `desk provider set razorpay` keeps them.")
    return 1 if bad or (only and not asked) else 0
