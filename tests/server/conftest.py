"""Real servers in folders that the server's account can reach (pytest's own temporary folders are private)."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk.server import EmbeddedServer
from desk.server.binaries import find_engine
from desk.server.errors import EngineMissing


@pytest.fixture
def reachable_dir() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="halldesk-server-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def make_server(reachable_dir: Path) -> Iterator[Callable[..., EmbeddedServer]]:
    """Servers below one folder, `main` unless named; all are stopped at the end."""
    made: list[EmbeddedServer] = []

    def make(name: str = "main", bin_dir: Path | None = None) -> EmbeddedServer:
        server = EmbeddedServer(reachable_dir / name, bin_dir)
        made.append(server)
        return server

    yield make
    for server in made:
        server.stop()


@pytest.fixture
def installed_bin_dir() -> Path:
    """The programs of the distribution's own PostgreSQL, where it has one."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    for folder in folders:
        try:
            return find_engine(folder).bin_dir
        except EngineMissing:
            continue
    pytest.skip("the distribution's PostgreSQL is not installed")
