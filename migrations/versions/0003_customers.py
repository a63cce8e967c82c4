"""People: several phones, duplicates merged, series of bookings."""

from alembic import op

from desk.db.migrate import run_sql_file

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0003_customers.sql", as_role="schema")
