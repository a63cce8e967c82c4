"""`desk init`: a central server's database gets the schema, a business with its first owner, and the worker's login."""

import argparse
import os
import secrets as randomness
import sys
from collections.abc import Callable
from dataclasses import replace
from getpass import getpass
from pathlib import Path

from sqlalchemy.engine import URL

from desk.db.connection import engine_for
from desk.db.schema.founding import found_business, login_of
from desk.db.schema.migrate import migrate
from desk.db.translate import translated
from desk.domain.business import CLOCKWORK, NewBusiness, problems
from desk.domain.errors import BadInput, ConfigurationWrong
from desk.domain.money import parse
from desk.secrets import SecretStore


def run(url: URL, secrets: SecretStore, options: argparse.Namespace, tell: Callable[[str], None]) -> int:
    """Asks for the owner's password, then does all of it; nothing is asked of somebody whose answers cannot be used.

    Raises:
        BadInput: one of the answers cannot be used; nothing was changed.
        ConfigurationWrong: the worker's login could not be kept anywhere; nothing was changed.
    """
    business = _business(options)
    if not secrets.keeps and not options.worker_file:
        raise ConfigurationWrong(
            where="desk init", problem="this PC has no key store for the worker's login; name a file with --worker-file"
        )
    migrate(url)
    password = randomness.token_urlsafe(24)
    engine = engine_for(url, lanes=1, isolation_level="READ COMMITTED")
    try:
        with translated(), engine.begin() as connection:
            tenant_id = found_business(connection, business, password)
            # before the business is there for good: a login that nobody can use must not be left behind
            keep_login(url, f"{login_of(tenant_id, CLOCKWORK)}:{password}", secrets, options.worker_file)
    finally:
        engine.dispose()
    tell(f"{business.name} is founded. {business.owner_name} signs in as {login_of(tenant_id, business.owner_login)}.")
    tell("The worker's login is kept; start it with `desk worker`.")
    return 0


def _business(options: argparse.Namespace) -> NewBusiness:
    business = NewBusiness(
        name=options.name,
        zone=options.zone,
        currency=options.currency,
        venue=options.venue or options.name,
        space=options.space,
        capacity=options.capacity,
        base_price_minor=parse(options.price, options.currency).minor if options.price else 0,
        owner_name=options.owner_name,
        owner_login=options.owner_login,
        password="." * 8,
    )
    _refuse(business)
    return _with_password(business)


def _with_password(business: NewBusiness) -> NewBusiness:
    """From the terminal without echo, twice; from a pipe, one line."""
    if sys.stdin.isatty():
        typed = getpass(f"Password of {business.owner_name}: ")
        if getpass("Again: ") != typed:
            raise BadInput(field_name="password", problem="this is not the same password")
    else:
        typed = sys.stdin.readline().rstrip("\r\n")
    found = replace(business, password=typed)
    _refuse(found)
    return found


def _refuse(business: NewBusiness) -> None:
    for name, problem in problems(business).items():
        raise BadInput(field_name=name.replace("_", "-"), problem=problem.rstrip("."))


def keep_login(url: URL, login: str, secrets: SecretStore, file: str | None) -> None:
    """The worker's `login:password` in the key store, or in a new private file.

    Raises:
        ConfigurationWrong: the file cannot be written.
    """
    if file is None:
        secrets.put(f"worker {url.host} {url.database}", login)
        return
    path = Path(file)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
            out.write(login + "\n")
    except OSError as error:
        raise ConfigurationWrong(where=str(path), problem=f"it cannot be written: {error.strerror}") from error
