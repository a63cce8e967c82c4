"""Messages that wait are found by the channel or the provider they wait for."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0024_lanes.sql", as_role="schema")
