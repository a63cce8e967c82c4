"""The outbox's constraints as domains and one function, its guard of ends only where something can have ended."""

from alembic import op

from desk.db.schema.migrate import apply_functions, run_sql_file

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    connection = op.get_bind()
    apply_functions(connection)  # the constraint of the file needs its function
    run_sql_file(connection, "sql/0020_outbox_speed.sql", as_role="schema")
