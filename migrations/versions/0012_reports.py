"""What reports, papers and registers keep."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0012_reports.sql", as_role="schema")
    run_sql_file(op.get_bind(), "sql/0012_register.sql", as_role="schema")
