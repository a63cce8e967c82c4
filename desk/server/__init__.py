"""The supervisor of an embedded PostgreSQL: files and processes. It knows no SQLAlchemy, no Qt and no table."""
