"""Bookings, payments and papers tell of their changes row by row."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0035"
down_revision = "0034"


def upgrade() -> None:
    connection = op.get_bind()
    for name in ("after_booking", "tell_bookings", "remember_price", "after_row", "document_is_whole"):
        run_sql_file(connection, f"functions/{name}.sql", as_role="schema")
    run_sql_file(connection, "sql/0035_money_by_row.sql", as_role="schema")
    run_sql_file(connection, "sql/0035_papers.sql", as_role="schema")
    run_sql_file(connection, "sql/0035_cash_body.sql", as_role="schema")
