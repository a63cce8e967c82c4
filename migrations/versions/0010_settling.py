"""The accounts between the house, its providers and its staff."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0010_settling.sql", as_role="schema")
