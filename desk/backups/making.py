"""Takes a backup of one database into one file, in one moment: what is dumped is what is counted."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.engine import URL

from desk import __version__
from desk.backups.file import Contents, file_name, write
from desk.db import names
from desk.db.checks.tally import tally
from desk.db.connection import engine_for, opened
from desk.db.logins import read_logins
from desk.db.schema.migrate import schema_revision
from desk.domain.errors import WrongServer
from desk.domain.sentence import Sentence
from desk.server.dumping import dump, dump_programs
from desk.server.tls_relay import encrypted


def make_backup(url: URL, folder: Path, what: str = "business") -> Path:
    """Writes the backup and returns its file.

    Args:
        url: a superuser, or a login in the group of backups.
        folder: made where it is missing, for us alone.
        what: a word in the file's name.

    Raises:
        DumpFailed, EngineMissing: pg_dump said no, or is not there.
        WrongServer: there is no business in this database.
        Unavailable: it cannot be reached.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = engine_for(url, lanes=1, statement_timeout_seconds=3600, isolation_level="REPEATABLE READ")
    try:
        with opened(engine) as connection, TemporaryDirectory(dir=folder, prefix=".making-") as scratch:
            role = None
            superuser, major = connection.exec_driver_sql(
                "SELECT rolsuper, current_setting('server_version_num')::int / 10000 FROM pg_roles"
                " WHERE rolname = current_user"
            ).one()
            if not superuser:
                role = names.role("backup")
                connection.exec_driver_sql(f'SET LOCAL ROLE "{role}"')  # sees every row of every business
            connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
            revision = schema_revision(connection)
            if revision is None:
                raise WrongServer(problem=Sentence("There is no business in this database."))
            snapshot = str(connection.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one())
            made_at = datetime.now(UTC)
            target = Path(scratch) / "database.dump"
            address = {
                key: str(value)
                for key, value in {
                    "host": url.host,
                    "port": url.port,
                    "dbname": url.database,
                    "user": url.username,
                    **url.query,
                }.items()
                if value
            }
            programs = dump_programs(major)
            with encrypted(address) as reached:
                dump(programs, target, reached, url.password, snapshot=snapshot, role=role)
            contents = Contents(
                made_at=made_at,
                revision=revision,
                server_major=major,
                dump_major=programs.major,
                program=__version__,
                tally=tally(connection),
                logins=tuple(read_logins(connection)),
            )
            path = folder / file_name(made_at, what)
            write(path, contents, target)
    finally:
        engine.dispose()
    return path
