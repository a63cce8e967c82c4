"""Indexes that keep a desk quick when a business has a million bookings behind it."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0019_scale.sql", as_role="schema")
