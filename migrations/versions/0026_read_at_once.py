"""What the body of a hold may say, as types that it is read into at once."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0026_read_at_once.sql", as_role="schema")
