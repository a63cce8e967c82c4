"""What commands need so as to read each row once."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0016_speed.sql", as_role="schema")
