"""The cash of all closed days, noted with each."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0022_closed_cash.sql", as_role="schema")
