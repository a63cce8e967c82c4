"""Constraints of the calendar, payments and papers in one function each."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    connection = op.get_bind()
    for name in ("payment_is_whole", "document_is_whole"):
        run_sql_file(connection, f"functions/{name}.sql", as_role="schema")
    run_sql_file(connection, "sql/0025_plain_hold.sql", as_role="schema")
