"""Rows that know themselves whether they are at their end: bookings that owe or are owed, journals in no closed day."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0021_waiting.sql", as_role="schema")
