"""Runs pg_dump and pg_restore: a database into one file, and such a file as the SQL that makes it again.

Passwords go through a private file, never on a command line, where every user of the computer could read them.
"""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from desk.domain.sentence import Sentence
from desk.server.account import clean_environment
from desk.server.binaries import Engine, program_folders
from desk.server.errors import DumpFailed, EngineMissing


def dump(
    engine: Engine, target: Path, address: Mapping[str, str], password: str | None, *, snapshot: str, role: str | None
) -> None:
    """Writes the database into a file of pg_dump's own compressed form.

    Args:
        engine: whose programs.
        target: made, readable by us alone.
        address: libpq's parameters (host, port, dbname, user, sslmode …), all but the password.
        password: of the user.
        snapshot: the moment that is dumped, exported by another session.
        role: who to be while dumping, where the user itself may not read everything.

    Raises:
        DumpFailed: with what pg_dump said.
    """
    command = [str(engine.program("pg_dump")), "--format=custom", "--compress=6", "--no-password"]
    # Large objects are none of ours: any login may make some, and one that we may not read would end every dump.
    command.append("-B")
    command += [f"--snapshot={snapshot}", f"--file={target}", *([f"--role={role}"] if role else [])]
    target.touch(mode=0o600)
    with _environment(address, password) as variables:
        done = subprocess.run(command, env=variables, capture_output=True, text=True, errors="replace", **_quiet())
    if done.returncode != 0:
        raise DumpFailed(problem=_last(done.stderr))


@contextmanager
def sql_of(engine: Engine, archive: Path, section: str) -> Iterator[IO[bytes]]:
    """One section (`pre-data`, `data`, `post-data`) of an archive as SQL, line by line.

    Raises:
        DumpFailed: the archive cannot be read to its end.
    """
    command = [str(engine.program("pg_restore")), f"--section={section}", "--file=-", str(archive)]
    with (
        tempfile.TemporaryFile() as told,
        subprocess.Popen(
            command, env=clean_environment(os.environ), stdout=subprocess.PIPE, stderr=told, **_quiet()
        ) as run,
    ):
        assert run.stdout is not None
        yield run.stdout
        run.stdout.read()
        if run.wait() != 0:
            told.seek(0)
            raise DumpFailed(problem=_last(told.read().decode("utf-8", "replace")))


def dump_programs(server_major: int) -> Engine:
    """The programs to dump a server with: never older than the server, which they would refuse.

    Args:
        server_major: of the server that is dumped.

    Raises:
        EngineMissing: nothing here can dump such a server.
    """
    found = [engine for folder in program_folders() if (engine := _client(folder)) and engine.major >= server_major]
    if not found:
        raise EngineMissing(
            problem=Sentence("There is no pg_dump of PostgreSQL {version} or newer.", version=server_major)
        )
    return found[0]


def _client(folder: Path) -> Engine | None:
    program = Engine(bin_dir=folder, version="0").program("pg_dump")
    if not program.is_file():
        return None
    shown = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, **_quiet())
    match = re.search(r"\(PostgreSQL\) (\d+(?:\.\d+)*)", shown.stdout)
    return Engine(bin_dir=folder, version=match[1]) if match else None


@contextmanager
def _environment(address: Mapping[str, str], password: str | None) -> Iterator[dict[str, str]]:
    """libpq's variables, with the password in a file that only we can read and that is gone afterwards."""
    names = {"host": "PGHOST", "port": "PGPORT", "dbname": "PGDATABASE", "user": "PGUSER", "sslmode": "PGSSLMODE"}
    names |= {"sslrootcert": "PGSSLROOTCERT", "channel_binding": "PGCHANNELBINDING"}
    variables = clean_environment(os.environ) | {names[key]: value for key, value in address.items() if key in names}
    with tempfile.TemporaryDirectory(prefix="halldesk-") as folder:
        if password is not None:
            path = Path(folder) / "pgpass"
            escaped = password.replace("\\", "\\\\").replace(":", "\\:")
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
                out.write(f"*:*:*:*:{escaped}\n")
            variables["PGPASSFILE"] = str(path)
        yield variables


def _quiet() -> dict[str, Any]:
    return {"creationflags": subprocess.CREATE_NO_WINDOW} if hasattr(subprocess, "CREATE_NO_WINDOW") else {}


def _last(text: str) -> str:
    lines = [line for line in text.strip().splitlines() if line]
    return lines[-1] if lines else str(Sentence("it did not say why"))
