"""The worker's commands over its own login: each sweep changes one batch and is safe on every desk at once."""

import sqlalchemy as sa

from desk.db.connection import opened


class DatabaseSweeper:
    """The `Sweeper` port."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def _sweep(self, name: str) -> int:
        with opened(self._engine) as connection:
            return int(connection.execute(sa.text(f"SELECT desk.{name}()")).scalar_one())

    def sweep_holds(self) -> int:
        return self._sweep("sweep_holds")

    def sweep_unpaid(self) -> int:
        return self._sweep("sweep_unpaid")

    def sweep_completed(self) -> int:
        return self._sweep("sweep_completed")

    def sweep_credits(self) -> int:
        return self._sweep("sweep_credits")

    def sweep_requests(self) -> int:
        return self._sweep("sweep_requests")

    def sweep_messages(self) -> int:
        return self._sweep("sweep_messages")

    def sweep_dues(self) -> int:
        return self._sweep("sweep_dues")
