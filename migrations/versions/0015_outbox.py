"""The outbox's constraints as a domain and one function."""

from alembic import op

from desk.db.schema.migrate import apply_functions, run_sql_file

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    connection = op.get_bind()
    apply_functions(connection)  # the constraint of the file needs its function
    run_sql_file(connection, "sql/0015_outbox.sql", as_role="schema")
