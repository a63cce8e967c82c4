"""Two short lists of what waits: bookings with a part of the price open, and journals that are in no closed day."""

from alembic import op

from desk.db.migrate import apply_functions, run_sql_file

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    connection = op.get_bind()
    run_sql_file(connection, "sql/0020_waiting.sql", as_role="schema")
    apply_functions(connection)
    run_sql_file(connection, "sql/0020_waiting_guards.sql", as_role="schema")
