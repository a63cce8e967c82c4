"""The cash drawer and the close of a day."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0009_drawer.sql", as_role="schema")
