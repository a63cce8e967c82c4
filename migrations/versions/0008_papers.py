"""Papers: registrations for tax, documents with numbers without gaps."""

from alembic import op

from desk.db.schema.migrate import run_sql_file

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    run_sql_file(op.get_bind(), "sql/0008_papers.sql", as_role="schema")
