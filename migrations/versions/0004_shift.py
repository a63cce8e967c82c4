"""The shift: arrivals, marks, what a change replaced, closures that wait."""

from alembic import op

from desk.db.schema.migrate import apply_functions, run_sql_file

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    connection = op.get_bind()
    run_sql_file(connection, "sql/0004_shift.sql", as_role="schema")
    apply_functions(connection)
    run_sql_file(connection, "sql/0004_shift_guards.sql", as_role="schema")
