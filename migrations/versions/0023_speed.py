"""Constraints of a booking in one function, implied references gone, and the moment a booking came to its end."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    connection = op.get_bind()
    run_sql_file(connection, "functions/booking_is_whole.sql", as_role="schema")
    run_sql_file(connection, "functions/item_is_whole.sql", as_role="schema")
    run_sql_file(connection, "sql/0023_speed.sql", as_role="schema")
