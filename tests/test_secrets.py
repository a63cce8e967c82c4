"""Secrets: kept by the system's store if it works, and otherwise nowhere."""

import shutil
import subprocess
import sys
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, PasswordDeleteError

from desk.domain.errors import Bug
from desk.secrets import LONGEST_SECRET, KeyringStore, KeyStoreUnavailable, NoStore, open_store


class MemoryKeyring(KeyringBackend):
    """A store that works."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class LockedKeyring(MemoryKeyring):
    """A store that reads, but whose prompt nobody answers: a desktop's store without a desktop."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise InitError("Prompt dismissed")


class ForgetfulKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        return None


class BrokenKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the bus is gone")


@pytest.fixture(autouse=True)
def memory() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_that_a_secret_is_kept_replaced_and_forgotten() -> None:
    store = open_store()
    assert store.keeps
    assert store.get("worker") is None
    store.put("worker", "first")
    store.put("worker", "दूसरा")
    assert store.get("worker") == "दूसरा"
    store.forget("worker")
    store.forget("worker")
    assert store.get("worker") is None


def test_that_the_probe_leaves_nothing_behind(memory: MemoryKeyring) -> None:
    open_store()
    assert memory.kept == {}


@pytest.mark.parametrize("backend", [LockedKeyring, ForgetfulKeyring, BrokenKeyring])
def test_when_the_store_does_not_work_people_are_asked_each_time(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    store = open_store()
    assert isinstance(store, NoStore)
    assert store.reason
    assert not store.keeps
    store.put("worker", "secret")
    store.forget("worker")
    assert store.get("worker") is None


def test_when_the_store_breaks_later_the_error_has_words() -> None:
    keyring.set_keyring(BrokenKeyring())
    with pytest.raises(KeyStoreUnavailable, match="Unlock it") as caught:
        KeyringStore().get("worker")
    assert "the bus is gone" in caught.value.problem


def test_that_a_secret_too_long_for_windows_is_refused_everywhere() -> None:
    with pytest.raises(Bug):
        KeyringStore().put("worker", "x" * (LONGEST_SECRET + 1))


@pytest.mark.nightly
@pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("dbus-run-session", "gnome-keyring-daemon")),
    reason="the desktop's key store is not installed",
)
def test_that_the_desktops_own_store_works(tmp_path: object) -> None:
    program = "from desk.secrets import open_store; s = open_store('halldesk-test'); assert s.keeps, s;"
    program += "s.put('a', 'पासवर्ड'); assert s.get('a') == 'पासवर्ड'; s.forget('a'); assert s.get('a') is None"
    unlock = 'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
    ended = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", unlock, "sh", sys.executable, "-c", program],
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
