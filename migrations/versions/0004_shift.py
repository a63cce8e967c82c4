"""The shift: arrivals, marks, undo."""

from alembic import op

from desk.db.migrate import run_sql_file

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0004_shift.sql", as_role="schema")
