"""The tariff: what a booking costs and by which rule."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0006_tariff.sql", as_role="schema")
