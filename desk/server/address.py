"""Where a running server is, and the two questions that its supervisor asks it."""

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psycopg


@dataclass(frozen=True, kw_only=True)
class ServerAddress:
    """A running server and its administrator.

    Attributes:
        data_dir: the folder given to the supervisor (PostgreSQL's own files are in a folder inside).
        pid: the server's main process.
    """

    host: str
    port: int
    superuser: str
    password: str = field(repr=False)
    data_dir: Path
    pid: int

    def url(self, database: str = "postgres") -> str:
        """The address as one text, with the administrator's password in it: never to be logged."""
        return (
            f"postgresql://{self.superuser}:{quote(self.password, safe='')}@{self.host}:{self.port}/{quote(database)}"
        )

    def data_directory(self) -> Path:
        """The folder that the server which answers there says it serves.

        Raises:
            psycopg.OperationalError: nobody answers, or somebody who does not know the password.
        """
        with closing(self._connect()) as connection:
            row = connection.execute("SHOW data_directory").fetchone()
        return Path(row[0] if row else "")

    def in_use(self) -> bool:
        """Whether anybody else is connected.

        Raises:
            psycopg.OperationalError: nobody answers.
        """
        with closing(self._connect()) as connection:
            row = connection.execute(
                "SELECT EXISTS (SELECT FROM pg_stat_activity"
                " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid())"
            ).fetchone()
        return bool(row and row[0])

    def _connect(self) -> "psycopg.Connection[tuple[str]]":
        # SCRAM proves the password to both sides, so a stranger listening on the port cannot play the server.
        return psycopg.connect(
            self.url(),
            require_auth="scram-sha-256",
            connect_timeout=10,
            autocommit=True,
            application_name="desk/supervisor",
        )
