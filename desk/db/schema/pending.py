"""What a migration is going to do, told before it starts: the steps, and whether older desks may stay connected."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import URL

from desk.db import names
from desk.db.connection import engine_for, opened
from desk.db.schema.migrate import schema_revision, steps_after


@dataclass(frozen=True, kw_only=True)
class Pending:
    """The steps that are not yet taken, oldest first, each in words.

    Attributes:
        older_may_stay: the commands keep their version, so that a desk of the version before goes on working.
    """

    steps: tuple[str, ...]
    older_may_stay: bool


def pending(url: str | URL) -> Pending:
    """Looks at a database, as whoever migrates it.

    Raises:
        Unavailable: it cannot be reached.
    """
    engine = engine_for(url, lanes=1)
    try:
        with opened(engine) as connection:
            current = schema_revision(connection)
            theirs = None
            if (
                current is not None
                and connection.execute(sa.text("SELECT to_regproc('desk.api_version')")).scalar_one()
            ):
                theirs = connection.execute(sa.text("SELECT desk.api_version()")).scalar_one()
    finally:
        engine.dispose()
    return Pending(steps=steps_after(current), older_may_stay=theirs in (None, names.API_VERSION))
