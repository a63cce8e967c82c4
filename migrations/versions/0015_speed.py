"""What commands need so as to read each row once."""

from alembic import op

from desk.db.migrate import run_sql_file

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0015_speed.sql", as_role="schema")
