"""The calendar: notes on dates, auspicious days."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0005_calendar.sql", as_role="schema")
