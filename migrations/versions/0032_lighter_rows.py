"""The rows of a hold: constraints and the index of words by one function of the row, a log without a running number."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    connection = op.get_bind()
    for name in ("occupancy_is_whole", "booking_words"):
        run_sql_file(connection, f"functions/{name}.sql", as_role="schema")
    run_sql_file(connection, "sql/0032_lighter_rows.sql", as_role="schema")
