"""Search in one field: the index of a booking's words."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0002_search.sql", as_role="schema")
