"""The supervisor of an embedded PostgreSQL: files and processes. It knows no SQLAlchemy, no Qt and no table."""

from desk.server.address import ServerAddress
from desk.server.supervisor import EmbeddedServer, Progress

__all__ = ["EmbeddedServer", "Progress", "ServerAddress"]
