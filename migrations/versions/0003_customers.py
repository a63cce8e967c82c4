"""People: several phones, duplicates merged, series of bookings."""

from alembic import op

from desk.db.schema.migrate import apply_functions, run_sql_file

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    connection = op.get_bind()
    apply_functions(connection)  # the trigger of the file needs its function
    run_sql_file(connection, "sql/0003_customers.sql", as_role="schema")
