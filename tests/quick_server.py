"""Servers for tests: quick because they need not survive a power cut. What a killed process leaves is still real.

The product's own settings stay in halldesk.conf, which tests/server looks at; these lie over them.
"""

import base64
import hashlib
import hmac
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import psycopg
from psycopg import sql
from sqlalchemy.engine import URL

from desk.db.connection import conninfo, parsed
from desk.server import locking
from desk.server.supervisor import EmbeddedServer

_MEMORY = Path("/dev/shm")  # where Linux has it: a copied database never meets a disk
_ENOUGH = 4 * 2**30
_PREFIX = "halldesk-tests-"
# Only a power cut would notice. synchronous_commit stays: what was answered is in the kernel when the server is killed.
_SETTINGS = {"fsync": "off", "full_page_writes": "off"}


@contextmanager
def server_folder() -> Iterator[Path]:
    """A folder for servers, in memory where there is plenty of it; taken away at the end."""
    _clear_away()
    place = _MEMORY if _has_room() else Path("/tmp")
    root = place / f"{_PREFIX}{uuid.uuid4().hex}"
    with root.with_suffix(".new").open("xb") as lock:
        locking.try_lock(lock)
        kept = Path(lock.name).rename(root.with_suffix(".lock"))  # nobody finds it before it is locked
        root.mkdir()
        root.chmod(0o755)
        try:
            yield root
        finally:
            shutil.rmtree(root, ignore_errors=True)
            kept.unlink()


def start_quickly(server: EmbeddedServer) -> URL:
    """Starts it without waiting for disks from now on; the superuser's address."""
    url = parsed(server.start().url())
    with psycopg.connect(conninfo(url), autocommit=True) as connection:
        for name, value in _SETTINGS.items():
            connection.execute(sql.SQL("ALTER SYSTEM SET {} = {}").format(sql.Identifier(name), sql.Literal(value)))
        connection.execute("SELECT pg_reload_conf()")
    return url


def hasten_logins(server: URL, passwords: dict[str, str]) -> None:
    """Gives logins a verifier of one round: the same SCRAM, without the thousands that slow a thief (and each test)."""
    with psycopg.connect(conninfo(server), autocommit=True) as connection:
        for login, password in passwords.items():
            known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (login,)).fetchone()
            assert known, login
            change = sql.SQL("ALTER ROLE {} PASSWORD {}")
            connection.execute(change.format(sql.Identifier(login), sql.Literal(_verifier(password))))


def _verifier(password: str) -> str:
    salt = os.urandom(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 1)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    shown = [base64.b64encode(part).decode() for part in (salt, stored, hmac.digest(salted, b"Server Key", "sha256"))]
    return f"SCRAM-SHA-256$1:{shown[0]}${shown[1]}:{shown[2]}"


def _has_room() -> bool:
    if not (_MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)):
        return False
    return min(shutil.disk_usage(_MEMORY).free, psutil.virtual_memory().available) > _ENOUGH


def _clear_away() -> None:
    """What a run that was killed has left in memory: servers are stopped, files go.

    Whether it was killed is told by its lock. Its number would not do: processes of another container have their own.
    """
    for path in _MEMORY.glob(f"{_PREFIX}*.lock"):
        with suppress(OSError), path.open("r+b") as lock:  # another process clears the same
            if locking.try_lock(lock):
                left = path.with_suffix("")
                for folder in left.glob("*/"):
                    EmbeddedServer(folder).stop()
                shutil.rmtree(left, ignore_errors=True)
                path.unlink()
