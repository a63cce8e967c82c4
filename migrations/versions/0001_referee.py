"""The referee: roles, tables with no_booking_overlap, guards, row-level security."""

from alembic import op

from desk.db.schema.migrate import apply_functions, run_sql_file

revision = "0001"
down_revision = None


def upgrade() -> None:
    connection = op.get_bind()
    run_sql_file(connection, "sql/0001_tables.sql", as_role="schema")
    apply_functions(connection)
    run_sql_file(connection, "sql/0001_guards.sql", as_role="schema")
