"""Passwords and tokens in the key store of the operating system, or nowhere: never silently in a file.

The keyring library is imported at first use, because it costs a tenth of a second at start.
"""

import logging
import os
import secrets as randomness
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Protocol

from desk.domain.errors import Bug, Unavailable
from desk.domain.sentence import Sentence

SERVICE = "halldesk"
# Windows keeps 2560 bytes of UTF-16; longer values belong into an encrypted file whose key is kept here.
LONGEST_SECRET = 1000

_log = logging.getLogger(__name__)


@dataclass(kw_only=True, eq=False)
class KeyStoreUnavailable(Unavailable):
    """The key store of this computer cannot be used. Unlock it and try again, or enter the password each time."""

    code: ClassVar[str] = "key_store_unavailable"


class SecretStore(Protocol):
    """Keeps named secrets. Calls may block on a prompt of the system, so they are made off the GUI thread."""

    @property
    def keeps(self) -> bool:
        """Whether what is put in can be got out again; False means that people are asked each time."""

    def get(self, name: str) -> str | None:
        """The secret, or None where there is none.

        Raises:
            KeyStoreUnavailable: the store is locked or gone.
        """

    def put(self, name: str, secret: str) -> None:
        """Keep the secret, replacing an earlier one.

        Raises:
            KeyStoreUnavailable: the store is locked or gone.
        """

    def forget(self, name: str) -> None:
        """Remove the secret if there is one.

        Raises:
            KeyStoreUnavailable: the store is locked or gone.
        """


@dataclass(frozen=True, kw_only=True)
class KeyringStore:
    """The operating system's own store: Secret Service, Windows Credential Manager, Keychain."""

    service: str = SERVICE

    @property
    def keeps(self) -> bool:
        return True

    def get(self, name: str) -> str | None:
        import keyring

        with _translated():
            return keyring.get_password(self.service, name)

    def put(self, name: str, secret: str) -> None:
        import keyring

        if len(secret) > LONGEST_SECRET:
            raise Bug(problem=f"the secret {name} is longer than every key store keeps ({LONGEST_SECRET} characters)")
        with _translated():
            keyring.set_password(self.service, name, secret)

    def forget(self, name: str) -> None:
        import keyring

        with _translated():
            # A missing entry and a refused deletion are one error in keyring, so look first.
            if keyring.get_password(self.service, name) is not None:
                keyring.delete_password(self.service, name)


@dataclass(frozen=True, kw_only=True)
class NoStore:
    """Keeps nothing, so that people are asked each time; `reason` says why, for the screen and for `desk doctor`."""

    reason: str

    @property
    def keeps(self) -> bool:
        return False

    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, secret: str) -> None:
        """Drop the secret."""

    def forget(self, name: str) -> None:
        """Nothing to remove."""


def open_store(service: str = SERVICE) -> SecretStore:
    """The operating system's store if it proves to work, otherwise `NoStore`.

    A back-end that keyring has chosen may still be locked with nobody there to unlock it, so one value is written,
    read and removed first.
    """
    store = KeyringStore(service=service)
    name, value = f"probe-{randomness.token_hex(4)}", randomness.token_hex(16)
    try:
        store.put(name, value)
        answer = store.get(name)
        store.forget(name)
    except KeyStoreUnavailable as error:
        _log.info("No usable key store: %s", error.problem)
        return NoStore(reason=error.problem)
    if answer != value:
        return NoStore(reason=Sentence("it does not give back what was put in"))
    return store


def service_credential(name: str) -> str | None:
    """What a systemd unit passes with `LoadCredential=halldesk-NAME:…`; None where it passes nothing of that name."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    path = Path(folder) / f"halldesk-{name}" if folder else None
    return path.read_text("utf-8") if path is not None and path.is_file() else None


@contextmanager
def _translated() -> Iterator[None]:
    from keyring.errors import KeyringError, NoKeyringError

    try:
        yield
    except NoKeyringError as error:
        raise KeyStoreUnavailable(problem=Sentence("this system has none that can be used")) from error
    except KeyringError as error:
        raise KeyStoreUnavailable(problem=str(error) or type(error).__name__) from error
    except Exception as error:
        # Back-ends let errors of D-Bus, of the operating system or of ctypes through, each of its own kind.
        raise KeyStoreUnavailable(problem=f"{type(error).__name__}: {error}") from error
